pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The events, latest first: when, where, how many plans, and the people expected.
ListView {
    id: list

    required property EventDesk desk

    function choose(row: int): void {
        if (row < 0 || row >= count)
            return;
        desk.selected = desk.eventAt(row);
        positionViewAtIndex(row, ListView.Contain);
    }

    clip: true
    model: desk.events
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Events")
    Keys.onUpPressed: list.choose(Math.max(0, list.desk.rowOf(list.desk.selected) - 1))
    Keys.onDownPressed: list.choose(list.desk.rowOf(list.desk.selected) + 1)
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: RowDelegate {
        id: row
        required property int index
        required property string event
        required property string name
        required property string detail

        width: list.width - 10
        focusPolicy: Qt.NoFocus
        title: row.name
        subtitle: row.detail
        highlighted: row.event === list.desk.selected
        onClicked: list.choose(row.index)
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border.width: list.activeFocus ? 2 : 0
        border.color: Theme.focus
    }
}
