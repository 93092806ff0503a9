#pragma once

#include <QAbstractListModel>
#include <QVariantList>

#include <functional>
#include <span>
#include <vector>

namespace lantern
{

// A list whose rows have the named columns, in their order, as roles. Its owner fills it; views keep their place where only
// values change.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit RowModel(const QList<QByteArray> &columns, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    // Each row holds one value per column. Rows are matched by position: some change, and the list grows or shrinks at its end.
    void setRows(std::vector<QVariantList> rows);
    // Gives the rows of some keys, in any order; a key that has no row any more is left out.
    using Read = std::function<std::vector<QVariantList>(std::span<const QString> keys)>;
    // As many rows as keys, whose first column is the key. What the other columns have is read when a view first looks at it, a page of
    // neighbours at a time. Matched by position, as in setRows(), and read anew.
    void setKeys(const std::vector<QString> &keys, Read read);
    // The value of a column by its name; invalid for a row or column that is not there.
    Q_INVOKABLE [[nodiscard]] QVariant value(int row, const QString &column) const;
    // The first row whose column has the value, or -1. Another column than the first reads every row.
    Q_INVOKABLE [[nodiscard]] int find(const QString &column, const QVariant &value) const;

Q_SIGNALS:
    void countChanged();

private:
    void shrink(size_t rows);
    [[nodiscard]] QVariant cell(size_t row, qsizetype column) const;
    void readPage(size_t row) const;

    QList<QByteArray> m_columns;
    mutable std::vector<QVariantList> m_rows; // a row that is not read yet has its key alone
    Read m_read;                              // none where all rows are there
};

} // namespace lantern
