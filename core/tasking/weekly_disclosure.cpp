#include "tasking/weekly_disclosure.h"

#include <cmath>

namespace lantern
{

namespace
{

const QString &hours()
{
    static const QString measure = QStringLiteral("person_minutes");
    return measure;
}

// The counts that one is the sum of where they add up.
bool isPartOf(const QString &measure, const QString &total)
{
    if (total == QLatin1StringView("stop"))
        return measure.startsWith(QLatin1StringView("stop:"));
    return total == QLatin1StringView("visits_planned") &&
           (measure == QLatin1StringView("visits_made") || measure == QLatin1StringView("visits_missed"));
}

} // namespace

// Where each figure stands in a table, by measure and borough.
struct WeeklyDisclosure::Placed
{
    std::map<std::pair<QString, QString>, size_t> at = {};
};

void WeeklyDisclosure::add(const QString &measure, const QString &borough, double amount)
{
    std::map<QString, double> &amounts = m_amounts[measure];
    amounts[QString()] += amount;
    if (!borough.isEmpty())
        amounts[borough] += amount;
}

double WeeklyDisclosure::amount(const QString &measure, const QString &borough) const
{
    const auto amounts = m_amounts.find(measure);
    if (amounts == m_amounts.end())
        return 0;
    const auto found = amounts->second.find(borough);
    return found == amounts->second.end() ? 0 : found->second;
}

// What lies outside every borough, or nowhere, has no sheet of its own: a reader is taken to know it.
void WeeklyDisclosure::addSums(DisclosureTable &table, const Placed &placed, const QStringList &boroughs) const
{
    for (const auto &[measure, amounts] : m_amounts) {
        std::vector<size_t> parts;
        for (const QString &borough : boroughs)
            if (const auto found = placed.at.find({measure, borough}); found != placed.at.end())
                parts.push_back(found->second);
        if (const auto force = placed.at.find({measure, QString()}); force != placed.at.end())
            table.addSum(force->second, std::move(parts));
    }
    for (const auto &[key, total] : placed.at) {
        std::vector<size_t> parts;
        for (const auto &[other, at] : placed.at)
            if (other.second == key.second && isPartOf(other.first, key.first))
                parts.push_back(at);
        if (!parts.empty())
            table.addSumWhereEqual(total, std::move(parts));
    }
}

QHash<QString, Disclosure> WeeklyDisclosure::of(const QString &borough, const QStringList &boroughs) const
{
    const QStringList areas = boroughs + QStringList{QString()};
    DisclosureTable counts;
    Placed counted;
    for (const auto &[measure, amounts] : m_amounts)
        for (const QString &area : areas)
            if (const qint64 count = std::llround(amount(measure, area)); count > 0 && measure != hours())
                counted.at[{measure, area}] = counts.addCount(count);
    addSums(counts, counted, boroughs);
    const std::vector<Disclosure> disclosed = counts.disclosed();
    const auto isTold = [&](const QString &measure, const QString &area) {
        const auto found = counted.at.find({measure, area});
        return found != counted.at.end() && disclosed[found->second] == Disclosure::Told;
    };
    DisclosureTable amounts;
    Placed timed;
    for (const QString &area : areas)
        if (const qint64 minutes = std::llround(amount(hours(), area)); minutes > 0)
            timed.at[{hours(), area}] = amounts.addAmount(minutes, !isTold(QStringLiteral("visits_made"), area) ||
                                                                       !isTold(QStringLiteral("deployments"), area));
    addSums(amounts, timed, boroughs);
    QHash<QString, Disclosure> found;
    const auto take = [&](const Placed &placed, const std::vector<Disclosure> &of) {
        for (const auto &[key, at] : placed.at)
            if (key.second == borough && of[at] != Disclosure::Told)
                found.insert(key.first, of[at]);
    };
    take(counted, disclosed);
    take(timed, amounts.disclosed());
    return found;
}

} // namespace lantern
