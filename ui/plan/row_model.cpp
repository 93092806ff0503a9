#include "plan/row_model.h"

#include <algorithm>

namespace lantern
{

RowModel::RowModel(const QList<QByteArray> &columns, QObject *parent)
    : QAbstractListModel(parent)
    , m_columns(columns)
{
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const int column = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= m_columns.size())
        return {};
    return m_rows[static_cast<size_t>(index.row())].value(column);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int column = 0; column < m_columns.size(); ++column)
        names.insert(Qt::UserRole + column, m_columns[column]);
    return names;
}

void RowModel::setRows(std::vector<QVariantList> rows)
{
    const size_t before = m_rows.size();
    const size_t after = rows.size();
    const size_t kept = std::min(before, after);
    if (after < before) {
        beginRemoveRows({}, static_cast<int>(after), static_cast<int>(before) - 1);
        m_rows.resize(after);
        endRemoveRows();
    }
    for (size_t row = 0; row < kept; ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
    if (after > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(after) - 1);
        for (size_t row = before; row < after; ++row)
            m_rows.push_back(std::move(rows[row]));
        endInsertRows();
    }
    if (after != before)
        Q_EMIT countChanged();
}

QVariant RowModel::value(int row, const QString &column) const
{
    const qsizetype at = m_columns.indexOf(column.toUtf8());
    if (row < 0 || row >= count() || at < 0)
        return {};
    return m_rows[static_cast<size_t>(row)].value(at);
}

int RowModel::find(const QString &column, const QVariant &value) const
{
    for (int row = 0; row < count(); ++row)
        if (this->value(row, column) == value)
            return row;
    return -1;
}

} // namespace lantern
