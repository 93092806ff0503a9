import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What was answered is taken up again, because it was raised anew.
ColumnLayout {
    id: again

    required property WalkForm form
    required property string actionId
    property bool asking: false

    spacing: 8

    AppButton {
        visible: !again.asking
        text: qsTr("Take it up again…")
        Layout.fillWidth: true
        onClicked: {
            again.asking = true;
            Qt.callLater(why.forceActiveFocus, Qt.TabFocusReason);
        }
    }
    Field {
        id: why
        visible: again.asking
        label: qsTr("Why it is taken up again")
        maximumLength: 160
        onAccepted: confirm.clicked()
        Layout.fillWidth: true
    }
    RowLayout {
        visible: again.asking
        spacing: 8
        Layout.fillWidth: true

        AppButton {
            id: confirm
            text: qsTr("Take it up again")
            Layout.fillWidth: true
            onClicked: {
                why.error = again.form.reopenAction(again.actionId, why.text);
                if (why.error.length === 0)
                    again.asking = false;
            }
        }
        AppButton {
            text: qsTr("Back")
            onClicked: again.asking = false
        }
    }
}
