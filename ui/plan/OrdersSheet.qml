pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What the supervisor asks of the plan: hotspots, duties, breaks, and the numbers that the planner keeps to. Each is an edit of its own, saved at
// once; Improve makes the legs follow.
ModalSheet {
    id: sheet

    required property PlanBoard board
    required property OrdersDesk orders
    property int page: 0

    title: qsTr("Orders")
    acceptText: ""
    rejectText: qsTr("Close")
    preferredWidth: 760
    // The forms' hours are those of the plan that is open now.
    onAboutToShow: {
        duties.form.take(-1);
        breaks.form.take(-1);
    }

    contentItem: ColumnLayout {
        spacing: 12

        RowLayout {
            spacing: 8
            Repeater {
                model: [qsTr("Hotspots"), qsTr("Duties"), qsTr("Breaks"), qsTr("Numbers")]
                Chip {
                    required property int index
                    required property string modelData
                    objectName: "ordersPage" + index
                    text: modelData
                    checkable: false
                    checked: sheet.page === index
                    focus: index === 0
                    onClicked: sheet.page = index
                }
            }
            MutedText {
                objectName: "ordersState"
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                text: sheet.orders.closedText.length > 0 ? sheet.orders.closedText : qsTr("Saved at once. Improve plans by them.")
            }
        }
        OrdersHotspots {
            objectName: "ordersHotspots"
            visible: sheet.page === 0
            board: sheet.board
            orders: sheet.orders
            Layout.fillWidth: true
            Layout.preferredHeight: 400
        }
        OrdersDuties {
            id: duties
            objectName: "ordersDuties"
            visible: sheet.page === 1
            board: sheet.board
            orders: sheet.orders
            Layout.fillWidth: true
            Layout.preferredHeight: 400
        }
        OrdersBreaks {
            id: breaks
            objectName: "ordersBreaks"
            visible: sheet.page === 2
            board: sheet.board
            teamNames: sheet.orders.teamNames
            Layout.fillWidth: true
            Layout.preferredHeight: 400
        }
        OrdersNumbers {
            objectName: "ordersNumbers"
            visible: sheet.page === 3
            board: sheet.board
            orders: sheet.orders
            Layout.fillWidth: true
            Layout.preferredHeight: 400
        }
    }
}
