pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// One order for breaks: whose, between which times, how long, and where.
ColumnLayout {
    id: form

    required property PlanBoard board
    required property BreaksDesk desk
    required property var teamNames
    property int row: -1 // of the orders; -1 = a new one
    property var places: []
    property string error
    readonly property bool complete: from.valid && to.valid

    function take(order: int): void {
        const fields = desk.order(order);
        const isNew = fields.minutes === undefined;
        row = isNew ? -1 : order;
        team.currentIndex = (fields.teamRow ?? -1) + 1;
        from.value = fields.from ?? board.clockAt(Math.round(board.shiftMinutes / 3));
        from.text = from.value;
        to.value = fields.to ?? board.clockAt(Math.round(board.shiftMinutes * 2 / 3));
        to.text = to.value;
        minutes.value = fields.minutes ?? 45;
        places = fields.places ?? [];
        where.clear();
        error = "";
    }
    function addPlace(entry: var): void {
        if (!places.some(place => place.easting === entry.easting && place.northing === entry.northing))
            places = places.concat([{ "text": entry.text, "easting": entry.easting, "northing": entry.northing }]);
        where.clear();
    }
    function takeOut(index: int): void {
        places = places.filter((place, at) => at !== index);
    }
    function keep(): void {
        if (!complete)
            return;
        error = desk.save(row, {
            "teamRow": team.currentIndex - 1,
            "from": from.value,
            "to": to.value,
            "minutes": minutes.value,
            "places": places
        });
        if (error.length === 0)
            take(-1);
    }

    spacing: 10
    enabled: board.editable
    Component.onCompleted: take(-1)

    Choice {
        id: team
        objectName: "breakTeam"
        label: qsTr("Whose break")
        model: [qsTr("All teams that work over six hours")].concat(form.teamNames)
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 12
        TimeField {
            id: from
            objectName: "breakFrom"
            label: qsTr("Begins after")
            Layout.alignment: Qt.AlignTop
        }
        TimeField {
            id: to
            objectName: "breakTo"
            label: qsTr("is over by")
            Layout.alignment: Qt.AlignTop
        }
        Stepper {
            id: minutes
            objectName: "breakMinutes"
            label: qsTr("Minutes")
            from: 20
            to: 120
            stepSize: 5
            value: 45
            Layout.alignment: Qt.AlignTop
        }
    }
    PlaceField {
        id: where
        board: form.board
        label: qsTr("A place for it: a police station, a refreshment point")
        fieldName: "breakPlace"
        chosenHint: qsTr("At %1")
        onChosen: form.addPlace(place)
        onAccepted: form.keep()
        Layout.fillWidth: true
    }
    MutedText {
        text: form.places.length === 0 ? qsTr("No place yet: it is where the team starts.") : form.places.length === 1 ? qsTr("It is there:") : qsTr("It is at whichever of these costs the team least:")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        visible: form.places.length > 0
        spacing: 8
        Layout.fillWidth: true
        Repeater {
            model: form.places
            Chip {
                required property int index
                required property var modelData
                objectName: "breakPlace" + index
                text: qsTr("%1  ×").arg(modelData.text)
                checkable: false
                Accessible.name: qsTr("Take %1 out").arg(modelData.text)
                onClicked: form.takeOut(index)
            }
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
            objectName: "keepBreak"
            primary: true
            enabled: form.complete
            text: form.row < 0 ? qsTr("Add the order") : qsTr("Save the change")
            onClicked: form.keep()
        }
        AppButton {
            visible: form.row >= 0
            text: qsTr("New order")
            onClicked: form.take(-1)
        }
        AppButton {
            objectName: "removeBreak"
            visible: form.row >= 0
            text: qsTr("Take it out")
            onClicked: {
                form.desk.remove(form.row);
                form.take(-1);
            }
        }
    }
}
