import QtQuick
import Lantern.Style

// A line of text that is kept while it is typed: shortly after the last key, and at once when it is left.
Field {
    id: field

    property string value
    property bool filed: true
    signal committed(string text)

    function commit(typed: string): void {
        keeping.stop();
        if (typed !== field.value)
            field.committed(typed);
    }

    text: value
    onValueChanged: if (field.text.trim() !== field.value.trim()) field.text = field.value
    // What does not fit is read from its beginning.
    onTextChanged: if (!field.input.activeFocus) field.input.cursorPosition = 0
    onActiveFocusChanged: if (!field.activeFocus) field.input.cursorPosition = 0
    Component.onCompleted: field.input.cursorPosition = 0
    onEdited: keeping.restart()
    onFinished: field.commit(field.text.trim())
    keysFirst: [undoing]

    KeptUndo {
        id: undoing
        field: field
        filed: field.filed
        kept: field.value
        onPutBack: {
            keeping.stop();
            field.text = field.value;
        }
    }
    Timer {
        id: keeping
        interval: 500
        onTriggered: field.commit(field.text)
    }
}
