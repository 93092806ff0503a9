pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// The weekly sheet of a borough or of the force: each measure beside the week before, and the records that make it up.
FocusScope {
    id: page

    property bool shown: false
    readonly property alias desk: weeklyDesk
    signal navigate(string target)

    function openRecord(row: int): void {
        const screen = weeklyDesk.open(row);
        if (screen.length > 0)
            page.navigate(screen);
    }

    WeeklyDesk {
        id: weeklyDesk
        active: page.shown
    }
    ReturnSheet {
        id: words
        objectName: "returnSheet"
        desk: weeklyDesk
    }
    SaveDialog {
        id: returnFile
        subject: qsTr("Hotspot response return")
        title: qsTr("Write the hotspot response return as PDF")
        onAccepted: weeklyDesk.exportReturn(chosen)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: Workspace.open

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Choice {
                objectName: "weeklyBorough"
                name: qsTr("Borough")
                focus: true
                visible: weeklyDesk.boroughs.length > 0
                model: [qsTr("The force")].concat(weeklyDesk.boroughs)
                currentIndex: 1 + weeklyDesk.boroughs.indexOf(weeklyDesk.borough)
                onActivated: index => weeklyDesk.borough = index === 0 ? "" : weeklyDesk.boroughs[index - 1]
                width: Theme.sized(200)
            }
            AppButton {
                objectName: "weekBefore"
                text: qsTr("Week before")
                enabled: weeklyDesk.read
                onClicked: weeklyDesk.step(-1)
            }
            AppButton {
                objectName: "weekAfter"
                text: qsTr("Week after")
                enabled: weeklyDesk.read
                onClicked: weeklyDesk.step(1)
            }
            AppButton {
                objectName: "exportReturn"
                text: qsTr("Return…")
                iconName: "export"
                enabled: weeklyDesk.read
                Accessible.name: qsTr("Write the hotspot response return as PDF")
                onClicked: returnFile.ask()
            }
            AppButton {
                objectName: "editReturn"
                text: qsTr("Words of the return…")
                onClicked: words.ask()
            }
            Check {
                objectName: "asExported"
                text: qsTr("As exported")
                checked: weeklyDesk.asExported
                Accessible.description: qsTr("Shows the figures as they leave the house, small counts suppressed")
                onToggled: weeklyDesk.asExported = checked
            }
            ExportBar {
                subject: weeklyDesk.title
                available: weeklyDesk.read
                onCsvChosen: file => weeklyDesk.exportCsv(file)
                onPdfChosen: file => weeklyDesk.exportPdf(file)
            }
            Spinner {
                running: weeklyDesk.busy
                implicitWidth: 18
                implicitHeight: 18
            }
        }
        SectionTitle {
            text: weeklyDesk.title
            Layout.fillWidth: true
        }
        MutedText {
            text: weeklyDesk.empty ? qsTr("%1 Nothing is recorded in these two weeks: go back a week, or record what was done.").arg(weeklyDesk.basis) : weeklyDesk.basis
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: weeklyDesk.cautions
            MutedText {
                required property string modelData
                text: modelData
                color: Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true

            WeeklyTable {
                objectName: "weeklyTable"
                desk: weeklyDesk
                onRecordsAsked: records.take()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3
            }
            RecordsList {
                id: records
                list.objectName: "weeklyRecords"
                records: weeklyDesk.records
                title: weeklyDesk.chosen < 0 ? qsTr("Records") : qsTr("Records: %1").arg(weeklyDesk.rows[weeklyDesk.chosen]?.name ?? "")
                note: list.count > 0 ? "" : weeklyDesk.chosen < 0 ? qsTr("Choose a measure to see the records that make it up.") : qsTr("No record of this week makes it up.")
                onOpened: row => page.openRecord(row)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
            }
        }
        ExportNotice { text: weeklyDesk.notice }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 48)
        visible: !Workspace.open
        iconName: "review"
        title: qsTr("Nothing is open")
        text: qsTr("Open a Lantern file to see its weekly sheet.")
    }
}
