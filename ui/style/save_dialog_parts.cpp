#include "save_dialog_parts.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <functional>

namespace lantern
{

namespace
{

using Test = std::function<bool(const QQuickItem &)>;

QQuickItem *visibleBelow(QQuickItem &item, const Test &test)
{
    if (!item.isVisible())
        return nullptr;
    if (test(item))
        return &item;
    for (QQuickItem *child : item.childItems())
        if (QQuickItem *found = visibleBelow(*child, test))
            return found;
    return nullptr;
}

bool isNameField(const QQuickItem &item)
{
    return item.objectName() == QLatin1StringView("fileNameTextField");
}

// The window that shows the dialog: one of its own, or where the platform has only one, that of the program.
QQuickWindow *dialogWindow()
{
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        auto *quick = qobject_cast<QQuickWindow *>(window);
        if (quick != nullptr && quick->isVisible() && visibleBelow(*quick->contentItem(), isNameField) != nullptr)
            return quick;
    }
    return nullptr;
}

} // namespace

QQuickItem *SaveDialogParts::nameField() const
{
    QQuickWindow *window = dialogWindow();
    return window == nullptr ? nullptr : visibleBelow(*window->contentItem(), isNameField);
}

QQuickItem *SaveDialogParts::buttons() const
{
    QQuickWindow *window = dialogWindow();
    return window == nullptr ? nullptr : visibleBelow(*window->contentItem(), [](const QQuickItem &item) {
        return item.inherits("QQuickDialogButtonBox");
    });
}

} // namespace lantern
