import QtQuick
import Lantern.Commands
import Lantern.Style

// Undo in a field whose text is in the file: what is being typed is put back first, then it is the program's undo. The field's own
// would go back past what is saved, unseen by the program. Text of a draft that is not in the file yet is left to the field.
Item {
    id: undoing

    required property Field field
    required property bool filed
    // The text that stands in the file.
    required property string kept
    signal putBack

    Keys.onPressed: event => {
        const undo = event.matches(StandardKey.Undo);
        event.accepted = undoing.filed && (undo || event.matches(StandardKey.Redo));
        if (!event.accepted)
            return;
        if (undo && undoing.field.text.trim() !== undoing.kept.trim())
            undoing.putBack();
        else if (undo)
            Workspace.undo();
        else
            Workspace.redo();
    }
}
