#include "cli/verbs.h"
#include "cli/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern::cli
{

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {"new", QT_TRANSLATE_NOOP("CommandLine", "make a Lantern file, empty or with the exercise borough"), runNew,
         false},
        {"import", QT_TRANSLATE_NOOP("CommandLine", "read files and folders into a Lantern file"), runImport, false},
        {"analyse", QT_TRANSLATE_NOOP("CommandLine", "rank places by harm and save the list"), runAnalyse, false},
        {"score", QT_TRANSLATE_NOOP("CommandLine", "score rankings of places on later months"), runScore, false},
        {"evaluate",
         QT_TRANSLATE_NOOP("CommandLine", "hold places before and after against comparison areas (PDF, CSV)"),
         runEvaluate, true},
        {"nearrepeat", QT_TRANSLATE_NOOP("CommandLine", "test for near repeats; where the risk is elevated now"),
         runNearRepeat, false},
        {"gap", QT_TRANSLATE_NOOP("CommandLine", "hold the public's reports against recorded crime"), runGap, false},
        {"series", QT_TRANSLATE_NOOP("CommandLine", "list offences that may be one series, decide on them"), runSeries,
         false},
        {"stats", QT_TRANSLATE_NOOP("CommandLine", "kernel density, Gi* and the Knox test from plain CSV"), runStats,
         false},
        {"plan", QT_TRANSLATE_NOOP("CommandLine", "plan a night's patrols"), runPlan, false},
        {"brief", QT_TRANSLATE_NOOP("CommandLine", "print the briefing pack of a plan"), runBrief, true},
        {"deployment", QT_TRANSLATE_NOOP("CommandLine", "the life of a plan: steps, versions, debrief, tracks"),
         runDeployment, true},
        {"record", QT_TRANSLATE_NOOP("CommandLine", "record a night's results from CSV"), runRecord, false},
        {"walk",
         QT_TRANSLATE_NOOP("CommandLine", "ask for, book and log Walk and Talks, move their actions on, measure them"),
         runWalk, true},
        {"problem",
         QT_TRANSLATE_NOOP("CommandLine", "put problems forward from walks and StreetSafe, run them by OSARA"),
         runProblem, false},
        {"officer", QT_TRANSLATE_NOOP("CommandLine", "add or list officers by shoulder number"), runOfficer, false},
        {"authority", QT_TRANSLATE_NOOP("CommandLine", "add or list section 34 authorities"), runAuthority, true},
        {"sites", QT_TRANSLATE_NOOP("CommandLine", "choose CCTV sites at bus stops, keep their register"), runSites,
         false},
        {"event", QT_TRANSLATE_NOOP("CommandLine", "plan an event from a template or from last time, report on it"),
         runEvent, true},
        {"venue", QT_TRANSLATE_NOOP("CommandLine", "the register of venues: schemes, visits, licence list, coverage"),
         runVenue, false},
        {"training", QT_TRANSLATE_NOOP("CommandLine", "training of venues and officers, counted once; what lapses"),
         runTraining, false},
        {"journey", QT_TRANSLATE_NOOP("CommandLine", "cases by reference: what is due to the victim, waiting times"),
         runJourney, true},
        {"find", QT_TRANSLATE_NOOP("CommandLine", "find records by the words and references in them"), runFind, false},
        {"export", QT_TRANSLATE_NOOP("CommandLine", "write hotspots, results or actions to a file"), runExport, false},
        {"report", QT_TRANSLATE_NOOP("CommandLine", "write the tasking table or a monthly series (PDF, CSV)"),
         runReport, true},
        {"bench-toptw", QT_TRANSLATE_NOOP("CommandLine", "solve a public instance of the planner's problem"),
         runBenchToptw, false},
        {"verify", QT_TRANSLATE_NOOP("CommandLine", "check a file's integrity, keys and audit chain"), runVerify,
         false},
    };
    return all;
}

const Verb *findVerb(const QString &name)
{
    const auto found =
        std::ranges::find_if(verbs(), [&](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == verbs().end() ? nullptr : &*found;
}

QString generalHelp()
{
    QString help = CommandLineWords::tr(
        "usage: lantern [FILE]            open the window\n"
        "       lantern --exercise        open the window on the exercise borough\n"
        "       lantern --self-test       load every screen and end\n"
        "       lantern VERB [OPTIONS]    work without a window; lantern VERB --help tells more\n\n");
    for (const Verb &verb : verbs())
        help +=
            QStringLiteral("  %1  %2\n").arg(QLatin1StringView(verb.name), -11).arg(CommandLineWords::tr(verb.summary));
    return help;
}

} // namespace lantern::cli
