import QtQuick

// A surface with a 1-pixel line round it; children are laid inside `padding`.
Rectangle {
    id: panel

    default property alias content: inside.data
    property real padding: 12

    implicitWidth: inside.childrenRect.width + 2 * padding
    implicitHeight: inside.childrenRect.height + 2 * padding
    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.line

    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: panel.padding
    }
}
