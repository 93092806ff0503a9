#include "outcome/published.h"

#include "store/outcome_repository.h"

namespace lantern
{

namespace
{

// Quoted, and never a formula to a spreadsheet.
QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList quoted;
    for (const QString &text : cells)
        quoted.append(cell(text));
    return quoted.join(',') + '\n';
}

} // namespace

QString suppressed(int count)
{
    return count < 5 ? QStringLiteral("<5") : QString::number(count);
}

QString suppressed(int count, Disclosure disclosed)
{
    return disclosed == Disclosure::Withheld ? QStringLiteral("…") : suppressed(count);
}

Result<QByteArray> actionsCsv(Store &store, const QDate &today)
{
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return std::unexpected(walks.error());
    QByteArray csv =
        csvLine({store.isExercise() ? QStringLiteral("walk_date (EXERCISE)") : QStringLiteral("walk_date"),
                 QStringLiteral("place"), QStringLiteral("concern"), QStringLiteral("action"), QStringLiteral("owner"),
                 QStringLiteral("partner"), QStringLiteral("due"), QStringLiteral("state"), QStringLiteral("overdue"),
                 QStringLiteral("outcome"), QStringLiteral("cannot_do_reason"), QStringLiteral("fed_back_on"),
                 QStringLiteral("told_how")});
    for (const Walk &walk : *walks)
        for (const WalkConcern &concern : walk.concerns)
            for (const WalkAction &action : concern.actions)
                csv += csvLine({walk.startedAt.toTimeZone(londonZone()).date().toString(Qt::ISODate), walk.placeName,
                                concern.categories.join(u' '), action.what, action.owner, action.partner,
                                action.due.toString(Qt::ISODate), toKey(action.state),
                                action.isOverdue(today) ? QStringLiteral("yes") : QStringLiteral("no"), action.outcome,
                                action.cannotDoReason, action.fedBackOn.toString(Qt::ISODate),
                                action.toldHow ? toKey(*action.toldHow) : QString()});
    return csv;
}

} // namespace lantern
