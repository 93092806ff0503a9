import QtCore
import QtQuick.Dialogs

// A file dialog that begins where the user's work is, with a name that fits, and not wherever the program was started.
FileDialog {
    id: dialog

    property string suggested
    // What was chosen. Qt Quick's own dialog joins a whole path that is typed to the folder that is shown, with two slashes between.
    readonly property url chosen: dialog.selectedFile.toString().replace(/^(file:\/\/).*\/(?=\/)/, "$1")

    function folderOf(path: string): string {
        const folder = encodeURI(path.slice(0, path.lastIndexOf("/")));
        return folder.startsWith("/") ? "file://" + folder : "file:///" + folder;
    }
    // Where there is no folder for documents, the user's own.
    function documents(): string {
        const found = StandardPaths.locate(StandardPaths.DocumentsLocation, "", StandardPaths.LocateDirectory).toString();
        return (found.length > 0 ? found : StandardPaths.writableLocation(StandardPaths.HomeLocation).toString()).replace(/\/$/, "");
    }
    function ask(): void {
        const path = WorkPlace.file.replace(/\\/g, "/");
        const last = WorkPlace.last.toString();
        const begin = last.length > 0 ? last : path.length > 0 ? dialog.folderOf(path) : dialog.documents();
        dialog.currentFolder = begin;
        if (dialog.fileMode === FileDialog.SaveFile && dialog.suggested.length > 0)
            dialog.selectedFile = begin + "/" + encodeURIComponent(dialog.suggested);
        dialog.open();
    }

    onAccepted: WorkPlace.last = dialog.chosen.toString().replace(/\/[^\/]*$/, "")
}
