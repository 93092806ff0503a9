pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The hotspots as a hand touches them: the tiles draw rank and outline, the chosen one stands out here.
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

        sourceItem: Item {
            id: disc
            width: 30
            height: 30
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Hotspot %1: %2").arg(marker.modelData.rank).arg(marker.modelData.name)
            Accessible.onPressAction: view.picked(marker.modelData.id)

            Rectangle {
                anchors.fill: parent
                visible: marker.current
                radius: 15
                color: Theme.accentFill
                border.width: 2
                border.color: "#FFFFFF"

                Text {
                    anchors.centerIn: parent
                    text: marker.modelData.rank
                    color: Theme.accentInk
                    font.family: Theme.family
                    font.pixelSize: 13
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
            TapHandler { onTapped: view.picked(marker.modelData.id) }
        }
    }
}
