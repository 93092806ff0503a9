pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The areas that are compared with, ticked, and others that could be.
ColumnLayout {
    id: areas

    required property EvaluationDesk desk

    spacing: 4

    SectionTitle {
        text: qsTr("Comparison areas")
        Layout.fillWidth: true
    }
    MutedText {
        text: qsTr("As large as the target's places and about as many offences before; those whose months moved most like the target's come first. A trend difference of about 1 is what chance makes. Tick what is really like it, and untick where something else was going on.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: areas.desk.areas
        Check {
            required property var modelData
            required property int index
            objectName: `comparisonArea${index}`
            text: qsTr("%1: %2").arg(modelData.title).arg(modelData.subtitle)
            checked: modelData.chosen
            enabled: !areas.desk.busy
            onToggled: areas.desk.chooseArea(modelData.cell, checked)
            Layout.fillWidth: true
        }
    }
}
