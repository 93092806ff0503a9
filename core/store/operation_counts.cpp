#include "store/operation_counts.h"

#include "base/clock.h"
#include "store/query.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <future>
#include <optional>
#include <tuple>
#include <vector>

namespace lantern
{

namespace
{

constexpr double MillisecondsPerMinute = 60'000;

struct Patrol
{
    int part = 0;           // of its month and operation
    bool isPlanned = false; // its plan is no draft
    int members = 0;
    qint64 plan = 0;               // its row
    std::optional<int> first = {}; // the position of its first visit
    int begins = 0;                // the area of that
};

// So much of a type or reason of stop that a result counts.
struct Deed
{
    qint64 result = 0; // its number
    bool isType = false;
    int name = 0; // which of the names
    int amount = 0;
};

// Numbers in the order in which the names come.
template<class Name>
class NumberedNames
{
public:
    [[nodiscard]] int numberOf(const Name &name)
    {
        if (const auto number = m_numbers.constFind(name); number != m_numbers.constEnd())
            return *number;
        m_names.push_back(name);
        return *m_numbers.insert(name, static_cast<int>(m_names.size()) - 1);
    }
    [[nodiscard]] size_t count() const { return m_names.size(); }
    [[nodiscard]] const Name &name(int number) const { return m_names[static_cast<size_t>(number)]; }

private:
    std::vector<Name> m_names;
    QHash<Name, int> m_numbers;
};

struct Deeds
{
    std::vector<Deed> deeds;
    NumberedNames<QString> names;
};

Result<Deeds> readDeeds(const Store &store)
{
    Result<QSqlQuery> rows =
        run(store, QStringLiteral("SELECT r.number, c.kind = 'type', c.name, c.amount FROM patrol_result_count c "
                                  "CROSS JOIN patrol_result r ON r.id = c.result_id WHERE c.amount > 0"));
    if (!rows)
        return std::unexpected(rows.error());
    Deeds read;
    while (rows->next())
        read.deeds.push_back({.result = rows->value(0).toLongLong(),
                              .isType = rows->value(1).toBool(),
                              .name = read.names.numberOf(rows->value(2).toString()),
                              .amount = rows->value(3).toInt()});
    return read;
}

// With a store of its own, beside the reading of the visits: each takes about as long.
std::future<Result<Deeds>> readDeedsBeside(const Store &store)
{
    StoreOptions options = store.options();
    options.readOnly = true;
    return std::async(std::launch::async, [options, now = store.clock().now()]() -> Result<Deeds> {
        const FixedClock clock(now);
        const Result<std::unique_ptr<Store>> beside = Store::open(options, clock);
        return beside ? readDeeds(**beside) : std::unexpected(beside.error());
    });
}

// One pass over each table, told apart by row numbers: to sort and group 400,000 visits by their words takes several times as long.
class OperationCounting
{
public:
    OperationCounting(const Store &store, const std::function<QString(GridPoint)> &areaOf)
        : m_store(store)
        , m_areaOf(areaOf)
    {
    }
    [[nodiscard]] Result<void> read();
    [[nodiscard]] std::vector<OperationCount> taken();

private:
    using PatrolRow = qint64;
    using Part = std::pair<QString, QString>; // month as "2026-11", operation
    [[nodiscard]] size_t countOf(int part, int area);
    [[nodiscard]] int areaOf(GridPoint point);
    [[nodiscard]] Result<void> readPatrols();
    [[nodiscard]] Result<void> readVisits();
    [[nodiscard]] Result<void> readToFinish();
    void addDeeds(const Deeds &deeds);
    [[nodiscard]] Result<void> readDeployments();
    void addVisit(const QSqlQuery &row);
    template<class Take>
    [[nodiscard]] Result<void> each(const QString &sql, Take take) const;

