import QtQuick
import QtQuick.Shapes
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
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.soft(row.plain ? Theme.plain : Theme.uniform, 0.7)
            strokeWidth: 1.5
            strokeStyle: row.plain ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [4, 3]
            fillColor: "transparent"
            startX: row.labelWidth
            startY: row.height / 2
            PathLine {
                x: row.labelWidth + row.board.shiftMinutes * row.minuteWidth
                y: row.height / 2
            }
        }
    }
}
