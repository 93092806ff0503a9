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

    function inkOf(mark: string): color {
        switch (mark) {
        case "route":
            return Theme.uniform;
        case "concern":
            return Theme.walk;
        case "outline":
            return Theme.accent;
        case "streetsafe":
            return Theme.plain;
        case "offence":
            return Theme.alert;
        case "ramp":
            return Theme.harmRamp[3];
        default:
            return Theme.muted;
        }
    }

    MapKeys { id: keys }

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
            model: keys.entries
            Check {
                id: row
                required property var modelData
                width: column.width
                text: row.modelData.name
                checked: panel.shown.indexOf(row.modelData.layer) >= 0
                onToggled: panel.toggled(row.modelData.layer, checked)

                Rectangle {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: row.modelData.mark === "route" || row.modelData.mark === "boundary" ? 18 : 12
                    height: row.modelData.mark === "route" || row.modelData.mark === "boundary" ? 3 : 12
                    radius: row.modelData.mark === "ramp" || row.modelData.mark === "outline" ? 3 : height / 2
                    color: row.modelData.mark === "outline" ? "transparent" : panel.inkOf(row.modelData.mark)
                    border.width: row.modelData.mark === "outline" ? 2 : 0
                    border.color: panel.inkOf(row.modelData.mark)
                    visible: row.modelData.mark !== "name"
                }
            }
        }
    }
}
