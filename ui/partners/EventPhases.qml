pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The phases of an event in a form: name, day, from, to and people expected. An end at or before the start is on the next day.
ColumnLayout {
    id: phases

    property var rows: [] // a list of the fields of each, changed in place
    signal edited
    signal added
    signal removed(int row)

    spacing: 8

    Repeater {
        model: phases.rows.length
        ColumnLayout {
            id: phase
            required property int index
            readonly property var fields: phases.rows[index] ?? ({})
            // The fields of another event come into the same lines; they are not told anew while somebody types.
            function show(): void {
                nameField.text = phase.fields.name ?? "";
                day.put(phase.fields.day ?? "");
                crowd.text = phase.fields.crowd ?? "";
                from.put(phase.fields.from ?? "");
                to.put(phase.fields.to ?? "");
            }
            spacing: 4
            Layout.fillWidth: true
            onFieldsChanged: show()
            Component.onCompleted: show()

            RowLayout {
                spacing: 8
                Field {
                    id: nameField
                    objectName: `phaseName${phase.index}`
                    name: qsTr("Phase %1").arg(phase.index + 1)
                    label: qsTr("Phase %1").arg(phase.index + 1)
                    placeholder: qsTr("Arrival, main show, dispersal …")
                    maximumLength: 80
                    onEdited: {
                        phase.fields.name = text;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                }
                AppIconButton {
                    name: qsTr("Remove phase %1").arg(phase.index + 1)
                    iconName: "close"
                    onClicked: phases.removed(phase.index)
                }
            }
            GridLayout {
                columns: 2
                columnSpacing: 8
                rowSpacing: 4
                DateField {
                    id: day
                    objectName: `phaseDay${phase.index}`
                    label: qsTr("Day")
                    name: qsTr("Day of phase %1").arg(phase.index + 1)
                    onEdited: {
                        phase.fields.day = iso;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                Field {
                    id: crowd
                    objectName: `phaseCrowd${phase.index}`
                    label: qsTr("People expected")
                    name: qsTr("People expected in phase %1").arg(phase.index + 1)
                    maximumLength: 9
                    inputMethodHints: Qt.ImhDigitsOnly
                    onEdited: {
                        phase.fields.crowd = text;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                TimeField {
                    id: from
                    objectName: `phaseFrom${phase.index}`
                    label: qsTr("From")
                    name: qsTr("Phase %1 from").arg(phase.index + 1)
                    onEdited: {
                        phase.fields.from = value;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                TimeField {
                    id: to
                    objectName: `phaseTo${phase.index}`
                    label: qsTr("To")
                    name: qsTr("Phase %1 to").arg(phase.index + 1)
                    onEdited: {
                        phase.fields.to = value;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }
    AppButton {
        objectName: "addPhase"
        text: qsTr("Add a phase")
        iconName: "plus"
        onClicked: phases.added()
    }
}
