pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What is planned and learned of the chosen event. What is typed is a draft of the file until it is saved.
PageScroll {
    id: form

    required property EventDesk desk
    property string event
    property var fields: ({}) // as event_fields.h has them; changed in place while somebody types
    property int structure: 0 // another number makes the lines anew
    property bool changed: false
    property string problem
    property string groundProblem // of what was drawn
    signal drawAsked
    signal changeAsked

    function follow(): void {
        const card = form.desk.card;
        if (form.changed && card.event === form.event)
            return;
        keep();
        const kept = card.event ? form.desk.draft(`event/${card.event}`) : {};
        form.event = card.event ?? "";
        form.changed = kept.name !== undefined;
        form.take(form.changed ? kept : card);
    }
    function take(given: var): void {
        form.fields = JSON.parse(JSON.stringify(given));
        form.structure += 1;
        nameField.text = form.fields.name ?? "";
        place.text = form.fields.place ?? "";
        crowd.text = form.fields.crowd ?? "";
        wentWell.text = form.fields.wentWell ?? "";
        toChange.text = form.fields.toChange ?? "";
        form.problem = "";
    }
    function note(field: string, text: string): void {
        form.fields[field] = text;
        form.edited();
    }
    function edited(): void {
        form.changed = true;
        keeping.restart();
    }
    function add(list: string, line: var): void {
        form.fields[list] = (form.fields[list] ?? []).concat([line]);
        form.structure += 1;
        form.edited();
    }
    function remove(list: string, row: int): void {
        form.fields[list].splice(row, 1);
        form.structure += 1;
        form.edited();
    }
    // The objects themselves, which a list<var> would copy: what is typed is put into them.
    function lines(list: string): var {
        return form.structure > 0 ? Array.from(form.fields[list] ?? []) : [];
    }
    function keep(): void {
        keeping.stop();
        if (form.changed && form.event.length > 0)
            form.desk.keepDraft(`event/${form.event}`, form.fields);
    }
    function drop(): void {
        keeping.stop();
        form.desk.keepDraft(`event/${form.event}`, {});
        form.changed = false;
        form.take(form.desk.card);
    }
    function save(): void {
        keeping.stop();
        form.changed = false; // so that what is saved is shown
        form.desk.keepDraft(`event/${form.event}`, {});
        const refused = form.desk.save(form.fields);
        if (refused.length === 0) {
            form.take(form.desk.card);
            return;
        }
        form.changed = true;
        form.problem = refused;
        form.keep();
    }

    spacing: 10
    Component.onCompleted: follow()
    Component.onDestruction: keep()

    Connections {
        target: form.desk
        function onSelectedChanged(): void { form.follow(); }
    }
    Timer {
        id: keeping
        interval: 500
        onTriggered: form.keep()
    }
    Flow {
        spacing: 8
        Layout.fillWidth: true
        AppButton {
            objectName: "saveEvent"
            text: qsTr("Save the changes")
            primary: true
            enabled: form.changed
            onClicked: form.save()
        }
        AppButton {
            objectName: "dropEvent"
            text: qsTr("Discard them")
            enabled: form.changed
            onClicked: form.drop()
        }
    }
    MutedText {
        objectName: "eventProblem"
        visible: text.length > 0
        text: form.problem
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Field {
        id: nameField
        objectName: "eventName"
        label: qsTr("Name")
        maximumLength: 120
        onEdited: form.note("name", text)
        onAccepted: form.save()
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Field {
            id: place
            label: qsTr("Place")
            maximumLength: 120
            onEdited: form.note("place", text)
            onAccepted: form.save()
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }
        Field {
            id: crowd
            objectName: "eventCrowd"
            label: qsTr("People at its fullest")
            maximumLength: 10
            inputMethodHints: Qt.ImhDigitsOnly
            onEdited: form.note("crowd", text)
            onAccepted: form.save()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    SectionTitle { text: qsTr("Ground") }
    EventGround {
        desk: form.desk
        problem: form.groundProblem
        onDrawAsked: form.drawAsked()
        onChangeAsked: form.changeAsked()
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("Phases") }
    EventPhases {
        objectName: "eventPhases"
        rows: form.lines("phases")
        onEdited: form.edited()
        onAdded: form.add("phases", { "name": "", "day": form.fields.phases?.[0]?.day ?? "", "from": "", "to": "", "crowd": "" })
        onRemoved: row => form.remove("phases", row)
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("Strategic intentions") }
    EventRows {
        objectName: "eventIntentions"
        title: qsTr("Intention")
        addText: qsTr("Add an intention")
        rows: form.lines("intentions")
        keys: [0, 1]
        names: form.desk.levelNames
        keyField: "level"
        onEdited: form.edited()
        onAdded: form.add("intentions", { "level": 0, "text": "" })
        onRemoved: row => form.remove("intentions", row)
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("Tactics") }
    EventRows {
        objectName: "eventTactics"
        title: qsTr("Tactic")
        addText: qsTr("Add a tactic")
        rows: form.lines("tactics")
        keys: Array.from(form.desk.tacticKeys)
        names: form.desk.tacticNames
        textField: "detail"
        ownWords: true
        onEdited: form.edited()
        onAdded: form.add("tactics", { "kind": form.desk.tacticKeys[0], "detail": "" })
        onRemoved: row => form.remove("tactics", row)
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("What was learned") }
    TextBox {
        id: wentWell
        objectName: "eventWentWell"
        label: qsTr("What went well (no names)")
        onEdited: form.note("wentWell", text)
        Layout.fillWidth: true
    }
    TextBox {
        id: toChange
        label: qsTr("What to change next time (no names)")
        onEdited: form.note("toChange", text)
        Layout.fillWidth: true
    }
}
