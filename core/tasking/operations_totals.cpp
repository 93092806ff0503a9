#include "tasking/operations_totals.h"

#include "store/patrol_result.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lantern
{

namespace
{

constexpr int EveryOperation = -1;
constexpr int EveryMonth = std::numeric_limits<int>::min();
constexpr auto NoFigure = static_cast<size_t>(-1);

QString stopKey(const QString &reason)
{
    return QStringLiteral("stop:") + reason;
}

} // namespace

OperationsTotals::OperationsTotals(const std::vector<OperationCount> &counts)
{
    for (const OperationCount &count : counts) {
        Total &total = m_totals[place({static_cast<int>(count.operation), count.area, count.month.index()})];
        total.figures.add(count);
        total.since = count.month;
    }
    addMargins();
    workOut();
}

void OperationsTotals::Total::add(const OperationFigures &others, Month of)
{
    figures.add(others);
    if (!since.isValid() || of < since)
        since = of;
}

size_t OperationsTotals::place(const Key &key)
{
    const auto [found, isNew] = m_places.try_emplace(key, m_totals.size());
    if (isNew)
        m_totals.emplace_back();
    return found->second;
}

// Adds up the months, the boroughs and then the operations, each over all that is there by then; what is summed over both months and
// boroughs is the sum of either.
void OperationsTotals::addMargins()
{
    const auto addUp = [this](auto isSummed, auto keyOfSum, bool isNewSum) {
        std::map<Key, std::vector<size_t>> parts;
        for (const auto &[key, at] : m_places)
            if (isSummed(key))
                parts[keyOfSum(key)].push_back(at);
        for (const auto &[key, of] : parts) {
            const size_t total = place(key);
            if (isNewSum)
                for (const size_t part : of)
                    m_totals[total].add(m_totals[part].figures, m_totals[part].since);
            m_sums.push_back({.total = total, .parts = of});
        }
    };
    const auto hasMonth = [](const Key &key) { return std::get<2>(key) != EveryMonth; };
    const auto hasBorough = [](const Key &key) { return !std::get<1>(key).isEmpty(); };
    const auto hasOperation = [](const Key &key) { return std::get<0>(key) != EveryOperation; };
    const auto ofEveryMonth = [](const Key &key) { return Key{std::get<0>(key), std::get<1>(key), EveryMonth}; };
    const auto ofAllBoroughs = [](const Key &key) { return Key{std::get<0>(key), QString(), std::get<2>(key)}; };
    const auto ofEveryOperation = [](const Key &key) {
        return Key{EveryOperation, std::get<1>(key), std::get<2>(key)};
    };
    addUp(hasMonth, ofEveryMonth, true);
    addUp(hasBorough, ofAllBoroughs, true);
    addUp([&](const Key &key) { return hasMonth(key) && !hasBorough(key); }, ofEveryMonth, false);
    // No page has all operations of one month.
    addUp([&](const Key &key) { return !hasMonth(key) && hasOperation(key); }, ofEveryOperation, true);
    addUp([&](const Key &key) { return hasBorough(key) && !hasOperation(key); }, ofAllBoroughs, false);
}

std::vector<OperationsTotals::Found> OperationsTotals::untold(const QStringList &measures) const
{
    DisclosureTable table;
    std::vector<std::vector<size_t>> at; // of each measure and place
    for (const QString &measure : measures) {
        std::vector<size_t> &column = at.emplace_back(m_totals.size(), NoFigure);
        for (size_t i = 0; i < m_totals.size(); ++i)
            if (const int count = m_totals[i].figures.count(measure); count > 0)
                column[i] = table.addCount(count);
        for (const Sum &sum : m_sums) {
            std::vector<size_t> parts;
            for (const size_t part : sum.parts)
                if (column[part] != NoFigure)
                    parts.push_back(column[part]);
            if (!parts.empty())
                table.addSum(column[sum.total], std::move(parts));
        }
    }
    // The first is what the others add up to, where they do: visits planned, stops.
    for (size_t i = 0; i < m_totals.size(); ++i) {
        std::vector<size_t> parts;
        for (size_t measure = 1; measure < at.size(); ++measure)
            if (at[measure][i] != NoFigure)
                parts.push_back(at[measure][i]);
        if (at[0][i] != NoFigure && !parts.empty())
            table.addSumWhereEqual(at[0][i], std::move(parts));
    }
    const std::vector<Disclosure> disclosed = table.disclosed();
    std::vector<Found> found;
    for (size_t measure = 0; measure < at.size(); ++measure)
        for (size_t i = 0; i < m_totals.size(); ++i)
            if (at[measure][i] != NoFigure && disclosed[at[measure][i]] != Disclosure::Told)
                found.push_back({i, measures[static_cast<qsizetype>(measure)], disclosed[at[measure][i]]});
    return found;
}

// Few patrols are out about as long as each other: their hours would say how many they were.
void OperationsTotals::workOutHours()
{
    DisclosureTable table;
    for (const Total &total : m_totals) {
        const QHash<QString, Disclosure> &counts = total.disclosed;
        const bool tells = counts.contains(QStringLiteral("deployments")) ||
                           counts.contains(QStringLiteral("visits_made")) || total.figures.deployments == 0;
        table.addAmount(std::llround(total.figures.personMinutes), tells);
    }
    for (const Sum &sum : m_sums)
        table.addSum(sum.total, sum.parts);
    const std::vector<Disclosure> disclosed = table.disclosed();
    for (size_t i = 0; i < disclosed.size(); ++i)
        if (disclosed[i] != Disclosure::Told)
            m_totals[i].disclosed.insert(QStringLiteral("person_hours"), disclosed[i]);
}

void OperationsTotals::workOut()
{
    QStringList stops{QStringLiteral("stop")};
    for (const Total &total : m_totals)
        for (const QString &reason : total.figures.stopReasons.keys())
            if (!stops.contains(stopKey(reason)))
                stops.append(stopKey(reason));
    QList<QStringList> apart{
        {QStringLiteral("visits_planned"), QStringLiteral("visits_made"), QStringLiteral("visits_missed")},
        stops,
        {QStringLiteral("deployments")},
        {QStringLiteral("nil")},
        {QStringLiteral("prior_links")},
        {QStringLiteral("to_finish")}};
    for (const QString &type : resultTypes())
        if (type != QLatin1StringView("stop"))
            apart.append(QStringList{type});
    const auto found = QtConcurrent::blockingMapped<QList<std::vector<Found>>>(
        apart, [this](const QStringList &measures) { return untold(measures); });
    for (const std::vector<Found> &some : found)
        for (const Found &one : some)
            m_totals[one.total].disclosed.insert(one.measure, one.disclosure);
    workOutHours();
}

template<class IsAsked>
std::vector<OperationRow> OperationsTotals::rows(IsAsked isAsked) const
{
    std::vector<OperationRow> rows;
    for (const auto &[key, at] : m_places) {
        if (!isAsked(key))
            continue;
        const auto &[operation, borough, month] = key;
        const Total &total = m_totals[at];
        rows.push_back(
            {.operation = operation == EveryOperation ? std::nullopt : std::optional(static_cast<Operation>(operation)),
             .borough = borough,
             .month = month == EveryMonth ? Month() : total.since,
             .since = total.since,
             .figures = total.figures,
             .disclosed = total.disclosed});
    }
    return rows;
}

std::vector<OperationRow> OperationsTotals::byOperation(const QString &borough) const
{
    std::vector<OperationRow> found =
        rows([&borough](const Key &key) { return std::get<1>(key) == borough && std::get<2>(key) == EveryMonth; });
    if (!found.empty()) // the key of all of them comes first
        std::ranges::rotate(found, found.begin() + 1);
    return found;
}

std::vector<OperationRow> OperationsTotals::byBorough(const QString &borough) const
{
    std::vector<OperationRow> found = rows([&borough](const Key &key) {
        const auto &[operation, of, month] = key;
        return operation != EveryOperation && month == EveryMonth && !of.isEmpty() &&
               (borough.isEmpty() || of == borough);
    });
    std::ranges::stable_sort(found, {}, &OperationRow::borough);
    return found;
}

std::vector<OperationRow> OperationsTotals::byMonth(const QString &borough) const
{
    std::vector<OperationRow> found = rows([&borough](const Key &key) {
        const auto &[operation, of, month] = key;
        return operation != EveryOperation && month != EveryMonth && of == borough;
    });
    std::ranges::stable_sort(found, std::ranges::greater(), [](const OperationRow &row) { return row.month.index(); });
    return found;
}

} // namespace lantern
