#include "outcome/record.h"

#include "base/clock_text.h"
#include "outcome/dispersal.h"
#include "outcome/recorder.h"
#include "store/plan_repository.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace lantern
{

namespace
{

constexpr qsizetype LongestReference = 60;
// A patrol may be early at its first place, and late home from its last.
constexpr qint64 EarlySecondsAtMost = 3600;
constexpr qint64 LateSecondsAtMost = 6 * qint64{3600};

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

std::unexpected<Error> refused(const QString &why)
{
    return failure(Error::Code::Refused, why);
}

int sum(const QMap<QString, int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

struct Where
{
    const Team *team = nullptr;
    const Leg *leg = nullptr;
};

Result<Where> find(const PatrolResult &result, const Plan &plan)
{
    if (result.plan != plan.id)
        return refused(RecordWords::tr("The result belongs to another plan."));
    const auto team = std::ranges::find(plan.teams, result.team, &Team::id);
    if (team == plan.teams.end())
        return refused(RecordWords::tr("The team of this result is not in the plan. Choose one that is."));
    const auto leg = std::ranges::find(team->legs, result.leg, &Leg::id);
    if (leg == team->legs.end())
        return refused(RecordWords::tr("%1 has no such leg. Choose one of its legs.").arg(team->name));
    return Where{.team = &*team, .leg = &*leg};
}

Result<void> checkCounts(const PatrolResult &result)
{
    for (const auto &[type, amount] : result.counts.asKeyValueRange()) {
        if (!resultTypes().contains(type))
            return refused(RecordWords::tr("“%1” is no type of result.").arg(type));
        if (amount < 0)
            return refused(RecordWords::tr("A count is never negative: %1 is %2.").arg(type).arg(amount));
    }
    for (const auto &[reason, amount] : result.stopReasons.asKeyValueRange())
        if (amount < 0)
            return refused(RecordWords::tr("A count is never negative: %1 is %2.").arg(reason).arg(amount));
    const int stops = result.counts.value(QStringLiteral("stop"));
    if (const int reasons = sum(result.stopReasons); reasons > stops)
        return refused(RecordWords::tr("There are reasons for %1 stops, and %2 stops. Correct the one or the other.")
                           .arg(reasons)
                           .arg(stops));
    if (!result.behaviour.isEmpty() && !behaviourTypes().contains(result.behaviour))
        return refused(RecordWords::tr("“%1” is no behaviour of the list.").arg(result.behaviour));
    if (!result.memberMode.isEmpty() && result.memberMode != QLatin1StringView("uniform") &&
        result.memberMode != QLatin1StringView("plain"))
        return refused(RecordWords::tr("A member is in uniform or in plain clothes, not “%1”.").arg(result.memberMode));
    return {};
}

bool saysSomething(const PatrolResult &result)
{
    return sum(result.counts) > 0 || !result.behaviour.isEmpty() || result.priorLink;
}

Result<void> checkHours(const PatrolResult &result, const Shift &shift)
{
    if (result.actualIn < shift.from.addSecs(-EarlySecondsAtMost))
        return refused(RecordWords::tr("The patrol was there at %1, before the shift began at %2. Check the time, or "
                                       "choose the plan of that night.")
                           .arg(clockText(result.actualIn), clockText(shift.from)));
    if (result.actualOut > shift.to.addSecs(LateSecondsAtMost))
        return refused(RecordWords::tr("The patrol left at %1, long after the shift ended at %2. Check the time.")
                           .arg(clockText(result.actualOut), clockText(shift.to)));
    return {};
}

Result<void> checkVisit(const PatrolResult &result, const Shift &shift)
{
    if (result.nil && result.missed)
        return refused(RecordWords::tr("A visit that was missed has no nil result. Choose one."));
    if ((result.nil || result.missed) && saysSomething(result))
        return refused(
            result.nil
                ? RecordWords::tr("A nil result carries no counts and no behaviour. Clear them, or clear nil.")
                : RecordWords::tr("A missed visit carries no counts and no behaviour. Clear them, or clear missed."));
    if (result.missed) {
        if (result.missedReason.trimmed().isEmpty())
            return refused(RecordWords::tr("Say why the visit was missed."));
        if (result.actualIn.isValid() || result.actualOut.isValid())
            return refused(RecordWords::tr("A missed visit has no times. Clear them, or clear missed."));
        return {};
    }
    if (!result.actualIn.isValid() || !result.actualOut.isValid())
        return refused(
            RecordWords::tr("Enter when the patrol arrived and when it left, or that it missed the visit and why."));
    if (result.actualIn >= result.actualOut)
        return refused(RecordWords::tr("The patrol cannot have left at %1 and arrived at %2. Check the two times.")
                           .arg(clockText(result.actualOut), clockText(result.actualIn)));
    if (const Result<void> checked = checkHours(result, shift); !checked)
        return checked;
    if (!result.nil && !saysSomething(result))
        return refused(RecordWords::tr("Nothing is entered. Enter what was done, or say that the result is nil."));
    return {};
}

} // namespace

// Two words in a row without a digit look like somebody's name.
Result<void> checkReference(const QString &reference)
{
    if (reference.isEmpty())
        return {};
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9/ -]*[0-9][A-Za-z0-9/ -]*$"));
    static const QRegularExpression nameLike(QStringLiteral("(^| )[A-Za-z-]+ +[A-Za-z-]+( |$)"));
    if (reference.size() > LongestReference || !allowed.match(reference).hasMatch() ||
        nameLike.match(reference).hasMatch())
        return refused(RecordWords::tr(
            "A reference has letters, digits, “-”, “/” and spaces, at least one digit, and no two words in a row "
            "without one, as a name or an address has. Never write a name."));
    return {};
}

Result<void> checkResult(const PatrolResult &result, const Plan &plan, std::span<const Authority> authorities)
{
    const Result<Where> where = find(result, plan);
    if (!where)
        return std::unexpected(where.error());
    if (const Result<void> checked = checkCounts(result); !checked)
        return checked;
    if (const Result<void> checked = checkVisit(result, plan.shift); !checked)
        return checked;
    if (const Result<void> checked = checkReference(result.reference); !checked)
        return checked;
    if (result.counts.value(QStringLiteral("s35_dispersal")) > 0) {
        const Result<AuthorityId> lawful = checkDispersal(result, *where->team, *where->leg, authorities);
        if (!lawful)
            return std::unexpected(lawful.error());
    }
    return {};
}

QStringList unfinished(const PatrolResult &result)
{
    QStringList list;
    const int stops = result.counts.value(QStringLiteral("stop"));
    if (stops > 0 && !result.riskAssessed)
        list.append(RecordWords::tr("Every person stopped is risk-assessed: say when it is done."));
    if (stops > 0 && !result.intelligenceChecked)
        list.append(RecordWords::tr("Every person stopped is checked against intelligence: say when it is done."));
    if (const int reasons = sum(result.stopReasons); reasons < stops)
        list.append(RecordWords::tr("%1 of %2 stops have a reason.").arg(reasons).arg(stops));
    if (result.counts.value(QStringLiteral("arrest")) > 0 && result.reference.isEmpty())
        list.append(RecordWords::tr("An arrest has a custody reference: enter it."));
    return list;
}

bool isOutside(const PatrolResult &result, const Shift &shift)
{
    return (result.actualIn.isValid() && result.actualIn < shift.from) ||
           (result.actualOut.isValid() && result.actualOut > shift.to);
}

QStringList timesInDoubt(const PatrolResult &result, const Shift &shift, const QDateTime &now)
{
    QStringList doubts;
    if (result.actualIn.isValid() && result.actualIn < shift.from)
        doubts.append(RecordWords::tr("The patrol was there at %1, before the shift began at %2.")
                          .arg(clockText(result.actualIn), clockText(shift.from)));
    if (result.actualOut.isValid() && result.actualOut > shift.to)
        doubts.append(RecordWords::tr("The patrol left at %1, after the shift ended at %2.")
                          .arg(clockText(result.actualOut), clockText(shift.to)));
    if (result.actualOut.isValid() && result.actualOut > now)
        doubts.append(RecordWords::tr("The patrol left at %1, and it is %2 on %3 now.")
                          .arg(clockText(result.actualOut), clockText(now),
                               QLocale().toString(now.toTimeZone(londonZone()).date(), QStringLiteral("d MMM"))));
    for (const QDateTime &instant : {result.actualIn, result.actualOut})
        if (comesTwice(instant))
            doubts.append(RecordWords::tr("The clocks went back, and that time came twice: it is taken as %1.")
                              .arg(clockText(instant)));
    return doubts;
}

Result<PatrolResult> Recorder::record(PatrolResult result)
{
    if (const Result<void> checked = checkResult(result, m_plan, m_authorities); !checked)
        return std::unexpected(checked.error());
    const auto earlier = m_standing.find(result.leg);
    if (earlier != m_standing.end() && *earlier != result.corrects)
        return failure(Error::Code::Conflict, RecordWords::tr("This leg has a result already. Correct that one."));
    if (result.counts.value(QStringLiteral("s35_dispersal")) > 0) {
        const Where where = *find(result, m_plan);
        result.authority = *checkDispersal(result, *where.team, *where.leg, m_authorities);
    }
    if (!result.id.isValid())
        result.id = m_store.makeId<ResultId>();
    if (!result.recordedAt.isValid())
        result.recordedAt = m_store.clock().now();
    if (result.recordedBy.isEmpty())
        result.recordedBy = m_store.options().actor;
    if (const Result<void> appended = ResultRepository(m_store).append(result); !appended)
        return std::unexpected(appended.error());
    m_standing.insert(result.leg, result.id);
    return result;
}

Result<Recorder> Recorder::open(Store &store, const PlanId &planId)
{
    Result<Plan> plan = PlanRepository(store).load(planId);
    if (!plan)
        return std::unexpected(plan.error());
    Result<std::vector<Authority>> authorities = PlanRepository(store).authorities();
    if (!authorities)
        return std::unexpected(authorities.error());
    const Result<std::vector<PatrolResult>> standing = ResultRepository(store).standing(planId);
    if (!standing)
        return std::unexpected(standing.error());
    Recorder recorder(store, std::move(*plan), std::move(*authorities));
    for (const PatrolResult &result : *standing)
        recorder.m_standing.insert(result.leg, result.id);
    return recorder;
}

Result<PatrolResult> recordResult(Store &store, PatrolResult result)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<Recorder> recorder = Recorder::open(store, result.plan);
    if (!recorder)
        return std::unexpected(recorder.error());
    Result<PatrolResult> recorded = recorder->record(std::move(result));
    if (!recorded)
        return recorded;
    if (const Result<void> committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return recorded;
}

} // namespace lantern
