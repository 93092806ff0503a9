import QtQuick

// Keeps what a hand does on something that lies over the map from the map.
MouseArea {
    anchors.fill: parent
    acceptedButtons: Qt.AllButtons
    onWheel: event => event.accepted = true
}
