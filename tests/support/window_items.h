#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QStringList>

#include <functional>

// A window's items as they are seen.
namespace window_items
{

// Every item that is drawn, parents first; `visit` says false to pass over what lies under an item.
void forEachSeen(QQuickWindow *window, const std::function<bool(QQuickItem *)> &visit);
// Of the topmost modal popup, where one is open; else of the window.
[[nodiscard]] QQuickItem *usableRoot(QQuickWindow *window);
// What can be used by hand or key: it takes the keyboard, or has a role of something that is pressed or typed in.
[[nodiscard]] QList<QQuickItem *> controls(QQuickWindow *window);
[[nodiscard]] QList<QQuickItem *> texts(QQuickWindow *window);
[[nodiscard]] QRectF sceneBox(const QQuickItem *item);
// "AppButton “Plan it” in PlanBar < PlanScreen, 40 × 36 at 12, 80".
[[nodiscard]] QString described(QQuickItem *item);
[[nodiscard]] QString typeOf(const QObject *object);
[[nodiscard]] bool isUnder(const QQuickItem *item, const QQuickItem *ancestor);
// The part of a scene box that is seen through everything that clips the item.
[[nodiscard]] QRectF seenThrough(const QQuickItem *item, QRectF box);
// What cuts a scene box of an item, when all that scrolls is scrolled to it; empty where it can be seen as a whole.
[[nodiscard]] QString whereCut(const QQuickItem *item, QRectF box);

} // namespace window_items
