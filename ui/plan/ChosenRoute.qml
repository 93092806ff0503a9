import QtQuick
import QtLocation
import QtPositioning
import Lantern.Map
import Lantern.Style

// The way of the chosen team, above the paler ones of all teams.
Item {
    id: chosen

    required property MapPane pane
    required property PlanBoard board
    // Asked again whenever the plan has been looked at anew.
    readonly property var places: board.checking || !board.hasPlan ? [] : board.routeOf(board.selectedTeam)
    readonly property bool plain: board.team.mode === "plain"
    readonly property bool shown: pane.layers.indexOf(10) >= 0

    Component.onCompleted: {
        pane.map.addMapItem(casing);
        pane.map.addMapItem(line);
    }

    MapPolyline {
        id: casing
        z: -1 // below the stops and the names of areas
        visible: chosen.shown
        path: chosen.places.map(place => QtPositioning.coordinate(place.latitude, place.longitude))
        line.width: 8
        line.color: Theme.surface
    }
    MapPolyline {
        id: line
        z: -1 // below the stops and the names of areas
        visible: chosen.shown
        path: casing.path
        line.width: 5
        line.color: chosen.plain ? Theme.plain : Theme.uniform
    }
}
