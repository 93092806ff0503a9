pragma Singleton

import QtCore
import QtQuick

// Where the user's own files are: what every dialog for files begins beside.
QtObject {
    id: place

    // The open file; none while the exercise is open, for that lies among the program's own files, where nobody looks for theirs.
    property string file
    // The folder that the last dialog ended in, until the program is left.
    property url last

    function begin(): string {
        const last = place.last.toString();
        return last.length > 0 ? last : place.file.length > 0 ? place.folderOf(place.file.replace(/\\/g, "/")) : place.documents();
    }
    function folderOf(path: string): string {
        const folder = encodeURI(path.slice(0, path.lastIndexOf("/")));
        return folder.startsWith("/") ? "file://" + folder : "file:///" + folder;
    }
    // Where there is no folder for documents, the user's own.
    function documents(): string {
        const found = StandardPaths.locate(StandardPaths.DocumentsLocation, "", StandardPaths.LocateDirectory).toString();
        return (found.length > 0 ? found : StandardPaths.writableLocation(StandardPaths.HomeLocation).toString()).replace(/\/$/, "");
    }
}
