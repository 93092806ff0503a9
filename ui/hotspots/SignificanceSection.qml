pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// How sure the hot hexagons are, and how they go over the months.
ColumnLayout {
    id: section

    required property SignificanceDesk desk
    readonly property list<int> permutations: [99, 999, 9999]
    signal layerAsked(int layer)

    spacing: 8

    SectionTitle {
        text: qsTr("Significance")
        Layout.fillWidth: true
    }
    MutedText {
        text: qsTr("Getis–Ord Gi* holds each hexagon and its six neighbours against all hexagons of the boroughs, empty ones included. z is how far above the mean; q is the chance adjusted for how many hexagons are looked at (Benjamini–Hochberg).")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        objectName: "hotSummary"
        visible: text.length > 0
        text: section.desk.summary
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        objectName: "selectedSignificance"
        visible: section.desk.selected.length > 0
        text: qsTr("The chosen place: %1").arg(section.desk.selected)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Choice {
            label: qsTr("Permutations")
            model: section.permutations.map(String)
            currentIndex: Math.max(0, section.permutations.indexOf(section.desk.permutations))
            onActivated: index => section.desk.permutations = section.permutations[index]
            Layout.fillWidth: true
        }
        Stepper {
            label: qsTr("Seed")
            from: 0
            to: 999999
            value: section.desk.seed
            onModified: value => section.desk.seed = value
        }
    }
    RowLayout {
        spacing: 8
        AppButton {
            objectName: "runPermutations"
            text: section.desk.busy ? qsTr("Stop") : qsTr("Permutation p")
            implicitHeight: Theme.sized(36)
            onClicked: section.desk.busy ? section.desk.cancel() : section.desk.run()
        }
        AppButton {
            text: qsTr("Show on the map")
            implicitHeight: Theme.sized(36)
            onClicked: section.layerAsked(12)
        }
        ProgressStrip {
            visible: section.desk.busy
            name: qsTr("Permutations")
            value: section.desk.progress
            Layout.fillWidth: true
        }
    }
    MutedText {
        objectName: "testSummary"
        visible: text.length > 0
        text: section.desk.testSummary
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Check {
        objectName: "useTest"
        visible: section.desk.tested
        text: qsTr("The layer shows the permutation test")
        checked: section.desk.shown
        onToggled: section.desk.shown = checked
    }
    SectionTitle {
        text: qsTr("Change over time")
        Layout.fillWidth: true
        Layout.topMargin: 8
    }
    MutedText {
        text: qsTr("The period is cut into parts of whole months; a hexagon is hot in a part by its Gi* within it.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Stepper {
            objectName: "parts"
            label: qsTr("Parts")
            from: 2
            to: 60
            value: section.desk.parts
            onModified: value => section.desk.parts = value
        }
        Stepper {
            label: qsTr("Newest, % of parts")
            from: 0
            to: 100
            stepSize: 5
            value: section.desk.recent
            onModified: value => section.desk.recent = value
        }
        Stepper {
            label: qsTr("Persistent from, %")
            from: 0
            to: 100
            stepSize: 5
            value: section.desk.persistent
            onModified: value => section.desk.persistent = value
        }
        Stepper {
            label: qsTr("Former from, %")
            from: 0
            to: 100
            stepSize: 5
            value: section.desk.former
            onModified: value => section.desk.former = value
        }
        Stepper {
            label: qsTr("Intermittent from, %")
            from: 0
            to: 100
            stepSize: 5
            value: section.desk.intermittent
            onModified: value => section.desk.intermittent = value
        }
    }
    MutedText {
        objectName: "classesRefusal"
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
            why: modelData.rule
        }
    }
    AppButton {
        visible: section.desk.classes.length > 0
        text: qsTr("Show on the map")
        implicitHeight: Theme.sized(36)
        onClicked: section.layerAsked(13)
    }
}
