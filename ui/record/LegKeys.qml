import QtQuick

// What the keys of the leg's form do, from anywhere in it where text is not typed.
QtObject {
    id: keys

    required property RecordDesk desk
    signal moveOnAsked(event: var)
    signal startAsked
    signal leaveAsked
    signal findAsked
    signal missedAsked
    signal behaviourAsked
    signal referenceAsked

    readonly property var ticks: ({
            [Qt.Key_N]: "nil",
            [Qt.Key_M]: "missed",
            [Qt.Key_R]: "riskAssessed",
            [Qt.Key_K]: "intelligenceChecked",
            [Qt.Key_P]: "priorLink"
        })

    function undoes(event: var): bool {
        return event.matches(StandardKey.Undo);
    }
    // The shell's own, which do not stand in StandardKey on every desktop.
    function redoes(event: var): bool {
        const shifted = event.key === Qt.Key_Z && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
        return shifted || event.matches(StandardKey.Redo) || (event.key === Qt.Key_Y && event.modifiers === Qt.ControlModifier);
    }
    function take(event: var): bool {
        const plain = (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier)) === 0;
        if (keys.undoes(event))
            return keys.undo();
        if (keys.redoes(event))
            return keys.desk.redoTyped() || true;
        if (keys.goes(event.key, event.modifiers))
            return true;
        if ((event.modifiers & ~Qt.ShiftModifier) === Qt.AltModifier)
            return keys.reason(event);
        if (plain && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            keys.moveOnAsked(event);
            return event.accepted;
        }
        return plain && keys.letter(event.key, (event.modifiers & Qt.ShiftModifier) !== 0);
    }
    function undo(): bool {
        const leg = keys.desk.currentRow;
        keys.desk.undoTyped();
        if (keys.desk.currentRow !== leg)
            keys.startAsked();
        return true;
    }
    function goes(key: int, modifiers: int): bool {
        if (key === Qt.Key_PageDown)
            keys.desk.currentRow += 1;
        else if (key === Qt.Key_PageUp)
            keys.desk.currentRow -= 1;
        else if (key === Qt.Key_Escape)
            keys.leaveAsked();
        else if (key === Qt.Key_Slash || (key === Qt.Key_G && modifiers === Qt.ControlModifier))
            keys.findAsked();
        else
            return false;
        return true;
    }
    // Alt+1 to Alt+8; with Shift the key is the sign above the digit, which differs by keyboard, so its place is asked.
    function reason(event: var): bool {
        const place = event.key >= Qt.Key_1 && event.key <= Qt.Key_8 ? event.key - Qt.Key_1 : ["!", "\"", "£", "$", "%", "^", "&", "*"].indexOf(event.text);
        const one = keys.desk.reasons[place];
        if (one)
            keys.desk.tallyReason(one.field, event.modifiers & Qt.ShiftModifier ? -1 : 1);
        return one !== undefined;
    }
    function letter(key: int, fewer: bool): bool {
        const count = keys.desk.counts.find(one => one.key.charCodeAt(0) === key);
        if (count)
            keys.desk.tally(count.field, fewer ? -1 : 1);
        else if (keys.ticks[key])
            keys.toggle(keys.ticks[key]);
        else if (key === Qt.Key_T)
            keys.desk.takePlannedTimes();
        else if (key === Qt.Key_L)
            keys.desk.repeatLast();
        else if (key === Qt.Key_B)
            keys.behaviourAsked();
        else if (key === Qt.Key_NumberSign)
            keys.referenceAsked();
        else
            return false;
        return true;
    }
    function toggle(field: string): void {
        keys.desk.setField(field, !(keys.desk.form[field] ?? false));
        if (field === "missed" && keys.desk.form.missed)
            keys.missedAsked();
    }
}
