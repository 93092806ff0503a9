import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T
import QtTest
import Lantern.Style

// Where a file is written: the dialog's name, its keys and what a whole path means. Qt Quick's own dialog, as on every Linux.
Item {
    id: stage

    readonly property string temporary: StandardPaths.writableLocation(StandardPaths.TempLocation)

    width: 800
    height: 600

    SaveDialog {
        id: dialog
        options: FileDialog.DontUseNativeDialog
        format: "csv"
        subject: "Walks 3/4"
        property string written
        onAccepted: written = chosen.toString()
    }
    TestCase {
        name: "SaveDialog"
        when: windowShown

        function init(): void {
            WorkPlace.file = "";
            WorkPlace.last = "";
            dialog.written = "";
        }
        function cleanup(): void {
            dialog.close();
            tryCompare(dialog, "visible", false);
        }
        function openDialog(): T.TextField {
            dialog.ask();
            tryVerify(() => (dialog.field?.text ?? "") === "Walks 3-4.csv");
            return dialog.field;
        }
        function type(field: T.TextField, text: string): void {
            field.text = text;
            field.textEdited(); // as a key would
        }
        function test_enterWritesUnderTheNameThatIsShown(): void {
            WorkPlace.file = stage.temporary.replace("file://", "") + "/London.lantern";
            const field = openDialog();
            verify(field.activeFocus);
            compare(field.selectedText, "Walks 3-4");
            field.accepted();
            tryCompare(dialog, "written", stage.temporary + "/Walks 3-4.csv");
        }
        function test_wholePath(): void {
            const field = openDialog();
            type(field, stage.temporary.replace("file://", "") + "/there.csv");
            field.accepted();
            tryCompare(dialog, "written", stage.temporary + "/there.csv");
        }
        function test_endingIsAdded(): void {
            const field = openDialog();
            type(field, "other");
            field.accepted();
            tryVerify(() => dialog.written.endsWith("/other.csv"));
        }
        function test_nameGoesAlongToAnotherFolder(): void {
            const field = openDialog();
            dialog.currentFolder = stage.temporary;
            tryVerify(() => dialog.selectedFile.toString() === stage.temporary + "/Walks 3-4.csv");
            field.accepted();
            tryCompare(dialog, "written", stage.temporary + "/Walks 3-4.csv");
        }
        function test_beginsWhereTheLastOneEnded(): void {
            const field = openDialog();
            type(field, stage.temporary.replace("file://", "") + "/there.csv");
            field.accepted();
            tryVerify(() => dialog.written.length > 0);
            tryCompare(dialog, "visible", false);
            openDialog();
            compare(dialog.currentFolder.toString(), stage.temporary);
        }
        function test_nothingWithoutADialog(): void {
            compare(SaveDialogParts.nameField(), null);
            compare(SaveDialogParts.buttons(), null);
        }
    }
}
