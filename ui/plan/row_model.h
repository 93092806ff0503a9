#pragma once

#include <QAbstractListModel>
#include <QVariantList>

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
    // The value of a column by its name; invalid for a row or column that is not there.
    Q_INVOKABLE [[nodiscard]] QVariant value(int row, const QString &column) const;
    // The first row whose column has the value, or -1.
    Q_INVOKABLE [[nodiscard]] int find(const QString &column, const QVariant &value) const;

Q_SIGNALS:
    void countChanged();

private:
    QList<QByteArray> m_columns;
    std::vector<QVariantList> m_rows;
};

} // namespace lantern
