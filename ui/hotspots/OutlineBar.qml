import QtQuick
import QtQuick.Layouts
import Lantern.Map
import Lantern.Style

// What the outline that is being changed holds, and what can be done to it.
Rectangle {
    id: bar

    required property OutlineEditor editor
    signal finished

    implicitWidth: line.implicitWidth + 20
    implicitHeight: 52
    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.accent
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Edit outline")

    MapShield {}
    RowLayout {
        id: line
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 8
        spacing: 8

        AppText {
            text: bar.editor.tally
            color: bar.editor.valid ? Theme.text : Theme.alert
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
            Layout.minimumWidth: 150
            Layout.preferredWidth: 180
        }
        AppButton {
            text: qsTr("Add corner")
            implicitHeight: Theme.sized(34)
            onClicked: bar.editor.addAfter(bar.editor.current)
        }
        AppButton {
            text: qsTr("Remove corner")
            implicitHeight: Theme.sized(34)
            enabled: bar.editor.corners.length > 3
            onClicked: bar.editor.remove(bar.editor.current)
        }
        AppButton {
            text: qsTr("Take back")
            implicitHeight: Theme.sized(34)
            enabled: bar.editor.canTakeBack
            onClicked: bar.editor.takeBack()
        }
        AppButton {
            text: qsTr("Cancel")
            implicitHeight: Theme.sized(34)
            onClicked: bar.editor.cancel()
        }
        AppButton {
            objectName: "saveOutline"
            text: qsTr("Save outline")
            primary: true
            implicitHeight: Theme.sized(34)
            enabled: bar.editor.valid
            onClicked: bar.finished()
        }
    }
}
