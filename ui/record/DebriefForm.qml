import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What came up when the patrols were back. Ctrl+Enter records it from anywhere in the form.
FocusScope {
    id: form

    required property NightDesk desk
    signal recordAsked

    function start(): void {
        fill();
        worked.forceActiveFocus(Qt.PopupFocusReason);
    }
    function fill(): void {
        for (const box of [worked, didNotWork, welfare, reference, who])
            // What is being typed is left alone; an empty box may have got the keyboard before the night was read.
            if ((!box.activeFocus || box.text.length === 0) && box.text !== (form.desk.form[box.objectName] ?? ""))
                box.text = form.desk.form[box.objectName] ?? "";
    }

    implicitHeight: column.implicitHeight
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted)
            form.recordAsked();
    }
    Connections {
        target: form.desk
        function onFormChanged(): void { form.fill(); }
    }

    ColumnLayout {
        id: column
        width: form.width
        spacing: 10

        MutedText {
            visible: text.length > 0
            text: form.desk.recorded
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextBox {
            id: worked
            objectName: "worked"
            focus: true
            label: qsTr("What worked (never a name)")
            lines: 2
            onEdited: form.desk.setField(objectName, text)
            Layout.fillWidth: true
        }
        TextBox {
            id: didNotWork
            objectName: "didNotWork"
            label: qsTr("What did not")
            lines: 2
            onEdited: form.desk.setField(objectName, text)
            Layout.fillWidth: true
        }
        TextBox {
            id: welfare
            objectName: "welfare"
            label: qsTr("Welfare of officers")
            lines: 1
            onEdited: form.desk.setField(objectName, text)
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            Field {
                id: reference
                objectName: "intelligenceReference"
                label: qsTr("Intelligence: its reference only")
                placeholder: qsTr("INT 44/26")
                maximumLength: 60
                onEdited: form.desk.setField(objectName, text)
                Layout.fillWidth: true
            }
            Field {
                id: who
                objectName: "recordedBy"
                label: qsTr("Debriefed by: a shoulder number or a role")
                maximumLength: 40
                onEdited: form.desk.setField(objectName, text)
                Layout.fillWidth: true
            }
        }
    }
}
