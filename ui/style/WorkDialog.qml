import QtCore
import QtQuick.Dialogs

// A file dialog that begins where the user's work is, with a name that fits, and not wherever the program was started.
FileDialog {
    id: dialog

    // The file that it begins beside; where there is none, the user's documents.
    property string beside
    property string suggested

    function ask(): void {
        const path = dialog.beside.replace(/\\/g, "/");
        const folder = encodeURI(path.slice(0, path.lastIndexOf("/")));
        const begin = path.length === 0 ? StandardPaths.writableLocation(StandardPaths.DocumentsLocation).toString() : folder.startsWith("/") ? "file://" + folder : "file:///" + folder;
        dialog.currentFolder = begin;
        if (dialog.fileMode === FileDialog.SaveFile && dialog.suggested.length > 0)
            dialog.selectedFile = begin + "/" + encodeURIComponent(dialog.suggested);
        dialog.open();
    }
}
