import QtQuick

// Around the control that has the keyboard.
Rectangle {
    required property Item control
    property bool shown: control.activeFocus

    anchors.fill: control
    anchors.margins: -3
    visible: shown
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    radius: Theme.radius + 3
    z: 1
}
