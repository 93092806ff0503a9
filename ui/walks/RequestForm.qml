import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A walk that somebody asks for: by reference, never by name.
ColumnLayout {
    id: form

    required property RequestDesk desk

    function typed(): var {
        return { "reference": reference.text, "area": area.text, "askedOn": asked.iso };
    }
    function keep(): void {
        problem.text = form.desk.ask(form.typed());
        if (problem.text.length > 0)
            return;
        keeping.stop();
        reference.text = "";
        area.text = "";
        form.desk.keepDraft({});
        reference.forceActiveFocus(Qt.TabFocusReason);
    }
    function focusFirst(): void {
        reference.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 8
    Component.onCompleted: {
        const kept = form.desk.draft();
        reference.text = kept.reference ?? "";
        area.text = kept.area ?? "";
        asked.iso = kept.askedOn ?? form.desk.today();
    }

    Timer {
        id: keeping
        interval: 500
        onTriggered: form.desk.keepDraft(form.typed())
    }
    Field {
        id: reference
        objectName: "requestReference"
        label: qsTr("Reference (never a name)")
        maximumLength: 60
        onEdited: keeping.restart()
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    Field {
        id: area
        objectName: "requestArea"
        label: qsTr("Area")
        placeholder: qsTr("Street, estate, campus")
        maximumLength: 80
        onEdited: keeping.restart()
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    DateField {
        id: asked
        objectName: "requestAsked"
        label: qsTr("Asked on")
        onEdited: keeping.restart()
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    AppText {
        id: problem
        objectName: "requestProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "keepRequest"
        text: qsTr("Note the request")
        onClicked: form.keep()
    }
}
