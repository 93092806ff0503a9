import QtQuick
import Lantern.Style

// Zoom in, zoom out, everything, layers.
Rectangle {
    id: buttons

    property alias layersShown: layersButton.checked
    signal zoomIn
    signal zoomOut
    signal home

    z: 1
    implicitWidth: 40
    implicitHeight: column.implicitHeight + 4
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line

    MapShield {}
    Column {
        id: column
        anchors.centerIn: parent
        spacing: 2

        AppIconButton {
            id: layersButton
            name: qsTr("Layers")
            iconName: "layers"
            shortcutText: "L"
            checkable: true
        }
        AppIconButton {
            name: qsTr("Zoom in")
            iconName: "plus"
            shortcutText: "+"
            onClicked: buttons.zoomIn()
        }
        AppIconButton {
            name: qsTr("Zoom out")
            iconName: "minus"
            shortcutText: "−"
            onClicked: buttons.zoomOut()
        }
        AppIconButton {
            name: qsTr("Show everything")
            iconName: "home"
            shortcutText: qsTr("Home")
            onClicked: buttons.home()
        }
    }
}
