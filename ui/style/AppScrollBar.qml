import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: bar

    implicitWidth: vertical ? 10 : 40
    implicitHeight: vertical ? 40 : 10
    padding: 2
    visible: size < 1 && policy !== T.ScrollBar.AlwaysOff
    minimumSize: 0.06
    Accessible.name: qsTr("Scroll")

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: bar.pressed ? Theme.muted : Theme.soft(Theme.muted, bar.hovered ? 0.8 : 0.45)
    }
}
