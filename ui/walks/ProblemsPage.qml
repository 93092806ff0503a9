import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What is put forward as a problem, for a person to decide; and the problems in hand.
FocusScope {
    id: page

    readonly property alias desk: problemDesk
    property string proposal

    ProblemDesk {
        id: problemDesk
        wanted: page.visible
    }
    DecideSheet {
        id: decide
        objectName: "decide"
        desk: problemDesk
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 16

        ColumnLayout {
            spacing: 8
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            SectionTitle {
                text: problemDesk.busy ? qsTr("Put forward (looking …)") : qsTr("Put forward (%1)").arg(problemDesk.proposedCount)
            }
            ChaseList {
                objectName: "proposedList"
                rows: problemDesk.proposed
                name: qsTr("Problems put forward")
                empty: qsTr("No concerns and StreetSafe reports lie close together that no problem holds yet.")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 3
                onPicked: key => page.proposal = key
                onOpened: key => decide.ask(key, true)
            }
            RowLayout {
                visible: problemDesk.proposedCount > 0
                spacing: 8

                AppButton {
                    objectName: "acceptProposal"
                    text: qsTr("Accept…")
                    enabled: page.proposal.length > 0
                    onClicked: decide.ask(page.proposal, true)
                }
                AppButton {
                    objectName: "rejectProposal"
                    text: qsTr("Turn down…")
                    enabled: page.proposal.length > 0
                    onClicked: decide.ask(page.proposal, false)
                }
            }
            MutedText {
                text: problemDesk.turnedDown > 0 ? qsTr("%1 %2 turned down so far.").arg(problemDesk.method).arg(problemDesk.turnedDown) : problemDesk.method
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: 8
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            SectionTitle { text: qsTr("In hand, the next review first") }
            RowList {
                objectName: "problemList"
                visible: problemDesk.problemCount > 0
                name: qsTr("Problems in hand")
                model: problemDesk.problems
                chosen: problemDesk.selected
                onPicked: key => problemDesk.selected = key
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            MutedText {
                visible: problemDesk.problemCount === 0
                text: qsTr("No problem is in hand. Choose one that is put forward, and accept it.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        ProblemCard {
            visible: problemDesk.problemCount > 0
            desk: problemDesk
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
        }
    }
}
