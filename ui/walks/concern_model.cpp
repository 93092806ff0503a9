#include "walks/concern_model.h"

#include "walks/walk_words.h"

namespace lantern
{

namespace
{

QString titleOf(const WalkConcern &concern)
{
    return concern.categories.isEmpty() ? ConcernModel::tr("What worried her?") : categoriesText(concern.categories);
}

QStringList chaseLines(const WalkAction &action)
{
    QStringList lines;
    for (const Chase &chase : action.chases)
        lines.append(chase.answer.isEmpty() ? ActionModel::tr("%1: asked, no answer").arg(dayText(chase.on))
                                            : ActionModel::tr("%1: %2").arg(dayText(chase.on), chase.answer));
    return lines;
}

QString reopenedText(const WalkAction &action)
{
    if (action.reopened == 0)
        return {};
    const QString why =
        ActionModel::tr("Taken up again on %1: %2.").arg(dayText(action.reopenedOn), action.reopenedWhy);
    return action.earlierOutcome.isEmpty() ? why
                                           : why + ActionModel::tr(" The answer before: %1").arg(action.earlierOutcome);
}

} // namespace

ActionModel::ActionModel(QObject *parent)
    : KeyedRowModel(QMetaEnum::fromType<Role>(), parent)
{
}

void ActionModel::show(const WalkConcern &concern, const QHash<QString, QString> &failures, QDate today)
{
    std::vector<KeyedRow> rows;
    for (const WalkAction &action : concern.actions) {
        const QString id = action.id.toString();
        rows.push_back({id,
                        {id, action.what, action.owner, action.partner, action.due.toString(Qt::ISODate),
                         toKey(action.state), actionStateText(action.state), action.outcome, action.cannotDoReason,
                         action.fedBackOn.toString(Qt::ISODate), action.toldHow ? toKey(*action.toldHow) : QString(),
                         action.isOverdue(today), action.chaseOn.toString(Qt::ISODate),
                         action.chaseOn.isValid() && action.chaseOn <= today, chaseLines(action), reopenedText(action),
                         failures.value(id)}});
    }
    setRows(rows);
}

ConcernModel::ConcernModel(QObject *parent)
    : KeyedRowModel(QMetaEnum::fromType<Role>(), parent)
{
}

ConcernModel::~ConcernModel() = default;

void ConcernModel::show(const Walk &walk, const QHash<QString, QString> &failures, QDate today)
{
    // Models of concerns that are gone are let go only after the views have let go of their rows.
    std::map<QString, std::unique_ptr<ActionModel>> kept;
    std::vector<KeyedRow> rows;
    int number = 0;
    for (const WalkConcern &concern : walk.concerns) {
        const QString id = concern.id.toString();
        std::unique_ptr<ActionModel> actions = std::move(m_actions[id]);
        if (!actions)
            actions = std::make_unique<ActionModel>();
        actions->show(concern, failures, today);
        const GeoPoint geo = concern.point == GridPoint() ? GeoPoint() : toGeo(concern.point);
        rows.push_back({id,
                        {id, ++number, titleOf(concern), concern.placeName, pointText(concern.point), geo.latitude,
                         geo.longitude, concern.categories, QVariant::fromValue(actions.get())}});
        kept.emplace(id, std::move(actions));
    }
    setRows(rows);
    for (auto &[id, gone] : m_actions)
        if (gone)
            gone.release()->deleteLater();
    m_actions = std::move(kept);
}

} // namespace lantern
