pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The places by rank.
ListView {
    id: list

    required property HotspotsModel places
    readonly property string otherName: (places.tables.find(table => table.id === places.question.against) ?? {}).name ?? ""
    signal chosen(int row)

    clip: true
    model: places
    currentIndex: places.selectedRow
    keyNavigationEnabled: true
    activeFocusOnTab: true
    cacheBuffer: Theme.rowHeight
    reuseItems: true
    highlightMoveDuration: 0
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Places by rank")
    Keys.onUpPressed: list.chosen(Math.max(0, places.selectedRow - 1))
    Keys.onDownPressed: list.chosen(Math.min(count - 1, places.selectedRow + 1))
    onCurrentIndexChanged: if (currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: RowDelegate {
        id: row
        required property int index
        required property int rank
        required property string name
        required property string reason
        required property real score
        required property int rankChange
        required property string method

        width: list.width - 10
        focusPolicy: Qt.NoFocus
        title: name
        subtitle: rankChange === 0 ? reason
            : qsTr("%1 by %2 · %3").arg(rank + rankChange).arg(list.otherName).arg(reason)
        figure: Math.round(score).toLocaleString(Qt.locale(), "f", 0)
        subfigure: method
        highlighted: index === list.places.selectedRow
        onClicked: list.chosen(index)
        leading: Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.sized(24)
            height: Theme.sized(22)
            radius: 6
            color: Theme.text // as the map's marks: its colours are of the harm, not of the rank
            AppText {
                anchors.centerIn: parent
                text: row.rank
                strong: true
                font.pixelSize: Theme.tinySize
                color: Theme.surface
                Accessible.ignored: true
            }
        }
    }
}
