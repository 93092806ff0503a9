import QtQuick
import Lantern.Style

// What to do first where no plan is open.
Item {
    id: empty

    required property PlanBoard board
    readonly property bool peopled: board.officerCount > 0
    readonly property bool ranked: board.hotspotSetCount > 0
    signal newAsked
    signal officersAsked

    EmptyState {
        anchors.centerIn: parent
        width: 440
        iconName: "plan"
        title: empty.board.planning ? qsTr("Planning the night") : qsTr("No plan is open")
        text: !empty.ranked ? qsTr("A plan needs hotspots: find them on Hotspots and save them as a set.")
            : !empty.peopled ? qsTr("A plan needs officers: enter their shoulder numbers and skills. Without them a draft can be made, and the rules say who is missing.")
            : qsTr("Plan a night, or choose one above.")
        actionText: !empty.ranked || empty.board.planning ? "" : !empty.peopled ? qsTr("Enter officers…") : qsTr("New plan…")
        secondText: empty.ranked && !empty.peopled && !empty.board.planning ? qsTr("New plan…") : ""
        onAction: empty.peopled ? empty.newAsked() : empty.officersAsked()
        onSecond: empty.newAsked()
    }
    ProgressStrip {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height / 2 + 96
        visible: empty.board.planning
        name: qsTr("Planning")
        value: empty.board.progress
    }
}
