#pragma once

#include <QAbstractListModel>
#include <QMetaEnum>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <span>
#include <vector>

namespace lantern
{

// A row as a model shows it: its key, which stays the same while its values change, and one value per role.
struct KeyedRow
{
    QString key;
    QVariantList values;
};

// A list whose rows are known by a key, so that a view keeps its delegates (and the keyboard its place) while a row changes
// or moves. The roles are the values of an enumeration, in order from Qt::UserRole; the names are theirs, first letter small.
class KeyedRowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit KeyedRowModel(const QMetaEnum &roles, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    // Brings the list to these rows by the fewest removals, moves, insertions and changes. Keys are unique.
    void setRows(const std::vector<KeyedRow> &rows);
    // Gives the rows of some keys, in any order; a key that has no row any more is left out.
    using Read = std::function<std::vector<KeyedRow>(std::span<const QString> keys)>;
    // The same, of rows whose values are read when a view first looks at one, a page of neighbours at a time.
    void setKeys(const std::vector<QString> &keys, Read read);
    // Empty if there is no such row.
    Q_INVOKABLE [[nodiscard]] QString keyAt(int row) const;
    // -1 if no row has the key.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &key) const;

Q_SIGNALS:
    void countChanged();

private:
    void removeOthers(const std::vector<KeyedRow> &rows);
    // Brings the keys into order; rows that are new have their values already.
    void arrange(const std::vector<KeyedRow> &rows);
    void insertAt(int row, std::span<const KeyedRow> rows);
    void readPage(size_t row) const;

    QMetaEnum m_roles;
    mutable std::vector<KeyedRow> m_rows; // one that is not read yet has no values
    Read m_read;                          // none where all rows are there
};

} // namespace lantern
