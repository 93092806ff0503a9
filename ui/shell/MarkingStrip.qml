import QtQuick
import Lantern.Commands
import Lantern.Style

// What the screen is marked, always in sight.
Rectangle {
    implicitHeight: Theme.sized(22)
    color: Theme.accentFill
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Marking: %1").arg(Workspace.marking)

    Text {
        anchors.centerIn: parent
        text: Workspace.marking
        color: Theme.accentInk
        font.family: Theme.family
        font.pixelSize: Theme.tinySize
        font.weight: Font.Bold
        font.letterSpacing: 0.4
        Accessible.ignored: true
    }
}
