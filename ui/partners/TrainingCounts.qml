pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Each kind of training: how long it counts, and what was done, businesses and people once each.
ColumnLayout {
    id: table

    required property TrainingDesk desk
    property string problem

    function add(): void {
        table.problem = desk.saveKind(another.text, 12);
        if (table.problem.length === 0)
            another.text = "";
    }

    spacing: 6

    Repeater {
        model: table.desk.counts
        RowLayout {
            id: row
            required property var modelData
            spacing: 10
            FigureRow {
                label: row.modelData.kind
                value: qsTr("%1, %2").arg(qsTr("%n business(es)", "", row.modelData.businesses)).arg(qsTr("%n person(s)", "", row.modelData.people))
                why: qsTr("%1; businesses that count today: %2, of which lapse soon: %3; lapsed: %4").arg(qsTr("%n session(s)", "", row.modelData.sessions)).arg(row.modelData.counting).arg(row.modelData.soon).arg(row.modelData.lapsed)
                Layout.fillWidth: true
            }
            Stepper {
                name: qsTr("Months that %1 counts, 0 without end").arg(row.modelData.kind)
                label: qsTr("Months it counts")
                from: 0
                to: 120
                value: row.modelData.months
                onModified: value => table.problem = table.desk.saveKind(row.modelData.kind, value)
                Layout.preferredWidth: 130
            }
        }
    }
    RowLayout {
        spacing: 8
        Field {
            id: another
            objectName: "newKind"
            name: qsTr("Another kind of training")
            placeholder: qsTr("Another kind of training")
            maximumLength: 60
            onAccepted: if (text.trim().length > 0) table.add()
            Layout.fillWidth: true
        }
        AppButton {
            text: qsTr("Add")
            enabled: another.text.trim().length > 0
            onClicked: table.add()
        }
    }
    MutedText {
        visible: table.problem.length > 0
        text: table.problem
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
