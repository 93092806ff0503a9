pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// A colour of the legend: full, hatched or dotted as the map draws it.
Rectangle {
    id: swatch

    property color colour
    property int lean: 0 // of the hatching: 1 like /, −1 like \, 0 for none
    property bool dotted: false
    readonly property bool full: lean === 0 && !dotted

    clip: true
    color: full ? colour : Theme.soft(colour, 0.15)
    border.width: full ? 0 : 1
    border.color: colour

    Repeater {
        model: swatch.full ? 0 : Math.ceil((swatch.width + swatch.height) / 6)
        Rectangle {
            required property int index
            x: index * 6
            y: swatch.dotted ? 3 + 4 * (index % 2) : -swatch.height / 2
            width: swatch.dotted ? 2 : 1.5
            height: swatch.dotted ? 2 : 2 * swatch.height
            rotation: 45 * swatch.lean
            antialiasing: true
            color: swatch.colour
        }
    }
}
