#pragma once

#include <QAccessible>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQuickTest/quicktest.h>

#include <functional>
#include <ranges>

// The program's own window, used as a hand would: things are found by the name a screen reader says, clicked where they are seen,
// and keys go to what has the keyboard.
class RealWindow
{
public:
    [[nodiscard]] bool open() { return show() && QTest::qWaitForWindowActive(m_window); }
    // Without a window manager no window becomes active; it is drawn all the same.
    [[nodiscard]] bool show()
    {
        m_engine.loadFromModule("Lantern.Shell", "Main");
        m_window =
            m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
        return m_window && QTest::qWaitForWindowExposed(m_window);
    }
    [[nodiscard]] QQuickWindow *operator->() const { return m_window; }

    [[nodiscard]] static QString nameOf(QQuickItem *item)
    {
        QAccessibleInterface *accessible = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
        return accessible ? accessible->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] QString focusName() const { return nameOf(m_window->activeFocusItem()); }

    // The topmost visible item that says yes; popups are looked at first.
    [[nodiscard]] QQuickItem *find(const std::function<bool(QQuickItem *)> &says) const
    {
        return findIn(m_window->contentItem(), says);
    }
    [[nodiscard]] QQuickItem *named(const QString &name) const
    {
        return find(
            [&](QQuickItem *item) { return item->isEnabled() && item->activeFocusOnTab() && nameOf(item) == name; });
    }
    [[nodiscard]] QQuickItem *called(const QString &objectName) const
    {
        return find([&](QQuickItem *item) { return item->objectName() == objectName; });
    }
    // The object that a visible component of that QML type has under a property: its model or desk.
    template<class T>
    [[nodiscard]] T *modelOf(const char *type, const char *property) const
    {
        QQuickItem *screen = find([&](QQuickItem *item) {
            return QByteArrayView(item->metaObject()->className()).startsWith(QByteArray(type) + "_QML");
        });
        return screen ? qobject_cast<T *>(screen->property(property).value<QObject *>()) : nullptr;
    }

    // False if there is nothing to click, or it lies outside the window.
    [[nodiscard]] bool click(QQuickItem *item) const
    {
        if (!item || !item->isEnabled())
            return false;
        const QPoint middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        if (!QRect(QPoint(0, 0), m_window->size()).contains(middle))
            return false;
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier, middle);
        return true;
    }
    // Waits until it is there to be clicked.
    [[nodiscard]] bool clickName(const QString &name) const
    {
        return QTest::qWaitFor([&] { return named(name) != nullptr; }, 10'000) &&
               QQuickTest::qWaitForPolish(m_window) && click(named(name));
    }
    [[nodiscard]] bool clickObject(const QString &objectName) const
    {
        const auto ready = [&] { return called(objectName) && called(objectName)->isEnabled(); };
        return QTest::qWaitFor(ready, 10'000) && QQuickTest::qWaitForPolish(m_window) && click(called(objectName));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window, key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(m_window, letter.toLatin1());
    }
    // Presses Tab until what has that name has the keyboard.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int press = 0; press < 120 && focusName() != name; ++press)
            key(Qt::Key_Tab);
        return focusName() == name;
    }
    [[nodiscard]] bool fill(const QString &name, const QString &text) const
    {
        if (!tabTo(name))
            return false;
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
        return true;
    }
    [[nodiscard]] bool press(const QString &name) const
    {
        if (!tabTo(name))
            return false;
        key(Qt::Key_Space);
        return true;
    }

private:
    [[nodiscard]] static QQuickItem *findIn(QQuickItem *item, const std::function<bool(QQuickItem *)> &says)
    {
        if (!item->isVisible())
            return nullptr;
        const QList<QQuickItem *> children = item->childItems();
        for (QQuickItem *child : children | std::views::reverse)
            if (QQuickItem *found = findIn(child, says))
                return found;
        return says(item) ? item : nullptr;
    }
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};
