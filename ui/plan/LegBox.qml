import QtQuick
import Lantern.Style

// A leg on the timeline: solid blue in uniform, hollow dashed violet in plain clothes, grey for a break, with pointed ends for a duty. Drag it
// to another time or team.
Item {
    id: box

    required property PlanBoard board
    required property real labelWidth
    required property real minuteWidth
    required property real headHeight
    required property real rowHeight
    required property string leg
    required property int teamRow
    required property string kind
    required property int number
    required property string name
    required property int minute
    required property int minutes
    required property string times
    required property bool locked
    required property int problem
    required property string why
    required property string mode
    signal chosen(string leg)

    required property bool duty
    required property string change
    readonly property string changeWords: change === "added" ? qsTr("New in this proposal.") : change === "moved" ? qsTr("Moved in this proposal.") : ""
    readonly property bool swapping: board.swapping === leg
    readonly property bool rest: kind === "break"
    readonly property bool plain: mode === "plain"
    readonly property bool selected: board.selectedLeg === leg
    readonly property color ink: problem === 2 ? Theme.alert : rest ? Theme.muted : plain ? Theme.plain : Theme.uniform

    x: labelWidth + minute * minuteWidth
    y: headHeight + teamRow * rowHeight + 11
    width: Math.max(18, minutes * minuteWidth)
    height: rowHeight - 22
    z: dragging.active ? 2 : 1
    Accessible.role: Accessible.Cell
    Accessible.name: box.rest ? qsTr("Break, %1").arg(times) : box.duty ? qsTr("Leg %1, a duty, %2, %3").arg(number).arg(name).arg(times) : qsTr("Leg %1, %2, %3").arg(number).arg(name).arg(times)
    Accessible.description: [locked ? qsTr("Locked.") : "", changeWords, why].join(" ")
    Accessible.selected: selected

    Rectangle {
        anchors.fill: parent
        visible: !box.duty
        radius: 6
        color: box.rest ? Theme.line : box.plain ? Theme.surface : box.ink
        border.width: box.problem > 0 && !box.plain ? 2 : 0
        border.color: box.problem === 2 ? Theme.alert : Theme.accent
    }
    PaintedPath {
        readonly property string pointed: `M9 1 H${box.width - 9} L${box.width - 1} ${box.height / 2} L${box.width - 9} ${box.height - 1} H9 L1 ${box.height / 2} Z`
        readonly property string round: `M7 1 H${box.width - 7} A6 6 0 0 1 ${box.width - 1} 7 V${box.height - 7} A6 6 0 0 1 ${box.width - 7} ${box.height - 1} H7 A6 6 0 0 1 1 ${box.height - 7} V7 A6 6 0 0 1 7 1 Z`
        anchors.fill: parent
        visible: box.duty || (box.plain && !box.rest)
        path: box.duty ? pointed : round
        stroke: box.problem > 0 && !box.plain ? (box.problem === 2 ? Theme.alert : Theme.accent) : box.ink
        strokeWidth: 2
        dashes: box.plain ? [6, 4] : []
        fill: box.plain ? Theme.soft(box.ink, 0.12) : box.ink
        rounded: false
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -4
        visible: box.selected || box.swapping
        color: "transparent"
        border.width: box.swapping ? 3 : 2
        border.color: Theme.accent
        radius: 9
    }
    AppText {
        anchors.centerIn: parent
        visible: implicitWidth <= box.width // else the tip and the inspector say which it is
        text: box.rest ? qsTr("refs") : box.number
        color: box.rest ? Theme.muted : box.plain ? box.ink : Theme.dark ? "#10151D" : "#FFFFFF"
        font.pixelSize: Theme.smallSize
        strong: !box.rest
        Accessible.ignored: true
    }
    Icon {
        visible: box.locked
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -5
        name: "lock"
        size: 15
        color: Theme.text
    }
    Icon {
        visible: box.problem > 0
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: -7
        name: "warning"
        size: 14
        color: box.problem === 2 ? Theme.alert : Theme.accentText
    }
    Icon {
        visible: box.change.length > 0 || box.swapping
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.top
        anchors.bottomMargin: -2
        name: box.swapping ? "swap" : box.change === "added" ? "plus" : "chevronRight"
        size: 13
        color: box.change === "added" ? Theme.walk : Theme.text
    }
    AppToolTip {
        visible: hover.hovered && !dragging.active
        text: [box.Accessible.name, box.changeWords, box.why].filter(part => part.length > 0).join("\n")
    }
    AppToolTip {
        visible: dragging.active
        text: box.board.clockAt(Math.round((box.x - box.labelWidth) / box.minuteWidth))
    }
    HoverHandler { id: hover }
    TapHandler {
        // Takes the press, so that the row behind does not choose its team and let the leg go; a drag takes it over.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: box.chosen(box.leg)
    }
    DragHandler {
        id: dragging
        property point from
        enabled: box.board.editable
        target: null
        cursorShape: Qt.ClosedHandCursor
        onActiveTranslationChanged: {
            if (active) {
                box.x = from.x + activeTranslation.x;
                box.y = from.y + activeTranslation.y;
            }
        }
        onActiveChanged: {
            if (active) {
                from = Qt.point(box.x, box.y);
                box.chosen(box.leg);
                return;
            }
            const minute = Math.round((box.x - box.labelWidth) / box.minuteWidth);
            const rows = Math.round((box.y - from.y) / box.rowHeight);
            const leg = box.leg;
            const row = Math.max(0, box.teamRow + rows);
            box.x = Qt.binding(() => box.labelWidth + box.minute * box.minuteWidth);
            box.y = Qt.binding(() => box.headHeight + box.teamRow * box.rowHeight + 11);
            box.board.moveLegTo(leg, row, minute);
        }
    }
}
