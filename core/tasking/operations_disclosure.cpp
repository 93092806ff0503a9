#include "tasking/operations_disclosure.h"

#include "store/patrol_result.h"

#include <QtConcurrent>

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

size_t OperationsDisclosure::place(const Key &key)
{
    const auto [found, isNew] = m_places.try_emplace(key, m_figures.size());
    if (isNew)
        m_figures.emplace_back();
    return found->second;
}

void OperationsDisclosure::add(const OperationCount &count, const QString &borough)
{
    m_figures[place({static_cast<int>(count.operation), borough, count.month.index()})].add(count);
}

// Adds up the months, the boroughs and then the operations, each over all that is there by then; what is summed over both months and
// boroughs is the sum of either.
void OperationsDisclosure::addMargins()
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
                    m_figures[total].add(m_figures[part]);
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

std::vector<OperationsDisclosure::Found> OperationsDisclosure::untold(const QStringList &measures) const
{
    DisclosureTable table;
    std::vector<std::vector<size_t>> at; // of each measure and place
    for (const QString &measure : measures) {
        std::vector<size_t> &column = at.emplace_back(m_figures.size(), NoFigure);
        for (size_t i = 0; i < m_figures.size(); ++i)
            if (const int count = m_figures[i].count(measure); count > 0)
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
    for (size_t i = 0; i < m_figures.size(); ++i) {
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
        for (size_t i = 0; i < m_figures.size(); ++i)
            if (at[measure][i] != NoFigure && disclosed[at[measure][i]] != Disclosure::Told)
                found.push_back({i, measures[static_cast<qsizetype>(measure)], disclosed[at[measure][i]]});
    return found;
}

// Few patrols are out about as long as each other: their hours would say how many they were.
void OperationsDisclosure::workOutHours()
{
    DisclosureTable table;
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const QHash<QString, Disclosure> &counts = m_disclosed[i];
        const bool tells = counts.contains(QStringLiteral("deployments")) ||
                           counts.contains(QStringLiteral("visits_made")) || m_figures[i].deployments == 0;
        table.addAmount(std::llround(m_figures[i].personMinutes), tells);
    }
    for (const Sum &sum : m_sums)
        table.addSum(sum.total, sum.parts);
    const std::vector<Disclosure> disclosed = table.disclosed();
    for (size_t i = 0; i < disclosed.size(); ++i)
        if (disclosed[i] != Disclosure::Told)
            m_disclosed[i].insert(QStringLiteral("person_hours"), disclosed[i]);
}

void OperationsDisclosure::workOut()
{
    addMargins();
    m_disclosed.assign(m_figures.size(), {});
    QStringList stops{QStringLiteral("stop")};
    for (const OperationFigures &figures : m_figures)
        for (const QString &reason : figures.stopReasons.keys())
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
            m_disclosed[one.figures].insert(one.measure, one.disclosure);
    workOutHours();
}

QHash<QString, Disclosure> OperationsDisclosure::of(std::optional<Operation> operation, const QString &borough,
                                                    Month month) const
{
    const auto found = m_places.find(Key{operation ? static_cast<int>(*operation) : EveryOperation, borough,
                                         month.isValid() ? month.index() : EveryMonth});
    return found == m_places.end() ? QHash<QString, Disclosure>() : m_disclosed[found->second];
}

} // namespace lantern
