pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtLocation
import QtPositioning
import Lantern.Map
import Lantern.Style

// The ground of the chosen event: drawn here, or a street or park of the file with so many metres round it.
ColumnLayout {
    id: area

    required property EventDesk desk
    readonly property alias pane: pane
    property string shownEvent
    property string problem

    function path(ring: var): var {
        return ring.map(place => QtPositioning.coordinate(place.latitude, place.longitude));
    }
    function follow(): void {
        if (!area.visible)
            return;
        if (area.shownEvent !== area.desk.selected)
            pane.drawing = "none";
        area.shownEvent = area.desk.selected;
        pane.fit(area.desk.bounds, 40);
    }
    function draw(): void {
        area.problem = "";
        pane.route = [];
        pane.drawing = "route";
        pane.takeKeyboard();
    }
    function find(): void {
        metres.keepTyped();
        area.problem = "";
        area.desk.takeGround(where.text, metres.value);
    }

    spacing: 8
    onVisibleChanged: follow()
    Component.onCompleted: {
        pane.map.addMapItemView(grounds);
        pane.map.addMapItemView(gaps);
        follow();
    }
    // Before the map goes: it would reach for views that are gone already.
    Component.onDestruction: {
        pane.map.removeMapItemView(grounds);
        pane.map.removeMapItemView(gaps);
    }

    Connections {
        target: area.desk
        function onSelectedChanged(): void { area.follow(); }
    }
    MapItemView {
        id: grounds
        model: area.desk.rings
        remove: null
        delegate: MapPolygon {
            required property var modelData
            path: area.path(modelData)
            color: Theme.soft(Theme.accent, 0.18)
            border.width: 3
            border.color: Theme.accent
        }
    }
    MapItemView {
        id: gaps
        model: area.desk.holes
        remove: null
        delegate: MapPolyline {
            required property var modelData
            path: area.path(modelData)
            line.width: 2
            line.color: Theme.accent
        }
    }
    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Field {
            id: where
            objectName: "groundName"
            name: qsTr("A street or park")
            placeholder: qsTr("A street or park")
            maximumLength: 120
            onAccepted: area.find()
            Layout.fillWidth: true
        }
        Stepper {
            id: metres
            name: qsTr("Metres round it")
            from: 0
            to: 2000
            stepSize: 10
            value: 50
        }
    }
    Flow {
        spacing: 8
        Layout.fillWidth: true
        AppButton {
            objectName: "takeGround"
            text: qsTr("Take its ground")
            enabled: where.text.trim().length > 0 && !area.desk.busy
            onClicked: area.find()
        }
        AppButton {
            objectName: "drawGround"
            text: qsTr("Draw it…")
            onClicked: area.draw()
        }
        AppButton {
            objectName: "clearGround"
            text: qsTr("No ground")
            enabled: (area.desk.card.ground ?? "").length > 0
            onClicked: area.problem = area.desk.clearGround()
        }
    }
    MutedText {
        objectName: "groundText"
        text: area.desk.busy ? qsTr("Looking for it…") : area.problem.length > 0 ? area.problem : area.desk.problem.length > 0 ? area.desk.problem : (area.desk.card.ground ?? "").length > 0 ? area.desk.card.ground : qsTr("No ground yet.")
        color: area.problem.length > 0 || area.desk.problem.length > 0 ? Theme.alert : Theme.muted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MapPane {
        id: pane
        objectName: "eventPane"
        place: "events"
        layers: [0, 1, 2, 7, 8, 18, 19]
        showHotspots: false
        keepsView: false
        onRoutePicked: points => {
            pane.route = [];
            area.problem = area.desk.drawGround(points);
        }
        onDrawingChanged: if (drawing === "none") pane.route = []
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
