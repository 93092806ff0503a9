#include "store/harm_table_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace lantern
{

namespace
{

struct HarmTableWords
{
    Q_DECLARE_TR_FUNCTIONS(HarmTable)
};

constexpr std::array HarmUnits{HarmUnit::Days, HarmUnit::Offences, HarmUnit::Score};

bool isSound(const HarmWeight &weight)
{
    return std::isfinite(weight.high) && weight.low >= 0 && weight.low <= weight.weight && weight.weight <= weight.high;
}

bool isSame(std::span<const HarmWeight> one, std::span<const HarmWeight> other)
{
    return std::ranges::equal(one, other, [](const HarmWeight &a, const HarmWeight &b) {
        return a.className.compare(b.className, Qt::CaseInsensitive) == 0 && a.low == b.low && a.weight == b.weight &&
               a.high == b.high;
    });
}

// By class name, each name once; of several rows for one name the first weight stands and the range takes in all.
std::vector<HarmWeight> ordered(std::span<const HarmWeight> weights)
{
    std::vector<HarmWeight> rows(weights.begin(), weights.end());
    std::ranges::stable_sort(rows, {}, [](const HarmWeight &weight) { return weight.className.toLower(); });
    std::vector<HarmWeight> merged;
    for (const HarmWeight &row : rows) {
        if (merged.empty() || merged.back().className.compare(row.className, Qt::CaseInsensitive) != 0) {
            merged.push_back(row);
            continue;
        }
        merged.back().low = std::min(merged.back().low, row.low);
        merged.back().high = std::max(merged.back().high, row.high);
    }
    return merged;
}

} // namespace

QString toKey(HarmUnit unit)
{
    return unit == HarmUnit::Days       ? QStringLiteral("days")
           : unit == HarmUnit::Offences ? QStringLiteral("offences")
                                        : QStringLiteral("score");
}

QString toKey(Weight weight)
{
    return weight == Weight::Harm    ? QStringLiteral("harm")
           : weight == Weight::Count ? QStringLiteral("count")
                                     : QStringLiteral("table %1").arg(weight.table);
}

std::optional<HarmUnit> harmUnitFromKey(QStringView key)
{
    for (const HarmUnit unit : HarmUnits)
        if (key == toKey(unit))
            return unit;
    return std::nullopt;
}

HarmTableRepository::HarmTableRepository(Store &store)
    : m_store(store)
{
}

Result<std::vector<HarmTable>> HarmTableRepository::list() const
{
    std::vector<HarmTable> tables{
        {.id = Weight::Harm.table,
         .name = HarmTableWords::tr("Harm"),
         .version = HarmTableWords::tr("Cambridge Crime Harm Index, 2020 edition, as built in"),
         .source = QStringLiteral("Sherman, Neyroud & Neyroud (2016), Policing 10(3), 171–183"),
         .unit = HarmUnit::Days},
        {.id = Weight::Count.table,
         .name = HarmTableWords::tr("Count"),
         .version = HarmTableWords::tr("every offence is one"),
         .unit = HarmUnit::Offences}};
    auto rows = run(
        m_store, QStringLiteral("SELECT id, name, version, source, unit, imported_ms FROM harm_table ORDER BY name"));
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        tables.push_back({.id = rows->value(0).toInt(),
                          .name = rows->value(1).toString(),
                          .version = rows->value(2).toString(),
                          .source = rows->value(3).toString(),
                          .unit = harmUnitFromKey(rows->value(4).toString()).value_or(HarmUnit::Score),
                          .importedAt = instantFrom(rows->value(5))});
    return tables;
}

Result<bool> HarmTableRepository::add(const HarmTable &table, std::span<const HarmWeight> weights)
{
    const std::vector<HarmWeight> rows = ordered(weights);
    if (rows.empty() || !std::ranges::all_of(rows, isSound))
        return failure(
            Error::Code::Refused,
            HarmTableWords::tr("A table of weights needs figures of 0 and more, each range around its weight."));
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto known = run(m_store, QStringLiteral("SELECT id FROM harm_table WHERE name = ?"), {table.name.trimmed()});
    if (!known)
        return std::unexpected(known.error());
    if (known->next()) {
        const auto before = this->weights(known->value(0).toInt());
        if (!before)
            return std::unexpected(before.error());
        if (isSame(ordered(*before), rows))
            return false;
        return failure(
            Error::Code::Refused,
            HarmTableWords::tr("There is a table of weights called “%1” with other figures, and saved sets may "
                               "rest on it: give the new version's file another name.")
                .arg(table.name));
    }
    auto added = run(m_store,
                     QStringLiteral("INSERT INTO harm_table (name, version, source, unit, imported_ms)"
                                    " VALUES (?, ?, ?, ?, ?)"),
                     {table.name.trimmed(), textValue(table.version), textValue(table.source), toKey(table.unit),
                      m_store.clock().now().toMSecsSinceEpoch()});
    if (!added)
        return std::unexpected(added.error());
    const int id = added->lastInsertId().toInt();
    const auto inserted = insertRows(
        m_store,
        QStringLiteral("INSERT INTO harm_weight (table_id, class_name, low, weight, high) VALUES (?, ?, ?, ?, ?)"),
        std::span<const HarmWeight>(rows), [id](QSqlQuery &query, const HarmWeight &weight) {
            query.bindValue(0, id);
            query.bindValue(1, weight.className);
            query.bindValue(2, weight.low);
            query.bindValue(3, weight.weight);
            query.bindValue(4, weight.high);
        });
    if (!inserted)
        return std::unexpected(inserted.error());
    return appendAudit(m_store, QStringLiteral("harm.add"), table.name, QStringLiteral("%1 weights").arg(rows.size()))
        .and_then([&] { return transaction->commit(); })
        .transform([] { return true; });
}

Result<std::vector<HarmWeight>> HarmTableRepository::weights(int table) const
{
    auto rows = run(m_store,
                    QStringLiteral("SELECT class_name, low, weight, high FROM harm_weight WHERE table_id = ?"
                                   " ORDER BY class_name"),
                    {table});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<HarmWeight> weights;
    while (rows->next())
        weights.push_back({.className = rows->value(0).toString(),
                           .low = rows->value(1).toDouble(),
                           .weight = rows->value(2).toDouble(),
                           .high = rows->value(3).toDouble()});
    return weights;
}

Result<void> HarmTableRepository::weigh(std::vector<OffenceClass> &classes) const
{
    auto rows =
        run(m_store, QStringLiteral("SELECT c.id, w.table_id, w.low, w.weight, w.high FROM harm_weight w"
                                    " JOIN offence_class c ON c.name = w.class_name ORDER BY c.id, w.table_id"));
    if (!rows)
        return std::unexpected(rows.error());
    QHash<int, size_t> byId;
    for (size_t i = 0; i < classes.size(); ++i)
        byId.insert(classes[i].id, i);
    while (rows->next())
        if (const auto at = byId.constFind(rows->value(0).toInt()); at != byId.cend())
            classes[*at].weights.push_back({.table = rows->value(1).toInt(),
                                            .low = rows->value(2).toDouble(),
                                            .weight = rows->value(3).toDouble(),
                                            .high = rows->value(4).toDouble()});
    return {};
}

} // namespace lantern
