pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// From when the night is planned again, and which teams are away.
ModalSheet {
    id: sheet

    required property ReplanDesk desk
    property string wrong
    readonly property int minute: desk.board?.hasPlan ? desk.board.minuteAt(at.value) : -1

    function ask(): void {
        wrong = "";
        at.value = desk.likelyTime();
        at.text = at.value;
        who.text = "";
        for (let row = 0; row < teams.count; ++row) {
            const team = teams.itemAt(row) as AwayRow;
            team.gone = false;
            team.back = "";
        }
        open();
        at.forceActiveFocus(Qt.PopupFocusReason);
    }
    function propose(): void {
        const away = [];
        for (let row = 0; row < teams.count; ++row) {
            const team = teams.itemAt(row) as AwayRow;
            if (team.gone && !team.ended)
                away.push({ "team": team.modelData.team, "back": team.back });
        }
        wrong = desk.propose(at.value, away, who.text);
        if (wrong.length === 0)
            close();
    }

    component AwayRow: RowLayout {
        id: row
        required property var modelData
        property bool gone: false
        required property PlanBoard board
        required property int minute // from when the night is planned again
        readonly property bool ended: modelData.endedMinute >= 0 && minute >= modelData.endedMinute
        property alias back: returns.text
        spacing: 12

        Check {
            id: away
            objectName: "away"
            text: row.ended ? qsTr("%1, out until %2").arg(row.modelData.name).arg(row.board.clockAt(row.modelData.endedMinute)) : row.modelData.name
            checked: row.gone || row.ended
            enabled: !row.ended
            Accessible.description: row.ended ? qsTr("Away already. Its hours on the Team page bring it back.") : ""
            onToggled: {
                row.gone = checked;
                checked = Qt.binding(() => row.gone || row.ended);
            }
            Layout.fillWidth: true
        }
        MutedText {
            visible: row.ended
            text: qsTr("away already: its hours on the Team page bring it back")
        }
        MutedText {
            text: qsTr("back at")
            visible: row.gone && !row.ended
        }
        TimeField {
            id: returns
            visible: row.gone && !row.ended
            optional: true
            name: qsTr("%1 is back at").arg(row.modelData.name)
            placeholder: qsTr("not again")
            Layout.preferredWidth: 168
        }
    }

    title: qsTr("Re-plan the night")
    acceptText: qsTr("Re-plan")
    acceptEnabled: at.valid && !desk.busy
    closesOnAccept: false
    preferredWidth: 520
    onAcceptPressed: propose()

    contentItem: ColumnLayout {
        spacing: 12
        Keys.onReturnPressed: if (sheet.acceptEnabled) sheet.propose()
        Keys.onEnterPressed: if (sheet.acceptEnabled) sheet.propose()

        AppText {
            text: qsTr("What has begun by then stays, and what is locked. The rest is planned from where each team is. You see what changes before anything is kept.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TimeField {
            id: at
            objectName: "replanAt"
            focus: true
            label: qsTr("From")
        }
        SectionTitle {
            text: qsTr("Teams that are away")
        }
        // A force-wide day has more teams than a window has room for.
        Flickable {
            id: pane
            objectName: "awayTeams"
            contentHeight: awayList.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: AppScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: awayList.implicitHeight
            Layout.minimumHeight: Math.min(awayList.implicitHeight, 120)

            ColumnLayout {
                id: awayList
                width: pane.width - 16
                spacing: 12

                Repeater {
                    id: teams
                    model: sheet.desk.teams

                    AwayRow {
                        board: sheet.desk.board
                        minute: sheet.minute
                    }
                }
            }
            FocusInView {
                view: pane
                content: awayList
            }
        }
        Field {
            id: who
            objectName: "decidedBy"
            visible: sheet.desk.decisionNeeded
            label: qsTr("Patrols are out: who decides (shoulder number or role)")
            maximumLength: 40
            Layout.fillWidth: true
        }
        MutedText {
            visible: sheet.wrong.length > 0
            text: sheet.wrong
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
