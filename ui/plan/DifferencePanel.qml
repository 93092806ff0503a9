pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What a re-plan changes, line by line, to be accepted or discarded. Escape discards.
FocusScope {
    id: panel

    required property ReplanDesk desk
    readonly property var marks: ({ "added": "plus", "dropped": "minus", "moved": "chevronRight", "team": "info" })
    readonly property var words: ({ "added": qsTr("New"), "dropped": qsTr("Dropped"), "moved": qsTr("Moved"), "team": qsTr("Team") })

    implicitWidth: 380
    visible: desk.busy || desk.hasProposal
    Keys.onEscapePressed: desk.discard()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What the re-plan changes")

    Connections {
        target: panel.desk
        function onProposed(): void { take.forceActiveFocus(Qt.TabFocusReason); }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.color: Theme.line
    }
    MouseArea { anchors.fill: parent }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 10

        SectionTitle {
            text: panel.desk.busy ? qsTr("Planning the night again") : qsTr("What changes")
            Layout.fillWidth: true
        }
        ProgressStrip {
            visible: panel.desk.busy
            indeterminate: true
            name: qsTr("Planning")
            Layout.fillWidth: true
        }
        AppText {
            visible: panel.desk.hasProposal
            text: panel.desk.summary
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list
            objectName: "changes"
            model: panel.desk.lines
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Changes")
            T.ScrollBar.vertical: AppScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true

            // With the lines, so that many notes do not push them out.
            header: ColumnLayout {
                width: list.width - 12
                spacing: 8
                Repeater {
                    model: panel.desk.notes
                    AppText {
                        required property string modelData
                        text: modelData
                        color: Theme.alert
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
            }
            delegate: Item {
                id: change
                required property string mark
                required property string time
                required property string text
                width: list.width
                height: words.implicitHeight + 12
                Accessible.role: Accessible.ListItem
                Accessible.name: `${panel.words[mark]}: ${text}`

                Icon {
                    y: 7
                    name: panel.marks[change.mark]
                    size: 14
                    color: change.mark === "dropped" ? Theme.alert : change.mark === "added" ? Theme.walk : Theme.muted
                }
                AppText {
                    id: words
                    x: 24
                    y: 6
                    width: parent.width - 36
                    text: change.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            MutedText {
                anchors.centerIn: parent
                visible: panel.desk.hasProposal && list.count === 0
                text: qsTr("Nothing changes.")
            }
        }
        RowLayout {
            spacing: 8
            visible: panel.desk.hasProposal

            AppButton {
                id: take
                objectName: "acceptReplan"
                focus: true
                primary: true
                text: qsTr("Accept")
                onClicked: panel.desk.accept()
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "discardReplan"
                text: qsTr("Discard")
                onClicked: panel.desk.discard()
                Layout.fillWidth: true
            }
        }
    }
}
