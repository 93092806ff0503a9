#include "plan/breach_rows.h"

#include "plan/plan_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

struct BreachRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(BreachRows)
};

bool isOfOneCard(const Breach &one, const Breach &other)
{
    return one.otherPlan.isValid() && one.otherPlan == other.otherPlan && one.rule == other.rule &&
           one.blocks == other.blocks;
}

QString shoulderNumbers(const std::vector<const Breach *> &card, const std::vector<Officer> &officers)
{
    QStringList numbers;
    for (const Breach *breach : card) {
        const auto officer = std::ranges::find(officers, breach->officer, &Officer::id);
        if (officer != officers.end() && !numbers.contains(officer->shoulderNumber))
            numbers.append(officer->shoulderNumber);
    }
    return numbers.join(QStringLiteral(", "));
}

QString dayTimeText(const QDateTime &instant)
{
    return QLocale().toString(instant.toTimeZone(londonZone()), QStringLiteral("ddd d MMM HH:mm"));
}

QString sharedText(const std::vector<const Breach *> &card, const Plan &other, const std::vector<Officer> &officers)
{
    const QString numbers = shoulderNumbers(card, officers);
    const QString name = other.status == PlanStatus::Draft ? BreachRowsWords::tr("“%1”, a draft").arg(other.name)
                                                           : BreachRowsWords::tr("“%1”").arg(other.name);
    const QString hours =
        BreachRowsWords::tr("%1 to %2").arg(dayTimeText(other.shift.from), dayTimeText(other.shift.to));
    return card.front()->rule == QLatin1StringView("rest")
               ? BreachRowsWords::tr("Less than %1 h rest beside %2 (%3): %4")
                     .arg(QString::number(RestHours), name, hours, numbers)
               : BreachRowsWords::tr("Also on %1 (%2): %3").arg(name, hours, numbers);
}

QVariantList rowOf(const Plan &plan, const Breach &breach)
{
    const auto team = std::ranges::find(plan.teams, breach.team, &Team::id);
    const bool known = team != plan.teams.end();
    return {known ? BreachRowsWords::tr("%1: %2").arg(ruleText(breach.rule), team->name) : ruleText(breach.rule),
            breach.why,
            breach.wayOut,
            breach.blocks,
            breach.leg.isValid() ? breach.leg.toString() : QString(),
            known ? static_cast<int>(team - plan.teams.begin()) : -1};
}

} // namespace

std::vector<QVariantList> breachRows(const Plan &plan, const std::vector<Breach> &breaches,
                                     const std::vector<Plan> &otherPlans, const std::vector<Officer> &officers)
{
    std::vector<std::vector<const Breach *>> cards;
    for (const bool blocks : {true, false}) {
        for (const Breach &breach : breaches) {
            if (breach.blocks != blocks)
                continue;
            const auto card =
                std::ranges::find_if(cards, [&](const auto &one) { return isOfOneCard(*one.front(), breach); });
            if (card != cards.end())
                card->push_back(&breach);
            else
                cards.push_back({&breach});
        }
    }
    std::vector<QVariantList> rows;
    for (const auto &card : cards) {
        QVariantList row = rowOf(plan, *card.front());
        const auto other = std::ranges::find(otherPlans, card.front()->otherPlan, &Plan::id);
        if (card.size() > 1 && other != otherPlans.end()) {
            row[0] = BreachRowsWords::tr("%1: %n officer(s)", nullptr, static_cast<int>(card.size()))
                         .arg(ruleText(card.front()->rule));
            row[1] = sharedText(card, *other, officers);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace lantern
