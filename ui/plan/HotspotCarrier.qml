import QtQuick
import QtPositioning
import Lantern.Map

// Over the map: takes a hotspot by its mark and carries it where the mouse goes. A press beside a mark is left to the map, and one
// that does not move is its click.
MouseArea {
    id: carrier

    required property MapPane pane
    property string hotspot
    property string name
    property bool carrying: false
    property point from
    signal carried(string name, point position)
    signal dropped(string hotspot, point position)

    function hotspotAt(x: real, y: real): string {
        const place = pane.map.toCoordinate(Qt.point(x, y), false);
        return pane.showHotspots ? MapModel.hotspotAt(place.latitude, place.longitude, 15 * pane.metresPerPixel) : "";
    }

    preventStealing: true
    cursorShape: carrying ? Qt.ClosedHandCursor : Qt.ArrowCursor
    onPressed: mouse => {
        hotspot = hotspotAt(mouse.x, mouse.y);
        mouse.accepted = hotspot.length > 0;
        from = Qt.point(mouse.x, mouse.y);
        name = mouse.accepted ? MapModel.hotspot(hotspot).name : "";
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
