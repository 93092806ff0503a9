pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The chosen team and leg; in full with its crew and the uniform team that a plain pair relies on.
ColumnLayout {
    id: details

    required property PlanBoard board
    property bool full: false
    readonly property bool legChosen: board.selectedLeg.length > 0

    spacing: 8

    SectionTitle {
        text: details.board.team.title ?? ""
        Layout.fillWidth: true
    }
    AppText {
        visible: details.legChosen
        text: details.board.leg.title ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: details.legChosen && text.length > 0
        text: details.board.leg.why ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: details.legChosen && details.board.editable
        spacing: 4

        AppIconButton {
            name: qsTr("One minute shorter")
            shortcutText: "−"
            iconName: "minus"
            framed: true
            onClicked: details.board.changeMinutes(details.board.selectedLeg, -1)
        }
        AppText {
            text: qsTr("%1 min").arg(details.board.leg.minutes ?? 0)
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: 52
        }
        AppIconButton {
            name: qsTr("One minute longer")
            shortcutText: "+"
            iconName: "plus"
            framed: true
            onClicked: details.board.changeMinutes(details.board.selectedLeg, 1)
        }
        Item { Layout.fillWidth: true }
        AppIconButton {
            objectName: "swapLeg"
            name: details.board.swapping.length > 0 ? qsTr("Swap with the leg that is marked") : qsTr("Swap with another leg")
            shortcutText: "X"
            iconName: "swap"
            framed: true
            checked: details.board.swapping.length > 0
            onClicked: details.board.swapChosen()
        }
        AppIconButton {
            objectName: "splitLeg"
            name: qsTr("Split this leg in two")
            shortcutText: "S"
            iconName: "split"
            framed: true
            onClicked: details.board.splitLeg(details.board.selectedLeg)
        }
        AppIconButton {
            name: details.board.leg.locked ? qsTr("Unlock: the planner may move it") : qsTr("Lock: the planner never moves it")
            shortcutText: "L"
            iconName: "lock"
            framed: true
            checked: details.board.leg.locked ?? false
            onClicked: details.board.toggleLock(details.board.selectedLeg)
        }
        AppIconButton {
            name: qsTr("Remove this leg")
            shortcutText: qsTr("Del")
            iconName: "trash"
            framed: true
            onClicked: details.board.removeLeg(details.board.selectedLeg)
        }
    }
    TeamPlaces {
        objectName: "teamPlaces"
        visible: details.full && details.board.hasPlan
        board: details.board
        Layout.fillWidth: true
    }
    Choice {
        visible: details.full && details.board.team.mode === "plain"
        label: qsTr("Uniform team that reaches the pair")
        enabled: details.board.editable
        model: details.board.uniformTeams
        textRole: "text"
        valueRole: "team"
        currentIndex: count > 0 ? indexOfValue(details.board.team.linked ?? "") : -1
        onActivated: details.board.linkTeam(details.board.selectedTeam, currentValue)
        Layout.fillWidth: true
    }
    Repeater {
        model: details.full ? details.board.crew : null

        RowLayout {
            id: member
            required property string officer
            required property string shoulder
            required property string rank
            required property string skills
            required property int choice
            required property bool lapsed

            spacing: 6
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                Choice {
                    name: qsTr("Swap %1 %2 with").arg(member.rank).arg(member.shoulder)
                    enabled: details.board.editable
                    model: details.board.officerChoices
                    textRole: "text"
                    valueRole: "officer"
                    currentIndex: count > 0 ? member.choice : -1
                    onActivated: details.board.swapOfficer(member.officer, currentValue)
                    Layout.fillWidth: true
                }
                MutedText {
                    text: member.skills.length > 0 ? member.skills : qsTr("No skill in the register")
                    color: member.lapsed ? Theme.alert : Theme.muted
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            AppIconButton {
                name: qsTr("Take %1 out of the team").arg(member.shoulder)
                iconName: "close"
                enabled: details.board.editable
                onClicked: details.board.removeOfficer(details.board.selectedTeam, member.officer)
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    Choice {
        visible: details.full && details.board.editable
        name: qsTr("Add an officer to the team")
        model: details.board.officerChoices
        textRole: "text"
        valueRole: "officer"
        currentIndex: -1
        displayText: qsTr("Add an officer…")
        onActivated: {
            details.board.addOfficer(details.board.selectedTeam, currentValue);
            currentIndex = -1;
        }
        Layout.fillWidth: true
    }
}
