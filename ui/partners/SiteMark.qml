pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Lantern.Style

// A camera as the map draws it: full where it is live, hollow where it is proposed, crossed out where it was taken down.
Item {
    id: mark

    required property string standing // "proposed", "live", "removed"
    readonly property bool live: standing === "live"

    implicitWidth: 20
    implicitHeight: 18
    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: mark.live ? Theme.plain : "transparent"
            strokeColor: Theme.plain
            strokeWidth: 1.5
            PathSvg { path: "M2 4 H11 V7 L17 4 V13 L11 10 V12.5 H8.5 V16.5 H4.5 V12.5 H2 Z" }
        }
        ShapePath {
            fillColor: "transparent"
            strokeColor: mark.standing === "removed" ? Theme.alert : "transparent"
            strokeWidth: 2
            PathSvg { path: "M2 16 L18 2" }
        }
    }
}
