import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The words of the hotspot response return, with the figures as %placeholders%.
ModalSheet {
    id: sheet

    required property WeeklyDesk desk
    property string problem

    function ask(): void {
        words.text = sheet.desk.returnText;
        sheet.problem = "";
        open();
        words.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Words of the hotspot response return")
    preferredWidth: 720
    acceptText: qsTr("Keep")
    closesOnAccept: false
    onAcceptPressed: {
        sheet.problem = sheet.desk.keepReturnText(words.text);
        if (sheet.problem.length === 0)
            sheet.close();
    }

    contentItem: SheetScroll {
        spacing: 10

        MutedText {
            text: qsTr("Put the words in the order of the form that the force was sent. [Title] opens a section, - a bullet, and %visits_made% stands for a figure of the sheet.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextBox {
            id: words
            objectName: "returnWords"
            name: qsTr("Words of the return")
            Layout.fillWidth: true
        }
        AppText {
            visible: sheet.problem.length > 0
            text: sheet.problem
            color: Theme.accentText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
