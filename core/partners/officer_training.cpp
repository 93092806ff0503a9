#include "partners/officer_training.h"

#include "base/clock.h"
#include "base/csv_writing.h"
#include "outcome/published.h"
#include "partners/words.h"
#include "plan/rules.h"
#include "store/plan_repository.h"
#include "store/training_repository.h"

#include <algorithm>
#include <map>

namespace lantern
{

namespace
{

// Until when an officer holds a skill: the longest where it stands more than once. Absent: it was never held.
std::optional<QDate> heldUntil(const Officer &officer, const QString &skill)
{
    std::optional<QDate> until;
    for (const Officer::Skill &held : officer.skills) {
        if (held.name.compare(skill, Qt::CaseInsensitive) != 0)
            continue;
        if (!until || !held.until.isValid() || (until->isValid() && held.until > *until))
            until = held.until;
    }
    return until;
}

bool holds(const Officer &officer, const QString &skill, const QDate &day)
{
    const std::optional<QDate> until = heldUntil(officer, skill);
    return until && (!until->isValid() || *until >= day);
}

QStringList plansOf(const OfficerId &officer, const QDate &night, std::span<const Plan> plans)
{
    QStringList names;
    for (const Plan &plan : plans)
        if (plan.shift.operationalDate == night && std::ranges::any_of(plan.teams, [&](const Team &team) {
                return std::ranges::contains(team.members, officer);
            }))
            names.append(plan.name);
    return names;
}

// What a plan needs, by skill.
std::map<QString, int> needsOf(const Plan &plan)
{
    std::map<QString, int> needs;
    for (const Team &team : plan.teams)
        if (team.mode != Mode::Uniform)
            needs[SpotterSkill] += team.mode == Mode::Plain ? 2 : 1;
    for (const Duty &duty : plan.orders.duties)
        if (!duty.skill.trimmed().isEmpty())
            ++needs[duty.skill.trimmed().toLower()];
    return needs;
}

} // namespace

std::vector<SkillHolder> holdersOn(std::span<const Officer> officers, const QString &skill, const QDate &night,
                                   std::span<const Plan> plans)
{
    std::vector<SkillHolder> holders;
    for (const Officer &officer : officers)
        if (const std::optional<QDate> until = heldUntil(officer, skill))
            holders.push_back({.officer = &officer,
                               .until = *until,
                               .standing = standingOn(night, *until, SkillSoonDays),
                               .plans = plansOf(officer.id, night, plans)});
    return holders;
}

std::vector<SoonLapsed> lapsingSoon(std::span<const Officer> officers, const QDate &day, int days)
{
    std::vector<SoonLapsed> soon;
    for (const Officer &officer : officers) {
        QStringList seen;
        for (const Officer::Skill &skill : officer.skills) {
            if (seen.contains(skill.name, Qt::CaseInsensitive))
                continue;
            seen.append(skill.name);
            const QDate until = *heldUntil(officer, skill.name);
            if (until.isValid() && std::abs(day.daysTo(until)) <= days)
                soon.push_back({.officer = &officer,
                                .skill = skill.name,
                                .until = until,
                                .standing = until < day ? Standing::Lapsed : Standing::Soon});
        }
    }
    std::ranges::sort(
        soon, {}, [](const SoonLapsed &one) { return std::tuple(one.until, one.officer->shoulderNumber, one.skill); });
    return soon;
}

std::vector<TrainingGap> trainingGaps(std::span<const Plan> plans, std::span<const Officer> officers,
                                      const QDateTime &now)
{
    const QDate today = now.toTimeZone(londonZone()).date();
    std::map<std::pair<QDate, QString>, TrainingGap> gaps;
    for (const Plan &plan : plans) {
        const QDate night = plan.shift.operationalDate;
        if (night < today || plan.shift.to <= now)
            continue;
        for (const auto &[skill, needed] : needsOf(plan)) {
            TrainingGap &gap = gaps[{night, skill}];
            gap.night = night;
            gap.skill = skill;
            gap.plans.append(plan.name);
            gap.needed += needed;
        }
    }
    std::vector<TrainingGap> all;
    all.reserve(gaps.size());
    for (auto &[key, gap] : gaps) {
        for (const Officer &officer : officers) {
            const bool then = holds(officer, gap.skill, gap.night);
            gap.valid += then ? 1 : 0;
            gap.lapsing += !then && holds(officer, gap.skill, today) ? 1 : 0;
        }
        all.push_back(std::move(gap));
    }
    return all;
}

Result<std::vector<Plan>> comingPlans(Store &store, const QDate &day)
{
    const PlanRepository repository(store);
    const Result<std::vector<PlanSummary>> summaries = repository.endingSince(day.startOfDay(londonZone()).toUTC());
    if (!summaries)
        return std::unexpected(summaries.error());
    std::vector<Plan> plans;
    for (const PlanSummary &summary : *summaries) {
        if (summary.shift.operationalDate < day)
            continue;
        Result<Plan> plan = repository.load(summary.id);
        if (!plan)
            return std::unexpected(plan.error());
        plans.push_back(std::move(*plan));
    }
    return plans;
}

QString officerSessionFault(const OfficerSession &session, const QDate &today)
{
    if (session.skill.trimmed().isEmpty())
        return PartnersWords::tr("Say which skill was trained.");
    if (!session.on.isValid())
        return PartnersWords::tr("Say on which day the session was held.");
    if (session.on > today)
        return PartnersWords::tr("The session is in the future: note it once it was held.");
    if (session.until.isValid() && session.until < session.on)
        return PartnersWords::tr("The skill would have lapsed before it was trained.");
    if (session.officers.empty())
        return PartnersWords::tr("Choose at least one officer who was trained.");
    return {};
}

std::vector<Officer> trainedOfficers(std::span<const Officer> officers, const OfficerSession &session)
{
    const QString skill = session.skill.trimmed().toLower();
    std::vector<Officer> changed;
    for (const Officer &officer : officers) {
        if (!std::ranges::contains(session.officers, officer.id))
            continue;
        const std::optional<QDate> held = heldUntil(officer, skill);
        const bool longer = held && (!held->isValid() || (session.until.isValid() && *held >= session.until));
        Officer after = officer;
        std::erase_if(after.skills,
                      [&](const Officer::Skill &one) { return one.name.compare(skill, Qt::CaseInsensitive) == 0; });
        after.skills.push_back({.name = skill, .until = longer ? *held : session.until});
        changed.push_back(std::move(after));
    }
    return changed;
}

Result<void> holdOfficerSession(Store &store, const OfficerSession &session)
{
    PlanRepository plans(store);
    const Result<std::vector<Officer>> officers = plans.officers();
    if (!officers)
        return std::unexpected(officers.error());
    const std::vector<Officer> changed = trainedOfficers(*officers, session);
    if (changed.size() != session.officers.size())
        return failure(Error::Code::NotFound,
                       PartnersWords::tr("An officer of the session is not in the register, or is in it twice."));
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<void> saved = TrainingRepository(store).save(session); !saved)
        return saved;
    for (const Officer &officer : changed)
        if (const Result<void> saved = plans.saveOfficer(officer); !saved)
            return saved;
    return transaction->commit();
}

