import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What the plan comes to, and the steps on from it: improve, approve, its life.
ColumnLayout {
    id: steps

    required property PlanBoard board
    property bool withFigures: true
    signal approveAsked
    signal lifeAsked

    spacing: 8

    // In sight whatever is open above, so that an edit shows at once what it does.
    LiveFigures {
        objectName: "liveFigures"
        visible: steps.withFigures
        board: steps.board
        Layout.fillWidth: true
    }
    ProgressStrip {
        visible: steps.board.planning
        name: qsTr("Planning")
        value: steps.board.progress
        Layout.fillWidth: true
    }
    GridLayout {
        // One below the other where they would be cut.
        readonly property real two: Math.max(improve.implicitWidth, approve.implicitWidth) + life.implicitWidth + 10
        columns: improve.implicitWidth + approve.implicitWidth + life.implicitWidth + 20 <= width ? 3 : two <= width ? 2 : 1
        columnSpacing: 10
        rowSpacing: 8
        Layout.fillWidth: true
        AppButton {
            id: improve
            objectName: "improveButton"
            primary: true
            enabled: steps.board.editable || steps.board.planning
            text: steps.board.planning ? qsTr("Stop") : qsTr("Improve")
            Accessible.description: qsTr("Plans again and keeps what is locked")
            onClicked: steps.board.planning ? steps.board.stopPlanning() : steps.board.improve()
            Layout.fillWidth: true
        }
        AppButton {
            id: approve
            objectName: "approveButton"
            text: qsTr("Approve…")
            enabled: steps.board.approvalObstacle.length === 0 && !steps.board.planning
            Accessible.description: steps.board.approvalObstacle
            onClicked: steps.approveAsked()
            Layout.fillWidth: true
        }
        AppButton {
            id: life
            objectName: "lifeButton"
            text: qsTr("Life…")
            Accessible.name: qsTr("Life of the plan")
            Accessible.description: qsTr("Briefed, live, debriefed, closed; versions and what changed")
            onClicked: steps.lifeAsked()
        }
    }
    MutedText {
        text: steps.board.approvalObstacle.length > 0 ? steps.board.approvalObstacle : qsTr("No rule is broken. Saved as a draft at every change.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
