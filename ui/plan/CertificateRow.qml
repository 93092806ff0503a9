import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// How near the plan is to the best possible one, with what that means.
ColumnLayout {
    id: row

    required property PlanBoard board
    readonly property alias desk: certificate
    // Stand beside the button that asks for it.
    property alias actions: buttons.data
    readonly property string meaning: qsTr("Of all plans for this night with the same teams, hours, orders, locked visits and breaks at about the same times, none can cover more than a proved limit; the plan has at least this much of it. The limit is never too low, but may be too high: the plan may be better than is said.")

    spacing: 4

    CertificateDesk {
        id: certificate
        board: row.board
    }
    FigureRow {
        objectName: "certificate"
        label: qsTr("Of the best possible")
        value: certificate.text.length > 0 ? certificate.text : certificate.running ? qsTr("being proved") : certificate.stale ? qsTr("edited since") : qsTr("not known")
        valueColor: certificate.text.length > 0 ? Theme.text : Theme.muted
        why: certificate.obstacle
        Accessible.description: row.meaning

        HoverHandler { id: pointer }
        AppToolTip {
            visible: pointer.hovered || help.visualFocus
            text: row.meaning
        }
    }
    ProgressStrip {
        visible: certificate.running
        name: qsTr("Proving how good the plan is")
        value: certificate.progress
        Layout.fillWidth: true
    }
    GridLayout {
        id: buttons
        // Below one another where a language needs more room than half.
        columns: visibleChildren.length > 1 && visibleChildren[0].implicitWidth + visibleChildren[1].implicitWidth + columnSpacing > width ? 1 : 2
        columnSpacing: 8
        rowSpacing: 8
        Layout.fillWidth: true

        AppButton {
            id: help
            objectName: "certificateButton"
            visible: certificate.text.length === 0
            text: certificate.running ? qsTr("Stop") : qsTr("How good is it?")
            enabled: !row.board.planning
            Accessible.description: row.meaning
            onClicked: certificate.running ? certificate.stop() : certificate.start()
            // It goes once the limit is proved, and the keyboard with it.
            onVisibleChanged: if (!visible && activeFocus) nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
    }
}
