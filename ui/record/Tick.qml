import QtQuick
import Lantern.Style

// A tick box of the form, kept as it is set.
Check {
    id: tick

    required property RecordDesk desk
    required property string field

    objectName: field
    checked: desk.form[field] ?? false
    onToggled: {
        desk.setField(field, checked);
        checked = Qt.binding(() => desk.form[field] ?? false);
    }
    Accessible.description: tick.desk.errorField === tick.field ? tick.desk.errorText : ""
}
