pragma ComponentBehavior: Bound

import QtQuick
import QtPositioning
import QtQuick.Shapes
import Lantern.Map
import Lantern.Style

// The corners of the outline that is being changed, on the map: drag them, or go through them with Tab and move them with the
// arrows; a small dot between two corners makes another.
FocusScope {
    id: handles

    required property MapPane pane
    required property OutlineEditor editor
    readonly property list<var> corners: editor.corners
    // Counts the times the map has taken another size; it does so after this item has.
    property int resized: 0
    signal finished

    function countResize(): void {
        ++handles.resized;
    }
    function positionOf(corner: var): point {
        // Asked again whenever the map moves or has another size.
        const moved = [pane.map.center, pane.map.zoomLevel, handles.resized];
        return corner && moved.length > 0 ? pane.map.fromCoordinate(QtPositioning.coordinate(corner.latitude, corner.longitude), false) : Qt.point(0, 0);
    }
    function drop(corner: int, position: point): void {
        const place = pane.map.toCoordinate(position, false);
        editor.moveCorner(corner, place.latitude, place.longitude);
    }
    function focusCurrent(): void {
        const corner = repeater.itemAt(editor.current);
        if (corner)
            corner.forceActiveFocus(Qt.TabFocusReason);
    }
    function pressed(event: var): bool {
        const metres = event.modifiers & Qt.ShiftModifier ? 1 : 10;
        switch (event.key) {
        case Qt.Key_Left: editor.nudge(-metres, 0); return true;
        case Qt.Key_Right: editor.nudge(metres, 0); return true;
        case Qt.Key_Up: editor.nudge(0, metres); return true;
        case Qt.Key_Down: editor.nudge(0, -metres); return true;
        case Qt.Key_Insert:
        case Qt.Key_Plus: editor.addAfter(editor.current); return true;
        case Qt.Key_Delete:
        case Qt.Key_Backspace: editor.remove(editor.current); return true;
        case Qt.Key_Return:
        case Qt.Key_Enter: handles.finished(); return true;
        case Qt.Key_Escape: editor.cancel(); return true;
        }
        return false;
    }

    visible: editor.active
    onVisibleChanged: if (visible) Qt.callLater(focusCurrent)
    onWidthChanged: Qt.callLater(handles.countResize)
    onHeightChanged: Qt.callLater(handles.countResize)
    Keys.onShortcutOverride: event => event.accepted = handles.editor.active && event.matches(StandardKey.Undo)
    Keys.onPressed: event => {
        if (!handles.editor.active) {
            event.accepted = false;
        } else if (event.matches(StandardKey.Undo)) {
            handles.editor.takeBack();
            event.accepted = true;
        } else {
            event.accepted = handles.pressed(event);
        }
    }

    Connections {
        target: handles.editor
        function onCornersChanged(): void {
            if (handles.activeFocus)
                Qt.callLater(handles.focusCurrent);
        }
    }
    Shape {
        anchors.fill: parent
        ShapePath {
            strokeColor: handles.editor.valid ? Theme.accent : Theme.alert
            strokeWidth: 3
            fillColor: Theme.soft(Theme.accent, 0.15)
            PathPolyline {
                path: handles.corners.concat(handles.corners.slice(0, 1)).map(corner => handles.positionOf(corner))
            }
        }
    }
    Repeater {
        model: handles.corners.length
        delegate: Rectangle {
            id: between
            required property int index
            readonly property point from: handles.positionOf(handles.corners[index])
            readonly property point to: handles.positionOf(handles.corners[(index + 1) % handles.corners.length])

            x: (from.x + to.x - width) / 2
            y: (from.y + to.y - height) / 2
            width: 12
            height: 12
            radius: 6
            visible: Math.hypot(to.x - from.x, to.y - from.y) > 36
            color: Theme.surface
            border.width: 2
            border.color: Theme.accent
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("New corner after corner %1").arg(index + 1)
            Accessible.onPressAction: handles.editor.addAfter(index)
            MouseArea {
                anchors.fill: parent
                anchors.margins: -6
                preventStealing: true
                onClicked: handles.editor.addAfter(between.index)
            }
        }
    }
    Repeater {
        id: repeater
        model: handles.corners.length
        delegate: Item {
            id: corner
            required property int index
            readonly property bool current: index === handles.editor.current
            readonly property point place: handles.positionOf(handles.corners[index])

            // Where a hand took hold of it, and how far it has pulled it.
            property point grip
            property point pulled

            function letGo(): void {
                const to = Qt.point(place.x + pulled.x, place.y + pulled.y);
                const moved = pulled.x !== 0 || pulled.y !== 0;
                pulled = Qt.point(0, 0);
                if (moved)
                    handles.drop(index, to);
            }

            x: place.x - width / 2 + pulled.x
            y: place.y - height / 2 + pulled.y
            width: 26
            height: 26
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus) handles.editor.current = index
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Corner %1 of %2").arg(index + 1).arg(handles.corners.length)
            Accessible.description: qsTr("Arrow keys move it, Insert adds one after it, Delete takes it away.")
            Accessible.focusable: true

            Rectangle {
                anchors.centerIn: parent
                width: corner.current ? 18 : 14
                height: width
                color: corner.current ? Theme.accent : Theme.surface
                border.width: corner.activeFocus ? 3 : 2
                border.color: corner.activeFocus ? Theme.focus : corner.current ? Theme.surface : Theme.accent
            }
            // The map's own gestures would take a drag from a pointer handler.
            MouseArea {
                anchors.fill: parent
                preventStealing: true
                cursorShape: Qt.SizeAllCursor
                onPressed: mouse => {
                    corner.forceActiveFocus(Qt.MouseFocusReason);
                    corner.grip = mapToItem(handles, mouse.x, mouse.y);
                }
                onPositionChanged: mouse => {
                    const here = mapToItem(handles, mouse.x, mouse.y);
                    corner.pulled = Qt.point(here.x - corner.grip.x, here.y - corner.grip.y);
                }
                onReleased: corner.letGo()
                onCanceled: corner.pulled = Qt.point(0, 0)
            }
        }
    }
}
