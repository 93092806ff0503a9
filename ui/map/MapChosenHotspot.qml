import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The hotspot that is chosen stands out; the tiles draw the rank and outline of the others.
MapQuickItem {
    id: marker

    property string hotspot
    // Asked again whenever the hotspots change.
    readonly property var place: MapModel.hotspotCount > 0 ? MapModel.hotspot(hotspot) : ({})

    visible: place.rank !== undefined
    coordinate: QtPositioning.coordinate(place.latitude ?? 0, place.longitude ?? 0)
    anchorPoint: Qt.point(Theme.sized(30) / 2, Theme.sized(30) / 2)

    sourceItem: Rectangle {
        width: Theme.sized(30)
        height: width
        radius: width / 2
        color: Theme.accentFill
        border.width: 2
        border.color: "#FFFFFF"
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Hotspot %1: %2").arg(marker.place.rank ?? 0).arg(marker.place.name ?? "")
        Accessible.description: marker.place.reason ?? ""

        Text {
            anchors.centerIn: parent
            text: marker.place.rank ?? ""
            color: Theme.accentInk
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
