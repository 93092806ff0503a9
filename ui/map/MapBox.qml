import QtQuick
import Lantern.Style

// A frame to zoom to: drawn with Shift and the mouse, with the mouse alone once it is asked for, or by keys: arrows move it, with Shift or + and − make it larger and smaller,
// Enter zooms to it, Escape ends.
Item {
    id: box

    property bool byKeys: false
    property rect frame
    readonly property bool active: frame.width > 0
    signal chosen(rect frame)

    function start(): void {
        box.byKeys = true;
        box.frame = Qt.rect(box.width / 4, box.height / 4, box.width / 2, box.height / 2);
    }
    function end(): void {
        box.byKeys = false;
        box.frame = Qt.rect(0, 0, 0, 0);
    }
    function draw(from: point, to: point): void {
        box.frame = Qt.rect(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(1, Math.abs(to.x - from.x)), Math.max(1, Math.abs(to.y - from.y)));
    }
    // A frame of a few pixels is a hand that shook.
    function choose(): void {
        const frame = Qt.rect(box.frame.x, box.frame.y, box.frame.width, box.frame.height); // the property's own goes with it
        box.end();
        if (frame.width > 8 && frame.height > 8)
            box.chosen(frame);
    }
    function move(dx: real, dy: real): void {
        box.frame = Qt.rect(Math.max(0, Math.min(box.width - frame.width, frame.x + dx)), Math.max(0, Math.min(box.height - frame.height, frame.y + dy)), frame.width, frame.height);
    }
    function grow(dx: real, dy: real): void {
        const width = Math.max(32, Math.min(box.width, frame.width + dx));
        const height = Math.max(32, Math.min(box.height, frame.height + dy));
        box.frame = Qt.rect(Math.max(0, frame.x - (width - frame.width) / 2), Math.max(0, frame.y - (height - frame.height) / 2), width, height);
    }
    function pressed(key: int, modifiers: int): bool {
        if (!box.active)
            return false;
        const act = modifiers & Qt.ShiftModifier ? box.grow : box.move;
        switch (key) {
        case Qt.Key_Left: act(-24, 0); return true;
        case Qt.Key_Right: act(24, 0); return true;
        case Qt.Key_Up: act === box.grow ? act(0, 24) : act(0, -24); return true;
        case Qt.Key_Down: act === box.grow ? act(0, -24) : act(0, 24); return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal: box.grow(48, 48 * box.height / box.width); return true;
        case Qt.Key_Minus: box.grow(-48, -48 * box.height / box.width); return true;
        case Qt.Key_Return:
        case Qt.Key_Enter: box.choose(); return true;
        case Qt.Key_Escape:
        case Qt.Key_B: box.end(); return true;
        }
        return false;
    }

    Rectangle {
        objectName: "zoomFrame"
        x: box.frame.x
        y: box.frame.y
        width: box.frame.width
        height: box.frame.height
        visible: box.active
        color: Theme.soft(Theme.accent, 0.15)
        border.width: 2
        border.color: Theme.accent
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Frame to zoom to")
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 68 // below what a screen lays over the top of the map
        width: hint.implicitWidth + 24
        height: 32
        visible: box.byKeys
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
        AppText {
            id: hint
            anchors.centerIn: parent
            text: qsTr("Drag a frame, or arrows move it, Shift with arrows changes it, Enter zooms to it.")
        }
    }
}
