import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A hotspot and its two marks.
Rectangle {
    id: row

    required property string hotspot
    required property int rank
    required property string name
    required property bool asked
    required property bool forbidden
    required property string barred
    required property string reason
    property bool current: false
    property bool editable: true
    signal askToggled
    signal forbidToggled

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 14)
    color: current ? Theme.accentSoft : "transparent"
    radius: Theme.radius
    Accessible.role: Accessible.ListItem
    Accessible.description: reason
    Accessible.name: [qsTr("%1  %2").arg(rank).arg(name), asked ? qsTr("every two hours") : "", forbidden ? qsTr("not tonight") : "", barred].filter(part => part.length > 0).join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 8

        ColumnLayout {
            id: words
            spacing: 2
            Layout.fillWidth: true
            AppText {
                text: qsTr("%1  %2").arg(row.rank).arg(row.name)
                strong: true
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            MutedText {
                visible: text.length > 0
                text: row.barred
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            // Why it is in the set, of the one that the keys are at.
            MutedText {
                objectName: "reason"
                visible: row.current && text.length > 0
                text: row.reason
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
        Chip {
            text: qsTr("every 2 h")
            Accessible.name: qsTr("%1: every two hours").arg(row.name)
            enabled: row.editable
            checkable: false
            checked: row.asked
            onClicked: row.askToggled()
        }
        Chip {
            text: qsTr("not tonight")
            Accessible.name: qsTr("%1: not tonight").arg(row.name)
            enabled: row.editable
            checkable: false
            checked: row.forbidden
            onClicked: row.forbidToggled()
        }
    }
}
