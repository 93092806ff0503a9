pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What the file knows, how old it is, and how far its figures can be relied on.
HomeCard {
    id: card

    required property list<var> figures // {label, value, why}
    required property string confidence
    required property list<string> doubts
    signal importAsked

    title: qsTr("The data")

    Repeater {
        model: card.figures
        FigureRow {
            required property var modelData
            label: modelData.label
            value: modelData.value
            why: modelData.why
        }
    }
    FigureRow {
        label: qsTr("Confidence")
        value: card.confidence
        why: card.doubts.length === 0 ? qsTr("A year or more, recent, with times, and streets to walk on.") : ""
    }
    Repeater {
        model: card.doubts
        RowLayout {
            id: doubt
            required property string modelData
            spacing: 8
            Layout.fillWidth: true
            Icon {
                name: "warning"
                size: 16
                color: Theme.accentText
                Layout.alignment: Qt.AlignTop
            }
            MutedText {
                text: doubt.modelData
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    AppButton {
        text: qsTr("Import…")
        iconName: "import"
        Layout.topMargin: 4
        onClicked: card.importAsked()
    }
}
