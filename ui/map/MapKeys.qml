import QtQuick

// The layers a map can show: `layer` is a MapLayer value of the painter.
QtObject {
    readonly property list<var> entries: [
        { "layer": 3, "name": qsTr("Hexagons by harm"), "mark": "ramp" },
        { "layer": 9, "name": qsTr("Hotspot outlines"), "mark": "outline" },
        { "layer": 10, "name": qsTr("Patrol routes"), "mark": "route" },
        { "layer": 4, "name": qsTr("Offences"), "mark": "offence" },
        { "layer": 5, "name": qsTr("StreetSafe reports"), "mark": "streetsafe" },
        { "layer": 6, "name": qsTr("Concerns from walks"), "mark": "concern" },
        { "layer": 7, "name": qsTr("Venues"), "mark": "venue" },
        { "layer": 8, "name": qsTr("Stops and stations"), "mark": "stop" },
        { "layer": 2, "name": qsTr("Boundaries"), "mark": "boundary" },
        { "layer": 1, "name": qsTr("Names"), "mark": "name" }
    ]
}
