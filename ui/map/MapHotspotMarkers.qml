pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The hotspots as a hand touches them: the tiles draw rank and outline, the chosen one stands out here.
MapItemView {
    id: view

    property list<var> hotspots
    property string selected
    signal picked(string hotspot)

    // By number, so that the markers stay when the places change.
    model: hotspots.length
    delegate: MapQuickItem {
        id: marker
        required property int index
        readonly property var place: view.hotspots[index] ?? ({ "id": "", "rank": 0, "name": "", "latitude": 0, "longitude": 0 })
        readonly property bool current: place.id === view.selected

        coordinate: QtPositioning.coordinate(place.latitude, place.longitude)
        anchorPoint: Qt.point(disc.width / 2, disc.height / 2)
        z: current ? 2 : 1

        sourceItem: Item {
            id: disc
            width: 30
            height: 30
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Hotspot %1: %2").arg(marker.place.rank).arg(marker.place.name)
            Accessible.onPressAction: view.picked(marker.place.id)

            Rectangle {
                anchors.fill: parent
                visible: marker.current
                radius: 15
                color: Theme.accentFill
                border.width: 2
                border.color: "#FFFFFF"

                Text {
                    anchors.centerIn: parent
                    text: marker.place.rank
                    color: Theme.accentInk
                    font.family: Theme.family
                    font.pixelSize: 13
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
            TapHandler { onTapped: view.picked(marker.place.id) }
        }
    }
}
