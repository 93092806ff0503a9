pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Every row recorded for the leg, oldest first; the last stands.
ColumnLayout {
    id: history

    required property RecordDesk desk

    visible: rows.count > 0
    spacing: 4

    AppText {
        text: qsTr("Recorded so far")
        strong: true
    }
    Repeater {
        id: rows
        model: history.desk.history

        RowLayout {
            id: row
            required property string when
            required property string who
            required property string what
            required property bool stands

            spacing: 12
            Tag {
                text: row.stands ? qsTr("stands") : qsTr("corrected")
                tint: row.stands ? Theme.walk : Theme.muted
            }
            MutedText { text: qsTr("%1 · %2").arg(row.when).arg(row.who) }
            AppText {
                text: row.what
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
