#pragma once

#include "plan/planner.h"

#include <QStringList>

#include <optional>

namespace lantern
{

// A night planned otherwise, to see what it would give.
enum class VariantKind { Same, MoreTeam, FewerTeam, MorePair, FewerPair, Shifted, VeronaOnly, OtherEnd, OtherSet };

struct Variant
{
    VariantKind kind = VariantKind::Same;
    int minutes = 0;    // Shifted: later; negative = earlier
    GridPoint end = {}; // OtherEnd: where all teams finish
    QString endName = {};
    std::shared_ptr<const HotspotSet> hotspots = {}; // OtherSet
};

// "same", "more-team", "fewer-team", "more-pair", "fewer-pair", "verona", "later:MINUTES", "earlier:MINUTES" (1 to 720). Refused with the list of
// them for anything else; other ends and sets have no key.
[[nodiscard]] Result<Variant> variantFromKey(const QString &key);
// "One more team", "Two hours later".
[[nodiscard]] QString nameOf(const Variant &variant);

struct VariantFigures
{
    double worth = 0;
    double share = 0;       // of its own night's full worth: every hotspot of the set for 15 minutes every two hours
    int hotspots = 0;       // visited
    int atDose = 0;         // of them, with as many visits as one every two hours makes, or the cap allows
    int neverLongAlone = 0; // of them, at no time without anybody for over two hours
    int visits = 0;         // a pair's and its uniform team's together is one
    double personHours = 0; // Σ officers × hours; a team that is not crewed yet counts as two
    double metres = 0;      // under way, along the streets
    std::optional<double> predictability; // 0 to 1; none where nobody has seen a night
    int breaches = 0;                     // that block
    QStringList broken = {};              // of each, why
    [[nodiscard]] double worthPerHour() const { return personHours > 0 ? worth / personHours : 0; } // of one officer
};

struct ComparedPlan
{
    Variant variant;
    QString name;
    Plan plan;
    VariantFigures figures;
};

// What it is worth more than the plan at hand, as a share of that plan's worth: 0.04 = 4 % more. Shares of the full worth do not say it, as
// every night has a full worth of its own. None for another set, whose worth is of other places, and where the plan at hand has none.
[[nodiscard]] std::optional<double> worthChange(const ComparedPlan &compared, double worthAtHand);
// "+4 %", "−17 %", "0 %".
[[nodiscard]] QString changeText(double share);
// A figure that is known no better: 26,633.3 reads "26,600", 3.14159 "3.14".
[[nodiscard]] QString threeFiguresText(double value);

struct CompareOptions
{
    quint64 seed = 1; // the same for all that are compared
    qint64 steps = 300;
};

[[nodiscard]] VariantFigures figuresOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context);

// Plans the night of `base` anew with the variant's change. Its teams keep their names, members, hours and places as far as the variant
// leaves them, and what is locked stays unless the shift moves. Of a plan that was planned anew on the night only the rest is planned otherwise;
// Refused for what takes away teams or hours then. Same options, same plan. The worth is that of the plan as it would be made: it
// gives up to orders.unpredictableLoss of it away, so that differences below that share say nothing; but of what one more team brings
// to the plan, half is kept. Refused with makePlan's reasons,
// and where there is no team or pair to take away; Cancelled if `progress` says so.
[[nodiscard]] Result<ComparedPlan> planVariant(const Plan &base, const Variant &variant, const HotspotSet &hotspots,
                                               const RuleContext &context, const CompareOptions &options,
                                               const QDateTime &now, const Progress &progress = {});

// The same plan with keys of its own, a draft of version 1 with that name.
[[nodiscard]] Plan asNewPlan(const Plan &plan, const QString &name, const QDateTime &now, Random &ids);

} // namespace lantern
