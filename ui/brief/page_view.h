#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Shows one page, as wide as it is made; its height follows A4.
class PageView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;
    [[nodiscard]] QImage picture() const { return m_picture; }
    void setPicture(const QImage &picture);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pictureChanged();

private:
    QImage m_picture;
};

} // namespace lantern
