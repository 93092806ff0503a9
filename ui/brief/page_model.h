#pragma once

#include <QAbstractListModel>
#include <QImage>

namespace lantern
{

// The pages of a pack as pictures, one row each.
class PageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PictureRole = Qt::UserRole + 1, NumberRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void setPages(const QList<QImage> &pages);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<QImage> m_pages;
};

} // namespace lantern
