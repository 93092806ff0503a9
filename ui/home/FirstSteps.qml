pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What to do first with a file that holds nothing yet.
Panel {
    id: steps

    required property bool streetsMissing
    signal importAsked

    readonly property list<string> words: [
        qsTr("Bring the ground: an OpenStreetMap extract with the streets, and the ONS boundaries of boroughs and wards."),
        qsTr("Bring what happened: data.police.uk street-level crime, or your force's own CSV; StreetSafe reports if you have them."),
        qsTr("On Hotspots, look at the ranked places and keep them as a set."),
        qsTr("On Plan, choose the night and the teams; then brief, record, and log the Walk and Talks.")
    ]

    padding: 24
    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column
        width: parent.width
        spacing: 12

        SectionTitle { text: qsTr("This file is empty") }
        AppText {
            text: qsTr("Four steps to the first briefing:")
            Layout.fillWidth: true
        }
        Repeater {
            model: steps.words
            RowLayout {
                id: step
                required property string modelData
                required property int index
                readonly property bool done: index === 0 && !steps.streetsMissing
                spacing: 12
                Layout.fillWidth: true
                Rectangle {
                    implicitWidth: 26
                    implicitHeight: 26
                    radius: 13
                    color: Theme.accentSoft
                    border.color: Theme.accent
                    Layout.alignment: Qt.AlignTop
                    AppText {
                        anchors.centerIn: parent
                        text: step.done ? "✓" : step.index + 1
                        strong: true
                        color: Theme.accentText
                    }
                }
                AppText {
                    text: step.modelData
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
        AppButton {
            objectName: "homeImport"
            text: qsTr("Import…")
            iconName: "import"
            primary: true
            onClicked: steps.importAsked()
        }
    }
}