    const Store &m_store;
    const std::function<QString(GridPoint)> &m_areaOf;
    QHash<PatrolRow, Patrol> m_patrols;
    NumberedNames<Part> m_parts;
    NumberedNames<QString> m_areas;
    QHash<std::pair<double, double>, int> m_areaOfPoint;
    QHash<std::pair<int, int>, size_t> m_known; // by part and area
    std::vector<OperationCount> m_counts;
    QHash<qint64, size_t> m_ofResult; // by the number of a result that stands
};

template<class Take>
Result<void> OperationCounting::each(const QString &sql, Take take) const
{
    Result<QSqlQuery> rows = run(m_store, sql);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        take(*rows);
    return {};
}

size_t OperationCounting::countOf(int part, int area)
{
    if (const auto known = m_known.constFind({part, area}); known != m_known.constEnd())
        return *known;
    const auto &[month, operation] = m_parts.name(part);
    OperationCount &count = m_counts.emplace_back();
    count.month = Month::fromString(month).value_or(Month());
    count.operation = operationFromKey(operation).value_or(Operation::Other);
    count.area = m_areas.name(area);
    return *m_known.insert({part, area}, m_counts.size() - 1);
}

int OperationCounting::areaOf(GridPoint point)
{
    const std::pair key(point.easting, point.northing);
    if (const auto known = m_areaOfPoint.constFind(key); known != m_areaOfPoint.constEnd())
        return *known;
    return *m_areaOfPoint.insert(key, m_areas.numberOf(m_areaOf(point)));
}

Result<void> OperationCounting::readPatrols()
{
    const QString sql = QStringLiteral(
        "SELECT t.rowid, substr(p.operational_date, 1, 7), t.operation, p.status <> 'draft', "
        "(SELECT COUNT(*) FROM team_member m WHERE m.team_id = t.id), p.rowid FROM plan p CROSS JOIN team t ON "
        "t.plan_id = p.id");
    return each(sql, [this](const QSqlQuery &row) {
        m_patrols.insert(row.value(0).toLongLong(),
                         {.part = m_parts.numberOf({row.value(1).toString(), row.value(2).toString()}),
                          .isPlanned = row.value(3).toBool(),
                          .members = row.value(4).toInt(),
                          .plan = row.value(5).toLongLong()});
    });
}

// The visits of a plan count once it is approved, those of a draft only where they were made.
void OperationCounting::addVisit(const QSqlQuery &row)
{
    Patrol &of = m_patrols[row.value(0).toLongLong()];
    const int area = areaOf({row.value(1).toDouble(), row.value(2).toDouble()});
    if (const int position = row.value(8).toInt(); !of.first || position < *of.first) {
        of.first = position;
        of.begins = area;
    }
    const bool hasResult = !row.value(3).isNull();
    if (!of.isPlanned && !hasResult)
        return;
    const size_t at = countOf(of.part, area);
    OperationCount &count = m_counts[at];
    ++count.planned;
    if (!hasResult)
        return;
    m_ofResult.insert(row.value(3).toLongLong(), at);
    ++(row.value(4).toBool() ? count.missed : count.made);
    count.nil += row.value(5).toInt();
    count.priorLinks += row.value(6).toInt();
    const double minutes = row.value(7).toDouble() / MillisecondsPerMinute;
    count.minutes += minutes;
    count.personMinutes += minutes * of.members;
}

Result<void> OperationCounting::readVisits()
{
    const QString sql = QStringLiteral(
        "SELECT t.rowid, l.easting, l.northing, r.number, r.missed, r.nil, r.prior_link, r.out_ms - r.in_ms, "
        "l.position FROM team t CROSS JOIN leg l ON l.team_id = t.id AND l.kind = 'visit' "
        "LEFT JOIN patrol_result r ON r.leg_id = l.id AND r.id NOT IN "
        "(SELECT corrects FROM patrol_result WHERE corrects IS NOT NULL)");
    return each(sql, [this](const QSqlQuery &row) { addVisit(row); });
}

Result<void> OperationCounting::readToFinish()
{
    const QString sql =
        QStringLiteral("SELECT r.number FROM stop_to_finish f CROSS JOIN patrol_result r ON r.id = f.result_id");
    return each(sql, [this](const QSqlQuery &row) {
        if (const auto at = m_ofResult.constFind(row.value(0).toLongLong()); at != m_ofResult.constEnd())
            ++m_counts[*at].unassessed;
    });
}

// Added up by numbers first: to find half a million names in maps takes longer than to read them.
void OperationCounting::addDeeds(const Deeds &deeds)
{
    const size_t names = deeds.names.count();
    std::vector<int> amounts(m_counts.size() * 2 * names); // of each count its reasons, then its types
    for (const Deed &deed : deeds.deeds) {
        const auto at = m_ofResult.constFind(deed.result);
        if (at == m_ofResult.constEnd()) // another corrects the result
            continue;
        amounts[(*at * 2 + (deed.isType ? 1 : 0)) * names + static_cast<size_t>(deed.name)] += deed.amount;
    }
    for (size_t at = 0; at < amounts.size(); ++at)
        if (amounts[at] > 0) {
            OperationCount &count = m_counts[at / names / 2];
            QMap<QString, int> &into = at / names % 2 == 1 ? count.counts : count.stopReasons;
            into.insert(deeds.names.name(static_cast<int>(at % names)), amounts[at]);
        }
}

// One place for each patrol of a night of which there is a result, so that deployments add up over places.
Result<void> OperationCounting::readDeployments()
{
    QSet<qint64> withResults;
    const QString sql = QStringLiteral(
        "SELECT p.rowid FROM plan p WHERE EXISTS (SELECT 1 FROM patrol_result r WHERE r.plan_id = p.id)");
    return each(sql, [&withResults](const QSqlQuery &row) { withResults.insert(row.value(0).toLongLong()); })
        .transform([this, &withResults] {
            for (const Patrol &patrol : std::as_const(m_patrols))
                if (patrol.first && withResults.contains(patrol.plan))
                    ++m_counts[countOf(patrol.part, patrol.begins)].deployments;
        });
}

Result<void> OperationCounting::read()
{
    std::future<Result<Deeds>> deeds = readDeedsBeside(m_store);
    const Result<void> visits =
        readPatrols().and_then([this] { return readVisits(); }).and_then([this] { return readToFinish(); });
    const Result<Deeds> done = deeds.get();
    if (!visits || !done)
        return std::unexpected(!visits ? visits.error() : done.error());
    addDeeds(*done);
    return readDeployments();
}

std::vector<OperationCount> OperationCounting::taken()
{
    std::ranges::sort(m_counts, {}, [](const OperationCount &count) {
        return std::tuple(count.month.index(), count.operation, count.area);
    });
    return std::move(m_counts);
}

} // namespace

Result<std::vector<OperationCount>> operationCounts(const Store &store, const std::function<QString(GridPoint)> &areaOf)
{
    OperationCounting counting(store, areaOf);
    return counting.read().transform([&counting] { return counting.taken(); });
}

} // namespace lantern
