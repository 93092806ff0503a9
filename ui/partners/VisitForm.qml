import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What a visit to the chosen venue found: its kind, its day, by whom, and a score.
ColumnLayout {
    id: form

    required property VenueDesk desk

    function typed(): var {
        return { "kind": kind.currentIndex, "on": day.iso, "officer": officer.text, "score": score.text };
    }
    function keep(): void {
        problem.text = desk.saveVisit(typed());
        if (problem.text.length > 0)
            return;
        score.text = "";
        desk.keepDraft("visit", {});
    }
    function restore(): void {
        const kept = desk.draft("visit");
        kind.currentIndex = kept.kind ?? 0;
        day.iso = kept.on ?? "";
        officer.text = kept.officer ?? "";
        score.text = kept.score ?? "";
    }

    spacing: 8
    Component.onCompleted: restore()

    Timer {
        id: keeping
        interval: 500
        onTriggered: form.desk.keepDraft("visit", form.typed())
    }
    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Layout.fillWidth: true

        Choice {
            id: kind
            objectName: "visitKind"
            label: qsTr("Kind of visit")
            model: form.desk.visitKinds
            onActivated: keeping.restart()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        DateField {
            id: day
            objectName: "visitDay"
            label: qsTr("Day")
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Field {
            id: officer
            objectName: "visitOfficer"
            label: qsTr("Shoulder number")
            maximumLength: 9
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Field {
            id: score
            objectName: "visitScore"
            label: qsTr("Score, 0 to 10 (may be empty)")
            maximumLength: 2
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    MutedText {
        id: problem
        objectName: "visitProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "keepVisit"
        text: qsTr("Note the visit")
        onClicked: form.keep()
    }
}
