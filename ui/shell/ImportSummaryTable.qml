pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What came of an import: a row per file, the total last, and the first refusals with their reasons.
ColumnLayout {
    id: table

    required property ImportDesk desk
    readonly property list<string> heads: [qsTr("Read"), qsTr("Accepted"), qsTr("Duplicate"), qsTr("Refused")]

    spacing: 4

    RowLayout {
        MutedText {
            text: qsTr("File")
            Layout.fillWidth: true
        }
        Repeater {
            model: table.heads
            MutedText {
                required property string modelData
                text: modelData
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: 76
            }
        }
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 120
        clip: true
        model: table.desk.summary
        activeFocusOnTab: true
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("What was imported")
        T.ScrollBar.vertical: AppScrollBar {}
        delegate: RowLayout {
            id: row
            required property var modelData
            required property int index
            readonly property bool total: index === table.desk.summary.length - 1
            width: list.width
            height: 40
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2 read, %3 accepted, %4 duplicate, %5 refused").arg(modelData.name).arg(modelData.read).arg(modelData.accepted).arg(modelData.duplicate).arg(modelData.refused)
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                AppText {
                    text: row.modelData.name
                    strong: row.total
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
                MutedText {
                    visible: text.length > 0
                    text: [row.modelData.kindText, row.modelData.note].filter(part => part.length > 0).join(" · ")
                    font.pixelSize: Theme.tinySize
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            Repeater {
                model: [row.modelData.read, row.modelData.accepted, row.modelData.duplicate, row.modelData.refused]
                AppText {
                    required property int index
                    required property int modelData
                    text: modelData.toLocaleString(Qt.locale(), "f", 0)
                    strong: row.total
                    color: index === 3 && modelData > 0 ? Theme.alert : Theme.text
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: 76
                }
            }
        }
    }
    MutedText {
        visible: table.desk.refusals.length > 0
        text: table.desk.refusals.slice(0, 4).join("\n")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
