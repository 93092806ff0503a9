#include "cli/plan_what_if.h"

#include "base/clock.h"
#include "cli/words.h"
#include "plan/marginal_worth.h"
#include "plan/rule_checks.h"

#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

constexpr int LabelWidth = 32;
constexpr int ColumnWidth = 20;

// null where it is not known.
QJsonValue jsonOf(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const ComparedPlan &compared, double worthAtHand)
{
    const VariantFigures &figures = compared.figures;
    return {{"name", compared.name},
            {"from", compared.plan.shift.from.toString(Qt::ISODate)},
            {"teams", static_cast<qint64>(compared.plan.teams.size())},
            {"worth", figures.worth},
            {"worth_change", jsonOf(worthChange(compared, worthAtHand))},
            {"share_of_full", figures.share},
            {"hotspots", figures.hotspots},
            {"hotspots_at_dose", figures.atDose},
            {"hotspots_never_long_alone", figures.neverLongAlone},
            {"visits", figures.visits},
            {"person_hours", figures.personHours},
            {"metres", figures.metres},
            {"predictability", jsonOf(figures.predictability)},
            {"breaches", figures.breaches},
            {"worth_per_person_hour", figures.worthPerHour()}};
}

void printRow(const Console &console, const QString &label, const std::vector<ComparedPlan> &plans,
              const std::function<QString(const ComparedPlan &)> &text)
{
    QString line = label.leftJustified(LabelWidth);
    for (const ComparedPlan &plan : plans)
        line += text(plan).rightJustified(ColumnWidth);
    console.line(line);
}

void printTable(const Console &console, const std::vector<ComparedPlan> &plans, double worthAtHand)
{
    const auto number = [&](const QString &label, const std::function<double(const VariantFigures &)> &value,
                            int decimals = 0) {
        printRow(console, label, plans,
                 [&](const ComparedPlan &plan) { return QString::number(value(plan.figures), 'f', decimals); });
    };
    printRow(console, {}, plans, [](const ComparedPlan &plan) { return plan.name; });
    number(CommandLineWords::tr("Worth"), [](const VariantFigures &figures) { return figures.worth; });
    printRow(console, CommandLineWords::tr("Worth against the plan"), plans, [&](const ComparedPlan &plan) {
        return worthChange(plan, worthAtHand).transform(changeText).value_or(QStringLiteral("–"));
    });
    number(CommandLineWords::tr("Of its own full worth, %"),
           [](const VariantFigures &figures) { return 100 * figures.share; });
    number(CommandLineWords::tr("Hotspots visited"), [](const VariantFigures &figures) { return figures.hotspots; });
    number(CommandLineWords::tr("Hotspots at target dose"),
           [](const VariantFigures &figures) { return figures.atDose; });
    number(CommandLineWords::tr("Never alone over two hours"),
           [](const VariantFigures &figures) { return figures.neverLongAlone; });
    number(CommandLineWords::tr("Visits"), [](const VariantFigures &figures) { return figures.visits; });
    number(
        CommandLineWords::tr("Officers' hours"), [](const VariantFigures &figures) { return figures.personHours; }, 1);
    number(
        CommandLineWords::tr("Under way, km"), [](const VariantFigures &figures) { return figures.metres / 1000; }, 1);
    printRow(console, CommandLineWords::tr("Predictability, 0 to 1"), plans, [](const ComparedPlan &plan) {
        const std::optional<double> score = plan.figures.predictability;
        return score ? QString::number(*score, 'f', 2) : CommandLineWords::tr("not known");
    });
    number(CommandLineWords::tr("Broken rules"), [](const VariantFigures &figures) { return figures.breaches; });
    printRow(console, CommandLineWords::tr("Worth per officer's hour"), plans,
             [](const ComparedPlan &plan) { return threeFiguresText(plan.figures.worthPerHour()); });
}

} // namespace

Result<std::vector<Variant>> variantsFrom(const QString &keys)
{
    std::vector<Variant> variants;
    for (const QString &key : keys.split(u',', Qt::SkipEmptyParts)) {
        const Result<Variant> variant = variantFromKey(key);
        if (!variant)
            return std::unexpected(variant.error());
        const bool isThere = std::ranges::any_of(variants, [&](const Variant &other) {
            return other.kind == variant->kind && other.minutes == variant->minutes;
        });
        if (variant->kind != VariantKind::Same && !isThere)
            variants.push_back(*variant);
    }
    return variants;
}

int printWhatIf(const Console &console, const Plan &plan, const std::vector<Variant> &variants,
                const HotspotSet &hotspots, const RuleContext &context, const CompareOptions &options,
                const QDateTime &now)
{
    std::vector<ComparedPlan> plans;
    std::vector<Variant> all = variants;
    all.insert(all.begin(), Variant());
    QJsonArray columns;
    const double worthAtHand = planWorth(plan, hotspots);
    for (const Variant &variant : all) {
        Result<ComparedPlan> compared = planVariant(plan, variant, hotspots, context, options, now);
        if (!compared)
            return console.refuse(compared.error());
        columns.append(toJson(*compared, worthAtHand));
        plans.push_back(std::move(*compared));
    }
    const Result<std::vector<HourWorth>> hours = marginalWorth(plans.front().plan, hotspots, context);
    if (!hours)
        return console.refuse(hours.error());
    printTable(console, plans, worthAtHand);
    const bool isHourless =
        std::ranges::all_of(hotspots.hotspots, [](const Hotspot &hotspot) { return hotspot.hourShares.empty(); });
    if (isHourless)
        console.line(CommandLineWords::tr("Hours are not in this data: every hour counts alike, so that another "
                                          "beginning changes nothing that is known"));
    console.line(CommandLineWords::tr("One more team, hour by hour:"));
    QJsonArray marginal;
    for (const HourWorth &hour : *hours) {
        console.line(
            QStringLiteral("  %1–%2  %3").arg(clockTime(hour.from), clockTime(hour.to)).arg(hour.worth, 0, 'f', 0));
        marginal.append(QJsonObject{
            {"from", hour.from.toString(Qt::ISODate)}, {"to", hour.to.toString(Qt::ISODate)}, {"worth", hour.worth}});
    }
    console.json({{"plans", columns}, {"one_more_team", marginal}});
    return Done;
}

} // namespace lantern::cli
