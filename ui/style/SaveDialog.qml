import QtQuick
import QtQuick.Dialogs
import QtQuick.Templates as T

// Asks where to write a file of one format, under a name that says what is in it.
WorkDialog {
    id: dialog

    // The ending of the file's name: csv, geojson, html, lantern or pdf.
    property string format: "pdf"
    // What is in it.
    required property string subject

    readonly property var names: ({ "geojson": "GeoJSON", "lantern": "Lantern" })
    property T.TextField field: null

    suggested: `${dialog.subject.replace(/[\/\\:*?"<>|]+/g, "-")}.${dialog.format}`
    fileMode: FileDialog.SaveFile
    defaultSuffix: dialog.format
    nameFilters: [`${dialog.names[dialog.format] ?? dialog.format.toUpperCase()} (*.${dialog.format})`]

    // Qt Quick's own dialog (6.8) does not show the name of a file that is not there yet, nor does Enter in its field save, and a
    // name that was typed is forgotten in the next folder.
    function fillIn(): void {
        dialog.field = SaveDialogParts.nameField() as T.TextField;
        if (dialog.field === null)
            return;
        dialog.field.text = dialog.suggested;
        dialog.field.forceActiveFocus(Qt.PopupFocusReason);
        dialog.field.select(0, dialog.suggested.lastIndexOf("."));
    }
    // Lets the dialog take up what stands in the field.
    function read(): void {
        dialog.field?.textEdited();
        dialog.field?.editingFinished();
    }
    // What says "Save" there is its button for opening.
    function save(): void {
        dialog.read();
        const button = (SaveDialogParts.buttons() as T.DialogButtonBox)?.standardButton(T.DialogButtonBox.Open) ?? null;
        if (button !== null && button.enabled)
            button.click();
    }

    onVisibleChanged: {
        if (dialog.visible)
            Qt.callLater(dialog.fillIn);
        else
            dialog.field = null;
    }
    onCurrentFolderChanged: Qt.callLater(dialog.read)

    readonly property Connections typing: Connections {
        target: dialog.field
        function onAccepted(): void { dialog.save(); }
    }
}
