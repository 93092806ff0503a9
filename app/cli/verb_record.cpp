#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "outcome/record.h"

namespace lantern::cli
{

int runRecord(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("record"),
                        CommandLineWords::tr("Records a night's results from CSV: every row, or none."));
    arguments.usesFile();
    arguments.option("plan", CommandLineWords::tr("the plan the results belong to"), "ID");
    arguments.option(
        "csv", CommandLineWords::tr("the results, with a header row of %1").arg(recordColumns().join(u' ')), "RESULTS");
    if (const auto over = arguments.parse(commandLine))
        return *over;
    if (!arguments.isSet(QStringLiteral("plan")) || !arguments.isSet(QStringLiteral("csv")))
        return arguments.usage(CommandLineWords::tr("--plan ID and --csv RESULTS are needed."));
    const Console console(arguments.json());
    const Result<PlanId> plan = arguments.plan();
    if (!plan)
        return console.refuse(plan.error());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const Result<int> recorded = recordCsv(**store, *plan, arguments.value(QStringLiteral("csv")));
    if (!recorded)
        return console.refuse(recorded.error());
    console.line(CommandLineWords::tr("%n result(s) recorded", nullptr, *recorded));
    console.json({{"plan", plan->toString()}, {"recorded", *recorded}});
    return Done;
}

} // namespace lantern::cli
