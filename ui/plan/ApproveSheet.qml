import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Who approves the plan. A plan that breaks a rule never gets here, and the rules are checked once more.
ModalSheet {
    id: sheet

    required property PlanBoard board

    function ask(): void {
        who.text = "";
        open();
        who.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Approve the plan")
    acceptText: qsTr("Approve")
    acceptEnabled: who.text.trim().length > 0 && board.approvalObstacle.length === 0
    onAccepted: board.approvePlan(who.text)

    contentItem: ColumnLayout {
        spacing: 12

        AppText {
            text: qsTr("%1. No rule is broken. An edit afterwards makes it a draft of the next version.").arg(sheet.board.title)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Field {
            id: who
            objectName: "approvedBy"
            focus: true
            label: qsTr("Your shoulder number or role")
            placeholder: qsTr("1102, or Duty inspector")
            maximumLength: 40
            onAccepted: if (sheet.acceptEnabled) sheet.accept()
            Layout.fillWidth: true
        }
    }
}
