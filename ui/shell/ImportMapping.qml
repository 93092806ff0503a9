pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Which column of a force's own table is which of ours.
GridLayout {
    id: form

    required property ImportDesk desk
    required property list<string> theirs
    readonly property list<string> choices: [qsTr("(none)")].concat(theirs)

    columns: 3
    columnSpacing: 12
    rowSpacing: 8

    Repeater {
        model: form.desk.ourColumns
        Choice {
            required property string modelData
            label: modelData.replace(/_/g, " ")
            model: form.choices
            currentIndex: Math.max(0, form.choices.indexOf(form.desk.mapping[modelData] ?? ""))
            onActivated: index => form.desk.setColumn(modelData, index === 0 ? "" : form.choices[index])
            Layout.fillWidth: true
            Layout.preferredWidth: 160
        }
    }
}
