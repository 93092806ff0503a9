pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The ranks of the hotspots on the map.
MapItemView {
    id: view

    property string selected
    signal picked(string hotspot)

    delegate: MapQuickItem {
        id: marker
        required property var modelData
        readonly property bool current: modelData.id === view.selected

        coordinate: QtPositioning.coordinate(modelData.latitude, modelData.longitude)
        anchorPoint: Qt.point(disc.width / 2, disc.height / 2)
        z: current ? 2 : 1

        sourceItem: Rectangle {
            id: disc
            width: marker.current ? 30 : 24
            height: width
            radius: width / 2
            color: marker.current ? Theme.accentFill : Theme.dark ? "#10151D" : "#17202B"
            border.width: 2
            border.color: "#FFFFFF"
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Hotspot %1: %2").arg(marker.modelData.rank).arg(marker.modelData.name)
            Accessible.onPressAction: view.picked(marker.modelData.id)

            Text {
                anchors.centerIn: parent
                text: marker.modelData.rank
                color: marker.current ? Theme.accentInk : "#FFFFFF"
                font.family: Theme.family
                font.pixelSize: marker.current ? 13 : 11
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            TapHandler { onTapped: view.picked(marker.modelData.id) }
        }
    }
}
