pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// Each borough with all that is recorded in it, not the sum of its ranked places.
ListView {
    id: list

    required property list<var> totals

    component Cell: AppText {
        elide: Text.ElideRight
        font.pixelSize: Theme.smallSize
        anchors.verticalCenter: parent?.verticalCenter
        Accessible.ignored: true
    }

    // Of a column: all of them fit, whatever the size of the text.
    function share(width: real): real {
        return width * Math.min(1, (list.width - 72) / 760);
    }

    clip: true
    model: totals
    activeFocusOnTab: true
    headerPositioning: ListView.OverlayHeader
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Boroughs: all that is recorded")
    T.ScrollBar.vertical: AppScrollBar {}

    header: Rectangle {
        width: list.width
        height: Theme.sized(30)
        z: 2
        color: Theme.background
        Row {
            x: 12
            height: parent.height
            spacing: 8
            Cell { width: list.share(190); text: qsTr("Borough"); color: Theme.muted }
            Cell { width: list.share(170); text: qsTr("Offences"); color: Theme.muted }
            Cell { width: list.share(210); text: qsTr("Change"); color: Theme.muted }
            Cell { width: list.share(60); text: qsTr("Places"); color: Theme.muted }
            Cell { width: list.share(60); text: qsTr("Open"); color: Theme.muted }
            Cell { width: list.share(70); text: qsTr("Overdue"); color: Theme.muted }
        }
    }
    delegate: Item {
        id: row
        required property var modelData
        width: ListView.view.width
        height: Theme.sized(30)
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2 offences, %3").arg(row.modelData.borough).arg(row.modelData.figure).arg(row.modelData.change)

        Rectangle {
            anchors.fill: parent
            visible: row.activeFocus
            color: "transparent"
            radius: Theme.radius
            border.width: 2
            border.color: Theme.focus
        }
        Row {
            x: 12
            height: parent.height
            spacing: 8
            Cell { width: list.share(190); text: row.modelData.borough; strong: true }
            Cell { width: list.share(170); text: row.modelData.figure }
            Cell { width: list.share(210); text: row.modelData.change; color: Theme.muted }
            Cell { width: list.share(60); text: row.modelData.places }
            Cell { width: list.share(60); text: row.modelData.live }
            Cell { width: list.share(70); text: row.modelData.overdue; color: row.modelData.overdue > 0 ? Theme.alert : Theme.text }
        }
    }
}
