#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "outcome/problems.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/problem_repository.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lantern::cli
{

namespace
{

QDate londonDay(const Arguments &arguments)
{
    return arguments.clock().now().toTimeZone(londonZone()).date();
}

Result<std::vector<ProposedProblem>> putForward(const Arguments &arguments, Store &store, ProblemMethod method)
{
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return std::unexpected(walks.error());
    const auto reports = OffenceRepository(store).streetSafe();
    if (!reports)
        return std::unexpected(reports.error());
    const auto problems = ProblemRepository(store).list();
    if (!problems)
        return std::unexpected(problems.error());
    return proposeProblems(*walks, *reports, *problems, method, londonDay(arguments));
}

int listProposed(const std::vector<ProposedProblem> &proposed, const ProblemMethod &method, const Console &console)
{
    QJsonArray all;
    for (const ProposedProblem &one : proposed) {
        console.line(CommandLineWords::tr("%1  %2: %3 concerns of %4 walks, %5 StreetSafe reports within %6 m; %7")
                         .arg(one.concerns.front().toString(), one.placeName)
                         .arg(one.concerns.size())
                         .arg(one.walks)
                         .arg(one.streetSafeReports)
                         .arg(std::round(one.radiusMetres))
                         .arg(one.categories.join(QStringLiteral(", "))));
        const GeoPoint point = toGeo(one.point);
        all.append(QJsonObject{{"concern", one.concerns.front().toString()},
                               {"place", one.placeName},
                               {"latitude", point.latitude},
                               {"longitude", point.longitude},
                               {"concerns", static_cast<qint64>(one.concerns.size())},
                               {"walks", one.walks},
                               {"street_safe_reports", one.streetSafeReports},
                               {"radius_metres", std::round(one.radiusMetres)},
                               {"categories", QJsonArray::fromStringList(one.categories)}});
    }
    console.line(problemMethodText(method));
    console.json({{"proposed", all}, {"method", problemMethodText(method)}});
    return Done;
}

QJsonObject problemJson(const Problem &problem)
{
    QJsonArray actions;
    for (const PartnerAction &action : problem.actions)
        actions.append(QJsonObject{{"what", action.what},
                                   {"partner", action.partner},
                                   {"owner", action.owner},
                                   {"due", action.due.toString(Qt::ISODate)},
                                   {"chase_on", action.chaseOn.toString(Qt::ISODate)},
                                   {"chased", static_cast<qint64>(action.chases.size())},
                                   {"done_on", action.doneOn.toString(Qt::ISODate)}});
    return {{"problem", problem.id.toString()},
            {"name", problem.name},
            {"accepted", problem.accepted},
            {"stage", toKey(problem.stage)},
            {"review_on", problem.reviewOn.toString(Qt::ISODate)},
            {"decided_by", problem.decidedBy},
            {"concerns", static_cast<qint64>(problem.concerns.size())},
            {"street_safe_reports", problem.streetSafeReports},
            {"actions", actions}};
}

int keepProblem(const Problem &problem, Store &store, const Arguments &arguments, const Console &console)
{
    const WalkCheck check = checkProblem(problem, londonDay(arguments));
    if (!check.refused.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = check.refused.join(u' ')});
    if (const Result<void> saved = ProblemRepository(store).save(problem); !saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("problem %1: %2, %3")
                     .arg(problem.id.toString(), problem.name,
                          problem.accepted ? osaraStageText(problem.stage) : CommandLineWords::tr("turned down")));
    console.json(problemJson(problem));
    return Done;
}

// Accepts, or turns down, what --concern put forward.
int decideProblem(const Arguments &arguments, Store &store, const ProblemMethod &method, const Console &console)
{
    const auto proposed = putForward(arguments, store, method);
    if (!proposed)
        return console.refuse(proposed.error());
    const auto concern = ConcernId::fromString(arguments.value(QStringLiteral("concern")));
    const auto found = std::ranges::find_if(*proposed, [&concern](const ProposedProblem &one) {
        return std::ranges::find(one.concerns, concern) != one.concerns.end();
    });
    if (found == proposed->end())
        return console.refuse({.code = Error::Code::NotFound,
                               .message = CommandLineWords::tr("Nothing is put forward that holds this concern. See "
                                                               "lantern problem propose.")});
    Problem problem = problemFrom(*found);
    problem.id = store.makeId<ProblemId>();
    problem.accepted = arguments.positional().constFirst() == QLatin1StringView("accept");
    if (arguments.isSet(QStringLiteral("name")))
        problem.name = arguments.value(QStringLiteral("name"));
    problem.reason = arguments.value(QStringLiteral("reason"));
    problem.decidedBy = arguments.value(QStringLiteral("by"));
    problem.decidedOn = londonDay(arguments);
    if (arguments.isSet(QStringLiteral("review"))) {
        const auto day = arguments.date(QStringLiteral("review"));
        if (!day)
            return Usage;
        problem.reviewOn = *day;
    }
    return keepProblem(problem, store, arguments, console);
}

// Writes up the present step, moves to another, or sets the next review.
int workOnProblem(const Arguments &arguments, Store &store, const Console &console)
{
    const auto problems = ProblemRepository(store).list();
    if (!problems)
        return console.refuse(problems.error());
    const auto id = ProblemId::fromString(arguments.value(QStringLiteral("problem")));
    const auto found = std::ranges::find(*problems, id, &Problem::id);
    if (found == problems->end())
        return console.refuse(
            {.code = Error::Code::NotFound, .message = CommandLineWords::tr("No problem has that id.")});
    Problem problem = *found;
    if (arguments.isSet(QStringLiteral("written")) && problem.stage != OsaraStage::Solved)
        problem.written[static_cast<size_t>(problem.stage)] = arguments.value(QStringLiteral("written"));
    if (arguments.isSet(QStringLiteral("review"))) {
        const auto day = arguments.date(QStringLiteral("review"));
        if (!day)
            return Usage;
        problem.reviewOn = *day;
    }
    if (arguments.isSet(QStringLiteral("to"))) {
        const auto stage = osaraStageFromKey(arguments.value(QStringLiteral("to")));
        if (!stage)
            return arguments.usage(
                CommandLineWords::tr("--to is objective, scanning, analysis, response, assessment or solved."));
        Result<Problem> moved = moveTo(problem, *stage);
        if (!moved)
            return console.refuse(moved.error());
        problem = *std::move(moved);
    }
    return keepProblem(problem, store, arguments, console);
}

int listProblems(Store &store, const Console &console)
{
    const auto problems = ProblemRepository(store).list();
    if (!problems)
        return console.refuse(problems.error());
    QJsonArray all;
    for (const Problem &problem : *problems) {
        console.line(QStringLiteral("%1  %2  %3  %4")
                         .arg(problem.id.toString(),
                              problem.accepted ? osaraStageText(problem.stage) : CommandLineWords::tr("turned down"),
                              problem.reviewOn.toString(Qt::ISODate), problem.name));
        all.append(problemJson(problem));
    }
    console.json({{"problems", all}});
    return Done;
}

void declareProblem(Arguments &arguments)
{
    arguments.takes(QStringLiteral("propose|accept|reject|list|work"), CommandLineWords::tr("what to do"));
    arguments.usesFile();
    arguments.option("metres", CommandLineWords::tr("how far a concern gathers"), "N", "75");
    arguments.option("concern", CommandLineWords::tr("accept, reject: a concern that is put forward"), "ID");
    arguments.option("name", CommandLineWords::tr("accept: what the problem is called, by its place"), "NAME");
    arguments.option("by", CommandLineWords::tr("who decides, by shoulder number"), "NUMBER");
    arguments.option("reason", CommandLineWords::tr("why it is accepted or turned down"), "TEXT");
    arguments.option("review", CommandLineWords::tr("when it is reviewed"), "YYYY-MM-DD");
    arguments.option("problem", CommandLineWords::tr("work: which problem"), "ID");
    arguments.option("written", CommandLineWords::tr("work: what the present step found"), "TEXT");
    arguments.option("to", CommandLineWords::tr("work: the next step of OSARA, or an earlier one"), "STEP");
}

} // namespace

int runProblem(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("problem"),
                        CommandLineWords::tr("Puts problems forward where concerns of walks and StreetSafe reports lie "
                                             "close together, and runs those that a person accepts by OSARA."));
    declareProblem(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const QString what = arguments.positional().constFirst();
    static const QStringList known{QStringLiteral("propose"), QStringLiteral("accept"), QStringLiteral("reject"),
                                   QStringLiteral("list"), QStringLiteral("work")};
    if (!known.contains(what))
        return arguments.usage(CommandLineWords::tr("The first argument is propose, accept, reject, list or work."));
    const auto metres = arguments.positive(QStringLiteral("metres"));
    if (!metres)
        return Usage;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const ProblemMethod method{.metres = *metres};
    if (what == QLatin1StringView("list"))
        return listProblems(**store, console);
    if (what == QLatin1StringView("work"))
        return workOnProblem(arguments, **store, console);
    if (what != QLatin1StringView("propose"))
        return decideProblem(arguments, **store, method, console);
    const auto proposed = putForward(arguments, **store, method);
    return proposed ? listProposed(*proposed, method, console) : console.refuse(proposed.error());
}

} // namespace lantern::cli
