#include "style/painted_path.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int MostPixels = 8192; // of a side: what a texture may have everywhere

QString paintText(const QString &property, const QColor &colour)
{
    return colour.alpha() == 0 ? QStringLiteral(" %1='none'").arg(property)
                               : QStringLiteral(" %1='%2' %1-opacity='%3'")
                                     .arg(property, colour.name(QColor::HexRgb))
                                     .arg(colour.alphaF(), 0, 'f', 3);
}

QString dashText(const QList<qreal> &dashes)
{
    QStringList lengths;
    for (const qreal dash : dashes)
        lengths.append(QString::number(dash));
    return lengths.isEmpty() ? QString() : QStringLiteral(" stroke-dasharray='%1'").arg(lengths.join(u','));
}

} // namespace

PaintedPath::PaintedPath(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &PaintedPath::changed, this, &PaintedPath::paintAnew);
}

void PaintedPath::paintAnew()
{
    m_stale = true;
    update();
}

void PaintedPath::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        paintAnew();
}

void PaintedPath::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        paintAnew();
}

QImage PaintedPath::picture(qreal pixelRatio) const
{
    const auto side = [pixelRatio](qreal units) {
        return std::clamp(static_cast<int>(std::ceil(units * pixelRatio)), 1, MostPixels);
    };
    QImage image(side(width()), side(height()), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QSizeF box = m_box.isEmpty() ? size() : m_box;
    const QString ends = m_rounded ? QStringLiteral(" stroke-linecap='round' stroke-linejoin='round'") : QString();
    const QString drawing =
        QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1 %2' preserveAspectRatio='none'>"
                       "<path d='%3' stroke-width='%4'%5%6%7%8/></svg>")
            .arg(box.width())
            .arg(box.height())
            .arg(m_path.toHtmlEscaped())
            .arg(m_strokeWidth)
            .arg(paintText(QStringLiteral("stroke"), m_stroke), paintText(QStringLiteral("fill"), m_fill),
                 dashText(m_dashes), ends);
    QSvgRenderer renderer(drawing.toUtf8());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(image.rect()));
    return image;
}

QSGNode *PaintedPath::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_path.isEmpty() || width() <= 0 || height() <= 0) {
        delete node;
        m_stale = true;
        return nullptr;
    }
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        m_stale = true;
    }
    if (std::exchange(m_stale, false)) {
        node->setTexture(window()->createTextureFromImage(picture(window()->effectiveDevicePixelRatio()),
                                                          QQuickWindow::TextureCanUseAtlas));
        node->setFiltering(QSGTexture::Linear);
    }
    node->setRect(boundingRect());
    return node;
}

} // namespace lantern
