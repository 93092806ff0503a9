pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The phases of an event in a form: name, day, from, to and people expected. An end at or before the start is on the next day.
ColumnLayout {
    id: phases

    property list<var> rows // the fields of each, changed in place
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
            spacing: 4
            Layout.fillWidth: true

            RowLayout {
                spacing: 8
                Field {
                    objectName: `phaseName${phase.index}`
                    name: qsTr("Phase %1").arg(phase.index + 1)
                    placeholder: qsTr("Arrival, main show, dispersal …")
                    maximumLength: 80
                    Component.onCompleted: text = phase.fields.name ?? ""
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
                    name: qsTr("Day of phase %1").arg(phase.index + 1)
                    Component.onCompleted: iso = phase.fields.day ?? ""
                    onEdited: {
                        phase.fields.day = iso;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                Field {
                    name: qsTr("People expected in phase %1").arg(phase.index + 1)
                    placeholder: qsTr("People")
                    maximumLength: 9
                    inputMethodHints: Qt.ImhDigitsOnly
                    Component.onCompleted: text = phase.fields.crowd ?? ""
                    onEdited: {
                        phase.fields.crowd = text;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                TimeField {
                    name: qsTr("Phase %1 from").arg(phase.index + 1)
                    Component.onCompleted: value = phase.fields.from ?? ""
                    onEdited: {
                        phase.fields.from = value;
                        phases.edited();
                    }
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
                TimeField {
                    name: qsTr("Phase %1 to").arg(phase.index + 1)
                    Component.onCompleted: value = phase.fields.to ?? ""
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
