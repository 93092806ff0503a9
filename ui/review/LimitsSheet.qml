import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Within how many days something is due to the victim at each stage, as lines of text.
ModalSheet {
    id: sheet

    required property JourneyDesk desk
    property string problem

    function ask(): void {
        words.text = sheet.desk.limitsText();
        sheet.problem = "";
        open();
        words.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Time limits of the Victims\u2019 Code")
    preferredWidth: 860
    acceptText: qsTr("Keep")
    closesOnAccept: false
    onAcceptPressed: {
        sheet.problem = sheet.desk.keepLimits(words.text);
        if (sheet.problem.length === 0)
            sheet.close();
    }

    contentItem: SheetScroll {
        spacing: 10

        MutedText {
            text: qsTr("One line a stage: stage | days | days where the rights are enhanced | calendar or working | what is due | source. A figure needs its source; without days nothing is called late.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextBox {
            id: words
            objectName: "limitsWords"
            name: qsTr("Time limits")
            Layout.fillWidth: true
        }
        AppText {
            objectName: "limitsProblem"
            visible: sheet.problem.length > 0
            text: sheet.problem
            color: Theme.accentText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
