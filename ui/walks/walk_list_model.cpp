#include "walks/walk_list_model.h"

#include "base/clock.h"
#include "walks/walk_words.h"

#include <QHash>
#include <QLocale>

namespace lantern
{

namespace
{

QString whenText(const Walk &walk)
{
    return QLocale().toString(walk.startedAt.toTimeZone(londonZone()), QStringLiteral("d MMM yyyy, HH:mm"));
}

// The source strings are shown as they are in English, so each number has its own.
QString concernsText(size_t count)
{
    return count == 1 ? WalkListModel::tr("1 concern") : WalkListModel::tr("%1 concerns").arg(count);
}

QString lateText(int days)
{
    return days == 1 ? OverdueModel::tr("1 day late") : OverdueModel::tr("%1 days late").arg(days);
}

} // namespace

WalkListModel::WalkListModel(QObject *parent)
    : KeyedRowModel(QMetaEnum::fromType<Role>(), parent)
{
}

void WalkListModel::show(std::span<const WalkSheet> sheets, std::span<const OverdueAction> overdue)
{
    QHash<QString, int> late;
    for (const OverdueAction &action : overdue)
        ++late[action.walk.toString()];
    std::vector<KeyedRow> rows;
    for (const auto &[walk, entered] : sheets) {
        const QString id = walk.id.toString();
        const QString place = !walk.placeName.isEmpty() ? walk.placeName
                              : entered                 ? tr("Unnamed place")
                                                        : tr("New walk");
        const QString concerns = concernsText(walk.concerns.size());
        const QString length = walk.minutes > 0 ? tr("%1 min").arg(walk.minutes) : QString();
        const bool unsaved = !entered || !checkWalk(walk, walk.startedAt).refused.isEmpty();
        rows.push_back({id, {id, place, whenText(walk), length, concerns, late.value(id), unsaved}});
    }
    setRows(rows);
}

OverdueModel::OverdueModel(QObject *parent)
    : KeyedRowModel(QMetaEnum::fromType<Role>(), parent)
{
}

void OverdueModel::show(std::span<const OverdueAction> overdue)
{
    std::vector<KeyedRow> rows;
    for (const OverdueAction &late : overdue) {
        const QString id = late.action.id.toString();
        const QString why = late.awaitingFeedback ? tr("Tell her") : lateText(late.daysLate);
        rows.push_back({id,
                        {id, late.walk.toString(), late.action.what, late.placeName, late.action.owner, why,
                         late.awaitingFeedback}});
    }
    setRows(rows);
}

} // namespace lantern
