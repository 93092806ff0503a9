pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// Offences month by month as bars, and a tick at the same month a year before.
Item {
    id: chart

    required property list<var> months // {name, now, before}
    readonly property real most: Math.max(1, ...months.map(month => Math.max(month.now, month.before)))
    readonly property real step: width / Math.max(1, months.length)

    implicitHeight: 44 + Theme.sized(14)
    visible: months.length > 1
    // Time goes to the right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Offences by month: %1").arg(months.map(month => month.before < 0 ? qsTr("%1 %2").arg(month.name).arg(month.now) : qsTr("%1 %2, a year before %3").arg(month.name).arg(month.now).arg(month.before)).join("; "))

    Repeater {
        model: chart.months.length // the bars stay when other months come
        Item {
            id: bar
            required property int index
            readonly property var month: chart.months[index] ?? ({now: 0, before: -1})
            x: index * chart.step
            width: chart.step
            height: 42

            Rectangle {
                anchors.bottom: parent.bottom
                x: 1
                width: Math.max(2, parent.width - 2)
                height: 42 * bar.month.now / chart.most
                color: Theme.harmRamp[2]
                radius: 2
            }
            Rectangle {
                visible: bar.month.before >= 0
                y: 42 - 42 * bar.month.before / chart.most - 1
                width: parent.width
                height: 2
                color: Theme.text
            }
        }
    }
    MutedText {
        y: 44
        text: chart.months.length > 0 ? chart.months[0].name : ""
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
    MutedText {
        y: 44
        anchors.right: parent.right
        text: chart.months.length > 0 ? chart.months[chart.months.length - 1].name : ""
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
}
