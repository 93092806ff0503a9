import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// What the program has to say of what was just done, above everything, sheets too. It goes by itself, unless it is being read by
// hand, so that it never covers the work for good.
T.Popup {
    id: notice

    property string kind
    property string text
    // Where it goes while a sheet is open: above it, not over it.
    property real aboveSheets: 12

    function say(how: string, what: string): void {
        kind = how;
        text = what;
        open();
        leaving.restart();
    }

    x: Math.round((parent.width - width) / 2)
    y: Sheets.open > 0 ? aboveSheets : 12
    z: 1000
    width: Math.min(620, parent.width - 48)
    implicitHeight: implicitContentHeight
    focus: false
    closePolicy: T.Popup.NoAutoClose

    Binding {
        target: Sheets
        property: "noticeBottom"
        value: notice.visible && notice.parent ? notice.parent.y + notice.y + notice.height : 0
    }

    contentItem: Banner {
        objectName: "notice"
        kind: notice.kind
        text: notice.text
        onClosed: notice.close()
        HoverHandler { id: hand }
    }
    Timer {
        id: leaving
        interval: 20000
        running: notice.visible && !hand.hovered
        onTriggered: notice.close()
    }
}
