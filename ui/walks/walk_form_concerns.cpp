#include "walks/walk_form.h"

#include "commands/workspace.h"
#include "outcome/walks.h"
#include "walks/walk_words.h"

#include <algorithm>

namespace lantern
{

namespace
{

template<class Row>
Row *findById(std::vector<Row> &rows, const QString &id)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.id.toString() == id; });
    return found == rows.end() ? nullptr : &*found;
}

WalkAction *findAction(Walk &walk, const QString &id)
{
    for (WalkConcern &concern : walk.concerns)
        if (WalkAction *action = findById(concern.actions, id))
            return action;
    return nullptr;
}

WalkAction withSaid(WalkAction action, const QVariantMap &said)
{
    const auto take = [&](const QString &field, QString &text) {
        if (said.contains(field))
            text = said.value(field).toString().trimmed();
    };
    take(QStringLiteral("outcome"), action.outcome);
    take(QStringLiteral("cannotDoReason"), action.cannotDoReason);
    if (said.contains(QStringLiteral("fedBackOn")))
        action.fedBackOn = QDate::fromString(said.value(QStringLiteral("fedBackOn")).toString(), Qt::ISODate);
    if (said.contains(QStringLiteral("toldHow")))
        action.toldHow = tellingFromKey(said.value(QStringLiteral("toldHow")).toString());
    return action;
}

// Categories in the order of their list, however they were ticked.
QStringList withCategory(const QStringList &categories, const QString &category, bool on)
{
    QStringList sorted;
    for (const QString &one : environmentReasons() + behaviourReasons())
        if (one == category ? on : categories.contains(one))
            sorted.append(one);
    return sorted;
}

} // namespace

QString WalkForm::addConcern()
{
    if (!m_sheet || !m_workspace.isOpen())
        return {};
    WalkConcern concern;
    concern.id = m_workspace.store()->makeId<ConcernId>();
    edit(tr("Add a concern"), {}, [&](Walk &walk) { walk.concerns.push_back(concern); });
    return concern.id.toString();
}

void WalkForm::removeConcern(const QString &concern)
{
    edit(tr("Remove the concern"), {}, [&](Walk &walk) {
        std::erase_if(walk.concerns, [&](const WalkConcern &one) { return one.id.toString() == concern; });
    });
}

bool WalkForm::setConcernPoint(const QString &concern, const QString &text)
{
    const bool none = text.trimmed().isEmpty();
    const std::optional<GridPoint> point = pointFromText(text);
    if (!none && !point)
        return false;
    editConcern(concern, tr("Put the concern on the map"), {}, [&](WalkConcern &one) {
        if (text.trimmed() != pointText(one.point))
            one.point = point.value_or(GridPoint());
    });
    return true;
}

void WalkForm::setConcernPlace(const QString &concern, const QString &name)
{
    editConcern(concern, tr("Name the concern's place"), QStringLiteral("place"),
                [&](WalkConcern &one) { one.placeName = name; });
}

void WalkForm::setCategory(const QString &concern, const QString &category, bool on)
{
    editConcern(concern, tr("Say what the concern is"), {},
                [&](WalkConcern &one) { one.categories = withCategory(one.categories, category, on); });
}

QString WalkForm::addAction(const QString &concern)
{
    if (!m_sheet || !m_workspace.isOpen())
        return {};
    WalkAction action;
    action.id = m_workspace.store()->makeId<ActionId>();
    editConcern(concern, tr("Add an action"), {}, [&](WalkConcern &one) {
        action.concern = one.id;
        one.actions.push_back(action);
    });
    return action.concern.isValid() ? action.id.toString() : QString();
}

void WalkForm::removeAction(const QString &action)
{
    edit(tr("Remove the action"), {}, [&](Walk &walk) {
        for (WalkConcern &concern : walk.concerns)
            std::erase_if(concern.actions, [&](const WalkAction &one) { return one.id.toString() == action; });
    });
}

void WalkForm::setAction(const QString &action, ActionModel::Role field, const QString &text)
{
    editAction(action, tr("Change the action"), QString::number(field), [&](WalkAction &one) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        switch (field) {
        case ActionModel::What:
            one.what = text;
            break;
        case ActionModel::Owner:
            one.owner = text;
            break;
        case ActionModel::Partner:
            one.partner = text;
            break;
        case ActionModel::Due:
            one.due = date;
            break;
        case ActionModel::Outcome:
            one.outcome = text;
            break;
        case ActionModel::CannotDoReason:
            one.cannotDoReason = text;
            break;
        case ActionModel::FedBackOn:
            one.fedBackOn = date;
            break;
        case ActionModel::ChaseOn:
            one.chaseOn = date;
            break;
        case ActionModel::ToldHow:
            one.toldHow = tellingFromKey(text);
            break;
        default:
            break;
        }
    });
}

bool WalkForm::advanceAction(const QString &action, const QString &state)
{
    const std::optional<ActionState> to = actionStateFromKey(state);
    WalkSheet sheet = m_sheet.value_or(WalkSheet());
    const WalkAction *from = findAction(sheet.walk, action);
    if (!to || from == nullptr)
        return false;
    const Result<WalkAction> next = advance(*from, *to, heldOn(sheet.walk), todayDate());
    if (!next) {
        m_failures[action] = next.error().message;
        showConcerns();
        return false;
    }
    m_failures.remove(action);
    editAction(action, tr("Move the action on"), {}, [&](WalkAction &one) { one = *next; });
    return true;
}

QString WalkForm::moveAction(const QString &action, const QString &state, const QVariantMap &said)
{
    const std::optional<ActionState> to = actionStateFromKey(state);
    WalkSheet sheet = m_sheet.value_or(WalkSheet());
    const WalkAction *from = findAction(sheet.walk, action);
    if (!to || from == nullptr)
        return tr("There is no such action.");
    const Result<WalkAction> next = advance(withSaid(*from, said), *to, heldOn(sheet.walk), todayDate());
    if (!next)
        return next.error().message;
    m_failures.remove(action);
    editAction(action, tr("Move “%1” to %2").arg(from->what, actionStateText(*to)), {},
               [&](WalkAction &one) { one = *next; });
    return {};
}

void WalkForm::editConcern(const QString &concern, const QString &text, const QString &mergeKey,
                           const std::function<void(WalkConcern &)> &change)
{
    edit(text, mergeKey.isEmpty() ? mergeKey : concern + mergeKey, [&](Walk &walk) {
        if (WalkConcern *found = findById(walk.concerns, concern))
            change(*found);
    });
}

void WalkForm::editAction(const QString &action, const QString &text, const QString &mergeKey,
                          const ActionChange &change)
{
    edit(text, mergeKey.isEmpty() ? mergeKey : action + mergeKey, [&](Walk &walk) {
        if (WalkAction *found = findAction(walk, action))
            change(*found);
    });
}

} // namespace lantern
