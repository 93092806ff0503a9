pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// What the map shows, on and off, each with its mark.
Rectangle {
    id: panel

    required property list<int> shown
    signal toggled(int layer, bool on)

    implicitWidth: 240
    implicitHeight: column.implicitHeight + 24
    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Layers")

    MapShield {}
    Column {
        id: column
        anchors.fill: parent
        anchors.margins: 12

        AppText {
            text: qsTr("Layers")
            strong: true
            bottomPadding: 4
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: MapKeys.entries
            Check {
                id: row
                required property var modelData
                width: column.width
                text: row.modelData.name
                checked: panel.shown.indexOf(row.modelData.layer) >= 0
                onToggled: panel.toggled(row.modelData.layer, checked)

                MapMark {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    kind: row.modelData.mark
                }
            }
        }
    }
}
