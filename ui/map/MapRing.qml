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
    anchorPoint: Qt.point(Theme.sized(40) / 2, Theme.sized(40) / 2)
    z: 2

    sourceItem: Item {
        width: Theme.sized(40)
        height: width

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
            x: parent.width + 4
            anchors.verticalCenter: parent.verticalCenter
            width: label.width + 12
            height: Theme.sized(24)
            radius: 6
            color: Theme.raised
            border.color: Theme.focus
            AppText {
                id: label
                anchors.centerIn: parent
                width: Math.min(implicitWidth, Theme.sized(240))
                text: ring.place?.title ?? ""
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