QByteArray officerTrainingCsv(std::span<const Officer> officers, std::span<const TrainingGap> gaps, const QDate &day,
                              bool exercise)
{
    QByteArray csv =
        csvRecord({exercise ? QStringLiteral("skill (EXERCISE)") : QStringLiteral("skill"), QStringLiteral("night"),
                   QStringLiteral("needed"), QStringLiteral("valid"), QStringLiteral("missing")});
    std::map<QString, int> held;
    for (const Officer &officer : officers) {
        QStringList seen;
        for (const Officer::Skill &skill : officer.skills)
            if (!seen.contains(skill.name) && holds(officer, skill.name, day)) {
                seen.append(skill.name);
                ++held[skill.name];
            }
    }
    for (const auto &[skill, count] : held)
        csv += csvRecord({skill, day.toString(Qt::ISODate), QString(), suppressed(count), QString()});
    for (const TrainingGap &gap : gaps) {
        DisclosureTable table; // those who are valid and those who are missing are all who are needed
        const size_t needed = table.addCount(gap.needed);
        const size_t valid = table.addCount(gap.valid);
        const size_t missing = table.addCount(gap.missing());
        table.addSumWhereEqual(needed, {valid, missing});
        const std::vector<Disclosure> disclosed = table.disclosed();
        csv += csvRecord({gap.skill, gap.night.toString(Qt::ISODate), suppressed(gap.needed, disclosed[needed]),
                          suppressed(gap.valid, disclosed[valid]),
                          gap.missing() == 0 ? QStringLiteral("0") : suppressed(gap.missing(), disclosed[missing])});
    }
    return csv;
}

} // namespace lantern
