#include "outcome/record.h"

#include "base/clock.h"
#include "outcome/csv_table.h"
#include "outcome/recorder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lantern
{

namespace
{

// A wall-clock time may lie this long before the shift and still be meant for its first evening.
constexpr qint64 EarlySeconds = 3 * qint64{3600};

struct RecordCsvWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordCsv)
};

// Why a row cannot be read, and in which column.
std::unexpected<Error> wrong(const CsvCell &cell, const QString &why)
{
    return std::unexpected(
        Error{.code = Error::Code::WrongFormat, .message = why, .file = {}, .line = 0, .column = cell.column});
}

Result<int> readCount(const CsvCell &cell)
{
    if (cell.text.isEmpty())
        return 0;
    bool isNumber = false;
    const int amount = cell.text.toInt(&isNumber);
    if (!isNumber || amount < 0)
        return wrong(cell, RecordCsvWords::tr("“%1” is no count. Write a whole number, or nothing.").arg(cell.text));
    return amount;
}

Result<bool> readFlag(const CsvCell &cell)
{
    const QString text = cell.text.toLower();
    if (text == QLatin1StringView("yes") || text == QLatin1StringView("1"))
        return true;
    if (text.isEmpty() || text == QLatin1StringView("no") || text == QLatin1StringView("0"))
        return false;
    return wrong(cell, RecordCsvWords::tr("“%1” is neither yes nor no.").arg(cell.text));
}

Result<QMap<QString, int>> readStopReasons(const CsvCell &cell)
{
    QMap<QString, int> reasons;
    for (const QString &part : cell.text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList halves = part.split(u':');
        bool isNumber = false;
        const int amount = halves.value(1).toInt(&isNumber);
        if (halves.size() != 2 || halves[0].isEmpty() || !isNumber || amount < 0)
            return wrong(cell, RecordCsvWords::tr("“%1” is no stop reason. Write reason:2.").arg(part));
        reasons[halves[0]] += amount;
    }
    return reasons;
}

// `notBefore` chooses the day of a wall-clock time, and which of two equal ones on the night when the clocks go back.
Result<QDateTime> readTime(const CsvCell &cell, const Plan &plan, const QDateTime &notBefore)
{
    if (cell.text.isEmpty())
        return QDateTime();
    if (const QTime time = QTime::fromString(cell.text, QStringLiteral("HH:mm")); time.isValid()) {
        for (int day = 0; day <= 2; ++day)
            for (const auto which :
                 {QDateTime::TransitionResolution::PreferBefore, QDateTime::TransitionResolution::PreferAfter}) {
                const QDateTime instant(plan.shift.operationalDate.addDays(day), time, londonZone(), which);
                if (instant < notBefore)
                    continue;
                if (instant.time() != time)
                    return wrong(
                        cell,
                        RecordCsvWords::tr("The clocks went forward: there was no %1 in that night.").arg(cell.text));
                return instant.toUTC();
            }
    }
    const QDateTime instant = QDateTime::fromString(cell.text, Qt::ISODate);
    if (!instant.isValid())
        return wrong(cell, RecordCsvWords::tr("“%1” is no time. Write HH:MM or YYYY-MM-DDTHH:MM.").arg(cell.text));
    return instant.timeSpec() == Qt::LocalTime ? QDateTime(instant.date(), instant.time(), londonZone()).toUTC()
                                               : instant.toUTC();
}

Result<const Team *> readTeam(const CsvCell &cell, const Plan &plan)
{
    const auto named = [&](const Team &team) { return team.name.compare(cell.text, Qt::CaseInsensitive) == 0; };
    const auto team = std::ranges::find_if(plan.teams, named);
    if (team == plan.teams.end())
        return wrong(cell, RecordCsvWords::tr("The plan has no team “%1”.").arg(cell.text));
    return &*team;
}

Result<LegId> readLeg(const CsvCell &cell, const Team &team)
{
    if (const LegId key = LegId::fromString(cell.text); key.isValid())
        return key;
    const int number = cell.text.toInt();
    int visits = 0;
    for (const Leg &leg : team.legs)
        if (leg.kind == LegKind::Visit && ++visits == number)
            return leg.id;
    return wrong(
        cell,
        RecordCsvWords::tr("%1 has no visit “%2”. Its visits are 1 to %3.").arg(team.name, cell.text).arg(visits));
}

Result<AuthorityId> readAuthority(const CsvCell &cell, const std::vector<Authority> &authorities)
{
    if (cell.text.isEmpty())
        return AuthorityId();
    const AuthorityId key = AuthorityId::fromString(cell.text);
    for (const Authority &authority : authorities)
        if (authority.id == key || authority.reference == cell.text)
            return authority.id;
    return wrong(cell, RecordCsvWords::tr("There is no authority “%1” in this file.").arg(cell.text));
}

