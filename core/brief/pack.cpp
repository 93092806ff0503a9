#include "brief/pack_facts.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr int DefaultReturnDays = 7; // after the shift's end; the file's setting "briefing_return_days" overrules it

int returnDays(const Store &store)
{
    bool isNumber = false;
    const int days = store.property(QStringLiteral("briefing_return_days")).toInt(&isNumber);
    return isNumber && days >= 0 ? days : DefaultReturnDays;
}

} // namespace

Result<Pack> makePack(Store &store, const PlanId &plan, int copyNumber)
{
    Result<PackFacts> facts = readFacts(store, plan);
    if (!facts)
        return std::unexpected(facts.error());
    const QString marking = store.property(QStringLiteral("marking"));
    Pack pack;
    pack.title = QCoreApplication::translate("Brief", "Patrol briefing");
    pack.marking = marking.isEmpty() ? QStringLiteral("OFFICIAL-SENSITIVE") : marking;
    if (facts->exercise)
        pack.marking += QCoreApplication::translate("Brief", " · EXERCISE — fictional data");
    pack.exercise = facts->exercise;
    pack.version = facts->plan.version;
    pack.reference = QCoreApplication::translate("Brief", "%1, version %2").arg(facts->plan.name).arg(pack.version);
    pack.copyNumber = copyNumber;
    pack.returnBy = facts->plan.shift.to.toTimeZone(londonZone()).date().addDays(returnDays(store));
    const QDateTime now = store.clock().now().toTimeZone(londonZone());
    pack.preparedAt = dateText(now.date()) + now.toString(QStringLiteral(", HH:mm"));
    pack.draft = facts->plan.status == PlanStatus::Draft;
    const PackValues values = packValues(*facts, pack);
    pack.sections = fillTemplate(
        templateText(store, QStringLiteral("briefing_pack"), QStringLiteral("pack.txt")), values,
        {{QStringLiteral("hotspots"), hotspotTable(*facts)}, {QStringLiteral("teams"), teamTable(*facts)}});
    const QString sheets = templateText(store, QStringLiteral("briefing_sheets"), QStringLiteral("sheets.txt"));
    for (const Team &team : facts->plan.teams)
        pack.sheets.push_back(sheetOf(*facts, team, sheets, values));
    pack.plan = std::move(facts->plan);
    pack.hotspots = std::move(facts->hotspots);
    return pack;
}

} // namespace lantern
