import QtQuick
import Lantern.Style

// Layers, the table, kept views, measuring; zoom in, zoom out, to a frame, everything.
Rectangle {
    id: buttons

    required property MapTools tools
    signal zoomIn
    signal zoomOut
    signal home

    z: 1
    implicitWidth: column.implicitWidth + 4
    implicitHeight: column.implicitHeight + 4
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line

    MapShield {}
    Grid {
        id: column
        anchors.centerIn: parent
        spacing: 2
        flow: Grid.TopToBottom
        // A second column where the map is too low for one.
        rows: Math.max(2, Math.min(8, Math.floor((buttons.parent.height - 44) / (Theme.controlHeight + 2))))

        AppIconButton {
            name: qsTr("Layers")
            iconName: "layers"
            shortcutText: "L"
            checkable: true
            checked: buttons.tools.layersShown
            onClicked: buttons.tools.toggle("layers")
        }
        AppIconButton {
            name: qsTr("List of what is in view")
            iconName: "list"
            shortcutText: "T"
            checkable: true
            checked: buttons.tools.listShown
            onClicked: buttons.tools.toggle("list")
        }
        AppIconButton {
            name: qsTr("Places and views")
            iconName: "bookmark"
            shortcutText: "V"
            checkable: true
            checked: buttons.tools.viewsShown
            onClicked: buttons.tools.toggle("views")
        }
        AppIconButton {
            name: qsTr("Measure")
            iconName: "ruler"
            shortcutText: "M"
            checkable: true
            checked: buttons.tools.measure.active
            onToggled: if (checked) buttons.tools.measure.start(); else buttons.tools.measure.end()
        }
        AppIconButton {
            name: qsTr("Zoom to a frame")
            iconName: "frame"
            shortcutText: "B"
            onClicked: {
                buttons.tools.keyboardReturned();
                buttons.tools.box.start();
            }
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
