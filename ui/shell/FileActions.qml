import QtQuick
import QtQuick.Dialogs
import Lantern.Commands

// New, open and back up: the dialogs behind the menu and the start screen.
Item {
    id: actions

    function create(): void {
        creating.open();
    }
    function openFile(): void {
        opening.open();
    }
    function backUp(): void {
        backing.open();
    }

    FileDialog {
        id: opening
        title: qsTr("Open a Lantern file")
        nameFilters: [qsTr("Lantern files (*.lantern)"), qsTr("All files (*)")]
        onAccepted: Workspace.openFile(selectedFile.toString())
    }
    FileDialog {
        id: creating
        title: qsTr("New Lantern file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "lantern"
        nameFilters: [qsTr("Lantern files (*.lantern)")]
        onAccepted: Workspace.createFile(selectedFile.toString())
    }
    FileDialog {
        id: backing
        title: qsTr("Back up to")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "lantern"
        nameFilters: [qsTr("Lantern files (*.lantern)")]
        onAccepted: Workspace.backUp(selectedFile.toString())
    }
}
