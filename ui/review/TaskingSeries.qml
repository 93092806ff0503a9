pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The accepted series of linked offences, each with what was decided, its owner and its review.
ListView {
    id: list

    required property list<var> series

    component Cell: AppText {
        elide: Text.ElideRight
        font.pixelSize: Theme.smallSize
        anchors.verticalCenter: parent?.verticalCenter
        Accessible.ignored: true
    }

    clip: true
    model: series
    activeFocusOnTab: true
    headerPositioning: ListView.OverlayHeader
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Accepted series")
    T.ScrollBar.vertical: AppScrollBar {}

    header: Rectangle {
        width: list.width
        height: 30
        z: 2
        color: Theme.background
        Row {
            x: 12
            height: parent.height
            spacing: 8
            Cell { width: 190; text: qsTr("Accepted series"); color: Theme.muted }
            Cell { width: 170; text: qsTr("Offences"); color: Theme.muted }
            Cell { width: 210; text: qsTr("Decision"); color: Theme.muted }
            Cell { width: 90; text: qsTr("Owner"); color: Theme.muted }
            Cell { width: 90; text: qsTr("Review"); color: Theme.muted }
        }
    }
    delegate: Item {
        id: row
        required property var modelData
        width: ListView.view.width
        height: 30
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2 offences, owner %3, review %4").arg(row.modelData.title).arg(row.modelData.offences).arg(row.modelData.owner).arg(row.modelData.review)
        Accessible.description: row.modelData.decision
        Row {
            x: 12
            height: parent.height
            spacing: 8
            Cell { width: 190; text: row.modelData.title; strong: true }
            Cell { width: 170; text: qsTr("%1, %2").arg(row.modelData.offences).arg(row.modelData.dates) }
            Cell { width: 210; text: row.modelData.decision; color: Theme.muted }
            Cell { width: 90; text: row.modelData.owner }
            Cell { width: 90; text: row.modelData.review; color: row.modelData.overdue ? Theme.alert : Theme.text }
        }
    }
}
