import QtQuick
import Lantern.Commands
import Lantern.Style

// New, open and back up: the dialogs behind the menu and the start screen.
Item {
    id: actions

    function create(): void {
        creating.ask();
    }
    function openFile(): void {
        opening.ask();
    }
    function backUp(): void {
        backing.ask();
    }

    Binding {
        target: WorkPlace
        property: "file"
        value: Workspace.exercise ? "" : Workspace.path
    }
    WorkDialog {
        id: opening
        title: qsTr("Open a Lantern file")
        nameFilters: [qsTr("Lantern files (*.lantern)"), qsTr("All files (*)")]
        onAccepted: Workspace.openFile(chosen.toString())
    }
    SaveDialog {
        id: creating
        format: "lantern"
        subject: qsTr("New")
        title: qsTr("New Lantern file")
        onAccepted: Workspace.createFile(chosen.toString())
    }
    SaveDialog {
        id: backing
        format: "lantern"
        subject: qsTr("%1 backup %2").arg(Workspace.name).arg(new Date().toLocaleDateString(Qt.locale("C"), "yyyy-MM-dd"))
        title: qsTr("Back up to")
        onAccepted: Workspace.backUp(chosen.toString())
    }
}
