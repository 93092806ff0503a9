#include "walks/walk_list_model.h"

#include "base/clock.h"
#include "walks/walk_words.h"

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

KeyedRow WalkListModel::rowOf(const WalkSheet &sheet, int overdue)
{
    const auto &[walk, entered] = sheet;
    const QString id = walk.id.toString();
    const QString place = !walk.placeName.isEmpty() ? walk.placeName : entered ? tr("Unnamed place") : tr("New walk");
    const QString length = walk.minutes > 0 ? tr("%1 min").arg(walk.minutes) : QString();
    const bool unsaved = !entered || !checkWalk(walk, walk.startedAt).refused.isEmpty();
    return {id, {id, place, whenText(walk), length, concernsText(walk.concerns.size()), overdue, unsaved}};
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
