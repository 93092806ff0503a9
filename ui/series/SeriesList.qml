pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The possible series, most evidence first.
ListView {
    id: list

    required property SeriesDesk desk
    signal chosen(int row)

    clip: true
    model: desk
    currentIndex: desk.selectedRow
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Possible series")
    Keys.onUpPressed: list.chosen(Math.max(0, desk.selectedRow - 1))
    Keys.onDownPressed: list.chosen(Math.min(count - 1, desk.selectedRow + 1))
    onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: RowDelegate {
        id: row
        required property int index
        required property string dates
        required property real strength
        required property int size
        required property string decision
        required property string stateName
        required property var model

        width: list.width - 10
        focusPolicy: Qt.NoFocus
        title: model.title
        subtitle: decision === "candidate" ? dates : qsTr("%1 · %2").arg(stateName).arg(dates)
        figure: strength.toLocaleString(Qt.locale(), "f", 2)
        highlighted: index === list.desk.selectedRow
        onClicked: list.chosen(index)
        leading: Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.sized(24)
            height: Theme.sized(22)
            radius: 4
            color: row.decision === "accepted" ? Theme.accentFill : "transparent"
            border.width: row.decision === "accepted" ? 0 : 1
            border.color: row.decision === "rejected" ? Theme.line : Theme.edge
            AppText {
                anchors.centerIn: parent
                text: row.size
                strong: true
                font.pixelSize: Theme.tinySize
                color: row.decision === "accepted" ? Theme.accentInk : row.decision === "rejected" ? Theme.muted : Theme.text
                Accessible.ignored: true
            }
        }
    }
}
