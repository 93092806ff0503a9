pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// Methods × figures: the mean over the steps, and the least and most of them.
Column {
    id: table

    required property ScoringDesk desk
    // Of the words less than the text grows by: they wrap, and so do the figures, so that none is cut.
    readonly property real nameWidth: 190 + 60 * (Theme.textScale - 1)
    readonly property real kindWidth: 90 + 60 * (Theme.textScale - 1)
    readonly property real stepsWidth: 50 + 20 * (Theme.textScale - 1)
    readonly property real figureWidth: (width - 24 - nameWidth - kindWidth - stepsWidth - 6 * 8) / 4

    component Cell: AppText {
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallSize
        anchors.verticalCenter: parent?.verticalCenter
        Accessible.ignored: true
    }

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Methods by mean PAI, best first")

    Row {
        x: 12
        height: Math.max(30, implicitHeight + 8)
        spacing: 8
        Cell { width: table.nameWidth; text: qsTr("Method"); color: Theme.muted }
        Cell { width: table.kindWidth; text: qsTr("Kind"); color: Theme.muted }
        Cell { width: table.stepsWidth; text: qsTr("Steps"); color: Theme.muted }
        Cell { width: table.figureWidth; text: qsTr("Hit rate, %"); color: Theme.muted }
        Cell { width: table.figureWidth; text: qsTr("PAI"); color: Theme.muted }
        Cell { width: table.figureWidth; text: qsTr("PEI"); color: Theme.muted }
        Cell { width: table.figureWidth; text: qsTr("Harm captured, %"); color: Theme.muted }
    }
    Repeater {
        model: table.desk.records
        Rectangle {
            id: row
            required property int index
            required property string name
            required property string kind
            required property int steps
            required property string hitRate
            required property string pai
            required property string pei
            required property string harm
            width: table.width
            height: Math.max(30, cells.implicitHeight + 8)
            radius: 4
            color: index % 2 === 0 ? Theme.surface : "transparent"
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1, %2, %3 steps: hit rate %4 %, PAI %5, PEI %6, harm captured %7 %").arg(name).arg(kind).arg(steps)
                .arg(hitRate).arg(pai).arg(pei).arg(harm)
            Row {
                id: cells
                x: 12
                height: parent.height
                spacing: 8
                Cell { width: table.nameWidth; text: row.name; strong: true }
                Cell { width: table.kindWidth; text: row.kind; color: Theme.muted }
                Cell { width: table.stepsWidth; text: row.steps }
                Cell { width: table.figureWidth; text: row.hitRate }
                Cell { width: table.figureWidth; text: row.pai }
                Cell { width: table.figureWidth; text: row.pei }
                Cell { width: table.figureWidth; text: row.harm }
            }
        }
    }
}
