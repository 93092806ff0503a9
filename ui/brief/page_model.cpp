#include "brief/page_model.h"

namespace lantern
{

void PageModel::setPages(const QList<QImage> &pages)
{
    beginResetModel();
    m_pages = pages;
    endResetModel();
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == PictureRole)
        return m_pages[index.row()];
    if (role == NumberRole)
        return index.row() + 1;
    return {};
}

QHash<int, QByteArray> PageModel::roleNames() const
{
    return {{PictureRole, "picture"}, {NumberRole, "number"}};
}

} // namespace lantern
