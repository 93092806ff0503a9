pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The orders for breaks, and the one that is being entered or changed.
RowLayout {
    id: page

    required property PlanBoard board
    required property var teamNames
    readonly property alias form: form
    readonly property alias desk: desk
    readonly property alias list: list

    spacing: 16

    BreaksDesk {
        id: desk
        board: page.board
    }
    ListView {
        id: list
        model: desk.breaks
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Orders for breaks")
        Layout.preferredWidth: 280
        Layout.fillHeight: true
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onReturnPressed: form.take(currentIndex)
        Keys.onDeletePressed: {
            if (currentIndex < 0 || !page.board.editable)
                return;
            desk.remove(currentIndex);
            form.take(-1);
        }

        delegate: RowDelegate {
            id: row
            clicksOnEnter: false
            required property int index
            required title
            required property string detail
            width: list.width
            subtitle: row.detail
            highlighted: form.row === row.index || (list.activeFocus && ListView.isCurrentItem)
            onClicked: {
                list.currentIndex = row.index;
                form.take(row.index);
            }
        }
        MutedText {
            anchors.centerIn: parent
            width: parent.width - 24
            visible: list.count === 0
            text: qsTr("No order yet. Breaks are where the teams start, in the middle third of the night, one team after the other; a pair and its uniform team have theirs together.")
            wrapMode: Text.Wrap
        }
    }
    BreakForm {
        id: form
        board: page.board
        desk: desk
        teamNames: page.teamNames
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
    }
}
