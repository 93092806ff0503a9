import QtQuick
import QtPositioning
import Lantern.Map

// Over the map: takes a hotspot by its mark and carries it where the mouse goes. A press beside a mark is left to the map, and one
// that does not move is its click.
MouseArea {
    id: carrier

    required property MapPane pane
    required property PlanBoard board
    property string hotspot
    property string name
    property bool carrying: false
    property point from
    signal carried(string name, point position)
    signal dropped(string hotspot, point position)

    // By its rank on the map, or by the number of a stop where the plan visits it.
    function markAt(x: real, y: real): var {
        const place = pane.map.toCoordinate(Qt.point(x, y), false);
        const metres = 15 * pane.metresPerPixel;
        const visited = carrier.board.visitedNear(place.latitude, place.longitude, metres);
        if (visited.hotspot !== undefined || !pane.showHotspots)
            return visited;
        // The map may show the hotspots of another set: the plan's own at that place is meant.
        const shown = MapModel.hotspotAt(place.latitude, place.longitude, metres);
        return shown.length > 0 ? carrier.board.hotspotLike(shown, MapModel.hotspot(shown).name, place.latitude, place.longitude) : {};
    }

    preventStealing: true
    cursorShape: carrying ? Qt.ClosedHandCursor : Qt.ArrowCursor
    onPressed: mouse => {
        const mark = markAt(mouse.x, mouse.y);
        hotspot = mark.hotspot ?? "";
        mouse.accepted = hotspot.length > 0;
        from = Qt.point(mouse.x, mouse.y);
        name = mark.name ?? "";
    }
    onPositionChanged: mouse => {
        if (hotspot.length === 0)
            return;
        carrying = carrying || Math.hypot(mouse.x - from.x, mouse.y - from.y) > Application.styleHints.startDragDistance;
        if (carrying)
            carried(name, carrier.mapToItem(null, mouse.x, mouse.y));
    }
    onReleased: mouse => {
        if (carrying)
            dropped(hotspot, carrier.mapToItem(null, mouse.x, mouse.y));
        else if (hotspot.length > 0)
            pane.clicked(from);
        carrying = false;
        hotspot = "";
    }
    onCanceled: {
        if (carrying)
            dropped(hotspot, Qt.point(-1, -1));
        carrying = false;
        hotspot = "";
    }
}
