pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// The offences of a series along the time between the first and the last.
Item {
    id: chart

    required property list<var> offences
    readonly property real side: Theme.sized(16)
    // Where each mark begins: in its time's place, but none over another, as those of one month would be.
    readonly property list<real> places: {
        const room = Math.max(0, chart.width - chart.side);
        const places = [];
        for (const offence of chart.offences)
            places.push(Math.max(offence.share * room, places.length > 0 ? places[places.length - 1] + chart.side + 2 : 0));
        for (let i = places.length - 1, last = room; i >= 0; --i) {
            places[i] = Math.min(places[i], last);
            last = places[i] - chart.side - 2;
        }
        return places;
    }

    implicitHeight: last.y + last.implicitHeight + 6
    visible: offences.length > 0
    // Time goes to the right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Timeline: %1").arg(offences.map(offence => offence.when).join("; "))

    Rectangle {
        y: 4 + chart.side / 2 - 1
        width: parent.width
        height: 2
        color: Theme.line
    }
    Repeater {
        model: chart.offences
        Rectangle {
            id: mark
            required property var modelData
            required property int index
            x: chart.places[index] ?? 0
            y: 4
            width: chart.side
            height: chart.side
            color: Theme.dark ? Theme.accent : Theme.text
            border.width: 1
            border.color: Theme.surface
            AppText {
                anchors.centerIn: parent
                text: mark.modelData.number
                strong: true
                font.pixelSize: Theme.tinySize
                color: Theme.dark ? Theme.accentInk : Theme.surface
                Accessible.ignored: true
            }
        }
    }
    MutedText {
        id: first
        y: chart.side + 8
        text: chart.offences.length > 0 ? chart.offences[0].when : ""
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
    MutedText {
        id: last
        // Below the first where both do not fit in a line.
        y: first.y + (first.implicitWidth + implicitWidth + 12 > chart.width ? first.implicitHeight : 0)
        anchors.right: parent.right
        visible: chart.offences.length > 1
        text: chart.offences.length > 1 ? chart.offences[chart.offences.length - 1].when : ""
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
}
