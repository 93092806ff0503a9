import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A place by its name: a street, a venue, a station. What is typed finds places; one of them is chosen.
ColumnLayout {
    id: picker

    required property PlanBoard board
    property string label
    property string fieldName // of the text field, for a test
    property var place: null
    property var found: []
    signal chosen(entry: var)
    // Enter, where there is nothing left to choose.
    signal accepted

    function choose(entry: var): void {
        show(entry);
        chosen(entry);
    }
    // A place, or null for none yet.
    function show(entry: var): void {
        place = entry;
        where.text = entry === null ? "" : entry.name ?? entry.text;
        where.error = "";
        found = [];
    }
    // The place that is called as was typed; several, or none, are said.
    function lookUp(): void {
        const meant = board.placeTyped(where.text);
        if (meant.place) {
            choose(meant.place);
            return;
        }
        found = meant.found;
        where.error = meant.why;
    }

    spacing: 10

    Field {
        id: where
        objectName: picker.fieldName
        label: picker.label
        hint: picker.place ? qsTr("At %1").arg(picker.place.text) : ""
        onEdited: {
            picker.place = null;
            error = "";
            picker.found = picker.board.placesLike(text);
        }
        // Enter takes the place that is called so, then keeps the whole.
        onAccepted: picker.place === null && text.trim().length > 0 ? picker.lookUp() : picker.accepted()
        Layout.fillWidth: true
    }
    Choice {
        name: qsTr("Places found")
        visible: picker.found.length > 0
        model: picker.found
        textRole: "text"
        currentIndex: -1
        displayText: picker.place ? picker.place.text : qsTr("Choose one of %1").arg(picker.found.length)
        onActivated: index => picker.choose(picker.found[index])
        Layout.fillWidth: true
    }
}
