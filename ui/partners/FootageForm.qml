pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Footage asked of the operator: of which day, asked when, for which investigation (its reference alone).
ColumnLayout {
    id: form

    required property SiteDesk desk

    function typed(): var {
        return { "reference": reference.text, "recorded": recorded.iso, "asked": asked.iso };
    }
    function keep(): void {
        problem.text = desk.askForFootage(typed());
        if (problem.text.length > 0)
            return;
        reference.text = "";
        for (const field of [recorded, asked]) {
            field.iso = "";
            field.text = "";
        }
        desk.keepDraft("footage", {});
    }
    function restore(): void {
        const kept = desk.draft("footage");
        reference.text = kept.reference ?? "";
        recorded.iso = kept.recorded ?? "";
        asked.iso = kept.asked ?? "";
    }

    spacing: 8
    Component.onCompleted: restore()

    Timer {
        id: keeping
        interval: 500
        onTriggered: form.desk.keepDraft("footage", form.typed())
    }
    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Layout.fillWidth: true

        DateField {
            id: recorded
            objectName: "footageRecorded"
            label: qsTr("Footage of")
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        DateField {
            id: asked
            objectName: "footageAsked"
            label: qsTr("Asked on")
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Field {
            id: reference
            objectName: "footageReference"
            label: qsTr("Reference of the investigation")
            maximumLength: 60
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.columnSpan: 2
            Layout.fillWidth: true
        }
    }
    MutedText {
        id: problem
        objectName: "footageProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "keepFootage"
        text: qsTr("Note the request")
        onClicked: form.keep()
    }
}
