import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The place that somebody looked for, until Escape.
MapQuickItem {
    id: marker

    readonly property var place: MapModel.sought

    visible: place.name !== undefined
    coordinate: QtPositioning.coordinate(place.latitude ?? 0, place.longitude ?? 0)
    anchorPoint: Qt.point(Theme.sized(34) / 2, Theme.sized(34) / 2)
    z: 1

    sourceItem: Item {
        width: Theme.sized(34)
        height: width
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Looked for: %1").arg(marker.place.name ?? "")

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: "transparent"
            border.width: 7
            border.color: Theme.surface
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: width / 2
            color: "transparent"
            border.width: 3
            border.color: Theme.accent
        }
        Rectangle {
            anchors.centerIn: parent
            width: 8
            height: 8
            radius: 4
            color: Theme.accent
        }
    }
}
