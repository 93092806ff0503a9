import QtQuick
import Lantern.Style

// That the map has the keyboard, and where Enter and Space act.
Item {
    id: marks

    property bool focused: false
    property bool aims: false

    Rectangle {
        anchors.centerIn: parent
        visible: marks.aims
        width: 18
        height: 18
        radius: 9
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
    Rectangle {
        anchors.fill: parent
        visible: marks.focused
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
    }
}
