import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// Asks for the key of an encrypted file.
ModalSheet {
    id: sheet

    property string path
    function ask(file: string): void {
        path = file;
        key.text = "";
        open();
        key.forceActiveFocus();
    }

    title: qsTr("This file is encrypted")
    acceptText: qsTr("Open")
    acceptEnabled: key.text.length > 0
    onAccepted: Workspace.openFile(path, key.text)
    onClosed: key.text = ""

    ColumnLayout {
        width: parent.width
        MutedText {
            text: qsTr("Give its key to open %1.").arg(sheet.path.slice(sheet.path.lastIndexOf("/") + 1))
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Field {
            id: key
            label: qsTr("Key")
            echoMode: TextInput.Password
            Layout.fillWidth: true
            onAccepted: if (sheet.acceptEnabled) sheet.accept()
        }
    }
}
