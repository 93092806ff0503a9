pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// Actions past their date, and answers that she has not been told, latest first.
ListView {
    id: rows

    required property WalkDesk desk
    signal chosen(string action)

    function choose(): void {
        const action = rows.desk.overdue.keyAt(Math.max(0, rows.currentIndex));
        if (action.length > 0)
            rows.chosen(action);
    }

    model: desk.overdue
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}
    onActiveFocusChanged: if (rows.activeFocus && rows.currentIndex < 0) rows.currentIndex = 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Overdue actions, latest first")
    Keys.onReturnPressed: rows.choose()
    Keys.onEnterPressed: rows.choose()

    delegate: RowDelegate {
        required property string actionId
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
        onClicked: rows.chosen(actionId)
    }
}
