pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The duties of the night, and the one that is being entered or changed.
RowLayout {
    id: page

    required property PlanBoard board
    required property OrdersDesk orders
    readonly property alias form: form

    spacing: 16

    ListView {
        id: list
        model: page.orders.duties
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Duties of the night")
        Layout.preferredWidth: 280
        Layout.fillHeight: true
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onReturnPressed: form.take(currentIndex)
        Keys.onDeletePressed: if (currentIndex >= 0 && page.board.editable) page.orders.removeDuty(currentIndex)

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
            text: qsTr("No duty yet: a post, a venue to be visited at its time, a bus stop to look at.")
            wrapMode: Text.Wrap
        }
    }
    DutyForm {
        id: form
        board: page.board
        orders: page.orders
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
    }
}
