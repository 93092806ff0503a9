pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Above the screen: walk by walk on the map, or all concerns on the board; there, whose.
Rectangle {
    id: view

    required property WalkDesk desk
    required property bool board
    property string page // "requests", "problems" or "measures"; empty for walks and board
    signal boardAsked(bool board)
    signal pageAsked(string page)
    readonly property list<string> pages: ["requests", "problems", "measures"]

    implicitHeight: 48
    color: Theme.surface

    PageKeys {
        page: view.page.length > 0 ? 2 + view.pages.indexOf(view.page) : view.board ? 1 : 0
        count: 2 + view.pages.length
        onTurned: page => page < 2 ? view.boardAsked(page === 1) : view.pageAsked(view.pages[page - 2])
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 6

        Chip {
            text: qsTr("Walks")
            checkable: false
            checked: !view.board && view.page.length === 0
            Accessible.description: qsTr("Ctrl+B changes between the two")
            onClicked: view.boardAsked(false)
        }
        Chip {
            text: qsTr("Board of concerns")
            checkable: false
            checked: view.board && view.page.length === 0
            Accessible.description: qsTr("Ctrl+B changes between the two")
            onClicked: view.boardAsked(true)
        }
        Repeater {
            model: [
                { "page": "requests", "text": qsTr("Requests") },
                { "page": "problems", "text": qsTr("Problems") },
                { "page": "measures", "text": qsTr("What came of it") }
            ]
            Chip {
                required property var modelData
                objectName: `view_${modelData.page}`
                text: modelData.text
                checkable: false
                checked: view.page === modelData.page
                onClicked: view.pageAsked(modelData.page)
            }
        }
        Item { Layout.fillWidth: true }
        Choice {
            id: filter
            visible: view.board && view.page.length === 0
            name: qsTr("Concerns of")
            model: view.desk.board.walks
            textRole: "text"
            valueRole: "value"
            currentIndex: Math.max(0, view.desk.board.choiceOf(view.desk.board.walk))
            onActivated: index => view.desk.board.choose(index)
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
