import QtQuick
import Lantern.Style

// That the map has the keyboard, and where Enter and Space act.
Item {
    id: marks

    property bool focused: false
    property bool aims: false
    // What of the map has the keyboard, or had it last. Tab comes to the map first again, not to that.
    property Item last: null
    readonly property Item keyboard: marks.Window.activeFocusItem

    onKeyboardChanged: {
        if (keyboard === null)
            return;
        for (let above = keyboard; above; above = above.parent) {
            if (above === marks.parent) {
                marks.last = keyboard;
                return;
            }
        }
        for (let above = marks.last; above && above !== marks.parent; above = above.parent)
            above.focus = false;
        marks.last = null;
    }

    Rectangle {
        anchors.centerIn: parent
        visible: marks.aims
        width: 18
        height: 18
        radius: 9
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
    }
    Rectangle {
        anchors.fill: parent
        visible: marks.focused
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
    }
}
