pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// Actions past their date, and answers that she has not been told, latest first.
ListView {
    id: rows

    required property WalkDesk desk
    signal chosen(string walk, string action)

    function choose(index: int): void {
        const row = rows.itemAtIndex(index) as RowDelegate;
        if (row)
            row.click();
    }

    model: desk.overdue
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Overdue actions, latest first")
    Keys.onReturnPressed: rows.choose(rows.currentIndex)
    Keys.onEnterPressed: rows.choose(rows.currentIndex)

    delegate: RowDelegate {
        required property int index
        required property string actionId
        required property string walkId
        required property string what
        required property string place
        required property string owner
        required property string late
        required property bool awaitingFeedback

        width: rows.width
        title: what
        subtitle: [place, owner].filter(part => part.length > 0).join(" · ")
        subfigure: late
        subfigureColor: awaitingFeedback ? Theme.accentText : Theme.alert
        focusPolicy: Qt.NoFocus
        highlighted: rows.activeFocus && ListView.isCurrentItem
        leading: Icon {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            name: "warning"
            color: Theme.alert
        }
        onClicked: rows.chosen(walkId, actionId)
    }
}
