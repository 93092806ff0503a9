pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// What came of what was done at some places: before and after, against areas like them.
FocusScope {
    id: page

    property bool shown: false
    readonly property alias desk: evaluationDesk
    signal navigate(string target)

    EvaluationDesk {
        id: evaluationDesk
        active: page.shown
    }
    RowLayout {
        anchors.fill: parent
        spacing: 12
        visible: evaluationDesk.hasOffences

        EvaluationQuestion {
            desk: evaluationDesk
            Layout.preferredWidth: Theme.sized(300)
            Layout.maximumWidth: page.width / 2
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: 10
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: 8
                Layout.fillWidth: true
                Chip {
                    objectName: "evaluationTable"
                    text: qsTr("Table")
                    enabled: evaluationDesk.answered
                    checked: answer.asTable
                    onToggled: answer.asTable = checked
                }
                MutedText {
                    text: evaluationDesk.busy ? qsTr("Working it out…") : ""
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                ExportBar {
                    subject: qsTr("Evaluation of %1").arg(evaluationDesk.name)
                    available: evaluationDesk.answered && !evaluationDesk.busy
                    onCsvChosen: file => evaluationDesk.exportCsv(file)
                    onPdfChosen: file => evaluationDesk.exportPdf(file)
                }
            }
            AppText {
                objectName: "evaluationFailure"
                visible: text.length > 0
                text: evaluationDesk.failure
                color: Theme.alert
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            EvaluationAnswer {
                id: answer
                visible: evaluationDesk.answered
                desk: evaluationDesk
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Item {
                visible: !evaluationDesk.answered
                Layout.fillHeight: true
            }
            ExportNotice { text: evaluationDesk.notice }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 48)
        visible: Workspace.open && !evaluationDesk.hasOffences
        iconName: "review"
        title: qsTr("Nothing to evaluate yet")
        text: qsTr("Import recorded crime of at least two months: what was recorded after something was done is held against before, and against areas like it.")
        actionText: qsTr("Import…")
        onAction: page.navigate("import")
    }
}
