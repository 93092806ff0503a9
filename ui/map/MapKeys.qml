pragma Singleton

import QtQuick
import Lantern.Style

// The layers a map can show: `layer` is a MapLayer value of the painter.
QtObject {
    // Of these one would cover the other: only one of them is shown at a time.
    readonly property list<int> surfaces: [3, 11, 12, 13, 14, 15]

    // The layers shown once one is turned on or off.
    function toggled(shown: list<int>, layer: int, on: bool): list<int> {
        const hidden = on && surfaces.indexOf(layer) >= 0 ? surfaces : [layer];
        const others = shown.filter(one => hidden.indexOf(one) < 0);
        return on ? others.concat([layer]) : others;
    }
    // Whether the map draws its things one by one at a zoom (of a world that is 256 × 2^zoom pixels wide): later where they are larger.
    function isDrawnSingly(layer: int, zoom: real): bool {
        const from = { 4: 16, 7: 15, 8: 15 }[layer] ?? 0;
        return surfaces.indexOf(layer) < 0 && zoom - Math.log2(Theme.textScale) >= from;
    }
    // Those that are drawn at all at a zoom: venues, stops and stations are not where they would hide what they stand on.
    function drawn(layers: list<int>, zoom: real): list<int> {
        return layers.filter(layer => layer !== 7 && layer !== 8 || isDrawnSingly(layer, zoom));
    }
    function entryOf(layer: int): var {
        return entries.find(entry => entry.layer === layer) ?? { "layer": layer, "name": "", "mark": "" };
    }
    readonly property list<var> entries: [
        { "layer": 3, "name": qsTr("Hexagons by harm"), "mark": "ramp" },
        { "layer": 11, "name": qsTr("Density"), "mark": "density" },
        { "layer": 12, "name": qsTr("Significant hexagons (Gi*)"), "mark": "significance" },
        { "layer": 14, "name": qsTr("Near repeat"), "mark": "nearrepeat" },
        { "layer": 13, "name": qsTr("Change over time"), "mark": "change" },
        { "layer": 15, "name": qsTr("Reporting gap"), "mark": "gap" },
        { "layer": 9, "name": qsTr("Hotspot outlines"), "mark": "outline" },
        { "layer": 10, "name": qsTr("Patrol routes"), "mark": "route" },
        { "layer": 4, "name": qsTr("Offences"), "mark": "offence" },
        { "layer": 17, "name": qsTr("Predatory behaviour"), "mark": "behaviour" },
        { "layer": 16, "name": qsTr("Linked offences"), "mark": "linked" },
        { "layer": 5, "name": qsTr("StreetSafe reports"), "mark": "streetsafe" },
        { "layer": 6, "name": qsTr("Concerns from walks"), "mark": "concern" },
        { "layer": 7, "name": qsTr("Venues"), "mark": "venue" },
        { "layer": 20, "name": qsTr("Problems"), "mark": "problem" },
        { "layer": 19, "name": qsTr("CCTV sites"), "mark": "site" },
        { "layer": 8, "name": qsTr("Stops and stations"), "mark": "stop" },
        { "layer": 2, "name": qsTr("Boundaries"), "mark": "boundary" },
        { "layer": 1, "name": qsTr("Names"), "mark": "name" },
        { "layer": 18, "name": qsTr("Own map pack"), "mark": "pack" }
    ]
}
