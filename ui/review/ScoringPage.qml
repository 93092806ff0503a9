pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Style

// How well methods, baselines and saved sets chose, walking forward month by month.
FocusScope {
    id: page

    property bool shown: false
    readonly property alias desk: scoringDesk
    readonly property bool answered: scoringDesk.stepNames.length > 0
    signal navigate(string target)

    ScoringDesk {
        id: scoringDesk
        active: page.shown
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: scoringDesk.hasOffences

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Choice {
                objectName: "firstTestMonth"
                label: qsTr("First month scored")
                width: Theme.sized(140)
                model: scoringDesk.monthNames
                currentIndex: scoringDesk.first
                onActivated: index => scoringDesk.first = index
            }
            Choice {
                label: qsTr("Last month scored")
                width: Theme.sized(140)
                model: scoringDesk.monthNames
                currentIndex: scoringDesk.last
                onActivated: index => scoringDesk.last = index
            }
            Stepper {
                label: qsTr("Months learned from")
                width: Theme.sized(150)
                from: 1
                to: 60
                value: scoringDesk.trainMonths
                onModified: value => scoringDesk.trainMonths = value
            }
            Choice {
                readonly property list<int> months: [1, 3]
                label: qsTr("Scored together")
                width: Theme.sized(140)
                model: [qsTr("1 month"), qsTr("3 months")]
                currentIndex: Math.max(0, months.indexOf(scoringDesk.scoreMonths))
                onActivated: index => scoringDesk.scoreMonths = months[index]
            }
            Choice {
                readonly property list<real> shares: [0.005, 0.01, 0.02, 0.05]
                label: qsTr("Share of the area")
                width: Theme.sized(130)
                model: shares.map(share => qsTr("%1 %").arg(100 * share))
                currentIndex: Math.max(0, shares.findIndex(share => Math.abs(share - scoringDesk.share) < 1e-9))
                onActivated: index => scoringDesk.share = shares[index]
            }
            Choice {
                readonly property list<int> metres: [100, 150, 200, 300]
                label: qsTr("Hexagon width")
                width: Theme.sized(130)
                model: metres.map(one => qsTr("%1 m").arg(one))
                currentIndex: Math.max(0, metres.indexOf(scoringDesk.cellWidth))
                onActivated: index => scoringDesk.cellWidth = metres[index]
            }
        }
        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            AppButton {
                objectName: "runScoring"
                text: qsTr("Score")
                primary: true
                enabled: !scoringDesk.busy
                focus: true
                onClicked: scoringDesk.run()
            }
            AppButton {
                visible: scoringDesk.busy
                text: qsTr("Stop")
                onClicked: scoringDesk.cancel()
            }
            ProgressStrip {
                visible: scoringDesk.busy
                value: scoringDesk.progress
                name: qsTr("Scoring")
                Layout.preferredWidth: 200
            }
            MutedText {
                text: scoringDesk.busy ? qsTr("Working it out…") : scoringDesk.summary
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            ExportBar {
                subject: qsTr("Scoring")
                withPdf: false
                available: page.answered && !scoringDesk.busy
                onCsvChosen: file => scoringDesk.exportCsv(file)
            }
        }
        MutedText {
            visible: scoringDesk.failure.length > 0
            text: scoringDesk.failure
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MutedText {
            visible: scoringDesk.caution.length > 0
            text: scoringDesk.caution
            color: Theme.accentText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flickable {
            visible: page.answered
            clip: true
            contentHeight: answer.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: AppScrollBar {}

            ColumnLayout {
                id: answer
                width: parent.width - 12
                spacing: 12

                ScoreTable {
                    objectName: "scoreTable"
                    desk: scoringDesk
                    Layout.fillWidth: true
                }
                LinesChart {
                    objectName: "scoreChart"
                    steps: scoringDesk.stepNames
                    lines: scoringDesk.lines
                    Layout.fillWidth: true
                    Layout.preferredHeight: 250
                }
                SectionTitle { text: qsTr("Saved sets on what came after them") }
                MutedText {
                    visible: scoringDesk.savedSets.length === 0
                    text: qsTr("No set is saved yet. Save one on the Hotspots screen, and it is scored here as later months come in.")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Repeater {
                    model: scoringDesk.savedSets
                    FigureRow {
                        required property var modelData
                        label: modelData.name
                        value: modelData.months
                        why: modelData.text
                    }
                }
            }
        }
        Item {
            visible: !page.answered
            Layout.fillHeight: true
        }
        ExportNotice { text: scoringDesk.notice }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: Workspace.open && !scoringDesk.hasOffences
        iconName: "review"
        title: qsTr("Nothing to score yet")
        text: qsTr("Import recorded crime of at least two months: places are chosen from the earlier ones and scored on the later.")
        actionText: qsTr("Import…")
        onAction: page.navigate("import")
    }
}
