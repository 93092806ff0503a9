pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A new event: from a template, or the chosen one again, on its first day.
ModalSheet {
    id: sheet

    required property EventDesk desk
    readonly property list<string> templates: desk.templateNames

    function ask(again: bool): void {
        const kept = sheet.desk.draft("newEvent");
        from.currentIndex = again ? templates.length : 0;
        day.iso = kept.on ?? "";
        problem.text = "";
        open();
        day.forceActiveFocus(Qt.TabFocusReason);
    }
    function keep(): void {
        const at = from.currentIndex;
        problem.text = at < templates.length ? desk.startFrom(desk.templateKeys[at], day.iso) : desk.startAgain(day.iso);
        if (problem.text.length > 0)
            return;
        desk.keepDraft("newEvent", {});
        close();
    }

    title: qsTr("A new event")
    acceptText: qsTr("Start it")
    closesOnAccept: false
    onAcceptPressed: keep()

    contentItem: SheetScroll {
        spacing: 12
        Choice {
            id: from
            objectName: "eventFrom"
            label: qsTr("From")
            model: sheet.desk.any ? sheet.templates.concat([qsTr("%1, again").arg(sheet.desk.card.name ?? "")]) : sheet.templates
            Layout.fillWidth: true
        }
        DateField {
            id: day
            objectName: "eventDay"
            label: qsTr("First day")
            focus: true
            onEdited: sheet.desk.keepDraft("newEvent", { "on": iso })
            onAccepted: sheet.keep()
            Layout.fillWidth: true
        }
        MutedText {
            text: qsTr("Phases, intentions and tactics come with it, on the days that belong to this one. The results of last time are shown beside.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MutedText {
            id: problem
            objectName: "newEventProblem"
            visible: text.length > 0
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
