#include "store/operation_counts.h"

#include "base/clock.h"
#include "store/query.h"

#include <QHash>
#include <QSet>

#include <future>
#include <map>
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
    GridPoint begins = {};         // where that is
};

// So much of a type or reason of stop that a result counts.
struct Deed
{
    qint64 result = 0; // its number
    bool isType = false;
    int name = 0; // which of the names
    int amount = 0;
};

struct Deeds
{
    std::vector<Deed> deeds;
    QStringList names;
};

Result<Deeds> readDeeds(const Store &store)
{
    Result<QSqlQuery> rows =
        run(store, QStringLiteral("SELECT r.number, c.kind = 'type', c.name, c.amount FROM patrol_result_count c "
                                  "CROSS JOIN patrol_result r ON r.id = c.result_id WHERE c.amount > 0"));
    if (!rows)
        return std::unexpected(rows.error());
    Deeds read;
    QHash<QString, int> numbers;
    while (rows->next()) {
        const QString name = rows->value(2).toString();
        auto number = numbers.constFind(name);
        if (number == numbers.constEnd()) {
            number = numbers.insert(name, static_cast<int>(read.names.size()));
            read.names.append(name);
        }
        read.deeds.push_back({.result = rows->value(0).toLongLong(),
                              .isType = rows->value(1).toBool(),
                              .name = *number,
                              .amount = rows->value(3).toInt()});
    }
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
    explicit OperationCounting(const Store &store)
        : m_store(store)
    {
    }
    [[nodiscard]] Result<void> read();
    [[nodiscard]] std::vector<OperationCount> taken();

private:
    using PatrolRow = qint64;
    using Part = std::pair<QString, QString>;                 // month as "2026-11", operation
    using Key = std::tuple<QString, QString, double, double>; // of a part, then easting, northing
    [[nodiscard]] OperationCount *countOf(int part, GridPoint point);
    [[nodiscard]] int partOf(const Part &part);
    [[nodiscard]] Result<void> readPatrols();
    [[nodiscard]] Result<void> readVisits();
    [[nodiscard]] Result<void> readToFinish();
    void addDeeds(const Deeds &deeds);
    [[nodiscard]] Result<void> readDeployments();
    void addVisit(const QSqlQuery &row);
    template<class Take>
    [[nodiscard]] Result<void> each(const QString &sql, Take take) const;

    const Store &m_store;
    QHash<PatrolRow, Patrol> m_patrols;
    std::map<Key, OperationCount> m_counts;
    std::vector<Part> m_parts;
    QHash<Part, int> m_partNumbers;
    QHash<std::pair<int, std::pair<double, double>>, OperationCount *> m_known;
    QHash<qint64, OperationCount *> m_ofResult; // by the number of a result that stands
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

int OperationCounting::partOf(const Part &part)
{
    const auto number = m_partNumbers.constFind(part);
    if (number != m_partNumbers.constEnd())
        return *number;
    m_parts.push_back(part);
    return *m_partNumbers.insert(part, static_cast<int>(m_parts.size()) - 1);
}

OperationCount *OperationCounting::countOf(int part, GridPoint point)
{
    OperationCount *&known = m_known[{part, {point.easting, point.northing}}];
    if (known != nullptr)
        return known;
    const auto &[month, operation] = m_parts[static_cast<size_t>(part)];
    known = &m_counts[{month, operation, point.easting, point.northing}];
    known->month = Month::fromString(month).value_or(Month());
    known->operation = operationFromKey(operation).value_or(Operation::Other);
    known->point = point;
    return known;
}

Result<void> OperationCounting::readPatrols()
{
    const QString sql = QStringLiteral(
        "SELECT t.rowid, substr(p.operational_date, 1, 7), t.operation, p.status <> 'draft', "
        "(SELECT COUNT(*) FROM team_member m WHERE m.team_id = t.id), p.rowid FROM plan p CROSS JOIN team t ON "
        "t.plan_id = p.id");
    return each(sql, [this](const QSqlQuery &row) {
        m_patrols.insert(row.value(0).toLongLong(), {.part = partOf({row.value(1).toString(), row.value(2).toString()}),
                                                     .isPlanned = row.value(3).toBool(),
                                                     .members = row.value(4).toInt(),
                                                     .plan = row.value(5).toLongLong()});
    });
}

// The visits of a plan count once it is approved, those of a draft only where they were made.
void OperationCounting::addVisit(const QSqlQuery &row)
{
    Patrol &of = m_patrols[row.value(0).toLongLong()];
    const GridPoint point{row.value(1).toDouble(), row.value(2).toDouble()};
    if (const int position = row.value(8).toInt(); !of.first || position < *of.first) {
        of.first = position;
        of.begins = point;
    }
    const bool hasResult = !row.value(3).isNull();
    if (!of.isPlanned && !hasResult)
        return;
    OperationCount *count = countOf(of.part, point);
    ++count->planned;
    if (!hasResult)
        return;
    m_ofResult.insert(row.value(3).toLongLong(), count);
    ++(row.value(4).toBool() ? count->missed : count->made);
    count->nil += row.value(5).toInt();
    count->priorLinks += row.value(6).toInt();
    const double minutes = row.value(7).toDouble() / MillisecondsPerMinute;
    count->minutes += minutes;
    count->personMinutes += minutes * of.members;
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
        if (OperationCount *count = m_ofResult.value(row.value(0).toLongLong()))
            ++count->unassessed;
    });
}

void OperationCounting::addDeeds(const Deeds &deeds)
{
    for (const Deed &deed : deeds.deeds) {
        OperationCount *count = m_ofResult.value(deed.result);
        if (count == nullptr) // another corrects the result
            continue;
        QMap<QString, int> &into = deed.isType ? count->counts : count->stopReasons;
        into[deeds.names[deed.name]] += deed.amount;
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
                    ++countOf(patrol.part, patrol.begins)->deployments;
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
    std::vector<OperationCount> counts;
    counts.reserve(m_counts.size());
    for (auto &[key, count] : m_counts)
        counts.push_back(std::move(count));
    return counts;
}

} // namespace

Result<std::vector<OperationCount>> operationCounts(const Store &store)
{
    OperationCounting counting(store);
    return counting.read().transform([&counting] { return counting.taken(); });
}

} // namespace lantern
