import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Why the hotspot that is chosen in the list has no visit, or no further one, and the way to give it one all the same.
Rectangle {
    id: panel

    // So much that the list above keeps its rows; what is longer is scrolled.
    readonly property real highest: Theme.sized(150)

    required property ExplainDesk desk
    required property PlanBoard board
    signal addAsked

    implicitHeight: Math.min(highest, words.implicitHeight + 24)
    color: Theme.accentSoft

    SheetScroll {
        id: words
        objectName: "whyNotPage"
        anchors.fill: parent
        anchors.margins: 12
        spacing: 8

        AppText {
            objectName: "whyNotWords"
            text: panel.desk.whyNot.length > 0 ? panel.desk.whyNot : panel.desk.working ? qsTr("Working out why…") : qsTr("Nothing is known about this place.")
            opacity: panel.desk.working && panel.desk.whyNot.length > 0 ? 0.6 : 1
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MutedText {
            objectName: "whyNotStreet"
            text: panel.desk.street
            visible: text.length > 0
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        AppButton {
            text: qsTr("Add a visit…")
            enabled: panel.board.editable && panel.desk.reachable
            onClicked: panel.addAsked()
        }
    }
}
