pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A training of officers for a skill: the day, until when it holds, and who was there, by shoulder number.
ColumnLayout {
    id: form

    required property SkillDesk desk
    property list<string> chosen

    function typed(): var {
        return { "skill": skill.text, "on": day.iso, "until": until.iso, "by": by.text, "officers": chosen };
    }
    function take(fields: var): void {
        skill.text = fields.skill ?? desk.skill;
        day.put(fields.on ?? "");
        until.put(fields.until ?? "");
        by.text = fields.by ?? "";
        chosen = fields.officers ?? [];
    }
    function keep(): void {
        problem.text = until.valid ? desk.holdSession(typed()) : until.error;
        if (problem.text.length > 0)
            return;
        desk.keepDraft({});
        take({});
    }

    spacing: 8
    Component.onCompleted: take(desk.draft())

    Timer {
        id: keeping
        interval: 500
        onTriggered: form.desk.keepDraft(form.typed())
    }
    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Layout.fillWidth: true

        Field {
            id: skill
            objectName: "trainedSkill"
            label: qsTr("Skill")
            maximumLength: 30
            onEdited: keeping.restart()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Field {
            id: by
            label: qsTr("Held by")
            maximumLength: 40
            onEdited: keeping.restart()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        DateField {
            id: day
            objectName: "trainedOn"
            label: qsTr("Day")
            onEdited: keeping.restart()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        DateField {
            id: until
            objectName: "trainedUntil"
            label: qsTr("Holds until (empty: no end)")
            optional: true
            onEdited: keeping.restart()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    MutedText { text: qsTr("Who was trained") }
    Flow {
        objectName: "trainedOfficers"
        spacing: 6
        Layout.fillWidth: true
        Repeater {
            model: form.desk.officers
            Chip {
                required property var modelData
                text: modelData.name
                checked: form.chosen.indexOf(modelData.officer) >= 0
                onClicked: {
                    const others = form.chosen.filter(one => one !== modelData.officer);
                    form.chosen = checked ? others.concat([modelData.officer]) : others;
                    keeping.restart();
                }
            }
        }
    }
    MutedText {
        id: problem
        objectName: "trainedProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "keepTrained"
        primary: true
        text: qsTr("Note the session")
        onClicked: form.keep()
    }
}
