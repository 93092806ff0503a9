pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The list of schemes that a venue may be in.
ModalSheet {
    id: sheet

    required property VenueDesk desk

    function add(): void {
        problem.text = desk.addScheme(scheme.text);
        if (problem.text.length === 0)
            scheme.text = "";
    }

    title: qsTr("Schemes")
    acceptText: ""
    rejectText: qsTr("Close")
    onOpened: scheme.forceActiveFocus(Qt.TabFocusReason)

    contentItem: SheetScroll {
        spacing: 8
        Repeater {
            model: sheet.desk.schemes
            RowLayout {
                id: row
                required property string modelData
                AppText {
                    text: row.modelData
                    Layout.fillWidth: true
                }
                AppIconButton {
                    name: qsTr("Take %1 off the list").arg(row.modelData)
                    iconName: "close"
                    onClicked: problem.text = sheet.desk.removeScheme(row.modelData)
                }
            }
        }
        RowLayout {
            spacing: 8
            Field {
                id: scheme
                objectName: "newScheme"
                label: qsTr("Another scheme")
                maximumLength: 60
                onAccepted: sheet.add()
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "addScheme"
                text: qsTr("Add")
                enabled: scheme.text.trim().length > 0
                onClicked: sheet.add()
                Layout.alignment: Qt.AlignBottom
            }
        }
        MutedText {
            id: problem
            visible: text.length > 0
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
