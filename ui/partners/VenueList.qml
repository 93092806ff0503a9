pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The venues of the register with how each stands and until when.
ListView {
    id: list

    required property VenueDesk desk

    function choose(row: int): void {
        if (row < 0 || row >= count)
            return;
        desk.selected = desk.venueAt(row);
        positionViewAtIndex(row, ListView.Contain);
    }

    clip: true
    model: desk.venues
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Venues")
    Keys.onUpPressed: list.choose(Math.max(0, list.desk.rowOf(list.desk.selected) - 1))
    Keys.onDownPressed: list.choose(list.desk.rowOf(list.desk.selected) + 1)
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: RowDelegate {
        id: row
        required property int index
        required property string venue
        required property string name
        required property string detail
        required property string standing
        required property string standingName
        required property string until

        width: list.width - 10
        focusPolicy: Qt.NoFocus
        title: row.name
        subtitle: row.detail
        figure: row.standingName
        subfigure: row.until
        highlighted: row.venue === list.desk.selected
        onClicked: list.choose(row.index)
        leading: StandingMark {
            anchors.verticalCenter: parent.verticalCenter
            standing: row.standing
        }
    }
    MutedText {
        anchors.centerIn: parent
        visible: list.count === 0 && list.desk.any
        text: qsTr("No venue is called so, or stands so.")
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border.width: list.activeFocus ? 2 : 0
        border.color: Theme.focus
    }
}
