import QtQuick
import Lantern.Style

// One corner of a ground that is changed.
Item {
    id: corner

    required property point place
    required property bool current
    // Where a hand took hold of it, and how far it has pulled it.
    property point grip
    property point pulled
    signal moved(real x, real y)

    function letGo(): void {
        const byX = pulled.x;
        const byY = pulled.y;
        pulled = Qt.point(0, 0);
        if (byX !== 0 || byY !== 0)
            corner.moved(byX, byY);
    }

    x: place.x - width / 2 + pulled.x
    y: place.y - height / 2 + pulled.y
    width: 26
    height: 26
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.description: qsTr("Arrow keys move it, Insert adds one after it, Delete takes it away, Enter keeps the ground.")
    Accessible.focusable: true

    Rectangle {
        anchors.centerIn: parent
        width: corner.current ? 18 : 14
        height: width
        color: corner.current ? Theme.walk : Theme.surface
        border.width: corner.activeFocus ? 3 : 2
        border.color: corner.activeFocus ? Theme.focus : corner.current ? Theme.surface : Theme.walk
    }
    // The map's own gestures would take a drag from a pointer handler.
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.SizeAllCursor
        onPressed: mouse => {
            corner.forceActiveFocus(Qt.MouseFocusReason);
            corner.grip = mapToItem(corner.parent, mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            const here = mapToItem(corner.parent, mouse.x, mouse.y);
            corner.pulled = Qt.point(here.x - corner.grip.x, here.y - corner.grip.y);
        }
        onReleased: corner.letGo()
        onCanceled: corner.pulled = Qt.point(0, 0)
    }
}
