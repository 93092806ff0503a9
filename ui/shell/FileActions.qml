import QtQuick
import QtQuick.Dialogs
import Lantern.Commands
import Lantern.Style

// New, open and back up: the dialogs behind the menu and the start screen.
Item {
    id: actions

    // The exercise borough lies among the program's own files, where nobody looks for theirs.
    readonly property string ownFile: Workspace.exercise ? "" : Workspace.path

    function create(): void {
        creating.ask();
    }
    function openFile(): void {
        opening.ask();
    }
    function backUp(): void {
        backing.ask();
    }

    WorkDialog {
        id: opening
        beside: actions.ownFile
        title: qsTr("Open a Lantern file")
        nameFilters: [qsTr("Lantern files (*.lantern)"), qsTr("All files (*)")]
        onAccepted: Workspace.openFile(selectedFile.toString())
    }
    WorkDialog {
        id: creating
        beside: actions.ownFile
        suggested: qsTr("New") + ".lantern"
        title: qsTr("New Lantern file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "lantern"
        nameFilters: [qsTr("Lantern files (*.lantern)")]
        onAccepted: Workspace.createFile(selectedFile.toString())
    }
    WorkDialog {
        id: backing
        beside: actions.ownFile
        suggested: qsTr("%1 backup %2").arg(Workspace.name).arg(new Date().toLocaleDateString(Qt.locale("C"), "yyyy-MM-dd")) + ".lantern"
        title: qsTr("Back up to")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "lantern"
        nameFilters: [qsTr("Lantern files (*.lantern)")]
        onAccepted: Workspace.backUp(selectedFile.toString())
    }
}
