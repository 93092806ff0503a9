pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import QtQuick.Shapes
import Lantern.Map
import Lantern.Style

// The corners of an event's ground while they are changed: dragged, or gone through with Tab and moved by the arrows.
FocusScope {
    id: handles

    required property MapPane pane
    property list<var> corners: [] // {latitude, longitude}, in order round the ground; none while nothing is changed
    property var before: [] // what they were, the oldest first
    property int current: 0
    readonly property bool active: corners.length > 0
    property int resized: 0
    signal finished(var corners)

    function begin(ring: var): void {
        const open = ring.length > 1 && ring[0].latitude === ring[ring.length - 1].latitude && ring[0].longitude === ring[ring.length - 1].longitude ? ring.slice(0, -1) : ring;
        handles.before = [];
        handles.current = 0;
        handles.corners = open;
        Qt.callLater(handles.focusCurrent);
    }
    function cancel(): void {
        handles.corners = [];
    }
    function finish(): void {
        const done = Array.from(handles.corners);
        handles.cancel();
        handles.finished(done);
    }
    function change(to: var, current: int): void {
        handles.before = handles.before.concat([Array.from(handles.corners)]);
        handles.current = Math.max(0, Math.min(to.length - 1, current));
        handles.corners = to;
        Qt.callLater(handles.focusCurrent);
    }
    function takeBack(): void {
        if (handles.before.length === 0)
            return;
        handles.corners = handles.before[handles.before.length - 1];
        handles.before = handles.before.slice(0, -1);
        handles.current = Math.min(handles.current, handles.corners.length - 1);
        Qt.callLater(handles.focusCurrent);
    }
    function place(position: point): var {
        const at = pane.map.toCoordinate(position, false);
        return { "latitude": at.latitude, "longitude": at.longitude };
    }
    function positionOf(corner: var): point {
        // Asked again whenever the map moves or has another size.
        const moved = [pane.map.center, pane.map.zoomLevel, handles.resized];
        return corner && moved.length > 0 ? pane.map.fromCoordinate(QtPositioning.coordinate(corner.latitude, corner.longitude), false) : Qt.point(0, 0);
    }
    function moveBy(corner: int, x: real, y: real): void {
        const at = handles.positionOf(handles.corners[corner]);
        handles.change(handles.corners.map((one, row) => row === corner ? handles.place(Qt.point(at.x + x, at.y + y)) : one), corner);
    }
    function addAfter(corner: int): void {
        const from = handles.positionOf(handles.corners[corner]);
        const to = handles.positionOf(handles.corners[(corner + 1) % handles.corners.length]);
        const all = Array.from(handles.corners);
        all.splice(corner + 1, 0, handles.place(Qt.point((from.x + to.x) / 2, (from.y + to.y) / 2)));
        handles.change(all, corner + 1);
    }
    function remove(corner: int): void {
        if (handles.corners.length > 3)
            handles.change(handles.corners.filter((one, row) => row !== corner), corner);
    }
    function focusCurrent(): void {
        const corner = repeater.itemAt(handles.current);
        if (corner)
            corner.forceActiveFocus(Qt.TabFocusReason);
    }
    function noteSize(): void { ++handles.resized; }
    function pressed(event: var): bool {
        const far = event.modifiers & Qt.ShiftModifier ? 1 : 8;
        switch (event.key) {
        case Qt.Key_Left: handles.moveBy(handles.current, -far, 0); return true;
        case Qt.Key_Right: handles.moveBy(handles.current, far, 0); return true;
        case Qt.Key_Up: handles.moveBy(handles.current, 0, -far); return true;
        case Qt.Key_Down: handles.moveBy(handles.current, 0, far); return true;
        case Qt.Key_Insert:
        case Qt.Key_Plus: handles.addAfter(handles.current); return true;
        case Qt.Key_Delete:
        case Qt.Key_Backspace: handles.remove(handles.current); return true;
        case Qt.Key_Return:
        case Qt.Key_Enter: handles.finish(); return true;
        case Qt.Key_Escape: handles.cancel(); return true;
        }
        return false;
    }

    visible: active
    onWidthChanged: Qt.callLater(handles.noteSize)
    onHeightChanged: Qt.callLater(handles.noteSize)
    Keys.onShortcutOverride: event => event.accepted = handles.active && event.matches(StandardKey.Undo)
    Keys.onPressed: event => {
        if (handles.active && event.matches(StandardKey.Undo)) {
            handles.takeBack();
            event.accepted = true;
        } else {
            event.accepted = handles.active && handles.pressed(event);
        }
    }

    Shape {
        anchors.fill: parent
        ShapePath {
            strokeColor: Theme.walk
            strokeWidth: 3
            fillColor: Theme.soft(Theme.walk, 0.12)
            PathPolyline {
                path: handles.corners.concat(handles.corners.slice(0, 1)).map(corner => handles.positionOf(corner))
            }
        }
    }
    Repeater {
        id: repeater
        model: handles.corners.length
        delegate: GroundCorner {
            required property int index
            objectName: `groundCorner${index}`
            current: index === handles.current
            place: handles.positionOf(handles.corners[index])
            onActiveFocusChanged: if (activeFocus) handles.current = index
            Accessible.name: qsTr("Corner %1 of %2").arg(index + 1).arg(handles.corners.length)
            onMoved: (x, y) => handles.moveBy(index, x, y)
        }
    }
}
