pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// A training session: its kind, its day, who held it, and each venue that came with its number of people.
Flickable {
    id: form

    required property TrainingDesk desk
    property string session
    property var venues: [] // {venue, name, people, before}
    readonly property list<string> names: desk.venues.map(one => one.name)
    readonly property var faults: desk.check(typed())

    function typed(): var {
        return { "session": session, "kind": kind.currentText, "on": day.iso, "by": by.text, "venues": venues };
    }
    function take(fields: var): void {
        session = fields.session ?? "";
        kind.currentIndex = Math.max(0, desk.kinds.indexOf(fields.kind ?? ""));
        day.put(fields.on ?? "");
        by.text = fields.by ?? "";
        venues = fields.venues ?? [];
        venue.text = "";
        venue.error = "";
        problem.text = "";
    }
    function add(): void {
        const wanted = venue.text.trim().toLowerCase();
        const found = desk.venues.filter(one => one.name.toLowerCase().startsWith(wanted));
        const exact = found.find(one => one.name.toLowerCase() === wanted) ?? (found.length === 1 ? found[0] : null);
        venue.error = wanted.length === 0 || !exact ? qsTr("No single venue of the register begins so: add it on the Venues page.")
            : venues.some(one => one.venue === exact.venue) ? qsTr("%1 is in the list already.").arg(exact.name) : "";
        if (venue.error.length > 0)
            return;
        venues = venues.concat([{ "venue": exact.venue, "name": exact.name, "people": people.value, "before": Math.min(before.value, people.value) }]);
        venue.text = "";
        keeping.restart();
        venue.forceActiveFocus();
    }
    function keep(): void {
        problem.text = desk.saveSession(typed());
        if (problem.text.length > 0)
            return;
        desk.keepDraft({});
        take({});
    }

    onFaultsChanged: problem.text = "" // something was typed since

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}
    Component.onCompleted: take(desk.draft())

    FocusInView {
        view: form
        content: column
    }
    Timer {
        id: keeping
        interval: 500
        onTriggered: form.desk.keepDraft(form.typed())
    }
    ColumnLayout {
        id: column
        width: form.width - 12
        spacing: 10

        SectionTitle { text: form.session.length > 0 ? qsTr("Change the session") : qsTr("Note a session") }
        RowLayout {
            spacing: 8
            Choice {
                id: kind
                objectName: "sessionKind"
                label: qsTr("Kind of training")
                model: form.desk.kinds
                onActivated: keeping.restart()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            DateField {
                id: day
                objectName: "sessionDay"
                label: qsTr("Day")
                onEdited: keeping.restart()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
        Field {
            id: by
            objectName: "sessionBy"
            label: qsTr("Held by (shoulder number or role)")
            maximumLength: 40
            onEdited: keeping.restart()
            Layout.fillWidth: true
        }
        Field {
            id: venue
            objectName: "sessionVenue"
            label: qsTr("Venue that came")
            placeholder: qsTr("The beginning of its name")
            hint: text.trim().length > 0 ? form.names.filter(name => name.toLowerCase().startsWith(venue.text.trim().toLowerCase())).slice(0, 4).join(", ") : ""
            onEdited: error = ""
            onAccepted: form.add()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            Stepper {
                id: people
                objectName: "sessionPeople"
                label: qsTr("People")
                from: 1
                to: 999
                value: 1
                Layout.fillWidth: true
            }
            Stepper {
                id: before
                objectName: "sessionBefore"
                label: qsTr("Trained before")
                from: 0
                to: 999
                value: 0
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "addSessionVenue"
                text: qsTr("Add")
                onClicked: form.add()
                Layout.alignment: Qt.AlignBottom
            }
        }
        Repeater {
            model: form.venues
            RowLayout {
                id: came
                required property int index
                required property var modelData
                AppText {
                    text: qsTr("%1: %2, %3 of them trained before").arg(came.modelData.name).arg(qsTr("%n person(s)", "", came.modelData.people)).arg(came.modelData.before)
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                AppIconButton {
                    name: qsTr("Take %1 away").arg(came.modelData.name)
                    iconName: "close"
                    onClicked: form.venues = form.venues.filter((one, at) => at !== came.index)
                }
            }
        }
        Repeater {
            model: form.venues.length > 0 ? form.faults.warnings : []
            MutedText {
                required property string modelData
                text: modelData
                color: Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        MutedText {
            id: problem
            objectName: "sessionProblem"
            visible: text.length > 0
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            AppButton {
                objectName: "keepSession"
                primary: true
                text: form.session.length > 0 ? qsTr("Save the change") : qsTr("Note the session")
                onClicked: form.keep()
            }
            AppButton {
                visible: form.session.length > 0
                text: qsTr("New session")
                onClicked: form.take({})
            }
            AppButton {
                visible: form.session.length > 0
                danger: true
                text: qsTr("Remove")
                onClicked: {
                    problem.text = form.desk.removeSession(form.session);
                    if (problem.text.length === 0)
                        form.take({});
                }
            }
        }
    }
}
