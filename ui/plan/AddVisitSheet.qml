import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A visit by hand: which hotspot, which team, when, how long.
ModalSheet {
    id: sheet

    required property PlanBoard board
    readonly property int minute: board.minuteAt(at.value)
    readonly property var placeRows: board.places
    // Of the place and the team that are chosen; read anew when the sheet opens, and when the plan's figures change.
    property string obstacle

    function look(): void {
        obstacle = places.currentIndex < 0 ? "" : board.visitObstacle(places.currentValue, teams.currentIndex);
    }

    function ask(hotspot: string): void {
        if (hotspot.length > 0)
            places.currentIndex = places.indexOfValue(hotspot);
        else if (places.currentIndex < 0)
            places.currentIndex = 0;
        teams.currentIndex = board.selectedTeam;
        at.value = board.clockAt((board.leg.minute ?? 0) + (board.leg.minutes ?? 60));
        at.text = at.value;
        look();
        open();
    }

    title: qsTr("Add a visit")
    acceptText: qsTr("Add")
    acceptEnabled: places.currentIndex >= 0 && teams.currentIndex >= 0 && minute >= 0 && obstacle.length === 0
    acceptObstacle: obstacle
    onAccepted: board.addVisit(places.currentValue, teams.currentIndex, minute, minutes.value)

    Connections {
        target: sheet.board
        function onInsightChanged(): void { sheet.look(); }
    }

    contentItem: ColumnLayout {
        spacing: 12

        Choice {
            id: places
            focus: true
            label: qsTr("Hotspot")
            model: sheet.board.places
            textRole: "name"
            valueRole: "hotspot"
            onCurrentValueChanged: sheet.look()
            Layout.fillWidth: true
        }
        MutedText {
            objectName: "addVisitReason"
            visible: text.length > 0
            text: sheet.placeRows.value(places.currentIndex, "reason") ?? ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.preferredWidth: 360
        }
        RowLayout {
            spacing: 12
            Choice {
                id: teams
                label: qsTr("Team")
                model: sheet.board.teams
                textRole: "name"
                valueRole: "team"
                onCurrentIndexChanged: sheet.look()
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            TimeField {
                id: at
                label: qsTr("Arrives")
                error: valid && sheet.minute < 0 ? qsTr("Outside the shift.") : ""
                Layout.alignment: Qt.AlignTop
            }
            Stepper {
                id: minutes
                label: qsTr("Minutes")
                from: 1
                to: 240
                value: 12
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
