pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The sites of the register: what state each is in, and what footage it owes.
ListView {
    id: list

    required property SiteDesk desk

    function choose(row: int): void {
        if (row < 0 || row >= count)
            return;
        desk.selected = desk.siteAt(row);
        positionViewAtIndex(row, ListView.Contain);
    }

    clip: true
    model: desk.sites
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("CCTV sites")
    Keys.onUpPressed: list.choose(Math.max(0, list.desk.rowOf(list.desk.selected) - 1))
    Keys.onDownPressed: list.choose(list.desk.rowOf(list.desk.selected) + 1)
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: RowDelegate {
        id: row
        required property int index
        required property string site
        required property string name
        required property string detail
        required property string stateName
        required property string due
        required property var model

        width: list.width - 10
        focusPolicy: Qt.NoFocus
        title: row.name
        subtitle: row.due.length > 0 ? `${row.due} · ${row.detail}` : row.detail
        figure: row.stateName
        highlighted: row.site === list.desk.selected
        onClicked: list.choose(row.index)
        leading: SiteMark {
            anchors.verticalCenter: parent.verticalCenter
            standing: row.model.state
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border.width: list.activeFocus ? 2 : 0
        border.color: Theme.focus
    }
}
