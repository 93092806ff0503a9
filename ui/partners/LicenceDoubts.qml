pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Rows of a licence list that may not be what they look like: each is left out until somebody says that it is the same, or another.
ColumnLayout {
    id: doubts

    required property LicenceDesk desk

    visible: rows.count > 0
    spacing: 6

    RowLayout {
        spacing: 8
        SectionTitle {
            text: qsTr("In doubt (%1)").arg(rows.count)
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "allTheSame"
            text: qsTr("All are the same")
            onClicked: doubts.desk.decideAll(1)
        }
        AppButton {
            objectName: "noneTheSame"
            text: qsTr("Leave all out")
            onClicked: doubts.desk.decideAll(0)
        }
    }
    ListView {
        id: rows
        objectName: "licenceDoubts"
        model: doubts.desk.doubts
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rows in doubt")
        T.ScrollBar.vertical: AppScrollBar {}
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(3, count) * Theme.sized(64)

        delegate: RowLayout {
            id: row
            required property int index
            required property string name
            required property string reason
            required property int decision
            required property bool apart
            width: rows.width - 12
            height: Theme.sized(64)
            spacing: 12

            ColumnLayout {
                spacing: 2
                AppText {
                    text: row.name
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                MutedText {
                    text: row.reason
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            Choice {
                objectName: `doubt_${row.index}`
                name: qsTr("%1: %2").arg(row.name).arg(row.reason)
                model: row.apart ? doubts.desk.decisionNames : doubts.desk.decisionNames.slice(0, 2)
                currentIndex: row.decision
                onActivated: chosen => doubts.desk.decide(row.index, chosen)
                onActiveFocusChanged: if (activeFocus) rows.positionViewAtIndex(row.index, ListView.Contain)
                Layout.preferredWidth: Theme.sized(150)
            }
        }
    }
}
