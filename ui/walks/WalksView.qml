import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Above the screen: walk by walk on the map, or all concerns on the board; there, whose.
Rectangle {
    id: view

    required property WalkDesk desk
    required property bool board
    signal boardAsked(bool board)

    implicitHeight: 48
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 6

        Chip {
            text: qsTr("Walks")
            checkable: false
            checked: !view.board
            Accessible.description: qsTr("Ctrl+B changes between the two")
            onClicked: view.boardAsked(false)
        }
        Chip {
            text: qsTr("Board of concerns")
            checkable: false
            checked: view.board
            Accessible.description: qsTr("Ctrl+B changes between the two")
            onClicked: view.boardAsked(true)
        }
        Item { Layout.fillWidth: true }
        Choice {
            id: filter
            readonly property var walks: view.desk.board.walks
            visible: view.board
            name: qsTr("Concerns of")
            model: walks
            textRole: "text"
            valueRole: "value"
            currentIndex: Math.max(0, walks.findIndex(one => one.value === view.desk.board.walk))
            onActivated: index => view.desk.board.walk = walks[index].value
            Layout.preferredWidth: 300
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
