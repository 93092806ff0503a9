pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The outline of the hotspot that is chosen.
MapItemView {
    id: view

    property string hotspot

    // Below the marker, whose rank it would hide from afar. Asked again whenever the hotspots change.
    model: MapModel.hotspotCount > 0 ? MapModel.outlineOf(hotspot) : []
    remove: null // what goes would fade, and draw frame after frame for it
    delegate: MapPolygon {
        required property var modelData
        path: modelData.map(place => QtPositioning.coordinate(place.latitude, place.longitude))
        color: "transparent"
        border.width: 3
        border.color: Theme.accent
    }
}
