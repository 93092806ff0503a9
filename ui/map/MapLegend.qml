pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// The colours of what covers the map, with their unit.
Rectangle {
    id: legend

    property list<var> steps
    property string title

    implicitWidth: Math.max(Theme.sized(252), heading.implicitWidth + 24)
    implicitHeight: keys.y + keys.implicitHeight + 8
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    visible: steps.length > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Legend: %1, from low to high").arg(title)
    Accessible.description: steps.map(step => step.text).join(", ")

    MapShield {}
    AppText {
        id: heading
        x: 12
        y: 7
        text: legend.title
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
    Row {
        id: keys
        x: 12
        y: heading.y + heading.implicitHeight + 4
        Repeater {
            model: legend.steps
            Column {
                id: step
                required property var modelData
                width: (legend.width - 24) / Math.max(1, legend.steps.length)
                spacing: 2
                LegendSwatch {
                    width: step.width
                    height: 12
                    colour: step.modelData.colour
                    lean: step.modelData.lean
                    dotted: step.modelData.dotted
                }
                MutedText {
                    text: step.modelData.text
                    font.pixelSize: Theme.tinySize
                    Accessible.ignored: true
                }
            }
        }
    }
}
