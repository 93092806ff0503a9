pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A survey at the chosen site: how many women were asked, and how many of them feel safer. Never who.
ColumnLayout {
    id: form

    required property SiteDesk desk

    function typed(): var {
        return { "on": day.iso, "asked": asked.text, "safer": safer.text };
    }
    function keep(): void {
        problem.text = desk.saveSurvey(typed());
        if (problem.text.length > 0)
            return;
        asked.text = "";
        safer.text = "";
        desk.keepDraft("survey", {});
    }
    function restore(): void {
        const kept = desk.draft("survey");
        day.iso = kept.on ?? "";
        asked.text = kept.asked ?? "";
        safer.text = kept.safer ?? "";
    }

    spacing: 8
    Component.onCompleted: restore()

    Timer {
        id: keeping
        interval: 500
        onTriggered: form.desk.keepDraft("survey", form.typed())
    }
    DateField {
        id: day
        objectName: "surveyDay"
        label: qsTr("Held on")
        onEdited: keeping.restart()
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Field {
            id: asked
            objectName: "surveyAsked"
            label: qsTr("Women asked")
            maximumLength: 6
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Field {
            id: safer
            objectName: "surveySafer"
            label: qsTr("Feel safer")
            maximumLength: 6
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    MutedText {
        id: problem
        objectName: "surveyProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "keepSurvey"
        text: qsTr("Note the survey")
        onClicked: form.keep()
    }
}
