#pragma once

#include <QStringList>

namespace lantern::cli
{

// Each takes the arguments after its own name and gives the exit code.
[[nodiscard]] int runNew(const QStringList &arguments);
[[nodiscard]] int runImport(const QStringList &arguments);
[[nodiscard]] int runAnalyse(const QStringList &arguments);
[[nodiscard]] int runScore(const QStringList &arguments);
[[nodiscard]] int runEvaluate(const QStringList &arguments);
[[nodiscard]] int runNearRepeat(const QStringList &arguments);
[[nodiscard]] int runGap(const QStringList &arguments);
[[nodiscard]] int runSeries(const QStringList &arguments);
[[nodiscard]] int runStats(const QStringList &arguments);
[[nodiscard]] int runPlan(const QStringList &arguments);
[[nodiscard]] int runBrief(const QStringList &arguments);
[[nodiscard]] int runDeployment(const QStringList &arguments);
[[nodiscard]] int runRecord(const QStringList &arguments);
[[nodiscard]] int runWalk(const QStringList &arguments);
[[nodiscard]] int runProblem(const QStringList &arguments);
[[nodiscard]] int runOfficer(const QStringList &arguments);
[[nodiscard]] int runVenue(const QStringList &arguments);
[[nodiscard]] int runTraining(const QStringList &arguments);
[[nodiscard]] int runAuthority(const QStringList &arguments);
[[nodiscard]] int runReport(const QStringList &arguments);
[[nodiscard]] int runBenchToptw(const QStringList &arguments);
[[nodiscard]] int runSites(const QStringList &arguments);
[[nodiscard]] int runEvent(const QStringList &arguments);
[[nodiscard]] int runVerify(const QStringList &arguments);
[[nodiscard]] int runExport(const QStringList &arguments);
[[nodiscard]] int runJourney(const QStringList &arguments);
[[nodiscard]] int runFind(const QStringList &arguments);

struct Verb
{
    const char *name;
    const char *summary;
    int (*run)(const QStringList &);
    bool draws; // needs fonts and a painter
};

// All verbs in the order in which the help shows them.
[[nodiscard]] const std::vector<Verb> &verbs();

// The verb of that name, or nullptr.
[[nodiscard]] const Verb *findVerb(const QString &name);

// "usage: lantern …" with every verb.
[[nodiscard]] QString generalHelp();

} // namespace lantern::cli
