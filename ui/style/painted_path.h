#pragma once

#include <QColor>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// A path of SVG's `d` syntax, stroked and filled, as a picture of the item's size. Unlike a Shape it is cut by a clipping parent on the
// software renderer too. Fit for what changes seldom: every change paints the picture anew.
class PaintedPath : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path MEMBER m_path NOTIFY changed)
    Q_PROPERTY(
        QSizeF box MEMBER m_box NOTIFY changed) // the path's own measure, stretched to the item; empty: the item's
    Q_PROPERTY(QColor stroke MEMBER m_stroke NOTIFY changed)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed)
    Q_PROPERTY(qreal strokeWidth MEMBER m_strokeWidth NOTIFY changed) // in units of the box
    Q_PROPERTY(QList<qreal> dashes MEMBER m_dashes NOTIFY changed)    // in the same units; empty: a whole line
    Q_PROPERTY(bool rounded MEMBER m_rounded NOTIFY changed)          // the ends and corners of the line

public:
    explicit PaintedPath(QQuickItem *parent = nullptr);

    // The picture, of so many pixels to the unit of the item.
    [[nodiscard]] QImage picture(qreal pixelRatio) const;

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void paintAnew();

    QString m_path;
    QSizeF m_box;
    QColor m_stroke = Qt::transparent;
    QColor m_fill = Qt::transparent;
    qreal m_strokeWidth = 1;
    QList<qreal> m_dashes;
    bool m_rounded = true;
    bool m_stale = true;
};

} // namespace lantern
