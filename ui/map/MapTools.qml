import QtQuick
import QtLocation
import Lantern.Commands
import Lantern.Style

// What is done with a map beyond moving it: layers, kept views, the table, measuring, zooming to a frame, going from thing to thing.
Item {
    id: tools

    required property Map map
    required property MapArrangement arrangement
    // What the screen is called where its layers are remembered; empty forgets them.
    property string place
    // What lies over the map at its top and at its right: panels stand clear of it.
    property real topInset: 0
    property real rightInset: 60
    readonly property real panelWidth: tools.width - tools.rightInset - 12
    readonly property real panelHeight: tools.height - 32 - Math.max(68, tools.topInset + 8)
    // One panel at a time: "layers", "views", "list", or none.
    property string panel
    readonly property bool layersShown: panel === "layers"
    readonly property bool viewsShown: panel === "views"
    readonly property bool listShown: panel === "list"
    readonly property bool counting: visible && (layersShown || listShown)
    readonly property alias measure: measure
    readonly property alias box: box
    readonly property alias turns: turns
    readonly property var window: {
        const region = tools.map.visibleRegion.boundingGeoRectangle();
        return { "west": region.topLeft.longitude, "south": region.bottomRight.latitude, "east": region.bottomRight.longitude, "north": region.topLeft.latitude };
    }
    signal goAsked(real latitude, real longitude, real zoom)
    signal homeAsked
    signal middleAsked // to be added to what is measured
    signal announced(string text)
    signal keyboardReturned // by a panel that had it

    function goTo(view: var): void {
        if (view.layers !== undefined) {
            tools.arrangement.take(view);
            MapModel.timeFilter = view.filter ?? {};
        }
        tools.goAsked(view.latitude, view.longitude, view.zoom ?? 16);
    }
    function keep(name: string, whole: bool): void {
        const view = { "name": name, "latitude": tools.map.center.latitude, "longitude": tools.map.center.longitude, "zoom": tools.map.zoomLevel };
        SavedViews.keep(whole ? Object.assign(view, tools.arrangement.state(), { "filter": MapModel.timeFilter }) : view);
    }
    // With the keyboard where the panel is a list; from a panel that goes it returns to the map.
    function toggle(name: string): void {
        tools.panel = tools.panel === name ? "" : name;
        if (tools.layersShown)
            layers.enter();
        else if (tools.viewsShown)
            views.enter();
        else if (tools.listShown)
            list.enter();
        else
            tools.keyboardReturned();
    }
    function turn(by: int): bool {
        const stays = turns.step(by, tools.window, tools.arrangement.stack.filter(layer => MapKeys.isDrawnSingly(layer, tools.map.zoomLevel)));
        if (turns.current !== null)
            tools.announced(turns.text);
        return stays;
    }
    function measured(key: int): bool {
        if (!measure.active)
            return false;
        switch (key) {
        case Qt.Key_Space: tools.middleAsked(); return true;
        case Qt.Key_Backspace: measure.takeBack(); return true;
        case Qt.Key_C:
        case Qt.Key_Return:
        case Qt.Key_Enter: measure.close(); return true;
        case Qt.Key_Escape: measure.end(); return true;
        }
        return false;
    }
    function pressed(event: KeyEvent): bool {
        if (event.modifiers & Qt.ControlModifier) {
            if (event.key !== Qt.Key_D)
                return false;
            tools.panel = "views";
            views.ask("place", MapModel.sought.name ?? "");
            return true;
        }
        if (box.pressed(event.key, event.modifiers) || tools.measured(event.key))
            return true;
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9) {
            const view = SavedViews.views[event.key - Qt.Key_1];
            if (view !== undefined)
                tools.goTo(view);
            return view !== undefined;
        }
        switch (event.key) {
        case Qt.Key_L: tools.toggle("layers"); return true;
        case Qt.Key_V: tools.toggle("views"); return true;
        case Qt.Key_T: tools.toggle("list"); return true;
        case Qt.Key_M: if (measure.active) measure.end(); else measure.start(); return true;
        case Qt.Key_B: box.start(); return true;
        case Qt.Key_Escape: if (turns.at < 0) return false; turns.leave(); return true;
        }
        return false;
    }
    // The layers as they were left, else as the screen wants them.
    function restore(): void {
        const kept = tools.place.length > 0 ? Workspace.fileSetting("layers/" + tools.place) : undefined;
        tools.arrangement.take(kept ? JSON.parse(kept) : { "layers": tools.usual });
    }
    property list<int> usual

    Component.onCompleted: {
        tools.usual = Array.from(tools.arrangement.shown);
        tools.restore();
    }
    Connections {
        target: tools.arrangement
        function onChanged(): void {
            if (tools.place.length > 0)
                Workspace.setFileSetting("layers/" + tools.place, JSON.stringify(tools.arrangement.state()));
        }
    }
    Connections {
        target: Workspace
        function onOpenChanged(): void {
            if (Workspace.open)
                tools.restore();
        }
    }
    Connections {
        target: MapModel
        function onViewAsked(view: var): void {
            if (!tools.visible)
                return;
            tools.goTo(view);
            tools.keyboardReturned();
        }
        // Who went to a place goes on from there by keys.
        function onSoughtChanged(): void {
            if (tools.visible && MapModel.sought.name !== undefined)
                tools.keyboardReturned();
        }
    }
    MapContents {
        id: contents
        active: tools.counting
        window: tools.counting ? tools.window : {}
        layers: tools.arrangement.stack
        mostPerLayer: tools.listShown ? 200 : 0
    }
    MapTurns { id: turns }
    MapNowhere {
        anchors.centerIn: parent
        width: Math.min(Theme.sized(440), tools.width - 24)
        window: tools.window
        onHomeAsked: {
            tools.homeAsked();
            tools.keyboardReturned();
        }
    }
    MapBox {
        id: box
        anchors.fill: parent
        onChosen: frame => {
            const middle = tools.map.toCoordinate(Qt.point(frame.x + frame.width / 2, frame.y + frame.height / 2), false);
            const nearer = Math.log2(Math.min(tools.width / frame.width, tools.height / frame.height));
            tools.goAsked(middle.latitude, middle.longitude, Math.min(tools.map.maximumZoomLevel, tools.map.zoomLevel + nearer));
        }
    }
    MapMeasure {
        id: measure
        anchors.horizontalCenter: parent.horizontalCenter
        y: 68 // below what a screen lays over the top of the map
        width: Math.min(implicitWidth, tools.width - 24)
        onAddHere: tools.middleAsked()
    }
    MapLayersPanel {
        id: layers
        objectName: "layersPanel"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: tools.rightInset
        anchors.bottomMargin: 32
        height: Math.min(implicitHeight, tools.panelHeight)
        width: Math.min(implicitWidth, tools.panelWidth)
        visible: tools.layersShown && !MapModel.empty
        arrangement: tools.arrangement
        counts: contents.counts
        onClosed: tools.toggle("layers")
    }
    MapViewsPanel {
        id: views
        objectName: "viewsPanel"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: tools.rightInset
        anchors.bottomMargin: 32
        height: Math.min(implicitHeight, tools.panelHeight)
        width: Math.min(implicitWidth, tools.panelWidth)
        visible: tools.viewsShown
        onChosen: view => tools.goTo(view)
        onKept: (name, whole) => tools.keep(name, whole)
        onClosed: tools.toggle("views")
    }
    MapListPanel {
        id: list
        objectName: "listPanel"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: tools.rightInset
        anchors.bottomMargin: 32
        width: Math.min(Theme.sized(560), tools.panelWidth)
        height: Math.min(Theme.sized(520), tools.panelHeight)
        visible: tools.listShown
        contents: contents
        onGoneTo: place => {
            turns.all = [place];
            turns.at = 0;
            tools.goAsked(place.latitude, place.longitude, Math.max(16, tools.map.zoomLevel));
        }
        onClosed: tools.toggle("list")
    }
}
