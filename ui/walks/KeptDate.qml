import QtQuick
import Lantern.Style

// A date that is kept as soon as what is typed is one.
DateField {
    id: field

    property string value
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
}
