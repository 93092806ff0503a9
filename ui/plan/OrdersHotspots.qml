pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Each hotspot of the set with its two marks: somebody there every two hours, or nobody tonight. Keys of the row: 2 and N.
ColumnLayout {
    id: page

    required property PlanBoard board
    required property OrdersDesk orders
    readonly property alias list: rows

    spacing: 8

    RowLayout {
        spacing: 12
        Choice {
            name: qsTr("Who does not go there")
            enabled: page.board.editable
            model: [qsTr("“Not tonight” is for all teams")].concat(page.orders.teamNames.map(name => qsTr("“Not tonight” is for %1").arg(name)))
            currentIndex: page.orders.teamRow + 1
            onActivated: index => page.orders.teamRow = index - 1
            Layout.preferredWidth: 300
        }
        MutedText {
            visible: page.board.editable
            text: qsTr("Keys: 2 every two hours, N not tonight")
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
        }
    }
    ListView {
        id: rows
        model: page.orders.hotspots
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Hotspots of the set")
        Layout.fillWidth: true
        Layout.fillHeight: true
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onPressed: event => {
            const row = currentItem as OrdersHotspotRow;
            if (!row || !page.board.editable)
                return;
            if (event.key === Qt.Key_2)
                page.orders.toggleEveryTwoHours(row.hotspot);
            else if (event.key === Qt.Key_N)
                page.orders.toggleForbidden(row.hotspot);
            else
                return;
            event.accepted = true;
        }

        delegate: OrdersHotspotRow {
            id: row
            required property int index
            width: rows.width
            current: rows.activeFocus && ListView.isCurrentItem
            editable: page.board.editable
            onAskToggled: page.orders.toggleEveryTwoHours(hotspot)
            onForbidToggled: page.orders.toggleForbidden(hotspot)

            // A row that is clicked takes the keys that the line above names.
            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds // takes the press, so that the map behind does not hear of it
                onTapped: {
                    rows.currentIndex = row.index;
                    rows.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
    MutedText {
        text: page.orders.hoursText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
