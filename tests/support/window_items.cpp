#include "window_items.h"

#include <QAccessible>
#include <QSet>

namespace window_items
{

namespace
{

bool walk(QQuickItem *item, const std::function<bool(QQuickItem *)> &visit)
{
    if (!item->isVisible() || item->opacity() < 0.01)
        return true;
    if (!visit(item))
        return true;
    for (QQuickItem *child : item->childItems())
        walk(child, visit);
    return true;
}

bool isUsedByRole(QAccessible::Role role)
{
    static const QSet<int> roles = {QAccessible::Button,   QAccessible::CheckBox,     QAccessible::RadioButton,
                                    QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox,
                                    QAccessible::Slider,   QAccessible::PageTab,      QAccessible::MenuItem,
                                    QAccessible::Link,     QAccessible::ListItem};
    return roles.contains(role);
}

// A row that stands for something in a list that takes the keyboard itself, and is no more than read, is not used.
bool isUsed(QQuickItem *item)
{
    if (!item->isEnabled() || item->width() <= 0 || item->height() <= 0)
        return false;
    if (item->activeFocusOnTab())
        return true;
    if (!item->inherits("QQuickAbstractButton"))
        return false;
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible && isUsedByRole(accessible->role());
}

} // namespace

void forEachSeen(QQuickWindow *window, const std::function<bool(QQuickItem *)> &visit)
{
    walk(usableRoot(window), visit);
}

QQuickItem *usableRoot(QQuickWindow *window)
{
    QQuickItem *root = window->contentItem();
    for (QQuickItem *overlay : window->contentItem()->childItems()) {
        if (!overlay->inherits("QQuickOverlay") || !overlay->isVisible())
            continue;
        for (QQuickItem *popup : overlay->childItems())
            if (popup->isVisible() && popup->inherits("QQuickPopupItem"))
                root = popup;
    }
    return root;
}

QList<QQuickItem *> controls(QQuickWindow *window)
{
    QList<QQuickItem *> found;
    forEachSeen(window, [&](QQuickItem *item) {
        if (isUsed(item))
            found.append(item);
        return true;
    });
    return found;
}

QList<QQuickItem *> texts(QQuickWindow *window)
{
    QList<QQuickItem *> found;
    forEachSeen(window, [&](QQuickItem *item) {
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
            found.append(item);
        return true;
    });
    return found;
}

QRectF sceneBox(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QString typeOf(const QObject *object)
{
    const QString name = QString::fromLatin1(object->metaObject()->className());
    return name.section(QLatin1StringView("_QML"), 0, 0);
}

QString described(QQuickItem *item)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    QString name = accessible ? accessible->text(QAccessible::Name) : QString();
    if (name.isEmpty())
        name = item->property("text").toString();
    QStringList above;
    for (const QQuickItem *one = item->parentItem(); one && above.size() < 4; one = one->parentItem())
        if (!QLatin1StringView(one->metaObject()->className()).startsWith(QLatin1StringView("QQuick")))
            above.append(typeOf(one));
    const QRectF box = sceneBox(item);
    return QStringLiteral("%1 “%2” in %3, %4 × %5 at %6, %7")
        .arg(typeOf(item), name.left(60), above.join(QLatin1StringView(" < ")))
        .arg(box.width(), 0, 'f', 0)
        .arg(box.height(), 0, 'f', 0)
        .arg(box.x(), 0, 'f', 0)
        .arg(box.y(), 0, 'f', 0);
}

bool isUnder(const QQuickItem *item, const QQuickItem *ancestor)
{
    for (; item; item = item->parentItem())
        if (item == ancestor)
            return true;
    return false;
}

QRectF seenThrough(const QQuickItem *item, QRectF box)
{
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem())
        if (above->clip())
            box = box.intersected(sceneBox(above));
    return box;
}

QString whereCut(const QQuickItem *item, QRectF box)
{
    constexpr qreal Tolerance = 1.5;
    const auto holds = [](const QRectF &outer, const QRectF &inner) {
        return outer.adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance).contains(inner);
    };
    for (const QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        const bool flicks = above->inherits("QQuickFlickable");
        const QRectF through = sceneBox(above);
        if (flicks && above->property("contentHeight").toReal() > above->height() + 0.5)
            box = QRectF(box.left(), through.top(), box.width(), qMin(box.height(), through.height()));
        if (flicks && above->property("contentWidth").toReal() > above->width() + 0.5)
            box = QRectF(through.left(), box.top(), qMin(box.width(), through.width()), box.height());
        if (above->clip() && !holds(through, box))
            return QStringLiteral("cut by ") + typeOf(above);
    }
    const QQuickWindow *window = item->window();
    return holds(QRectF(0, 0, window->width(), window->height()), box) ? QString()
                                                                       : QStringLiteral("out of the window");
}

} // namespace window_items
