pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// What each operation has done since roll-out: by operation, by borough or by month. What leaves the house has counts under 5 suppressed.
FocusScope {
    id: page

    property bool shown: false
    readonly property alias desk: operationsDesk
    readonly property list<string> parts: [qsTr("By operation"), qsTr("By borough"), qsTr("By month")]
    signal navigate(string target)

    function openRecord(row: int): void {
        const screen = operationsDesk.open(row);
        if (screen.length > 0)
            page.navigate(screen);
    }

    OperationsDesk {
        id: operationsDesk
        active: page.shown
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: !operationsDesk.empty

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Choice {
                objectName: "operationsBorough"
                name: qsTr("Borough")
                focus: true
                visible: operationsDesk.boroughs.length > 0
                model: [qsTr("The force")].concat(operationsDesk.boroughs)
                currentIndex: 1 + operationsDesk.boroughs.indexOf(operationsDesk.borough)
                onActivated: index => operationsDesk.borough = index === 0 ? "" : operationsDesk.boroughs[index - 1]
                width: Theme.sized(200)
            }
            Repeater {
                model: page.parts
                Chip {
                    required property int index
                    required property string modelData
                    text: modelData
                    checked: operationsDesk.by === index
                    autoExclusive: true
                    onClicked: operationsDesk.by = index
                }
            }
            Spinner {
                running: operationsDesk.busy
                implicitWidth: 18
                implicitHeight: 18
            }
            Check {
                objectName: "asExported"
                text: qsTr("As exported")
                checked: operationsDesk.asExported
                Accessible.description: qsTr("Shows the figures as they leave the house, small counts suppressed")
                onToggled: operationsDesk.asExported = checked
            }
            ExportBar {
                subject: operationsDesk.title
                available: operationsDesk.read && !operationsDesk.empty
                onCsvChosen: file => operationsDesk.exportCsv(file)
                onPdfChosen: file => operationsDesk.exportPdf(file)
            }
        }
        SectionTitle {
            text: operationsDesk.title
            Layout.fillWidth: true
        }
        MutedText {
            text: operationsDesk.basis
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: operationsDesk.cautions
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

            OperationsTable {
                objectName: "operationsTable"
                rows: operationsDesk.rows
                chosen: operationsDesk.chosen
                onChose: row => operationsDesk.chosen = row
                onRecordsAsked: records.take()
                onFigureAsked: figure => operationsDesk.figure = figure
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ColumnLayout {
                spacing: 8
                Layout.fillWidth: false
                Layout.minimumWidth: Theme.sized(240)
                Layout.maximumWidth: Theme.sized(240)
                Layout.fillHeight: true

                Choice {
                    objectName: "operationsFigure"
                    name: qsTr("Figure whose visits are listed")
                    model: operationsDesk.figures.map(one => one.name)
                    currentIndex: operationsDesk.figures.findIndex(one => one.key === operationsDesk.figure)
                    onActivated: index => operationsDesk.figure = operationsDesk.figures[index].key
                    Layout.fillWidth: true
                }
                RecordsList {
                    id: records
                    list.objectName: "operationsRecords"
                    records: operationsDesk.records
                    title: operationsDesk.chosen < 0 ? qsTr("Visits") : qsTr("Visits: %1").arg(operationsDesk.rows[operationsDesk.chosen]?.name ?? "")
                    note: operationsDesk.recordsNote
                    onOpened: row => page.openRecord(row)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
        ExportNotice { text: operationsDesk.notice }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 48)
        visible: Workspace.open && operationsDesk.empty
        iconName: "review"
        title: qsTr("No night is planned or recorded yet")
        text: qsTr("The totals of each operation follow from the results of its nights. Plan a night, then record what came of it.")
        actionText: qsTr("Plan a night")
        onAction: page.navigate("plan")
    }
}
