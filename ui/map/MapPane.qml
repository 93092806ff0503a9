pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The map: tiles of the file's own data, with what a hand touches above them. Keys: arrows, + and −, Home, Tab from thing to thing, Enter
// for that or for what is in the middle, / to search; while drawing, Space adds the middle, Backspace takes back, Enter finishes, Escape
// ends. MapTools has the others.
FocusScope {
    id: pane

    // "none", "point" or "route".
    property string drawing: "none"
    // The id of the hotspot to show as chosen.
    property string selectedHotspot
    property bool showHotspots: true
    property bool picksHotspots: true // the screen does something with one; else a click on it says why it is there
    property bool showStops: false
    property bool keepsView: true // where it is moved to, every map is
    // The name of the team whose stops are shown; empty for all.
    property string stopsOf
    // Whether a click chooses a hotspot or says what is there.
    property bool tells: true
    property real topInset: 0 // how far down what a screen lays over the top of the map reaches
    property alias layers: arrangement.shown
    // What the screen is called where its layers are remembered.
    property alias place: tools.place
    // A line of {latitude, longitude} to show: the route being drawn, or one that is kept.
    property list<var> route
    // A point {latitude, longitude} to show, or null.
    property var point: null
    readonly property real metresPerPixel: 156543.03392 * Math.cos(map.center.latitude * Math.PI / 180) / Math.pow(2, map.zoomLevel)
    readonly property alias map: map
    readonly property alias tools: tools
    readonly property alias arrangement: arrangement
    readonly property alias overlay: overlay // for what a screen lays above the gestures and below the buttons
    readonly property alias settled: tiles.settled
    signal pointPicked(real latitude, real longitude)
    signal routePicked(list<var> points)
    signal hotspotPicked(string hotspot)

    function goTo(latitude: real, longitude: real, zoom: real): void {
        map.center = QtPositioning.coordinate(latitude, longitude);
        if (zoom > 0)
            map.zoomLevel = zoom;
    }
    function zoomBy(step: real): void {
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, map.zoomLevel + step));
    }
    function zoomAt(position: point, step: real): void {
        const place = map.toCoordinate(position, false);
        zoomBy(step);
        map.alignCoordinateToPoint(place, position);
    }
    // Shows all of a box {west, south, east, north}; nothing where it is empty.
    function fit(box: var, margin: real): void {
        if (box.west !== undefined)
            map.fitViewportToGeoShape(QtPositioning.rectangle(QtPositioning.coordinate(box.north, box.west), QtPositioning.coordinate(box.south, box.east)), margin);
    }
    function home(): void { pane.fit(MapModel.bounds(), 24); }
    // So that its corners can be taken hold of.
    function showOutline(hotspot: string): void {
        pane.fit(MapModel.boundsOf(hotspot), 100);
        map.zoomLevel = Math.min(map.zoomLevel, 17);
    }
    function toggleLayer(layer: int, on: bool): void { arrangement.toggle(layer, on); }
    // Chooses the hotspot whose mark is there, else says what is there.
    function lookAt(position: point): void {
        if (!pane.tells)
            return;
        const place = map.toCoordinate(position, false);
        const hotspot = pane.showHotspots && pane.picksHotspots ? MapModel.hotspotAt(place.latitude, place.longitude, Theme.sized(15) * pane.metresPerPixel) : "";
        if (hotspot.length > 0) {
            pane.hotspotPicked(hotspot);
            return;
        }
        pane.tell(position, place);
    }
    function tell(position: point, place: var): void {
        card.tell(position, place, MapModel.at(place.latitude, place.longitude, Theme.sized(14) * pane.metresPerPixel, MapKeys.drawn(pane.layers, map.zoomLevel)));
    }
    // The thing that the keyboard is at, as a click on it would.
    function chooseTurn(): void {
        const thing = tools.turns.current;
        const place = QtPositioning.coordinate(thing.latitude, thing.longitude);
        if ((thing.hotspot ?? "").length > 0 && pane.showHotspots && pane.picksHotspots)
            pane.hotspotPicked(thing.hotspot);
        else
            pane.tell(map.fromCoordinate(place, false), place);
    }
    // What was said of a place does not go with the map to another.
    function moved(): void { keeping.restart(); card.close(); }
    function take(position: point): void {
        const place = map.toCoordinate(position, false);
        if (pane.drawing === "point") {
            pane.point = { "latitude": place.latitude, "longitude": place.longitude };
            pane.pointPicked(place.latitude, place.longitude);
        } else if (pane.drawing === "route") {
            pane.route = pane.route.concat([{ "latitude": place.latitude, "longitude": place.longitude }]);
        }
    }
    // Of the map itself: a focus scope would give it to what had it last.
    function takeKeyboard(): void {
        pane.forceActiveFocus(Qt.MouseFocusReason);
        for (let item = pane.Window.activeFocusItem; item && item !== pane; item = item.parent)
            item.focus = false;
    }
    function clicked(position: point): void {
        pane.takeKeyboard(); tools.turns.leave();
        if (pane.drawing !== "none")
            pane.take(position);
        else if (tools.measure.active)
            tools.measure.add(map.toCoordinate(position, false));
        else
            pane.lookAt(position);
    }
    function finishRoute(): void {
        if (pane.drawing === "route" && pane.route.length > 1) {
            pane.routePicked(pane.route);
            pane.drawing = "none";
        }
    }
    function middle(): point { return Qt.point(pane.width / 2, pane.height / 2); }
    function pressed(event: KeyEvent): bool {
        const step = 80;
        if (pane.drawing === "none" && tools.pressed(event))
            return true;
        switch (event.key) {
        case Qt.Key_Left: map.pan(-step, 0); return true;
        case Qt.Key_Right: map.pan(step, 0); return true;
        case Qt.Key_Up: map.pan(0, -step); return true;
        case Qt.Key_Down: map.pan(0, step); return true;
        case Qt.Key_Plus: case Qt.Key_Equal: pane.zoomBy(0.5); return true;
        case Qt.Key_Minus: pane.zoomBy(-0.5); return true;
        case Qt.Key_Home: pane.home(); return true;
        case Qt.Key_L: tools.toggle("layers"); return true;
        case Qt.Key_O: return card.open();
        case Qt.Key_Tab: case Qt.Key_Backtab: return pane.Window.activeFocusItem === pane && tools.turn(event.key === Qt.Key_Tab ? 1 : -1);
        case Qt.Key_Slash: MapModel.askSearch(); return true;
        case Qt.Key_Space: if (pane.drawing === "none") return false; pane.take(pane.middle()); return true;
        case Qt.Key_Backspace: if (pane.drawing !== "route") return false; pane.route = pane.route.slice(0, -1); return true;
        case Qt.Key_Return: case Qt.Key_Enter: if (pane.drawing === "route") pane.finishRoute(); else if (pane.drawing === "point") pane.take(pane.middle()); else if (tools.turns.current !== null) pane.chooseTurn(); else pane.lookAt(pane.middle()); return true;
        case Qt.Key_Escape: if (card.visible) card.close(); else if (pane.drawing !== "none") pane.drawing = "none"; else if (sought.visible) MapModel.forgetSought(); else return false; return true;
        }
        return false;
    }
    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: tools.turns.text.length > 0 ? qsTr("Map, at %1").arg(tools.turns.text) : qsTr("Map")
    Accessible.description: qsTr("Arrow keys move it, plus and minus zoom, Home shows everything, Tab goes from thing to thing, T lists what is in view, L the layers, V the kept views, M measures, B zooms to a frame, slash searches, Enter says what is in the middle, O opens it.")
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = pane.pressed(event)
    onTellsChanged: card.close()

    MapArrangement {
        id: arrangement
        shown: [0, 1, 2, 3, 7, 8, 9, 18, 19, 20]
    }
    Map {
        id: map
        anchors.fill: parent
        color: MapModel.revision > 0 ? MapModel.inks(Theme.dark).land : Theme.mapLand // of the user's own style
        copyrightsVisible: false
        plugin: Plugin { name: "itemsoverlay" }
        minimumZoomLevel: 8; maximumZoomLevel: 19
        onCenterChanged: pane.moved(); onZoomLevelChanged: pane.moved()
        // In the map and not below it: the map fills itself, and what is let through would be mixed in for every frame.
        TileLayer {
            id: tiles
            anchors.fill: parent
            latitude: map.center.latitude; longitude: map.center.longitude; zoom: map.zoomLevel
            textPercent: 100 * Theme.textScale
            dark: Theme.dark
            layers: arrangement.stack; opacities: arrangement.percents
            visible: !MapModel.empty
        }
        MapChosenOutline { hotspot: pane.visible ? pane.selectedHotspot : "" }
        MapChosenHotspot { hotspot: pane.showHotspots ? pane.selectedHotspot : "" }
        MapTeamRoute { id: way; team: pane.visible && pane.showStops ? pane.stopsOf : "" }
        MapTeamDashes { team: way.team }
        MapStopMarkers {
            model: pane.visible && pane.showStops ? MapModel.stops.filter(stop => pane.stopsOf.length === 0 || stop.team === pane.stopsOf) : []
        }
        MapSought { id: sought }
        MapMeasured { measure: tools.measure }
        MapRing { place: tools.turns.current }
        MapDrawnPoints { route: pane.route; point: pane.point }
    }
    MapKept {
        id: keeping
        map: map
        active: pane.visible && pane.keepsView
        onGoAsked: (latitude, longitude, zoom) => pane.goTo(latitude, longitude, zoom)
    }
    MapGestures {
        anchors.fill: parent
        framing: tools.box.byKeys
        onPanned: (dx, dy) => map.pan(dx, dy)
        onZoomed: (position, step) => pane.zoomAt(position, step)
        onFramed: (from, to) => tools.box.draw(from, to)
        onFrameDrawn: tools.box.choose()
        onClicked: position => pane.clicked(position)
        onDoubleClicked: position => pane.drawing === "route" ? pane.finishRoute() : pane.zoomAt(position, 1)
    }
    Item { id: overlay; anchors.fill: parent }
    MapFocus {
        anchors.fill: parent
        focused: pane.activeFocus
        aims: pane.activeFocus || pane.drawing !== "none" || tools.measure.active
    }
    MapFurniture {
        anchors.fill: parent
        metresPerPixel: pane.metresPerPixel
        layers: pane.layers
        drawing: pane.drawing
        points: pane.route.length
        topInset: pane.topInset
        onAddHere: pane.take(pane.middle())
        onRemoveLast: pane.route = pane.route.slice(0, -1)
        onFinish: pane.finishRoute()
        onCancel: pane.drawing = "none"
    }
    MapTools {
        id: tools
        anchors.fill: parent
        z: 1
        map: map
        arrangement: arrangement
        topInset: pane.topInset; rightInset: buttons.visible ? buttons.width + 20 : 12
        onPanelChanged: card.close()
        onGoAsked: (latitude, longitude, zoom) => pane.goTo(latitude, longitude, zoom)
        onHomeAsked: pane.home()
        onMiddleAsked: tools.measure.add(map.toCoordinate(pane.middle(), false))
        onAnnounced: text => pane.Accessible.announce(text)
        onKeyboardReturned: pane.takeKeyboard()
    }
    MapButtons {
        id: buttons
        tools: tools
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: 12; bottomMargin: Theme.sized(32) }
        visible: tools.visible && !MapModel.empty
        onZoomIn: pane.zoomBy(1)
        onZoomOut: pane.zoomBy(-1)
        onHome: pane.home()
    }
    MapFoundCard { id: card; objectName: "foundCard" }
}
