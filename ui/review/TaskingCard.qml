pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The chosen place: its figures, and the decision with owner, review date and state.
Rectangle {
    id: card

    required property TaskingDesk desk
    readonly property list<string> states: ["open", "in_progress", "done"]

    function take(): void {
        decision.text = desk.card.decision ?? "";
        owner.text = desk.card.owner ?? "";
        review.iso = desk.card.review ?? "";
        review.text = review.shown(review.iso);
        state.currentIndex = Math.max(0, states.indexOf(desk.card.state ?? "open"));
        problem.text = "";
    }
    function keep(): void {
        problem.text = desk.decide(decision.text, owner.text, review.iso, states[state.currentIndex]);
    }

    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    Component.onCompleted: take()

    Connections {
        target: card.desk
        function onSelectedChanged(): void {
            card.take();
        }
    }
    Flickable {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top; margins: 12; bottomMargin: 8 }
        clip: true
        contentHeight: column.implicitHeight
        T.ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: column
            width: parent.width - 14
            spacing: 8

            SectionTitle {
                text: card.desk.card.place ?? qsTr("Choose a place")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MutedText {
                visible: text.length > 0
                text: card.desk.card.reason ?? ""
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            FigureRow { label: qsTr("Offences"); value: card.desk.card.offences ?? ""; why: card.desk.card.change ?? "" }
            FigureRow { label: qsTr("Harm days"); value: card.desk.card.harm ?? "" }
            FigureRow { label: qsTr("Visits made"); value: card.desk.card.visits ?? ""; why: card.desk.card.results ?? "" }
            FigureRow { label: qsTr("Open concerns"); value: card.desk.card.concerns ?? "" }
            Rectangle {
                implicitHeight: 1
                color: Theme.line
                Layout.fillWidth: true
            }
            TextBox {
                id: decision
                objectName: "decisionText"
                label: qsTr("Decision")
                placeholder: qsTr("What is to be done here")
                lines: 2
                Layout.fillWidth: true
            }
            MutedText {
                text: qsTr("About the place, never a person: no names of victims or suspects.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Field {
                id: owner
                objectName: "decisionOwner"
                label: qsTr("Owner: rank, role or shoulder number")
                maximumLength: 60
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 8
                DateField {
                    id: review
                    objectName: "decisionReview"
                    label: qsTr("Review on")
                    Layout.fillWidth: true
                }
                Choice {
                    id: state
                    label: qsTr("State")
                    model: [qsTr("open"), qsTr("in progress"), qsTr("done")]
                    Layout.preferredWidth: 130
                }
            }
            MutedText {
                visible: card.desk.history.length > 0
                text: qsTr("What was recorded, newest first")
            }
            Repeater {
                model: card.desk.history
                MutedText {
                    required property string modelData
                    text: modelData
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
    }
    // In sight however long the form is.
    ColumnLayout {
        id: foot
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 12 }
        spacing: 8

        MutedText {
            id: problem
            objectName: "decisionProblem"
            visible: text.length > 0
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            AppButton {
                objectName: "keepDecision"
                text: qsTr("Keep")
                primary: true
                enabled: card.desk.selected >= 0
                Layout.fillWidth: true
                onClicked: card.keep()
            }
            AppButton {
                visible: card.desk.card.hasDecision ?? false
                text: qsTr("Withdraw")
                danger: true
                onClicked: card.desk.withdraw()
            }
        }
    }
}
