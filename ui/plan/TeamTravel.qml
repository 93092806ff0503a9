import QtQuick
import QtQuick.Layouts
import Lantern.Style

// How the chosen team goes about, and its own hours inside the shift.
ColumnLayout {
    id: travel

    required property PlanBoard board
    required property OrdersDesk orders
    property string error

    function keepHours(): void {
        if (from.valid && to.valid)
            error = orders.setOwnHours(board.selectedTeam, from.text.length > 0 ? from.value : "", to.text.length > 0 ? to.value : "");
    }
    function takeHours(): void {
        error = "";
        from.value = board.team.ownFrom ?? "";
        from.text = from.value;
        to.value = board.team.ownTo ?? "";
        to.text = to.value;
    }

    spacing: 8
    enabled: board.editable
    Component.onCompleted: takeHours()
    Connections {
        target: travel.board
        function onSelectionChanged(): void {
            if (!from.input.activeFocus && !to.input.activeFocus)
                travel.takeHours();
        }
    }

    Choice {
        objectName: "teamTravel"
        label: qsTr("Goes")
        model: [qsTr("on foot"), qsTr("by vehicle")]
        currentIndex: travel.board.team.vehicle ? 1 : 0
        onActivated: index => travel.orders.setVehicle(travel.board.selectedTeam, index === 1)
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 12
        TimeField {
            id: from
            objectName: "teamFrom"
            label: qsTr("On duty from")
            optional: true
            placeholder: travel.board.shiftTimes().from ?? ""
            onFinished: travel.keepHours()
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        TimeField {
            id: to
            objectName: "teamTo"
            label: qsTr("until")
            optional: true
            placeholder: travel.board.shiftTimes().to ?? ""
            onFinished: travel.keepHours()
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
    AppText {
        visible: text.length > 0
        text: travel.error
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
}
