pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The night as a whole: the debrief, what was planned and delivered at each place, and tracks as evidence.
ModalSheet {
    id: sheet

    required property NightDesk desk

    function ask(): void {
        open();
        debrief.start();
    }

    title: qsTr("The night: %1").arg(desk.title)
    preferredWidth: 860
    rejectText: qsTr("Close")
    acceptText: qsTr("Record the debrief")
    acceptEnabled: desk.typed
    closesOnAccept: false
    onAcceptPressed: desk.record()

    contentItem: SheetScroll {
        spacing: 12

        DebriefForm {
            id: debrief
            desk: sheet.desk
            onRecordAsked: if (sheet.acceptEnabled) sheet.desk.record()
            Layout.fillWidth: true
        }
        AppText {
            objectName: "nightError"
            visible: text.length > 0
            text: sheet.desk.error
            color: Theme.alert
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
        MutedText {
            objectName: "nightNotice"
            visible: text.length > 0
            text: sheet.desk.notice
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            AppButton {
                visible: sheet.desk.typed
                text: qsTr("Forget what is typed")
                onClicked: {
                    sheet.desk.forgetTyped();
                    debrief.start();
                }
            }
            AppButton {
                text: qsTr("PDF…")
                iconName: "export"
                Accessible.name: qsTr("Print the debrief as PDF")
                onClicked: pdf.ask()
            }
            AppButton {
                text: qsTr("CSV…")
                iconName: "export"
                Accessible.name: qsTr("Export the debrief as CSV")
                onClicked: csv.ask()
            }
            Item { Layout.fillWidth: true }
            Choice {
                id: team
                objectName: "trackTeam"
                name: qsTr("Team of the track")
                model: sheet.desk.teams
                textRole: "name"
                valueRole: "team"
                enabled: count > 0
                Layout.preferredWidth: 180
            }
            AppButton {
                objectName: "trackButton"
                text: qsTr("Add a track…")
                enabled: team.count > 0
                Accessible.description: qsTr("A GPX file of the team's radio or phone: the time inside each hotspot is measured; nothing of whose it was is kept.")
                onClicked: gpx.ask()
            }
        }
        SectionTitle {
            text: qsTr("Planned and delivered")
            Layout.fillWidth: true
        }
        MutedText {
            text: sheet.desk.summary
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: sheet.desk.cautions
            AppText {
                required property string modelData
                text: modelData
                color: Theme.alert
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        DoseTable {
            objectName: "dose"
            places: sheet.desk.places
            tracked: sheet.desk.tracked
            Layout.fillWidth: true
        }
    }

    WorkDialog {
        id: gpx
        title: qsTr("A track of %1").arg(team.currentText)
        nameFilters: [qsTr("GPX (*.gpx)")]
        onAccepted: sheet.desk.importTrack(team.currentValue, chosen)
    }
    SaveDialog {
        id: csv
        format: "csv"
        subject: qsTr("Debrief")
        title: qsTr("Export the debrief as CSV")
        onAccepted: sheet.desk.exportCsv(chosen)
    }
    SaveDialog {
        id: pdf
        subject: qsTr("Debrief")
        title: qsTr("Print the debrief as PDF")
        onAccepted: sheet.desk.exportPdf(chosen)
    }
}
