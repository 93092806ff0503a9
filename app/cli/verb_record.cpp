#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"

#include "outcome/record.h"

#include <QCoreApplication>

namespace lantern::cli
{

int runRecord(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("record"),
        QCoreApplication::translate("CommandLine", "Records a night's results from CSV: every row, or none."));
    arguments.usesFile();
    arguments.option(QStringLiteral("plan"),
                     QCoreApplication::translate("CommandLine", "the plan the results belong to"),
                     QStringLiteral("ID"));
    arguments.option(QStringLiteral("csv"),
                     QCoreApplication::translate("CommandLine", "the results; README tells the columns"),
                     QStringLiteral("RESULTS"));
    if (const auto over = arguments.parse(commandLine))
        return *over;
    const PlanId plan = PlanId::fromString(arguments.value(QStringLiteral("plan")));
    if (!plan.isValid() || !arguments.isSet(QStringLiteral("csv")))
        return arguments.usage(QCoreApplication::translate("CommandLine", "--plan ID and --csv RESULTS are needed."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const Result<int> recorded = recordCsv(**store, plan, arguments.value(QStringLiteral("csv")));
    if (!recorded)
        return console.refuse(recorded.error());
    console.line(QCoreApplication::translate("CommandLine", "%n result(s) recorded", nullptr, *recorded));
    console.json({{"plan", plan.toString()}, {"recorded", *recorded}});
    return Done;
}

} // namespace lantern::cli
