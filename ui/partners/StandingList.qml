pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// Rows with how each stands: title, detail, standing and its word.
ListView {
    id: list

    required property var rows
    required property string name
    property string empty

    function choose(row: int): void {
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    clip: true
    model: rows
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: list.name
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: RowDelegate {
        id: row
        required property var model
        readonly property var entry: model.modelData ?? model
        width: list.width - 10
        focusPolicy: Qt.NoFocus
        title: entry?.title ?? ""
        subtitle: entry?.detail ?? ""
        figure: entry?.standingName ?? ""
        highlighted: list.activeFocus && ListView.isCurrentItem
        leading: StandingMark {
            anchors.verticalCenter: parent.verticalCenter
            standing: row.entry?.standing ?? ""
        }
    }
    MutedText {
        anchors.centerIn: parent
        width: parent.width - 24
        visible: list.count === 0
        text: list.empty
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
