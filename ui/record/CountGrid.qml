pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Counts side by side, with the refusal of one of them below.
ColumnLayout {
    id: grid

    required property RecordDesk desk
    required property string title
    required property var fields
    property int columns: 5
    readonly property bool refused: fields.some(one => one.field === desk.errorField)

    spacing: 6

    AppText {
        text: grid.title
        strong: true
    }
    GridLayout {
        columns: Theme.textPercent > 150 ? Math.min(3, grid.columns) : grid.columns
        columnSpacing: 8
        rowSpacing: 8
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: grid.fields

            TallyField {
                required property var modelData
                objectName: modelData.field
                label: modelData.text
                keyText: modelData.key ?? ""
                value: grid.desk.form[modelData.field] ?? 0
                wrong: grid.desk.errorField === modelData.field
                onModified: value => grid.desk.setField(modelData.field, value)
                Layout.fillWidth: true
            }
        }
    }
    MutedText {
        visible: grid.refused
        text: grid.refused ? grid.desk.errorText : ""
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
}
