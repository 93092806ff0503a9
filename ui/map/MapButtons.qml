pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// Layers, the table, kept views, measuring; zoom in, zoom out, to a frame, everything. Folded into one where they would cover the map.
Rectangle {
    id: buttons

    component Tool: AppIconButton {
        visible: !buttons.low || buttons.unfolded
    }

    required property MapTools tools
    readonly property bool low: parent.height < Theme.sized(160)
    property bool unfolded: false
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
        rows: buttons.low && !buttons.unfolded ? 1 : Math.max(2, Math.min(8, Math.floor((buttons.parent.height - Theme.sized(32) - 16) / (Theme.controlHeight + 2))))

        AppIconButton {
            objectName: "foldTools"
            name: buttons.unfolded ? qsTr("Fewer tools of the map") : qsTr("Tools of the map")
            iconName: buttons.unfolded ? "chevronDown" : "chevronUp"
            visible: buttons.low
            onClicked: buttons.unfolded = !buttons.unfolded
        }
        Tool {
            name: qsTr("Layers")
            iconName: "layers"
            shortcutText: "L"
            checkable: true
            checked: buttons.tools.layersShown
            onClicked: buttons.tools.toggle("layers")
        }
        Tool {
            name: qsTr("List of what is in view")
            iconName: "list"
            shortcutText: "T"
            checkable: true
            checked: buttons.tools.listShown
            onClicked: buttons.tools.toggle("list")
        }
        Tool {
            name: qsTr("Places and views")
            iconName: "bookmark"
            shortcutText: "V"
            checkable: true
            checked: buttons.tools.viewsShown
            onClicked: buttons.tools.toggle("views")
        }
        Tool {
            name: qsTr("Measure")
            iconName: "ruler"
            shortcutText: "M"
            checkable: true
            checked: buttons.tools.measure.active
            onToggled: if (checked) buttons.tools.measure.start(); else buttons.tools.measure.end()
        }
        Tool {
            name: qsTr("Zoom to a frame")
            iconName: "frame"
            shortcutText: "B"
            onClicked: {
                buttons.tools.keyboardReturned();
                buttons.tools.box.start();
            }
        }
        Tool {
            name: qsTr("Zoom in")
            iconName: "plus"
            shortcutText: "+"
            onClicked: buttons.zoomIn()
        }
        Tool {
            name: qsTr("Zoom out")
            iconName: "minus"
            shortcutText: "−"
            onClicked: buttons.zoomOut()
        }
        Tool {
            name: qsTr("Show everything")
            iconName: "home"
            shortcutText: qsTr("Home")
            onClicked: buttons.home()
        }
    }
}
