pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// Rows with key, title, detail, figure and whether they are late. Up and Down choose, Enter opens.
ListView {
    id: list

    required property string name
    property string chosen
    property string iconName
    signal picked(string key)
    signal opened(string key)

    function keyAt(row: int): string {
        return list.model.value(row, "key") ?? "";
    }
    function go(rows: int): void {
        if (list.count > 0)
            list.picked(list.keyAt(Math.max(0, Math.min(list.count - 1, list.model.find("key", list.chosen) + rows))));
    }

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    currentIndex: -1
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: list.name
    onActiveFocusChanged: if (activeFocus && chosen.length === 0) list.go(1)
    onChosenChanged: if (list.model.find("key", chosen) >= 0) list.positionViewAtIndex(list.model.find("key", chosen), ListView.Contain)
    Keys.onUpPressed: list.go(-1)
    Keys.onDownPressed: list.go(1)
    Keys.onReturnPressed: if (chosen.length > 0) list.opened(chosen)
    Keys.onEnterPressed: if (chosen.length > 0) list.opened(chosen)

    delegate: RowDelegate {
        id: row

        required title
        required figure
        required property string key
        required property string detail
        required property bool late

        width: list.width
        subtitle: row.detail
        unfolded: true
        subfigureColor: Theme.alert
        subfigure: row.late ? qsTr("due") : ""
        focusPolicy: Qt.NoFocus
        highlighted: row.key === list.chosen
        onClicked: {
            list.forceActiveFocus(Qt.MouseFocusReason);
            list.picked(row.key);
        }
        onDoubleClicked: list.opened(row.key)
    }
    Rectangle {
        parent: list
        anchors.fill: parent
        visible: list.activeFocus
        color: "transparent"
        radius: Theme.radius
        border.width: 2
        border.color: Theme.focus
    }
}
