#include "walks/keyed_row_model.h"

#include "plan/row_page.h"

#include <QSet>

#include <algorithm>

namespace lantern
{

KeyedRowModel::KeyedRowModel(const QMetaEnum &roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_roles(roles)
{
}

int KeyedRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant KeyedRowModel::data(const QModelIndex &index, int role) const
{
    const int column = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= m_roles.keyCount())
        return {};
    const auto row = static_cast<size_t>(index.row());
    if (m_read && m_rows[row].values.isEmpty())
        readPage(row);
    return m_rows[row].values.value(column);
}

QHash<int, QByteArray> KeyedRowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.keyCount(); ++i) {
        QByteArray name(m_roles.key(i));
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
        names.insert(m_roles.value(i), name);
    }
    return names;
}

void KeyedRowModel::setRows(const std::vector<KeyedRow> &rows)
{
    const int before = count();
    m_read = nullptr;
    arrange(rows);
    for (int row = 0; row < count(); ++row) {
        KeyedRow &shown = m_rows[static_cast<size_t>(row)];
        const KeyedRow &wanted = rows[static_cast<size_t>(row)];
        if (shown.values == wanted.values)
            continue;
        shown.values = wanted.values;
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (count() != before)
        Q_EMIT countChanged();
}

void KeyedRowModel::setKeys(const std::vector<QString> &keys, Read read)
{
    const int before = count();
    std::vector<KeyedRow> rows;
    rows.reserve(keys.size());
    for (const QString &key : keys)
        rows.push_back({key, {}});
    m_read = std::move(read);
    for (KeyedRow &row : m_rows)
        row.values.clear();
    arrange(rows);
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    if (count() != before)
        Q_EMIT countChanged();
}

void KeyedRowModel::readPage(size_t row) const
{
    readRowPage(
        m_rows, row, [](const KeyedRow &one) { return one.key; }, m_read,
        [](const KeyedRow &one) { return one.values.isEmpty(); }, [](KeyedRow &one) { one.values.append(QVariant()); });
}

void KeyedRowModel::removeOthers(const std::vector<KeyedRow> &rows)
{
    QSet<QString> wanted;
    wanted.reserve(static_cast<qsizetype>(rows.size()));
    for (const KeyedRow &row : rows)
        wanted.insert(row.key);
    for (int last = count() - 1; last >= 0; --last) {
        if (wanted.contains(keyAt(last)))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(keyAt(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void KeyedRowModel::insertAt(int row, std::span<const KeyedRow> rows)
{
    beginInsertRows({}, row, row + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + row, rows.begin(), rows.end());
    endInsertRows();
}

void KeyedRowModel::arrange(const std::vector<KeyedRow> &rows)
{
    removeOthers(rows);
    QSet<QString> known;
    for (const KeyedRow &row : m_rows)
        known.insert(row.key);
    for (size_t row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].key == rows[row].key)
            continue;
        if (!known.contains(rows[row].key)) {
            size_t end = row + 1;
            while (end < rows.size() && !known.contains(rows[end].key))
                ++end;
            insertAt(static_cast<int>(row), std::span(rows).subspan(row, end - row));
            row = end - 1;
            continue;
        }
        const int at = rowOf(rows[row].key);
        beginMoveRows({}, at, at, {}, static_cast<int>(row));
        std::rotate(m_rows.begin() + static_cast<std::ptrdiff_t>(row), m_rows.begin() + at, m_rows.begin() + at + 1);
        endMoveRows();
    }
}

QString KeyedRowModel::keyAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<size_t>(row)].key : QString();
}

int KeyedRowModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &KeyedRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace lantern
