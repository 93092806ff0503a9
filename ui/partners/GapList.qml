pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// What coming plans need of a skill against who holds it that night.
ListView {
    id: list

    required property SkillDesk desk

    clip: true
    model: desk.gaps
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Training gap of coming plans")
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: RowDelegate {
        id: row
        required property var modelData
        width: list.width - 10
        focusPolicy: Qt.NoFocus
        title: modelData.title
        subtitle: modelData.detail
        subfigure: modelData.text
        subfigureColor: modelData.missing > 0 ? Theme.alert : Theme.walk
        highlighted: list.activeFocus && ListView.isCurrentItem
        leading: Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: row.modelData.missing > 0 ? "warning" : "check"
            color: row.modelData.missing > 0 ? Theme.alert : Theme.walk
        }
    }
    MutedText {
        anchors.centerIn: parent
        width: parent.width - 24
        visible: list.count === 0
        text: qsTr("No coming plan needs a trained officer. Plans in plain clothes show here what they need.")
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border.width: list.activeFocus ? 2 : 0
        border.color: Theme.focus
    }
}
