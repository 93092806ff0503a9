pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The chosen series: when and where, why its offences are linked, and what was decided.
ColumnLayout {
    id: view

    required property SeriesDesk desk
    readonly property var card: desk.card
    signal showAsked
    // A control in it took the keyboard.
    signal reached(Item item)

    spacing: 8

    RowLayout {
        spacing: 6
        SectionTitle {
            text: view.card.title ?? ""
            wrapMode: Text.Wrap
            maximumLineCount: 2
            Layout.fillWidth: true
        }
        Tag {
            text: view.card.stateName ?? ""
            tint: view.card.state === "accepted" ? Theme.walk : view.card.state === "rejected" ? Theme.muted : view.card.state === "parked" ? Theme.uniform : Theme.accent
        }
        AppIconButton {
            name: qsTr("Show on the map")
            iconName: "pin"
            implicitWidth: Theme.sized(30)
            implicitHeight: Theme.sized(30)
            onClicked: view.showAsked()
        }
    }
    MutedText {
        text: qsTr("%1 offences, %2").arg((view.card.offences ?? []).length).arg(view.card.dates ?? "")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        text: qsTr("Strength %1: a reason to look at these together. It does not say that one person did them, nor what comes next.").arg((view.card.strength ?? 0).toLocaleString(Qt.locale(), "f", 2))
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: text.length > 0
        text: view.card.note ?? ""
        color: Theme.accentText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    SeriesTimeline {
        offences: view.card.offences ?? []
        Layout.fillWidth: true
    }
    Repeater {
        model: view.card.offences ?? []
        Item {
            id: offence
            required property var modelData
            Layout.fillWidth: true
            implicitHeight: lines.implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: [qsTr("Offence %1").arg(modelData.number), modelData.title, modelData.when, modelData.place, modelData.behaviour, modelData.reference].filter(part => part.length > 0).join(", ")

            Rectangle {
                width: Theme.sized(18)
                height: width
                color: Theme.dark ? Theme.accent : Theme.text
                AppText {
                    anchors.centerIn: parent
                    text: offence.modelData.number
                    strong: true
                    font.pixelSize: Theme.tinySize
                    color: Theme.dark ? Theme.accentInk : Theme.surface
                    Accessible.ignored: true
                }
            }
            Column {
                id: lines
                x: Theme.sized(18) + 8
                width: parent.width - x
                AppText {
                    width: parent.width
                    text: [offence.modelData.when, offence.modelData.title].join(" · ")
                    elide: Text.ElideRight
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
                MutedText {
                    width: parent.width
                    text: [offence.modelData.place, offence.modelData.behaviour, offence.modelData.reference].filter(part => part.length > 0).join(" · ")
                    elide: Text.ElideRight
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
            }
        }
    }
    SeriesDecisionForm {
        objectName: "decision"
        desk: view.desk
        Layout.fillWidth: true
        onReached: item => view.reached(item)
    }
    SeriesHistory {
        decisions: view.card.decisions ?? []
        Layout.fillWidth: true
    }
    SeriesLinks {
        objectName: "links"
        links: view.card.links ?? []
        Layout.fillWidth: true
        onReached: item => view.reached(item)
    }
}
