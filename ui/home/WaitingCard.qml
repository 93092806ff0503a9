pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What waits, a row each; the first few, and how many more there are where it is done.
HomeCard {
    id: card

    required property list<var> waiting // {title, detail, figure, plan, target}
    property int inAll: waiting.length // where only the first of them are given
    required property string nothing
    property int most: 5
    property string note
    signal asked(var row)

    count: inAll

    Repeater {
        model: card.waiting.slice(0, card.most)
        RowDelegate {
            required property var modelData
            title: modelData.title
            subtitle: modelData.detail
            subfigure: modelData.figure
            subfigureColor: card.alert ? Theme.alert : Theme.muted
            leftPadding: 8
            rightPadding: 8
            Layout.fillWidth: true
            Layout.leftMargin: -8
            Layout.rightMargin: -8
            onClicked: card.asked(modelData)
        }
    }
    AppButton {
        visible: card.inAll > card.most
        text: qsTr("%n more", "", card.inAll - card.most)
        onClicked: card.asked(card.waiting[0])
    }
    MutedText {
        visible: card.waiting.length === 0
        text: card.nothing
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.note.length > 0
        text: card.note
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
