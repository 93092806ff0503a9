pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtLocation
import QtPositioning
import Lantern.Map
import Lantern.Style

// The ground of the chosen event, shown and drawn.
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
        if (area.shownEvent !== area.desk.selected) {
            pane.drawing = "none";
            handles.cancel();
            area.problem = "";
        }
        area.shownEvent = area.desk.selected;
        pane.fit(area.desk.bounds, 40);
    }
    function change(): void {
        area.problem = "";
        pane.drawing = "none";
        handles.begin(area.desk.rings[0]);
    }
    function draw(): void {
        area.problem = "";
        handles.cancel();
        pane.route = [];
        pane.drawing = "route";
        pane.takeKeyboard();
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

        GroundHandles {
            id: handles
            objectName: "groundHandles"
            anchors.fill: parent
            pane: pane
            onFinished: corners => area.problem = area.desk.drawGround(corners)
        }
        Rectangle {
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 10
            implicitHeight: strip.implicitHeight + 16
            visible: handles.active
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.walk

            MapShield {}
            Flow {
                id: strip
                x: 8
                y: 8
                width: parent.width - 16
                spacing: 6
                AppButton {
                    text: qsTr("Add corner")
                    onClicked: handles.addAfter(handles.current)
                }
                AppButton {
                    text: qsTr("Remove corner")
                    enabled: handles.corners.length > 3
                    onClicked: handles.remove(handles.current)
                }
                AppButton {
                    text: qsTr("Take back")
                    enabled: handles.before.length > 0
                    onClicked: handles.takeBack()
                }
                AppButton {
                    text: qsTr("Cancel")
                    onClicked: handles.cancel()
                }
                AppButton {
                    objectName: "keepGround"
                    text: qsTr("Keep the ground")
                    primary: true
                    onClicked: handles.finish()
                }
            }
        }
    }
}
