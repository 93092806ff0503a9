#include "plan/row_model.h"

#include "plan/row_page.h"

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
    return cell(static_cast<size_t>(index.row()), column);
}

QVariant RowModel::cell(size_t row, qsizetype column) const
{
    if (column > 0 && m_read && m_rows[row].size() == 1)
        readPage(row);
    return m_rows[row].value(column);
}

void RowModel::readPage(size_t row) const
{
    readRowPage(
        m_rows, row, [](const QVariantList &one) { return one.constFirst().toString(); }, m_read,
        [](const QVariantList &one) { return one.size() == 1; }, [](QVariantList &one) { one.append(QVariant()); });
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int column = 0; column < m_columns.size(); ++column)
        names.insert(Qt::UserRole + column, m_columns[column]);
    return names;
}

void RowModel::shrink(size_t rows)
{
    if (rows >= m_rows.size())
        return;
    beginRemoveRows({}, static_cast<int>(rows), count() - 1);
    m_rows.resize(rows);
    endRemoveRows();
}

void RowModel::setRows(std::vector<QVariantList> rows)
{
    const size_t before = m_rows.size();
    const size_t after = rows.size();
    const size_t kept = std::min(before, after);
    m_read = nullptr;
    shrink(after);
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

void RowModel::setKeys(const std::vector<QString> &keys, Read read)
{
    const size_t before = m_rows.size();
    const size_t kept = std::min(before, keys.size());
    m_read = std::move(read);
    shrink(keys.size());
    for (size_t row = 0; row < kept; ++row)
        m_rows[row] = {keys[row]};
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(kept) - 1));
    if (keys.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(keys.size()) - 1);
        for (size_t row = before; row < keys.size(); ++row)
            m_rows.push_back({keys[row]});
        endInsertRows();
    }
    if (keys.size() != before)
        Q_EMIT countChanged();
}

QVariant RowModel::value(int row, const QString &column) const
{
    const qsizetype at = m_columns.indexOf(column.toUtf8());
    if (row < 0 || row >= count() || at < 0)
        return {};
    return cell(static_cast<size_t>(row), at);
}

int RowModel::find(const QString &column, const QVariant &value) const
{
    for (int row = 0; row < count(); ++row)
        if (this->value(row, column) == value)
            return row;
    return -1;
}

} // namespace lantern
