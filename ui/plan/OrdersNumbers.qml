pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The cap on visits, how fast a place is worth a visit again, with what is known about it, what may be given for surprise, and which ways nobody walks.
ColumnLayout {
    id: page

    required property PlanBoard board
    required property OrdersDesk orders

    spacing: 12
    enabled: board.editable

    RowLayout {
        spacing: 16
        Stepper {
            objectName: "visitCap"
            label: qsTr("Visits to one hotspot, at most")
            from: 1
            to: 12
            value: page.orders.visitCap
            onModified: visits => page.orders.setVisitCap(visits)
            Layout.preferredWidth: 220
        }
        Stepper {
            objectName: "halfRecovery"
            label: qsTr("Half recovered after, minutes")
            from: 5
            to: 480
            stepSize: 5
            value: page.orders.halfRecoveryMinutes
            onModified: minutes => page.orders.setHalfRecovery(minutes)
            Layout.preferredWidth: 220
        }
        Stepper {
            objectName: "unpredictablePercent"
            label: qsTr("Given for surprise, % at most")
            from: 0
            to: page.orders.mostUnpredictablePercent
            value: page.orders.unpredictablePercent
            onModified: percent => page.orders.setUnpredictablePercent(percent)
            Layout.preferredWidth: 220
        }
    }
    AppText {
        text: qsTr("Improve takes the least predictable plan it finds, yours included, that has at most %1 % less worth than the best it finds. A plan taken from the curve brings its own number.").arg(page.orders.unpredictablePercent)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        objectName: "recoveryText"
        text: page.orders.recoveryText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        text: page.orders.hoursText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 16
        AppText { text: qsTr("On foot, nobody goes by") }
        Repeater {
            model: [
                { key: "subway", text: qsTr("subways") },
                { key: "towpath", text: qsTr("towpaths") },
                { key: "unlit", text: qsTr("unlit ways") }
            ]
            Check {
                required property var modelData
                objectName: "avoid-" + modelData.key
                text: modelData.text
                Accessible.name: qsTr("Avoid %1").arg(modelData.text)
                checked: page.orders.avoided.includes(modelData.key)
                onToggled: {
                    page.orders.setAvoided(modelData.key, checked);
                    checked = Qt.binding(() => page.orders.avoided.includes(modelData.key));
                }
            }
        }
    }
    MutedText {
        text: qsTr("As far as the street data says which they are. What can be reached only by them is out of reach on foot: vehicles drive there, where their streets lead.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Item { Layout.fillHeight: true }
}
