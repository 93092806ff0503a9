import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The shift at hand, with the ways on from it; or how to plan one.
HomeCard {
    id: card

    required property var shift // of HomeDesk
    required property list<var> authorities
    signal asked(string target)
    signal planAsked

    readonly property bool planned: card.shift.plan !== undefined

    title: card.planned ? card.shift.heading : qsTr("Tonight")

    AppText {
        visible: card.planned
        text: card.shift.title ?? ""
        font.pixelSize: Theme.titleSize
        strong: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.planned
        text: card.planned ? qsTr("%1 · %2 · %3").arg(card.shift.name).arg(qsTr("%n team(s)", "", card.shift.teams)).arg(qsTr("%n stop(s)", "", card.shift.visits)) : ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        visible: card.planned
        text: card.shift.status ?? ""
        color: card.shift.draft ? Theme.accentText : Theme.text
        Layout.fillWidth: true
    }
    MutedText {
        visible: !card.planned
        text: qsTr("No shift is planned for the next day and a half.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: card.authorities
        MutedText {
            required property var modelData
            text: qsTr("%1: %2, %3").arg(modelData.title).arg(modelData.detail).arg(modelData.figure)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Flow {
        spacing: 8
        Layout.fillWidth: true
        Layout.topMargin: 8
        AppButton {
            objectName: "homePlan"
            primary: true
            text: card.planned ? qsTr("Open the plan") : qsTr("Plan a shift…")
            onClicked: card.planned ? card.asked("plan") : card.planAsked()
        }
        AppButton {
            visible: card.planned && !card.shift.draft
            text: qsTr("Brief")
            onClicked: card.asked("brief")
        }
        AppButton {
            visible: card.planned && card.shift.begun === true
            text: qsTr("Record")
            onClicked: card.asked("record")
        }
    }
}
