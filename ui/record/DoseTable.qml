pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Each place of the night: visits and minutes against what was planned, by track where there is one, and why visits were missed.
ColumnLayout {
    id: table

    required property list<var> places // {place, visits, minutes, track, missed}
    required property bool tracked

    spacing: 4
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Planned and delivered by place")

    component Cell: AppText {
        property bool heading: false
        color: heading ? Theme.muted : Theme.text
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    component Line: RowLayout {
        id: line
        required property string place
        required property string visits
        required property string minutes
        required property string track
        required property string missed
        property bool heading: false
        spacing: 8
        Accessible.role: Accessible.Row
        Accessible.name: heading ? "" : qsTr("%1: visits %2, minutes %3").arg(place).arg(visits).arg(minutes) + (track.length > 0 ? qsTr(", by track %1").arg(track) : "") + (missed.length > 0 ? qsTr(", missed: %1").arg(missed) : "")

        Cell { heading: line.heading; text: line.place; strong: !line.heading; Layout.fillWidth: true; Layout.preferredWidth: 3 }
        Cell { heading: line.heading; text: line.visits; Layout.preferredWidth: Theme.sized(80) }
        Cell { heading: line.heading; text: line.minutes; Layout.preferredWidth: Theme.sized(90) }
        Cell { heading: line.heading; visible: table.tracked; text: line.track; Layout.preferredWidth: Theme.sized(70) }
        Cell { heading: line.heading; text: line.missed; wrapMode: Text.Wrap; Layout.fillWidth: true; Layout.preferredWidth: 3 }
    }
    Line {
        heading: true
        place: qsTr("Place")
        visits: qsTr("Visits")
        minutes: qsTr("Minutes")
        track: qsTr("By track")
        missed: qsTr("Missed because")
        Layout.fillWidth: true
    }
    Repeater {
        model: table.places
        Line {
            required property var modelData
            place: modelData.place
            visits: modelData.visits
            minutes: modelData.minutes
            track: modelData.track
            missed: modelData.missed
            Layout.fillWidth: true
        }
    }
}
