import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The cap on visits, and how fast a place is worth a visit again, with what is known about it.
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
    Item { Layout.fillHeight: true }
}
