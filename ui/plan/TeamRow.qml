import QtQuick
import Lantern.Style

// A team's line of the timeline: its name, and the way from its first leg to its last.
Item {
    id: row

    required property PlanBoard board
    required property real labelWidth
    required property real minuteWidth
    required property int index
    required property string name
    required property string detail
    required property string mode
    required property int problems
    required property int from // minutes of the shift: its own hours, or as long as it was out
    required property int to
    signal pressed

    readonly property bool chosen: board.selectedTeam === index
    readonly property bool plain: mode === "plain"

    Accessible.role: Accessible.Row
    Accessible.name: problems > 0 ? qsTr("%1, %2, rules broken: %3").arg(name).arg(detail).arg(problems) : qsTr("%1, %2").arg(name).arg(detail)

    Rectangle {
        anchors.fill: parent
        color: row.chosen ? Theme.soft(Theme.accent, 0.07) : "transparent"
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    TapHandler {
        onTapped: {
            row.board.selectedLeg = "";
            row.board.selectedTeam = row.index;
            row.pressed();
        }
    }
    Column {
        x: 20
        width: row.labelWidth - 32
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        AppText {
            width: parent.width
            text: row.problems > 0 ? qsTr("%1 ⚠").arg(row.name) : row.name
            color: row.problems > 0 ? Theme.alert : Theme.text
            strong: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        MutedText {
            id: detailText
            width: parent.width
            text: row.detail
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        HoverHandler { id: pointer }
        AppToolTip {
            visible: pointer.hovered && detailText.truncated
            text: qsTr("%1: %2").arg(row.name).arg(row.detail)
        }
    }
    PaintedPath {
        x: row.labelWidth + Math.round(row.from * row.minuteWidth)
        y: Math.round(row.height / 2) - 1
        width: Math.max(0, Math.round((row.to - row.from) * row.minuteWidth))
        height: 2
        path: `M0 1 H${width}`
        stroke: Theme.soft(row.plain ? Theme.plain : Theme.uniform, 0.7)
        strokeWidth: 1.5
        dashes: row.plain ? [6, 4.5] : []
        rounded: false
    }
    // Where it ends before the shift does, so that it is not taken for one that waits.
    Rectangle {
        visible: row.to < row.board.shiftMinutes
        x: row.labelWidth + Math.round(row.to * row.minuteWidth) - 1
        y: row.height / 2 - 8
        width: 2
        height: 16
        color: row.plain ? Theme.plain : Theme.uniform

        HoverHandler { id: atEnd; margin: 6 }
        AppToolTip {
            visible: atEnd.hovered
            text: qsTr("%1 is out until %2").arg(row.name).arg(row.board.clockAt(row.to))
        }
    }
}
