pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// Over the timeline: how long each authority runs, and where one ends before the night does.
Item {
    id: bars

    required property PlanBoard board
    required property real labelWidth
    required property real minuteWidth
    required property real headHeight
    readonly property var spans: board.authoritySpans

    Repeater {
        model: bars.spans
        Item {
            id: span
            required property var modelData
            required property int index
            x: bars.labelWidth + modelData.from * bars.minuteWidth
            width: (modelData.to - modelData.from) * bars.minuteWidth
            height: bars.height
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.text

            Rectangle {
                y: bars.headHeight - 4 - 4 * (span.index % 3)
                width: span.width
                height: 3
                radius: 1
                color: Theme.text
                opacity: 0.6
            }
            HoverHandler { id: over }
            AppToolTip {
                visible: over.hovered && over.point.position.y < bars.headHeight
                text: span.modelData.text
            }
            Rectangle {
                visible: span.modelData.ends.length > 0
                x: span.width - 1
                y: bars.headHeight
                width: 2
                height: bars.height - y
                color: Theme.alert
            }
            Rectangle {
                visible: span.modelData.ends.length > 0
                x: span.width - width / 2
                y: (bars.headHeight - height) / 2
                width: ends.implicitWidth + 12
                height: Theme.sized(20)
                radius: 4
                color: Theme.surface
                border.color: Theme.alert

                AppText {
                    id: ends
                    anchors.centerIn: parent
                    text: qsTr("%1 ends %2").arg(span.modelData.kind).arg(span.modelData.ends)
                    color: Theme.alert
                    font.pixelSize: Theme.tinySize
                    Accessible.ignored: true
                }
            }
        }
    }
}
