#include "store/vawg_series_repository.h"

#include "store/query.h"
#include "store/values.h"

#include <QHash>

namespace lantern
{

namespace
{

// The publisher writes "Other" and "Unknown" where a record lies in no borough.
constexpr auto NoBorough = "('', 'Other', 'Unknown')";

Result<QStringList> textsFrom(Result<QSqlQuery> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QStringList texts;
    while (rows->next())
        texts.append(rows->value(0).toString());
    return texts;
}

Result<qint64> firstNumber(const Store &store, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> row = run(store, sql, values);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

} // namespace

VawgSeriesRepository::VawgSeriesRepository(Store &store)
    : m_store(store)
{
}

Result<qint64> VawgSeriesRepository::areaOf(const VawgCount &count)
{
    // Names are spelt differently over the years; a code is one ward whatever it is called.
    const qint64 identity = count.wardCode.isEmpty()
                                ? identityOf({"vawg", count.borough.toUtf8(), count.wardName.toUtf8()})
                                : identityOf({"vawg", count.wardCode.toUtf8()});
    const auto added =
        run(m_store,
            QStringLiteral("INSERT INTO vawg_area (identity, code, name, borough, command) VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (identity) DO NOTHING"),
            {identity, textValue(count.wardCode), textValue(count.wardName), textValue(count.borough),
             textValue(count.command)});
    if (!added)
        return std::unexpected(added.error());
    return firstNumber(m_store, QStringLiteral("SELECT id FROM vawg_area WHERE identity = ?"), {identity});
}

Result<qint64> VawgSeriesRepository::classOf(const VawgCount &count)
{
    if (count.category.isEmpty())
        return 0;
    const QVariantList key{textValue(count.category), textValue(count.offenceClass), textValue(count.offence)};
    const auto added = run(m_store,
                           QStringLiteral("INSERT INTO vawg_class (category, name, offence) VALUES (?, ?, ?) "
                                          "ON CONFLICT DO NOTHING"),
                           key);
    if (!added)
        return std::unexpected(added.error());
    return firstNumber(
        m_store, QStringLiteral("SELECT id FROM vawg_class WHERE category = ? AND name = ? AND offence = ?"), key);
}

Result<qint64> VawgSeriesRepository::add(std::span<const VawgCount> counts)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    QHash<QString, qint64> areas;
    QHash<QString, qint64> classes;
    struct Row
    {
        qint64 area = 0;
        qint64 offenceClass = 0;
        int month = 0;
        int offences = 0;
    };
    std::vector<Row> rows;
    for (const VawgCount &count : counts) {
        const QString areaKey = count.wardCode.isEmpty() ? count.borough + u'\n' + count.wardName : count.wardCode;
        const QString classKey = count.category + u'\n' + count.offenceClass + u'\n' + count.offence;
        if (!areas.contains(areaKey)) {
            const Result<qint64> id = areaOf(count);
            if (!id)
                return std::unexpected(id.error());
            areas.insert(areaKey, *id);
        }
        if (!classes.contains(classKey)) {
            const Result<qint64> id = classOf(count);
            if (!id)
                return std::unexpected(id.error());
            classes.insert(classKey, *id);
        }
        rows.push_back({areas.value(areaKey), classes.value(classKey), count.month.index(), count.offences});
    }
    const Result<qint64> added = insertRows(
        m_store,
        QStringLiteral(
            "INSERT INTO vawg_count (area, class, month, offences) VALUES (?, ?, ?, ?) ON CONFLICT (area, class, "
            "month) DO UPDATE SET offences = excluded.offences WHERE offences <> excluded.offences"),
        std::span<const Row>(rows), [](QSqlQuery &query, const Row &row) {
            query.bindValue(0, row.area);
            query.bindValue(1, row.offenceClass);
            query.bindValue(2, row.month);
            query.bindValue(3, row.offences);
        });
    if (!added)
        return added;
    return transaction->commit().transform([&] { return *added; });
}

Result<std::vector<VawgArea>> VawgSeriesRepository::wards() const
{
    Result<QSqlQuery> rows =
        run(m_store,
            QStringLiteral("SELECT code, name, borough FROM vawg_area WHERE code <> '' ORDER BY borough, name, code"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<VawgArea> wards;
    while (rows->next())
        wards.push_back({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()});
    return wards;
}

Result<QStringList> VawgSeriesRepository::boroughs() const
{
    return textsFrom(
        run(m_store, QStringLiteral("SELECT DISTINCT borough FROM vawg_area WHERE borough NOT IN %1 ORDER BY "
                                    "borough")
                         .arg(QLatin1StringView(NoBorough))));
}

Result<QStringList> VawgSeriesRepository::categories() const
{
    return textsFrom(run(m_store, QStringLiteral("SELECT DISTINCT category FROM vawg_class ORDER BY category")));
}

Result<std::vector<MonthCount>> VawgSeriesRepository::months(const VawgSelection &selection) const
{
    QString where = QStringLiteral("n.class = 0");
    QVariantList values;
    if (!selection.wardCode.isEmpty()) {
        where += QStringLiteral(" AND a.code = ?");
        values.append(selection.wardCode);
    } else if (!selection.borough.isEmpty()) {
        where += QStringLiteral(" AND a.borough = ?");
        values.append(selection.borough);
    } else if (!selection.category.isEmpty()) {
        where = QStringLiteral("n.class IN (SELECT id FROM vawg_class WHERE category = ?)");
        values.append(selection.category);
    }
    const auto select = [&](const QString &which) {
        return run(m_store,
                   QStringLiteral("SELECT n.month, SUM(n.offences) FROM vawg_count n JOIN vawg_area a ON a.id = n.area "
                                  "WHERE %1 GROUP BY n.month ORDER BY n.month")
                       .arg(which),
                   values);
    };
    Result<QSqlQuery> rows = select(where);
    std::vector<MonthCount> months;
    while (rows && rows->next())
        months.push_back({Month::fromIndex(rows->value(0).toInt()), rows->value(1).toLongLong()});
    if (!rows)
        return std::unexpected(rows.error());
    if (months.empty() && values.isEmpty()) {
        rows = select(QStringLiteral("n.class > 0"));
        while (rows && rows->next())
            months.push_back({Month::fromIndex(rows->value(0).toInt()), rows->value(1).toLongLong()});
        if (!rows)
            return std::unexpected(rows.error());
    }
    return months;
}

} // namespace lantern
