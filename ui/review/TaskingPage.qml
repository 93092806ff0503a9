pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// The table of a borough or of the force, and beside it the decision on the chosen place.
FocusScope {
    id: page

    property bool shown: false
    readonly property alias desk: taskingDesk
    readonly property bool ready: taskingDesk.title.length > 0
    signal navigate(string target)

    // What was found by the search, once there is a table.
    readonly property string found: shown && ready && !taskingDesk.busy ? Workspace.wanted : ""
    onFoundChanged: Qt.callLater(showFound)

    function showFound(): void {
        const tasking = page.found.length > 0 ? Workspace.takeWanted("tasking") : "";
        if (tasking.length > 0)
            taskingDesk.selectTasking(tasking);
    }

    TaskingDesk {
        id: taskingDesk
        active: page.shown
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            Choice {
                objectName: "taskingBorough"
                name: qsTr("Borough")
                model: [qsTr("The force")].concat(taskingDesk.boroughs)
                currentIndex: 1 + taskingDesk.boroughs.indexOf(taskingDesk.borough)
                onActivated: index => taskingDesk.borough = index === 0 ? "" : taskingDesk.boroughs[index - 1]
                Layout.preferredWidth: 200
            }
            Choice {
                name: qsTr("Hotspot set")
                model: [qsTr("Ranked now")].concat(taskingDesk.sets.map(set => set.name))
                currentIndex: 1 + taskingDesk.sets.findIndex(set => set.id === taskingDesk.setId)
                onActivated: index => taskingDesk.setId = index === 0 ? "" : taskingDesk.sets[index - 1].id
                Layout.preferredWidth: 240
            }
            Spinner {
                running: taskingDesk.busy
                implicitWidth: 18
                implicitHeight: 18
            }
            AppButton {
                visible: taskingDesk.busy
                text: qsTr("Stop")
                onClicked: taskingDesk.cancel()
            }
            StatusPill {
                visible: taskingDesk.overdue > 0
                status: "overdue"
                text: qsTr("%n review(s) overdue", "", taskingDesk.overdue)
            }
            Item { Layout.fillWidth: true }
            ExportBar {
                subject: taskingDesk.title
                available: page.ready && !taskingDesk.busy
                onCsvChosen: file => taskingDesk.exportCsv(file)
                onPdfChosen: file => taskingDesk.exportPdf(file)
            }
        }
        MutedText {
            visible: text.length > 0
            text: taskingDesk.basis
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: taskingDesk.cautions
            MutedText {
                required property string modelData
                text: modelData
                color: Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        RowLayout {
            visible: page.ready
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: 8
                Layout.fillWidth: true
                Layout.fillHeight: true

                TaskingTable {
                    objectName: "taskingRows"
                    desk: taskingDesk
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                TaskingSeries {
                    objectName: "taskingSeries"
                    visible: taskingDesk.series.length > 0
                    series: taskingDesk.series
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(124, 34 + 30 * taskingDesk.series.length)
                }
                TaskingTotals {
                    visible: taskingDesk.totals.length > 0
                    totals: taskingDesk.totals
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(190, 34 + 30 * taskingDesk.totals.length)
                }
            }
            TaskingCard {
                objectName: "taskingCard"
                desk: taskingDesk
                Layout.preferredWidth: 312
                Layout.fillHeight: true
            }
        }
        Item {
            visible: !page.ready
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width - 48)
                visible: Workspace.open && !taskingDesk.busy && taskingDesk.failure.length > 0
                iconName: "review"
                title: qsTr("No tasking table yet")
                text: taskingDesk.failure
                actionText: qsTr("Import…")
                onAction: page.navigate("import")
            }
        }
        ExportNotice { text: taskingDesk.notice }
    }
}
