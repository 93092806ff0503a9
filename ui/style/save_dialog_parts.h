#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Parts of Qt Quick's own file dialog, while one is open: for what Qt 6.8 leaves out of it (SaveDialog.qml). Nothing of a platform's.
class SaveDialogParts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // The field for the file's name; null where no such dialog is open.
    [[nodiscard]] Q_INVOKABLE QQuickItem *nameField() const;
    // The row of buttons below it; null where no such dialog is open.
    [[nodiscard]] Q_INVOKABLE QQuickItem *buttons() const;
};

} // namespace lantern
