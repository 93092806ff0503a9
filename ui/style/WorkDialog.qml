import QtQuick.Dialogs

// A file dialog that begins where the user's work is, with a name that fits, and not wherever the program was started.
FileDialog {
    id: dialog

    property string suggested
    // What was chosen. Qt Quick's own dialog joins a whole path that is typed to the folder that is shown, with two slashes between.
    readonly property url chosen: dialog.selectedFile.toString().replace(/^(file:\/\/).*\/(?=\/)/, "$1")

    function ask(): void {
        const begin = WorkPlace.begin();
        dialog.currentFolder = begin;
        if (dialog.fileMode === FileDialog.SaveFile && dialog.suggested.length > 0)
            dialog.selectedFile = begin + "/" + encodeURIComponent(dialog.suggested);
        dialog.open();
    }

    onAccepted: WorkPlace.last = dialog.chosen.toString().replace(/\/[^\/]*$/, "")
}
