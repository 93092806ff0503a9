import QtQuick
import Lantern.Style

// How a training stands, by shape and colour: a ticked circle, a triangle, a crossed square, a hollow diamond.
Icon {
    property string standing: "never"
    readonly property color ink: standing === "valid" ? Theme.walk : standing === "soon" ? Theme.accentText : standing === "lapsed" ? Theme.alert : Theme.muted

    name: `standing_${standing}`
    color: ink
    size: 20
}
