pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The text that an event starts from, a force's own or the built-in one.
ModalSheet {
    id: sheet

    required property EventDesk desk
    readonly property string key: desk.templateKeys[which.currentIndex] ?? ""

    function ask(): void {
        show(Math.max(0, which.currentIndex));
        open();
        which.forceActiveFocus(Qt.TabFocusReason);
    }
    function show(row: int): void {
        which.currentIndex = row;
        words.text = desk.draft(`template/${key}`).text ?? desk.templateText(key);
        problem.text = "";
    }
    function keep(text: string): void {
        problem.text = desk.saveTemplate(key, text);
        if (problem.text.length > 0)
            return;
        desk.keepDraft(`template/${key}`, {});
        words.text = desk.templateText(key);
    }

    title: qsTr("Event templates")
    acceptText: qsTr("Save the template")
    rejectText: qsTr("Close")
    closesOnAccept: false
    preferredWidth: 720
    onAcceptPressed: keep(words.text)

    contentItem: SheetScroll {
        spacing: 12
        RowLayout {
            spacing: 8
            Choice {
                id: which
                objectName: "templateWhich"
                label: qsTr("Template")
                model: sheet.desk.templateNames
                onActivated: index => sheet.show(index)
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "templateBuiltIn"
                text: qsTr("Back to the built-in")
                onClicked: sheet.keep("")
                Layout.alignment: Qt.AlignBottom
            }
        }
        MutedText {
            text: qsTr("One KEY = VALUE a line. phase = name | days after the first | from | to | people. gold, silver = an intention. tactic = kind | detail.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MutedText {
            id: problem
            objectName: "templateProblem"
            visible: text.length > 0
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextBox {
            id: words
            objectName: "templateText"
            name: qsTr("Text of the template")
            lines: 14
            onEdited: sheet.desk.keepDraft(`template/${sheet.key}`, { "text": text })
            Layout.fillWidth: true
        }
    }
}
