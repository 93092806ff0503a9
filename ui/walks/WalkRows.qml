pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The walks, those with something overdue first. Up and Down choose.
ListView {
    id: rows

    required property WalkDesk desk
    signal chosen

    model: desk.walks
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    currentIndex: -1
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Walks, overdue first")
    Keys.onUpPressed: rows.desk.step(-1)
    Keys.onDownPressed: rows.desk.step(1)
    Keys.onReturnPressed: rows.chosen()
    Keys.onEnterPressed: rows.chosen()

    Connections {
        target: rows.desk
        function onCurrentChanged(): void {
            if (rows.desk.currentRow >= 0)
                rows.positionViewAtIndex(rows.desk.currentRow, ListView.Contain);
        }
    }
    delegate: RowDelegate {
        id: row

        required property string walkId
        required property string place
        required property string when
        required property string length
        required property string concerns
        required property int overdue
        required property bool unsaved

        width: rows.width
        title: place
        subtitle: when
        figure: unsaved ? qsTr("Not saved") : length
        subfigure: overdue > 0 ? qsTr("%1 to chase").arg(overdue) : concerns
        subfigureColor: overdue > 0 ? Theme.alert : Theme.muted
        focusPolicy: Qt.NoFocus
        highlighted: walkId === rows.desk.currentId
        leading: Icon {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            name: "walks"
            color: Theme.walk
        }
        onClicked: {
            rows.forceActiveFocus(Qt.MouseFocusReason);
            rows.desk.select(row.walkId);
        }
    }
    Rectangle {
        parent: rows
        anchors.fill: parent
        visible: rows.activeFocus
        color: "transparent"
        radius: Theme.radius
        border.width: 2
        border.color: Theme.focus
    }
}
