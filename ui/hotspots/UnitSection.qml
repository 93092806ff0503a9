import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What a place is: a hexagon, a stretch of street or an area; and whether its size counts.
ColumnLayout {
    id: section

    required property HotspotsModel places
    readonly property HotspotsQuestion question: places.question
    readonly property list<string> units: ["hexagon", "segment", "ward", "borough", "bcu"]

    // By the numbers of HotspotsQuestion::rankBy.
    readonly property list<var> ranks: question.unit === "hexagon"
        ? [{ "by": 0, "name": qsTr("Total") }, { "by": 2, "name": qsTr("Density") }, { "by": 3, "name": qsTr("Gi*") }]
        : [{ "by": 0, "name": qsTr("Total") }, { "by": 1, "name": question.unit === "segment" ? qsTr("Per 100 m") : qsTr("Per km²") }]

    spacing: 8

    SectionTitle {
        text: qsTr("Places")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Choice {
            objectName: "unit"
            label: qsTr("A place is a")
            model: [qsTr("Hexagon"), qsTr("Street segment"), qsTr("Ward"), qsTr("Borough"), qsTr("Command unit")]
            currentIndex: Math.max(0, section.units.indexOf(section.question.unit))
            onActivated: index => section.question.unit = section.units[index]
            Layout.fillWidth: true
            Layout.preferredWidth: 120
        }
        Choice {
            objectName: "rankBy"
            label: qsTr("Ranked by")
            model: section.ranks.map(rank => rank.name)
            currentIndex: Math.max(0, section.ranks.findIndex(rank => rank.by === section.question.rankBy))
            onActivated: index => section.question.rankBy = section.ranks[index].by
            Layout.fillWidth: true
            Layout.preferredWidth: 120
        }
    }
    MutedText {
        visible: section.question.rankBy > 1
        text: section.question.rankBy === 2 ? qsTr("By the density at the middle of each hexagon, a year's worth per km².") : qsTr("By the z of Gi*: how far a hexagon and its six neighbours lie above their share.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: section.question.unit === "segment"
        text: qsTr("A segment runs from junction to junction. One shorter than 50 m is taken as 50 m long.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: section.question.unit !== "hexagon"
        text: qsTr("Density and significance stay on their own cells.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
