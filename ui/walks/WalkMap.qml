import QtQuick
import QtLocation
import QtPositioning
import Lantern.Map
import Lantern.Style

// The map with the chosen walk: its route, where it began, its concerns; here they are drawn, too.
FocusScope {
    id: area

    required property WalkForm form
    // "place", "route", or the key of the concern whose point is being picked.
    property string purpose
    property string shownWalk
    readonly property alias pane: pane
    signal picked(string purpose)
    signal concernPicked(string concern)

    function begin(what: string): void {
        area.purpose = what;
        pane.drawing = what === "route" ? "route" : "point";
        if (what === "route")
            pane.route = [];
        pane.forceActiveFocus(Qt.OtherFocusReason);
    }
    function takePoint(latitude: real, longitude: real): void {
        const text = latitude.toFixed(7) + ", " + longitude.toFixed(7);
        if (area.purpose === "place")
            area.form.setPlace(text);
        else
            area.form.setConcernPoint(area.purpose, text);
        area.finish();
    }
    function finish(): void {
        const done = area.purpose;
        pane.drawing = "none";
        area.picked(done);
    }
    function follow(): void {
        if (pane.drawing !== "none" && area.form.walkId === area.shownWalk)
            return;
        pane.drawing = "none";
        // The pane marks every point of its route, for drawing; a route that is kept is a plain line.
        pane.route = [];
        pane.point = area.form.placePoint.latitude !== undefined ? area.form.placePoint : null;
        if (area.form.walkId !== area.shownWalk && pane.point)
            pane.goTo(area.form.placePoint.latitude, area.form.placePoint.longitude, Math.max(15, pane.map.zoomLevel));
        area.shownWalk = area.form.walkId;
    }

    clip: true
    Component.onCompleted: {
        pane.map.addMapItem(keptRoute);
        follow();
    }

    Connections {
        target: area.form
        function onChanged(): void {
            area.follow();
        }
    }
    MapPolyline {
        id: keptRoute
        visible: pane.drawing !== "route"
        path: area.form.route.map(place => QtPositioning.coordinate(place.latitude, place.longitude))
        line.width: 5
        line.color: Theme.walk
    }
    MapPane {
        id: pane
        place: "walks"
        anchors.fill: parent
        focus: true
        // Ground, names, borough lines, concerns and problems.
        layers: [0, 1, 2, 6, 18, 20]
        showHotspots: false
        onPointPicked: (latitude, longitude) => area.takePoint(latitude, longitude)
        onRoutePicked: points => {
            area.form.setRoute(points);
            area.picked("route");
        }
        onDrawingChanged: if (drawing === "none") Qt.callLater(area.follow)

        ConcernMarkers {
            anchors.fill: parent
            pane: pane
            concerns: area.form.concerns
            onPicked: concern => area.concernPicked(concern)
        }
    }
}
