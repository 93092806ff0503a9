#pragma once

#include "intake/csv_rows.h"

#include <QHash>
#include <QStringList>

namespace lantern
{

// A table's header: names compared without case, white space or punctuation ("Crime ID" = "crime_id").
class Columns
{
public:
    Columns() = default;
    explicit Columns(const QStringList &names);

    // Counting from 0; -1 where there is none.
    [[nodiscard]] int find(QStringView name) const;
    // The first of several names that there is.
    [[nodiscard]] int findFirst(std::initializer_list<QStringView> names) const;
    [[nodiscard]] bool has(QStringView name) const { return find(name) >= 0; }
    [[nodiscard]] bool hasAll(std::initializer_list<QStringView> names) const;
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }
    // "Crime ID" → "crime_id".
    [[nodiscard]] static QString key(QStringView name);

private:
    QStringList m_names;
    QHash<QString, int> m_indexes;
};

} // namespace lantern
