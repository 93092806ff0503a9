pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The night, teams down and hours across. Keys: ← → choose a leg while none is chosen, then move it a minute (Shift: five); with Ctrl
// or Alt they choose the next; ↑ ↓ choose beside, with Ctrl they change its team; + − its minutes; L locks, Del removes, A adds, S splits; X
// marks it, and swaps it with the leg that is chosen at the next X.
FocusScope {
    id: timeline

    required property PlanBoard board
    readonly property alias teamCount: rows.count
    readonly property real labelWidth: Math.min(Theme.sized(236), Math.max(Theme.sized(200), width * 0.125))
    readonly property real rowHeight: Theme.sized(56)
    readonly property real headHeight: Theme.sized(32)
    readonly property real minuteWidth: board.shiftMinutes > 0 ? Math.max(Theme.sized(120) / 100, (width - labelWidth - Theme.sized(24)) / board.shiftMinutes) : 1
    signal addAsked

    // Where something that is carried over would come to be; a row below 0 shows nothing.
    property int dropRow: -1
    property int dropMinute: 0
    readonly property int dropMinutes: 12

    function carriedOver(scene: point): bool {
        const at = mapFromItem(null, scene);
        const row = rowAtY(at.y);
        const inside = contains(at) && row >= 0 && row < teamCount;
        dropRow = inside ? row : -1;
        // On a team's name rather than on a time: where that team has most room.
        if (inside)
            dropMinute = at.x < labelWidth ? board.freeMinute(row, dropMinutes) : Math.max(0, Math.min(board.shiftMinutes - dropMinutes, minuteAtX(at.x)));
        return inside;
    }
    function minuteAtX(x: real): int {
        return Math.round((x + pane.contentX - labelWidth) / minuteWidth);
    }
    function rowAtY(y: real): int {
        return Math.floor((y + pane.contentY - headHeight) / rowHeight);
    }
    function chooseLeg(leg: string): void {
        board.selectedLeg = leg;
        if (board.swapping.length > 0 && board.swapping !== leg)
            board.swapChosen();
        forceActiveFocus(Qt.MouseFocusReason);
    }
    function moved(key: int, modifiers: int): bool {
        const chosen = board.selectedLeg;
        const five = (modifiers & Qt.ShiftModifier) !== 0;
        const control = (modifiers & Qt.ControlModifier) !== 0;
        const choose = (modifiers & Qt.AltModifier) !== 0 || chosen.length === 0;
        const by = key === Qt.Key_Left || key === Qt.Key_Up ? -1 : 1;
        if (key === Qt.Key_Left || key === Qt.Key_Right) {
            if (choose || control)
                board.selectNeighbour(by);
            else
                board.nudgeLeg(chosen, five ? 5 * by : by);
        } else if (control) {
            board.shiftLegTeam(chosen, by);
        } else {
            board.selectTeamBeside(by);
        }
        return true;
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Timeline of the night")
    Accessible.description: board.selectedLeg.length > 0 ? board.leg.title : qsTr("Arrow keys choose a leg.")
    Accessible.focusable: true
    Keys.onPressed: event => {
        const chosen = timeline.board.selectedLeg;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down: timeline.moved(event.key, event.modifiers); break;
        case Qt.Key_Home: timeline.board.selectNeighbour(-1000); break;
        case Qt.Key_End: timeline.board.selectNeighbour(1000); break;
        case Qt.Key_Space: timeline.board.selectNeighbour(1); break;
        case Qt.Key_Plus:
        case Qt.Key_Equal: timeline.board.changeMinutes(chosen, 1); break;
        case Qt.Key_Minus: timeline.board.changeMinutes(chosen, -1); break;
        case Qt.Key_L: timeline.board.toggleLock(chosen); break;
        case Qt.Key_S: timeline.board.splitLeg(chosen); break;
        case Qt.Key_X: timeline.board.swapChosen(); break;
        case Qt.Key_A: timeline.addAsked(); break;
        case Qt.Key_Delete: timeline.board.removeLeg(chosen); break;
        case Qt.Key_Escape: timeline.board.swapping.length > 0 ? timeline.board.swapping = "" : timeline.board.selectedLeg = ""; break;
        default: event.accepted = false;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: pane
        anchors.fill: parent
        contentWidth: Math.max(width, timeline.labelWidth + Theme.sized(24) + timeline.board.shiftMinutes * timeline.minuteWidth)
        contentHeight: Math.max(height, timeline.headHeight + rows.count * timeline.rowHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}
        T.ScrollBar.horizontal: AppScrollBar {}

        Repeater {
            model: timeline.board.hourMarks

            Item {
                id: hour
                required property var modelData
                x: timeline.labelWidth + modelData.minute * timeline.minuteWidth
                height: pane.contentHeight

                Rectangle {
                    y: timeline.headHeight
                    width: 1
                    height: hour.height - y
                    color: Theme.line
                }
                MutedText {
                    anchors.horizontalCenter: parent.left
                    y: (timeline.headHeight - height) / 2
                    text: hour.modelData.text
                }
            }
        }
        AuthorityBars {
            objectName: "authorityBars"
            board: timeline.board
            labelWidth: timeline.labelWidth
            minuteWidth: timeline.minuteWidth
            headHeight: timeline.headHeight
            width: pane.contentWidth
            height: timeline.headHeight + rows.count * timeline.rowHeight
        }
        TimelineLegend {
            x: 12
            y: 2
        }
        Repeater {
            id: rows
            model: timeline.board.teams

            TeamRow {
                board: timeline.board
                labelWidth: timeline.labelWidth
                minuteWidth: timeline.minuteWidth
                onPressed: timeline.forceActiveFocus(Qt.MouseFocusReason)
                y: timeline.headHeight + index * timeline.rowHeight
                width: pane.contentWidth
                height: timeline.rowHeight
            }
        }
        Repeater {
            model: timeline.board.legs

            LegBox {
                board: timeline.board
                labelWidth: timeline.labelWidth
                minuteWidth: timeline.minuteWidth
                headHeight: timeline.headHeight
                rowHeight: timeline.rowHeight
                onChosen: leg => timeline.chooseLeg(leg)
            }
        }
        Rectangle {
            visible: timeline.dropRow >= 0
            x: timeline.labelWidth + timeline.dropMinute * timeline.minuteWidth
            y: timeline.headHeight + timeline.dropRow * timeline.rowHeight + 4
            width: Math.max(18, timeline.dropMinutes * timeline.minuteWidth)
            height: timeline.rowHeight - 8
            radius: 6
            color: Theme.soft(Theme.accent, 0.3)
            border.width: 2
            border.color: Theme.accent
            z: 3
        }
    }
    Rectangle {
        objectName: "swapHint"
        visible: timeline.board.swapping.length > 0
        x: timeline.labelWidth
        y: 2
        width: Math.min(hint.implicitWidth + 20, parent.width - x)
        height: timeline.headHeight - 4
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.accent

        AppText {
            id: hint
            anchors.fill: parent
            anchors.leftMargin: 10
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            text: qsTr("Swap: choose the other leg and press X, or press it with the mouse. Escape lets it be.")
            Accessible.role: Accessible.AlertMessage
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        anchors.fill: parent
        visible: timeline.activeFocus
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
    }
}
