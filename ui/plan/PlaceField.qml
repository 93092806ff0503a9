import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A place of the file, typed or chosen from the list of those that are called so. What was typed and not chosen is looked up by resolve().
FocusScope {
    id: picker

    required property PlanBoard board
    property string label
    property string placeholder
    // Said below of the place that is chosen: "Starts at %1".
    property string chosenHint: "%1"
    property var place: null
    property var found: []
    property alias text: where.text
    property alias input: where.input
    property alias fieldName: where.objectName // for a test
    // By hand, from the list or with Enter.
    signal chosen
    // Enter, where there is nothing left to choose.
    signal accepted

    function clear(): void {
        take(null, "");
    }
    // Shows a place, or words that are no choice yet.
    function take(entry: var, words: string): void {
        place = entry;
        found = [];
        where.text = words;
        where.error = "";
    }
    function choose(entry: var): void {
        // The list goes: the keyboard must not go with it.
        if (list.activeFocus)
            where.forceActiveFocus(Qt.OtherFocusReason);
        take(entry, entry.name ?? entry.text);
        chosen();
    }
    // Whether it is clear which place is meant: one is chosen, or nothing is typed, or only one is called so. Else it says what is wrong.
    function resolve(): bool {
        if (place !== null || where.text.trim().length === 0)
            return true;
        const meant = board.placeTyped(where.text);
        if (meant.place) {
            take(meant.place, meant.place.name);
            return true;
        }
        found = meant.found;
        where.error = meant.why;
        where.forceActiveFocus(Qt.OtherFocusReason);
        return false;
    }

    implicitWidth: 200
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: picker.width
        spacing: 8

        Field {
            id: where
            objectName: "placeText"
            focus: true
            label: picker.label
            placeholder: picker.placeholder
            maximumLength: 80
            hint: picker.place ? picker.chosenHint.arg(picker.place.text) : ""
            onEdited: {
                picker.place = null;
                error = "";
                picker.found = picker.board.placesLike(text);
            }
            onAccepted: {
                if (picker.place !== null || text.trim().length === 0)
                    picker.accepted();
                else if (picker.resolve())
                    picker.chosen();
            }
            Layout.fillWidth: true
        }
        Choice {
            id: list
            objectName: "placesFound"
            name: qsTr("Places found")
            visible: picker.place === null && picker.found.length > 0
            model: picker.found
            textRole: "text"
            currentIndex: -1
            displayText: picker.found.length === 1 ? qsTr("One found: choose it") : qsTr("Choose one of %1").arg(picker.found.length)
            onActivated: index => picker.choose(picker.found[index])
            Layout.fillWidth: true
        }
    }
}
