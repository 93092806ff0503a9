import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The way of one team, above the paler ones of all teams.
MapItemGroup {
    id: way

    property string team // its name; empty for none
    readonly property var stops: MapModel.stops.filter(stop => stop.team === team)
    // Asked again whenever the stops are.
    readonly property list<var> places: way.stops.length > 0 ? MapModel.routeOf(way.team) : []
    readonly property bool plain: way.stops[0]?.mode === "plain"

    MapPolyline {
        id: casing
        visible: way.places.length > 1
        path: way.places.map(place => QtPositioning.coordinate(place.latitude, place.longitude))
        line.width: 9
        line.color: Theme.surface
    }
    MapPolyline {
        objectName: "teamRoute"
        visible: casing.visible && !way.plain // MapTeamDashes
        path: casing.path
        line.width: 5
        line.color: way.plain ? Theme.plain : Theme.uniform
    }
}
