pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import Lantern.Map
import Lantern.Style

// The numbers of the chosen walk's concerns, on the map.
Item {
    id: markers

    required property MapPane pane
    required property ConcernModel concerns
    // Counts the times the map has taken another size; it does so after this item has.
    property int resized: 0
    signal picked(string concern)

    function countResize(): void {
        ++markers.resized;
    }

    onWidthChanged: Qt.callLater(markers.countResize)
    onHeightChanged: Qt.callLater(markers.countResize)

    Repeater {
        model: markers.concerns
        delegate: Rectangle {
            id: marker

            required property string concernId
            required property int number
            required property string title
            required property string point
            required property real latitude
            required property real longitude
            readonly property point position: {
                // Asked again whenever the map moves or has another size.
                const moved = [markers.pane.map.center, markers.pane.map.zoomLevel, markers.resized];
                return moved.length > 0 ? markers.pane.map.fromCoordinate(QtPositioning.coordinate(marker.latitude, marker.longitude), false) : Qt.point(0, 0);
            }

            visible: point.length > 0
            x: position.x - width / 2
            y: position.y - height / 2
            width: Theme.sized(24)
            height: width
            radius: width / 2
            color: Theme.walk
            border.width: 2
            border.color: Theme.surface
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Concern %1: %2").arg(number).arg(title)
            Accessible.onPressAction: markers.picked(marker.concernId)

            AppText {
                anchors.centerIn: parent
                text: marker.number
                strong: true
                color: Theme.dark ? Theme.background : Theme.surface
                Accessible.ignored: true
            }
            TapHandler {
                enabled: markers.pane.drawing === "none"
                onTapped: markers.picked(marker.concernId)
            }
        }
    }
}
