import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What a partner is asked to do about the problem, and when to ask again.
ColumnLayout {
    id: form

    required property ProblemDesk desk

    function typed(): var {
        return { "what": what.text, "partner": partner.text, "owner": owner.text, "due": due.iso, "chaseOn": chase.iso };
    }
    function keep(): void {
        problem.text = form.desk.addAction(form.typed());
        if (problem.text.length > 0)
            return;
        keeping.stop();
        for (const field of [what, partner, owner, due, chase])
            field.text = "";
        due.iso = "";
        chase.iso = "";
        form.desk.keepDraft("action", {});
    }

    spacing: 8
    Component.onCompleted: {
        const kept = form.desk.draft("action");
        what.text = kept.what ?? "";
        partner.text = kept.partner ?? "";
        owner.text = kept.owner ?? "";
        due.iso = kept.due ?? "";
        chase.iso = kept.chaseOn ?? "";
    }

    Timer {
        id: keeping
        interval: 500
        onTriggered: form.desk.keepDraft("action", form.typed())
    }
    Field {
        id: what
        objectName: "partnerWhat"
        label: qsTr("What the partner is to do")
        maximumLength: 160
        onEdited: keeping.restart()
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Layout.fillWidth: true

        Field {
            id: partner
            objectName: "partnerName"
            label: qsTr("Partner")
            name: qsTr("Partner who does it")
            placeholder: qsTr("Council lighting, TfL …")
            maximumLength: 60
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Field {
            id: owner
            objectName: "partnerOwner"
            label: qsTr("Who of us chases it")
            maximumLength: 60
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        DateField {
            id: due
            objectName: "partnerDue"
            label: qsTr("Due")
            name: qsTr("Partner's action due")
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        DateField {
            id: chase
            objectName: "partnerChase"
            optional: true
            label: qsTr("Chase on")
            name: qsTr("Chase the partner on")
            onEdited: keeping.restart()
            onAccepted: form.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    AppText {
        id: problem
        objectName: "partnerProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "addPartnerAction"
        text: qsTr("Add the partner's action")
        onClicked: form.keep()
    }
}
