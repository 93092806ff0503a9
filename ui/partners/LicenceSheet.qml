pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The import of a licence list: which column is which, what would come of each row, and what is refused and why.
ModalSheet {
    id: sheet

    required property LicenceDesk desk
    readonly property list<string> choices: [qsTr("(none)")].concat(desk.columns)

    function start(file: url): void {
        problem.text = "";
        desk.look(file);
        open();
    }

    title: qsTr("Import the licence list %1").arg(desk.fileName)
    acceptText: qsTr("Take into the register")
    acceptEnabled: desk.ready
    acceptObstacle: desk.busy ? qsTr("Reading…") : qsTr("Nothing of the list is new, or it is in doubt.")
    closesOnAccept: false
    preferredWidth: 860
    onAcceptPressed: {
        problem.text = desk.take();
        if (problem.text.length === 0)
            close();
    }

    contentItem: SheetScroll {
        spacing: 10

        MutedText {
            text: qsTr("Only these columns are read. Whoever holds a licence never comes into the file.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        GridLayout {
            columns: 4
            columnSpacing: 12
            rowSpacing: 8
            Repeater {
                model: sheet.desk.ours
                Choice {
                    required property int index
                    required property string modelData
                    objectName: `column_${modelData}`
                    label: sheet.desk.ourNames[index]
                    model: sheet.choices
                    currentIndex: Math.max(0, sheet.choices.indexOf(sheet.desk.mapping[modelData] ?? ""))
                    onActivated: row => sheet.desk.setColumn(modelData, row === 0 ? "" : sheet.choices[row])
                    Layout.fillWidth: true
                    Layout.preferredWidth: 160
                }
            }
        }
        AppText {
            objectName: "licenceSummary"
            text: sheet.desk.failure.length > 0 ? sheet.desk.failure : sheet.desk.busy ? qsTr("Reading…") : sheet.desk.summary
            color: sheet.desk.failure.length > 0 ? Theme.alert : Theme.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        LicenceDoubts {
            desk: sheet.desk
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            ListView {
                id: read
                clip: true
                model: sheet.desk.rows
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Rows that can be read")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 240
                T.ScrollBar.vertical: AppScrollBar {}
                delegate: RowDelegate {
                    required property var model
                    width: read.width - 10
                    focusPolicy: Qt.NoFocus
                    title: model.name
                    subtitle: model.detail
                    figure: model.fate
                }
            }
            ListView {
                id: refused
                clip: true
                model: sheet.desk.refused
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Refused rows")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 240
                T.ScrollBar.vertical: AppScrollBar {}
                delegate: RowDelegate {
                    required property var model
                    width: refused.width - 10
                    focusPolicy: Qt.NoFocus
                    unfolded: true
                    title: model.where
                    subtitle: model.reason
                }
                MutedText {
                    anchors.centerIn: parent
                    visible: refused.count === 0
                    text: qsTr("No row is refused.")
                }
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
