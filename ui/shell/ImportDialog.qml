import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// File ▸ Import: choose, look, say what a force's columns are, read with progress, and see what was refused.
ModalSheet {
    id: sheet

    function start(paths: list<string>): void {
        desk.clear();
        desk.add(paths);
        open();
    }

    title: desk.done ? qsTr("Imported") : qsTr("Import into %1").arg(Workspace.name)
    preferredWidth: 860
    height: Math.min(600, parent ? parent.height - 48 : 600)
    closesOnAccept: false
    closePolicy: desk.busy ? ModalSheet.NoAutoClose : ModalSheet.CloseOnEscape
    acceptText: desk.done ? qsTr("Close") : qsTr("Import")
    rejectText: desk.done ? "" : qsTr("Cancel")
    acceptEnabled: desk.done || (desk.files.length > 0 && desk.looking === 0 && !desk.busy)
    onAcceptPressed: desk.done ? sheet.close() : desk.start()
    onRejected: desk.cancel()

    ImportDesk { id: desk }

    contentItem: Item {
        implicitHeight: 420

        ColumnLayout {
            anchors.fill: parent
            spacing: 12

            RowLayout {
                visible: !desk.done && !desk.busy
                spacing: 8
                AppButton {
                    text: qsTr("Add files…")
                    iconName: "file"
                    onClicked: files.ask()
                }
                AppButton {
                    text: qsTr("Add a folder…")
                    iconName: "folder"
                    onClicked: folder.ask()
                }
                Spinner {
                    running: desk.looking > 0
                    name: qsTr("Looking at the files")
                }
                Item { Layout.fillWidth: true }
            }
            EmptyState {
                visible: desk.files.length === 0 && desk.looking === 0 && !desk.done
                iconName: "import"
                title: qsTr("Choose what to read")
                text: qsTr("Recorded crime (data.police.uk or your force's CSV), StreetSafe, boundaries, streets, places and base map. Each file is recognised by its content; nothing is kept until you say Import.")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ImportFiles {
                id: chosen
                visible: desk.files.length > 0 && !desk.done && !desk.busy
                desk: desk
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ImportMapping {
                visible: chosen.visible && desk.wantsMapping
                desk: desk
                theirs: chosen.file.columns ?? []
                Layout.fillWidth: true
            }
            ColumnLayout {
                visible: desk.busy
                spacing: 12
                Layout.fillWidth: true
                Layout.fillHeight: true
                AppText { text: qsTr("Reading… %1 %").arg(Math.round(desk.fraction * 100)) }
                ProgressStrip {
                    value: desk.fraction
                    Layout.fillWidth: true
                }
                MutedText { text: qsTr("One transaction: stopping keeps nothing.") }
                AppButton {
                    text: qsTr("Stop")
                    onClicked: desk.cancel()
                }
            }
            ImportSummaryTable {
                visible: desk.done
                desk: desk
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            AppButton {
                visible: desk.done && desk.refused > 0
                text: qsTr("Save refusals…")
                onClicked: refusals.ask()
            }
        }
    }
    WorkDialog {
        id: files
        title: qsTr("Import files")
        fileMode: FileDialog.OpenFiles
        onAccepted: desk.add(selectedFiles.map(file => file.toString()))
    }
    WorkFolderDialog {
        id: folder
        title: qsTr("Import a folder")
        onAccepted: desk.add([selectedFolder.toString()])
    }
    SaveDialog {
        id: refusals
        format: "csv"
        subject: qsTr("Refusals")
        title: qsTr("Save refusals")
        onAccepted: desk.saveRefusals(chosen.toString())
    }
}
