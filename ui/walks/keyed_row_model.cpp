#include "walks/keyed_row_model.h"

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
    return m_rows[static_cast<size_t>(index.row())].values.value(column);
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
    QSet<QString> wanted;
    for (const KeyedRow &row : rows)
        wanted.insert(row.key);
    for (int row = before - 1; row >= 0; --row) {
        if (wanted.contains(keyAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row)
        place(row, rows[static_cast<size_t>(row)]);
    if (count() != before)
        Q_EMIT countChanged();
}

void KeyedRowModel::place(int row, const KeyedRow &wanted)
{
    const int at = rowOf(wanted.key);
    if (at < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, wanted);
        endInsertRows();
        return;
    }
    if (at > row) {
        beginMoveRows({}, at, at, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + at, m_rows.begin() + at + 1);
        endMoveRows();
    }
    if (m_rows[static_cast<size_t>(row)].values == wanted.values)
        return;
    m_rows[static_cast<size_t>(row)].values = wanted.values;
    Q_EMIT dataChanged(index(row), index(row));
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
