import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What a place is: a hexagon, a stretch of street or an area; and whether its size counts.
ColumnLayout {
    id: section

    required property HotspotsModel places
    readonly property HotspotsQuestion question: places.question
    readonly property list<string> units: ["hexagon", "segment", "ward", "borough", "bcu"]

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
            objectName: "perSize"
            label: qsTr("Ranked by its")
            visible: section.question.unit !== "hexagon"
            model: [qsTr("Total"), section.question.unit === "segment" ? qsTr("Figure per 100 m") : qsTr("Figure per km²")]
            currentIndex: section.question.perSize ? 1 : 0
            onActivated: index => section.question.perSize = index === 1
            Layout.fillWidth: true
            Layout.preferredWidth: 120
        }
    }
    MutedText {
        visible: section.question.unit !== "hexagon" && section.places.placement.length > 0
        text: section.places.placement
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
