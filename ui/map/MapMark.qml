pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Lantern.Style

// A layer's mark, in the shapes and colours that the map is drawn with.
Item {
    id: mark

    required property string kind
    readonly property var inks: MapModel.inks(Theme.dark)
    readonly property string hexagon: "M9 1 L15 4.5 V11.5 L9 15 L3 11.5 V4.5 Z"
    // Of each stroke: path, fill, line, width, dashes.
    readonly property var parts: {
        switch (mark.kind) {
        case "ramp":
            return [{ "path": hexagon, "fill": inks.harm }];
        case "density":
            return [{ "path": "M9 2 A7 6 0 1 1 8.99 2 Z", "fill": inks.low }, { "path": "M9 5 A4 3.2 0 1 1 8.99 5 Z", "fill": inks.harm }];
        case "significance":
            return [{ "path": hexagon, "fill": inks.significant }];
        case "nearrepeat":
            return [{ "path": "M6.5 3 A5 5 0 1 1 6.49 3 Z", "fill": inks.low }, { "path": "M11.5 5 A4 4 0 1 1 11.49 5 Z", "fill": inks.harm }];
        case "change":
            return [{ "path": hexagon, "line": inks.significant, "width": 2 }, { "path": "M6 12 L12 4", "line": inks.significant, "width": 2 }];
        case "gap":
            return [{ "path": "M1 8 H17", "line": inks.boundary, "width": 1 }, { "path": "M4 5.5 H9 V10.5 H4 Z", "fill": inks.uniform }, { "path": "M9 5.5 H14 V10.5 H9 Z", "fill": inks.streetSafe }];
        case "outline":
            return [{ "path": hexagon, "line": inks.outline, "width": 2 }];
        case "route":
            return [{ "path": "M0 5 H18", "line": inks.uniform, "width": 3 }, { "path": "M0 11.5 H18", "line": inks.plain, "width": 3, "dashes": [1.4, 0.8] }];
        case "offence":
            return [{ "path": "M9 4.5 A3.5 3.5 0 1 1 8.99 4.5 Z", "fill": inks.offence }];
        case "behaviour":
            return [{ "path": "M9 2.5 L15 13 H3 Z", "fill": inks.behaviour }];
        case "linked":
            return [{ "path": "M4.5 11.5 L13.5 4.5", "line": inks.series, "width": 2 }, { "path": "M2 9 H7 V14 H2 Z", "fill": inks.series }, { "path": "M11 2 H16 V7 H11 Z", "fill": inks.series }];
        case "streetsafe":
            return [{ "path": "M9 2.5 L14.5 8 L9 13.5 L3.5 8 Z", "fill": inks.streetSafe }];
        case "concern":
            return [{ "path": "M9 15.5 C7.5 12 4 10.5 4 6 A5 5 0 1 1 14 6 C14 10.5 10.5 12 9 15.5 Z", "fill": inks.walk }, { "path": "M9 4.2 A1.8 1.8 0 1 1 8.99 4.2 Z", "fill": inks.halo }];
        case "venue":
            return [{ "path": "M6.5 4 H11.5 Q13 4 13 5.5 V10.5 Q13 12 11.5 12 H6.5 Q5 12 5 10.5 V5.5 Q5 4 6.5 4 Z", "fill": inks.venue }];
        case "site":
            return [{ "path": "M2 4 H10 V6.5 L15 4 V11 L10 8.5 V10.5 H8 V14 H4 V10.5 H2 Z", "fill": inks.plain }];
        case "problem":
            return [{ "path": "M5 15 V2 H14 L11.5 5 L14 8 H6.5 V15 Z", "fill": inks.walk }];
        case "stop":
            return [{ "path": "M1.5 5.5 H6.5 V10.5 H1.5 Z", "fill": inks.land, "line": inks.stop, "width": 1 }, { "path": "M13.5 4 A4 4 0 1 1 13.49 4 Z", "fill": inks.land, "line": inks.station, "width": 1.6 }];
        case "boundary":
            return [{ "path": "M0 8 H18", "line": inks.boundary, "width": 1.6, "dashes": [4, 2] }];
        case "pack":
            return [{ "path": "M2 2.5 H16 V13.5 H2 Z M9 2.5 V13.5 M2 8 H16", "line": inks.boundary, "width": 1.4 }];
        default:
            return [];
        }
    }

    implicitWidth: 18
    implicitHeight: 16

    Repeater {
        model: mark.parts

        Shape {
            id: part
            required property var modelData
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: part.modelData.fill ?? "transparent"
                strokeColor: part.modelData.line ?? "transparent"
                strokeWidth: part.modelData.width ?? -1
                strokeStyle: part.modelData.dashes ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: part.modelData.dashes ?? [4, 2]
                capStyle: ShapePath.FlatCap
                PathSvg { path: part.modelData.path }
            }
        }
    }
}
