#include "cli/training_officers.h"

#include "cli/partner_words.h"
#include "cli/words.h"
#include "partners/officer_training.h"
#include "store/plan_repository.h"

#include <QJsonArray>

namespace lantern::cli
{

int trainOfficers(const Arguments &arguments, Store &store, const Console &console)
{
    const auto on = dayHeld(arguments);
    const auto until =
        arguments.isSet(QStringLiteral("until")) ? arguments.date(QStringLiteral("until")) : std::optional(QDate());
    if (!on || !until)
        return Usage;
    const auto officers = PlanRepository(store).officers();
    if (!officers)
        return console.refuse(officers.error());
    OfficerSession session{.id = store.makeId<OfficerSessionId>(),
                           .skill = arguments.value(QStringLiteral("skill")).trimmed().toLower(),
                           .on = *on,
                           .until = *until,
                           .heldBy = arguments.value(QStringLiteral("by")),
                           .officers = {}};
    for (const QString &number : arguments.values(QStringLiteral("number"))) {
        const auto officer = std::ranges::find(*officers, number, &Officer::shoulderNumber);
        if (officer == officers->end())
            return console.refuse(
                {.code = Error::Code::NotFound,
                 .message = CommandLineWords::tr("No officer has the shoulder number %1: add one with "
                                                 "lantern officer add.")
                                .arg(number)});
        session.officers.push_back(officer->id);
    }
    if (const QString fault = officerSessionFault(session, today(arguments)); !fault.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = fault});
    if (const Result<void> held = holdOfficerSession(store, session); !held)
        return console.refuse(held.error());
    console.line(CommandLineWords::tr("session %1 saved").arg(session.id.toString()));
    console.json({{"session", session.id.toString()}, {"officers", static_cast<int>(session.officers.size())}});
    return Done;
}

int tellHolders(const Arguments &arguments, Store &store, const Console &console)
{
    const auto night = dayHeld(arguments);
    if (!night)
        return Usage;
    const PlanRepository plans(store);
    const auto officers = plans.officers();
    const auto around = plans.plansAround(Shift{.operationalDate = *night,
                                                .from = night->startOfDay(londonZone()).toUTC(),
                                                .to = night->addDays(1).startOfDay(londonZone()).toUTC()},
                                          24);
    if (!officers || !around)
        return console.refuse(officers ? around.error() : officers.error());
    QJsonArray all;
    for (const SkillHolder &holder : holdersOn(*officers, arguments.value(QStringLiteral("skill")), *night, *around)) {
        console.line(
            QStringLiteral("%1  %2  %3  %4")
                .arg(holder.officer->shoulderNumber, standingName(holder.standing),
                     holder.until.isValid() ? holder.until.toString(Qt::ISODate) : CommandLineWords::tr("without end"),
                     holder.plans.join(QStringLiteral(", "))));
        all.append(QJsonObject{{"number", holder.officer->shoulderNumber},
                               {"standing", toKey(holder.standing)},
                               {"until", jsonDate(holder.until)},
                               {"may_be_posted", holder.mayBePosted()},
                               {"plans", QJsonArray::fromStringList(holder.plans)}});
    }
    console.json({{"night", jsonDate(*night)}, {"holders", all}});
    return Done;
}

int tellGap(const Arguments &arguments, Store &store, const Console &console)
{
    const QDate day = today(arguments);
    const auto officers = PlanRepository(store).officers();
    const auto plans = comingPlans(store, day);
    if (!officers || !plans)
        return console.refuse(officers ? plans.error() : officers.error());
    QJsonArray gaps;
    for (const TrainingGap &gap : trainingGaps(*plans, *officers, arguments.clock().now())) {
        console.line(CommandLineWords::tr("%1  %2: %3 needed, %4 hold it, %5 missing")
                         .arg(gap.night.toString(Qt::ISODate), gap.skill)
                         .arg(gap.needed)
                         .arg(gap.valid)
                         .arg(gap.missing()));
        gaps.append(QJsonObject{{"night", jsonDate(gap.night)},
                                {"skill", gap.skill},
                                {"plans", QJsonArray::fromStringList(gap.plans)},
                                {"needed", gap.needed},
                                {"valid", gap.valid},
                                {"lapsing", gap.lapsing},
                                {"missing", gap.missing()}});
    }
    QJsonArray soon;
    for (const SoonLapsed &lapse : lapsingSoon(*officers, day, SkillSoonDays)) {
        console.line(CommandLineWords::tr("%1  %2: %3 until %4")
                         .arg(lapse.officer->shoulderNumber, lapse.skill, standingName(lapse.standing),
                              lapse.until.toString(Qt::ISODate)));
        soon.append(QJsonObject{{"number", lapse.officer->shoulderNumber},
                                {"skill", lapse.skill},
                                {"until", jsonDate(lapse.until)},
                                {"standing", toKey(lapse.standing)}});
    }
    console.json({{"gaps", gaps}, {"lapsing", soon}});
    return Done;
}

} // namespace lantern::cli