Result<void> readDeeds(const CsvTableRow &row, PatrolResult &result)
{
    for (const QString &type : resultTypes()) {
        const Result<int> amount = readCount(row.cell(type));
        if (!amount)
            return std::unexpected(amount.error());
        if (*amount > 0)
            result.counts.insert(type, *amount);
    }
    const std::pair<QString, bool *> flags[] = {{QStringLiteral("prior_link"), &result.priorLink},
                                                {QStringLiteral("risk_assessed"), &result.riskAssessed},
                                                {QStringLiteral("intelligence_checked"), &result.intelligenceChecked},
                                                {QStringLiteral("nil"), &result.nil},
                                                {QStringLiteral("missed"), &result.missed}};
    for (const auto &[name, flag] : flags) {
        const Result<bool> read = readFlag(row.cell(name));
        if (!read)
            return std::unexpected(read.error());
        *flag = *read;
    }
    Result<QMap<QString, int>> reasons = readStopReasons(row.cell(QStringLiteral("stop_reasons")));
    if (!reasons)
        return std::unexpected(reasons.error());
    result.stopReasons = std::move(*reasons);
    result.behaviour = row.cell(QStringLiteral("behaviour")).text;
    result.missedReason = row.cell(QStringLiteral("missed_reason")).text;
    result.reference = row.cell(QStringLiteral("reference")).text;
    result.recordedBy = row.cell(QStringLiteral("recorded_by")).text;
    result.memberMode = row.cell(QStringLiteral("member_mode")).text;
    return {};
}

Result<PatrolResult> readRow(const CsvTableRow &row, const Recorder &recorder)
{
    const Plan &plan = recorder.plan();
    PatrolResult result;
    result.plan = plan.id;
    const Result<const Team *> team = readTeam(row.cell(QStringLiteral("team")), plan);
    if (!team)
        return std::unexpected(team.error());
    result.team = (*team)->id;
    const Result<LegId> leg = readLeg(row.cell(QStringLiteral("leg")), **team);
    if (!leg)
        return std::unexpected(leg.error());
    result.leg = *leg;
    const Result<QDateTime> in = readTime(row.cell(QStringLiteral("in")), plan, plan.shift.from.addSecs(-EarlySeconds));
    if (!in)
        return std::unexpected(in.error());
    result.actualIn = *in;
    const Result<QDateTime> out =
        readTime(row.cell(QStringLiteral("out")), plan, in->isValid() ? *in : plan.shift.from);
    if (!out)
        return std::unexpected(out.error());
    result.actualOut = *out;
    const Result<AuthorityId> authority = readAuthority(row.cell(QStringLiteral("authority")), recorder.authorities());
    if (!authority)
        return std::unexpected(authority.error());
    result.authority = *authority;
    if (const Result<void> deeds = readDeeds(row, result); !deeds)
        return std::unexpected(deeds.error());
    return result;
}

std::unexpected<Error> at(Error error, const QString &path, qint64 line)
{
    error.file = QFileInfo(path).fileName();
    error.line = line;
    return std::unexpected(std::move(error));
}

} // namespace

const QStringList &recordColumns()
{
    static const QStringList names =
        QStringList{
            QStringLiteral("team"),       QStringLiteral("leg"),           QStringLiteral("in"),
            QStringLiteral("out"),        QStringLiteral("stop_reasons"),  QStringLiteral("behaviour"),
            QStringLiteral("prior_link"), QStringLiteral("risk_assessed"), QStringLiteral("intelligence_checked"),
            QStringLiteral("reference"),  QStringLiteral("member_mode"),   QStringLiteral("authority"),
            QStringLiteral("nil"),        QStringLiteral("missed"),        QStringLiteral("missed_reason"),
            QStringLiteral("recorded_by")} +
        resultTypes();
    return names;
}

Result<int> recordCsv(Store &store, const PlanId &plan, const QString &path)
{
    const Result<CsvTable> table = readCsvTable(path, recordColumns(), {QStringLiteral("team"), QStringLiteral("leg")});
    if (!table)
        return std::unexpected(table.error());
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<Recorder> recorder = Recorder::open(store, plan);
    if (!recorder)
        return std::unexpected(recorder.error());
    for (const CsvTableRow &row : table->rows()) {
        const Result<PatrolResult> result =
            readRow(row, *recorder).and_then([&](const PatrolResult &read) { return recorder->record(read); });
        if (!result)
            return at(result.error(), path, row.line());
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<int>(static_cast<int>(table->rows().size())) : std::unexpected(committed.error());
}

} // namespace lantern
