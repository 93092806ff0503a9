import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// What is open, search, undo and redo, and the menu.
Rectangle {
    id: bar

    required property string title
    readonly property alias search: searchBox
    signal menuAsked(Item button)
    signal searchGone
    signal recordOpened(string screen)

    implicitHeight: Theme.controlHeight + 12
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 12
        spacing: 8

        SectionTitle {
            text: bar.title
            font.pixelSize: Theme.titleSize
            Layout.maximumWidth: bar.width / 2.4
        }
        MutedText {
            text: Workspace.name
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        SearchBox {
            id: searchBox
            visible: Workspace.open
            Layout.preferredWidth: Theme.sized(280)
            Layout.maximumWidth: bar.width / 3
            onGone: bar.searchGone()
            onRecordOpened: screen => bar.recordOpened(screen)
        }
        AppIconButton {
            name: Workspace.undoText.length > 0 ? qsTr("Undo: %1").arg(Workspace.undoText) : qsTr("Undo")
            iconName: "undo"
            shortcutText: "Ctrl+Z"
            enabled: Workspace.canUndo
            onClicked: Workspace.undo()
        }
        AppIconButton {
            name: Workspace.redoText.length > 0 ? qsTr("Redo: %1").arg(Workspace.redoText) : qsTr("Redo")
            iconName: "redo"
            shortcutText: "Ctrl+Shift+Z"
            enabled: Workspace.canRedo
            onClicked: Workspace.redo()
        }
        AppIconButton {
            id: menuButton
            name: qsTr("Menu")
            iconName: "menu"
            shortcutText: "F10"
            onClicked: bar.menuAsked(menuButton)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
