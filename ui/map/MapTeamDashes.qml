import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// Above MapTeamRoute: the way of a team in plain clothes is dashed, as on the rest of the map.
MapItemView {
    id: way

    property string team // its name; empty for none
    readonly property bool plain: MapModel.stops.find(stop => stop.team === way.team)?.mode === "plain"

    model: way.plain ? MapModel.dashesOf(way.team) : []
    delegate: MapPolyline {
        required property var modelData
        line.width: 5
        line.color: Theme.plain
        path: modelData.map(place => QtPositioning.coordinate(place.latitude, place.longitude))
    }
}
