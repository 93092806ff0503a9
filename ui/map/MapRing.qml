import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// Around the thing on the map that has the keyboard, with its name.
MapQuickItem {
    id: ring

    property var place: null // {title, latitude, longitude}

    visible: place !== null
    coordinate: QtPositioning.coordinate(place?.latitude ?? 0, place?.longitude ?? 0)
    anchorPoint: Qt.point(20, 20)
    z: 2

    sourceItem: Item {
        width: 40
        height: 40

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: "transparent"
            border.width: 6
            border.color: Theme.surface
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            radius: width / 2
            color: "transparent"
            border.width: 3
            border.color: Theme.focus
        }
        Rectangle {
            x: 44
            y: 8
            width: label.width + 12
            height: 24
            radius: 6
            color: Theme.raised
            border.color: Theme.focus
            AppText {
                id: label
                anchors.centerIn: parent
                width: Math.min(implicitWidth, 240)
                text: ring.place?.title ?? ""
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
