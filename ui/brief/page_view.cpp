#include "brief/page_view.h"

#include <QPainter>

namespace lantern
{

void PageView::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
    Q_EMIT pictureChanged();
}

void PageView::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_picture);
}

} // namespace lantern
