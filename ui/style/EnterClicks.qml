import QtQuick
import QtQuick.Templates as T

// Enter presses a button as Space does; the button forwards its keys to this. Where the form or list around it has its own use for Enter,
// `enabled` is false.
Item {
    id: enter

    required property T.AbstractButton button

    function pressed(event: KeyEvent): void {
        event.accepted = enter.enabled && (event.modifiers & ~Qt.KeypadModifier) === 0;
        if (event.accepted && !event.isAutoRepeat)
            enter.button.click();
    }

    Keys.onReturnPressed: event => enter.pressed(event)
    Keys.onEnterPressed: event => enter.pressed(event)
}
