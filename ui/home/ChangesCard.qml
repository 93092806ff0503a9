pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What was done to the file since this user last had it open.
HomeCard {
    id: card

    required property list<var> changes // {title, detail}
    required property string since

    title: qsTr("What changed")

    MutedText {
        text: card.since
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: card.changes
        RowLayout {
            id: change
            required property var modelData
            spacing: 8
            Layout.fillWidth: true
            AppText {
                text: change.modelData.title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MutedText { text: change.modelData.detail }
        }
    }
}
