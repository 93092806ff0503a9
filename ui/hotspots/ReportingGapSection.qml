pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Where the public reports more, or less, than recorded crime lets expect; never a figure without its interval.
ColumnLayout {
    id: section

    required property ReportingGapDesk desk
    readonly property list<int> widths: [250, 500, 1000]
    signal layerAsked(int layer)
    signal placeAsked(real latitude, real longitude)

    spacing: 8

    SectionTitle {
        text: qsTr("Reporting gap")
        Layout.fillWidth: true
    }
    MutedText {
        text: qsTr("Reports by the public against recorded violence against women and girls, hexagon by hexagon, over the months that both have. 1 is the whole area's balance. Small counts are drawn towards it, and each figure stands with the interval that holds it with 95 % probability; where that spans 1, nobody can tell.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Choice {
            name: qsTr("Width of a hexagon")
            model: section.widths.map(width => qsTr("%1 m").arg(width))
            currentIndex: Math.max(0, section.widths.indexOf(section.desk.cellWidth))
            onActivated: index => section.desk.cellWidth = section.widths[index]
            Layout.preferredWidth: 110
        }
        AppButton {
            visible: section.desk.found
            text: qsTr("Show on the map")
            implicitHeight: Theme.sized(36)
            onClicked: section.layerAsked(15)
        }
        Spinner {
            running: section.desk.busy
            name: qsTr("Working it out…")
            implicitWidth: 18
            implicitHeight: 18
        }
    }
    Check {
        objectName: "gapStreetSafe"
        text: qsTr("Count StreetSafe reports")
        checked: section.desk.streetSafe
        onToggled: section.desk.streetSafe = checked
    }
    Check {
        objectName: "gapWalks"
        text: qsTr("Count concerns from walks")
        checked: section.desk.walkConcerns
        onToggled: section.desk.walkConcerns = checked
    }
    MutedText {
        objectName: "gapRefusal"
        visible: text.length > 0
        text: section.desk.refusal
        color: Theme.accentText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: section.desk.classes
        FigureRow {
            required property var modelData
            label: modelData.name
            value: qsTr("%1 hexagons").arg(modelData.hexagons)
        }
    }
    Repeater {
        model: section.desk.farthest
        RowDelegate {
            required property var modelData
            title: modelData.name
            subtitle: modelData.figures
            figure: ""
            Accessible.description: qsTr("%1. %2").arg(modelData.title).arg(modelData.detail)
            Layout.fillWidth: true
            onClicked: {
                section.layerAsked(15);
                section.placeAsked(modelData.latitude, modelData.longitude);
            }
        }
    }
    MutedText {
        visible: section.desk.found
        text: section.desk.summary
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
