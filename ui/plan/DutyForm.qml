import QtQuick
import QtQuick.Layouts
import Lantern.Style

// One duty: what, where, when, for how long, by whom.
ColumnLayout {
    id: form

    required property PlanBoard board
    required property OrdersDesk orders
    property int row: -1 // of the duties; -1 = a new one
    readonly property var place: where.place
    property string error
    readonly property bool complete: title.text.trim().length > 0 && place !== null && from.valid && to.valid

    function take(duty: int): void {
        const fields = orders.duty(duty);
        row = fields.name === undefined ? -1 : duty;
        title.text = fields.name ?? "";
        where.take(fields.name === undefined ? null : { "text": fields.name, "easting": fields.easting, "northing": fields.northing }, fields.name ?? "");
        from.value = fields.from ?? board.clockAt(150);
        from.text = from.value;
        to.value = fields.to ?? board.clockAt(165);
        to.text = to.value;
        minutes.value = fields.minutes ?? 15;
        team.currentIndex = (fields.teamRow ?? -1) + 1;
        skill.currentIndex = Math.max(0, skill.model.indexOf(fields.skill ?? ""));
        error = "";
    }
    function choose(entry: var): void {
        where.choose(entry);
    }
    function keep(): void {
        if (!complete)
            return;
        error = orders.saveDuty(row, {
            "name": title.text,
            "easting": place.easting,
            "northing": place.northing,
            "from": from.value,
            "to": to.value,
            "minutes": minutes.value,
            "teamRow": team.currentIndex - 1,
            "skill": skill.currentIndex > 0 ? skill.currentText : ""
        });
        if (error.length === 0)
            take(-1);
    }

    spacing: 10
    enabled: board.editable
    Component.onCompleted: take(-1)

    Field {
        id: title
        objectName: "dutyName"
        label: qsTr("What")
        placeholder: qsTr("Licensing visit")
        maximumLength: 80
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    PlaceField {
        id: where
        board: form.board
        label: qsTr("Where: a street, a venue, a station")
        chosenHint: qsTr("At %1")
        fieldName: "dutyPlace"
        onChosen: {
            if (title.text.trim().length === 0)
                title.text = text;
        }
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 12
        TimeField {
            id: from
            objectName: "dutyFrom"
            label: qsTr("Arrives from")
            Layout.alignment: Qt.AlignTop
        }
        TimeField {
            id: to
            objectName: "dutyTo"
            label: qsTr("at latest")
            Layout.alignment: Qt.AlignTop
        }
        Stepper {
            id: minutes
            objectName: "dutyMinutes"
            label: qsTr("Minutes")
            from: 1
            to: 240
            value: 15
            Layout.alignment: Qt.AlignTop
        }
    }
    RowLayout {
        spacing: 12
        Choice {
            id: team
            label: qsTr("Team")
            model: [qsTr("Whoever it costs least")].concat(form.orders.teamNames)
            Layout.fillWidth: true
        }
        Choice {
            id: skill
            label: qsTr("One of it holds")
            model: [qsTr("any skill")].concat(form.orders.skills)
            Layout.fillWidth: true
        }
    }
    AppText {
        visible: text.length > 0
        text: form.error
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        AppButton {
            objectName: "keepDuty"
            primary: true
            enabled: form.complete
            text: form.row < 0 ? qsTr("Add the duty") : qsTr("Save the change")
            onClicked: form.keep()
        }
        AppButton {
            visible: form.row >= 0
            text: qsTr("New duty")
            onClicked: form.take(-1)
        }
        AppButton {
            visible: form.row >= 0
            text: qsTr("Take it out")
            onClicked: {
                form.orders.removeDuty(form.row);
                form.take(-1);
            }
        }
    }
}
