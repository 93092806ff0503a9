import QtQuick
import Lantern.Style

// A date that is kept as soon as what is typed is one.
DateField {
    id: field

    property string value
    property bool filed: true
    signal committed(string iso)

    onValueChanged: if (field.iso !== field.value) {
        field.iso = field.value;
        if (field.value.length === 0)
            field.text = "";
    }
    onPicked: iso => {
        if (iso !== field.value)
            field.committed(iso);
    }
    Component.onCompleted: field.iso = field.value
    keysFirst: [undoing]

    KeptUndo {
        id: undoing
        field: field
        filed: field.filed
        kept: field.shown(field.value)
        onPutBack: {
            field.iso = field.value;
            field.text = field.shown(field.value);
        }
    }
}
