pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// Events: the list, what is planned of the chosen one or what came of it, and its ground on the map.
PartnersPage {
    id: page

    readonly property alias desk: eventDesk
    readonly property alias plans: plansDesk
    property bool showsPlans: false

    readonly property string found: page.shown ? Workspace.wanted : ""
    onFoundChanged: if (found.startsWith("event/")) Qt.callLater(page.takeFound)

    function takeFound(): void {
        const event = Workspace.takeWanted("event");
        if (event.length > 0) {
            eventDesk.selected = event;
        }
    }

    EventDesk { id: eventDesk }
    EventPlansDesk {
        id: plansDesk
        event: eventDesk.selected
    }
    NewEventSheet {
        id: fresh
        objectName: "newEvent"
        desk: eventDesk
    }
    TemplateSheet {
        id: templates
        objectName: "eventTemplates"
        desk: eventDesk
    }
    SaveDialog {
        id: saving
        subject: qsTr("Event")
        title: format === "pdf" ? qsTr("After-action report as PDF") : qsTr("Export as CSV")
        onAccepted: format === "pdf" ? plansDesk.exportPdf(chosen) : plansDesk.exportCsv(chosen)
        function askFor(what: string): void {
            format = what;
            ask();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: Workspace.open

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Chip {
                objectName: "eventPlanned"
                text: qsTr("What is planned")
                checked: !page.showsPlans
                autoExclusive: true
                focus: true
                onClicked: page.showsPlans = false
            }
            Chip {
                objectName: "eventPlans"
                text: qsTr("Plans and results")
                checked: page.showsPlans
                autoExclusive: true
                onClicked: page.showsPlans = true
            }
            AppButton {
                objectName: "addEvent"
                text: qsTr("New event…")
                iconName: "plus"
                onClicked: fresh.ask(false)
            }
            AppButton {
                objectName: "eventAgain"
                text: qsTr("Again…")
                enabled: eventDesk.any
                Accessible.description: qsTr("Starts a new event from the chosen one")
                onClicked: fresh.ask(true)
            }
            AppButton {
                objectName: "editTemplates"
                text: qsTr("Templates…")
                onClicked: templates.ask()
            }
            AppButton {
                objectName: "eventReport"
                text: qsTr("After-action report…")
                iconName: "export"
                enabled: eventDesk.any && !plansDesk.busy
                onClicked: saving.askFor("pdf")
            }
            AppButton {
                text: qsTr("CSV…")
                iconName: "export"
                enabled: eventDesk.any && !plansDesk.busy
                Accessible.name: qsTr("Export as CSV")
                onClicked: saving.askFor("csv")
            }
            AppIconButton {
                objectName: "removeEvent"
                name: qsTr("Remove the event")
                iconName: "trash"
                enabled: eventDesk.any
                onClicked: eventDesk.forget()
            }
        }
        MutedText {
            objectName: "eventNotice"
            visible: text.length > 0
            text: plansDesk.notice.length > 0 ? plansDesk.notice : (eventDesk.card.warnings ?? []).join(" ")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            visible: eventDesk.any
            Layout.fillWidth: true
            Layout.fillHeight: true

            EventList {
                objectName: "eventList"
                desk: eventDesk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
            EventForm {
                objectName: "eventForm"
                visible: !page.showsPlans
                desk: eventDesk
                groundProblem: map.problem
                onDrawAsked: map.draw()
                onChangeAsked: map.change()
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
            EventPlans {
                objectName: "eventPlansCard"
                visible: page.showsPlans
                desk: plansDesk
                onPlanAsked: page.navigate("plan")
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
            EventMap {
                id: map
                objectName: "eventMap"
                desk: eventDesk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
        }
        Item {
            visible: !eventDesk.any
            Layout.fillHeight: true
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 48)
        visible: Workspace.open && !eventDesk.any
        iconName: "partners"
        title: qsTr("No events yet")
        text: qsTr("Start from a template: Carnival or New Year's Eve, with phases, intentions and tactics to change. Next year it is planned again with its results beside.")
        actionText: qsTr("New event…")
        onAction: fresh.ask(false)
    }
}
