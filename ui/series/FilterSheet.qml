pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// A filter of the user's own: offences of any of these classes, or with any of these behaviours, whatever their class.
ModalSheet {
    id: sheet

    required property SeriesDesk desk
    property list<string> classes
    property list<string> behaviours

    function start(): void {
        nameField.text = "";
        sheet.classes = [];
        sheet.behaviours = [];
        open();
        nameField.forceActiveFocus();
    }
    function toggled(list: list<string>, entry: string, on: bool): list<string> {
        return on ? list.concat([entry]) : list.filter(one => one !== entry);
    }

    title: qsTr("New filter")
    acceptText: qsTr("Save")
    acceptEnabled: nameField.text.trim().length > 0 && classes.length + behaviours.length > 0
    closesOnAccept: false
    preferredWidth: 620
    onAcceptPressed: if (sheet.desk.saveFilter(nameField.text, sheet.classes, sheet.behaviours)) sheet.close()

    contentItem: ColumnLayout {
        spacing: 10
        Field {
            id: nameField
            objectName: "filterName"
            label: qsTr("Name")
            maximumLength: 60
            Layout.fillWidth: true
        }
        MutedText {
            text: qsTr("Offences with any of these behaviours, whatever their class")
            Layout.fillWidth: true
        }
        Flow {
            spacing: 6
            Layout.fillWidth: true
            Repeater {
                model: sheet.desk.behaviours
                Chip {
                    required property var modelData
                    text: modelData.name
                    checked: sheet.behaviours.indexOf(modelData.key) >= 0
                    onToggled: sheet.behaviours = sheet.toggled(sheet.behaviours, modelData.key, checked)
                }
            }
        }
        MutedText {
            text: qsTr("and offences of any of these classes")
            Layout.fillWidth: true
        }
        ListView {
            id: names
            clip: true
            model: sheet.desk.classNames
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Offence classes")
            Layout.fillWidth: true
            Layout.preferredHeight: 220
            T.ScrollBar.vertical: AppScrollBar {}
            delegate: Check {
                required property int index
                required property string modelData
                onActiveFocusChanged: if (activeFocus) names.positionViewAtIndex(index, ListView.Contain)
                width: names.width - 12
                text: modelData
                checked: sheet.classes.indexOf(modelData) >= 0
                onToggled: sheet.classes = sheet.toggled(sheet.classes, modelData, checked)
            }
        }
    }
}
