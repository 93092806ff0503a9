import QtQuick
import Lantern.Commands
import Lantern.Style

// What the map would show if it were imported, until the user knows.
Banner {
    id: note

    readonly property string told: MapModel.absent.join("\n")
    property string known

    function look(): void {
        note.known = Workspace.open ? Workspace.fileSetting("mapAbsentKnown") ?? "" : "";
    }

    objectName: "absent"
    kind: "notice"
    text: told
    visible: told.length > 0 && told !== known
    onClosed: {
        Workspace.setFileSetting("mapAbsentKnown", note.told);
        note.look();
    }
    onToldChanged: look()
    Component.onCompleted: look()
}
