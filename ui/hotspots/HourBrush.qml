pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// Hours of the week to choose, a night in one row, noon to noon: drag over them, or go with the arrows and press Space.
Item {
    id: brush

    required property list<var> chosen // 168 of true and false, Monday 00:00 first
    readonly property real cell: (width - 20) / 24
    readonly property real rowHeight: 15
    readonly property list<string> days: [1, 2, 3, 4, 5, 6, 0].map(day => Qt.locale().standaloneDayName(day, Locale.NarrowFormat))
    // While a hand draws: what the hours are going to be, and whether it chooses or takes away.
    property list<var> drawn: []
    property bool adding: true
    property int current: 0 // row × 24 + column
    signal picked(list<var> hours)

    function hourAt(row: int, column: int): int {
        return (row * 24 + 12 + column) % 168;
    }
    function isOn(hour: int): bool {
        return (drawn.length === 168 ? drawn : chosen)[hour] === true;
    }
    function begin(hour: int): void {
        adding = !isOn(hour);
        drawn = chosen.slice();
        paint(hour);
    }
    function paint(hour: int): void {
        if (hour < 0 || drawn.length !== 168 || drawn[hour] === adding)
            return;
        const next = drawn.slice();
        next[hour] = adding;
        drawn = next;
    }
    function finish(): void {
        const hours = drawn.slice();
        drawn = [];
        if (hours.length === 168)
            brush.picked(hours);
    }
    function hourUnder(x: real, y: real): int {
        const column = Math.floor((x - 20) / cell);
        const row = Math.floor(y / rowHeight);
        return column >= 0 && column < 24 && row >= 0 && row < 7 ? hourAt(row, column) : -1;
    }
    function pressed(key: int): bool {
        const steps = { [Qt.Key_Left]: -1, [Qt.Key_Right]: 1, [Qt.Key_Up]: -24, [Qt.Key_Down]: 24 };
        if (steps[key] !== undefined) {
            current = (current + steps[key] + 168) % 168;
            return true;
        }
        if (key !== Qt.Key_Space)
            return false;
        begin(hourAt(Math.floor(current / 24), current % 24));
        finish();
        return true;
    }
    function spoken(): string {
        const hour = hourAt(Math.floor(current / 24), current % 24);
        const date = new Date(2024, 0, 1 + Math.floor(hour / 24), hour % 24);
        const when = Qt.locale().toString(date, "dddd HH:mm");
        return isOn(hour) ? qsTr("%1, chosen").arg(when) : qsTr("%1, not chosen").arg(when);
    }

    implicitHeight: 7 * rowHeight + 16
    activeFocusOnTab: enabled
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Hours of the week that count")
    Accessible.description: activeFocus ? spoken() : qsTr("Arrow keys move, Space chooses.")
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = brush.pressed(event.key)

    Repeater {
        model: 7
        MutedText {
            required property int index
            y: index * brush.rowHeight
            text: brush.days[index]
            font.pixelSize: Theme.tinySize
            Accessible.ignored: true
        }
    }
    Repeater {
        model: 168
        Rectangle {
            id: square
            required property int index
            readonly property int row: Math.floor(index / 24)
            readonly property bool on: brush.isOn(brush.hourAt(row, index % 24))
            x: 20 + (index % 24) * brush.cell
            y: row * brush.rowHeight
            width: brush.cell - 1
            height: brush.rowHeight - 1
            radius: 2
            color: on ? Theme.accentFill : Theme.hover
            border.width: brush.activeFocus && brush.current === index ? 2 : 0
            border.color: Theme.focus

            // Chosen hours differ by more than their colour.
            Rectangle {
                anchors.centerIn: parent
                visible: square.on
                width: 4
                height: 4
                radius: 2
                color: Theme.accentInk
            }
        }
    }
    Repeater {
        model: ["12", "18", "00", "06"]
        MutedText {
            required property int index
            required property string modelData
            x: 20 + index * 6 * brush.cell
            y: 7 * brush.rowHeight
            text: modelData
            font.pixelSize: Theme.tinySize
            Accessible.ignored: true
        }
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            const hour = brush.hourUnder(mouse.x, mouse.y);
            brush.forceActiveFocus(Qt.MouseFocusReason);
            if (hour >= 0)
                brush.begin(hour);
        }
        onPositionChanged: mouse => brush.paint(brush.hourUnder(mouse.x, mouse.y))
        onReleased: brush.finish()
        onCanceled: brush.drawn = []
    }
}
