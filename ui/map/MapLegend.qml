pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// The ramp of the hexagons with its unit.
Rectangle {
    id: legend

    property list<var> steps
    property string unit

    implicitWidth: 252
    implicitHeight: 62
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    visible: steps.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Legend: %1, from low to high").arg(unit)
    Accessible.description: steps.map(step => legend.figure(step.from)).join(", ")

    function figure(value: real): string {
        return value >= 10000 ? qsTr("%1k").arg(Math.round(value / 1000)) : Math.round(value).toLocaleString(Qt.locale(), "f", 0);
    }

    MapShield {}
    AppText {
        x: 12
        y: 7
        text: legend.unit
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
    Row {
        x: 12
        y: 26
        Repeater {
            model: legend.steps
            Column {
                id: step
                required property var modelData
                required property int index
                width: (legend.width - 24) / Math.max(1, legend.steps.length)
                spacing: 2
                Rectangle {
                    width: step.width
                    height: 12
                    color: step.modelData.colour
                }
                MutedText {
                    text: legend.figure(step.modelData.from) + (step.index === legend.steps.length - 1 ? "+" : "")
                    font.pixelSize: Theme.tinySize
                    Accessible.ignored: true
                }
            }
        }
    }
}
