#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "brief/pack_pdf.h"
#include "brief/pack_scene.h"

namespace lantern::cli
{

namespace
{

void declareBrief(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("plan", CommandLineWords::tr("the plan to brief"), "ID");
    arguments.option("pdf", CommandLineWords::tr("writes the pack as PDF"), "OUT");
    arguments.option("html", CommandLineWords::tr("writes the pack as one HTML file"), "OUT");
    arguments.option("copy", CommandLineWords::tr("copy number"), "N", "1");
}

} // namespace

int runBrief(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("brief"), CommandLineWords::tr("Prints the IIMARCH briefing pack of a plan."));
    declareBrief(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    const QString html = arguments.value(QStringLiteral("html"));
    const auto copy = arguments.number(QStringLiteral("copy"), 1, 9999);
    if (!copy)
        return Usage;
    if (!arguments.isSet(QStringLiteral("plan")) || (pdf.isEmpty() && html.isEmpty()))
        return arguments.usage(CommandLineWords::tr("--plan ID and --pdf OUT or --html OUT are needed."));
    const Console console(arguments.json());
    const Result<PlanId> plan = arguments.plan();
    if (!plan)
        return console.refuse(plan.error());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const Result<Pack> pack = makePack(**store, *plan, static_cast<int>(*copy));
    if (!pack)
        return console.refuse(pack.error());
    const auto scene = makePackScene(**store, *pack);
    if (!scene)
        return console.refuse(scene.error());
    int pages = 0;
    if (!pdf.isEmpty()) {
        const Result<int> written = writePackPdf(*pack, **scene, pdf);
        if (!written)
            return console.refuse(written.error());
        pages = *written;
        console.line(CommandLineWords::tr("%1: %n page(s)", nullptr, pages).arg(pdf));
    }
    if (!html.isEmpty()) {
        if (const Result<void> written = writeFile(html, toHtml(*pack, packMaps(*pack, **scene)).toUtf8()); !written)
            return console.refuse(written.error());
        console.line(html);
    }
    console.json({{"plan", plan->toString()},
                  {"copy", static_cast<int>(*copy)},
                  {"pages", pages},
                  {"pdf", pdf},
                  {"html", html}});
    return Done;
}

} // namespace lantern::cli
