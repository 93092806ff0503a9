import QtQuick.Dialogs

// A folder dialog that begins where the last dialog ended, or else in the user's documents.
FolderDialog {
    id: dialog

    function ask(): void {
        dialog.currentFolder = WorkPlace.begin();
        dialog.open();
    }

    onAccepted: WorkPlace.last = dialog.selectedFolder
}
