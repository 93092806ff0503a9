pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// How long cases waited, the force first and then by borough; Enter or a click lists the cases behind the figures.
ColumnLayout {
    id: panel

    required property JourneyDesk desk
    readonly property alias list: list

    function figuresOf(cells: var): string {
        return cells.slice(1).map((figure, at) => qsTr("%1: %2").arg(panel.desk.headings[at + 1]).arg(figure.length > 0 ? figure : "–")).join(" · ");
    }

    function listCases(row: int): void {
        if (row >= 0)
            panel.desk.listed = panel.desk.waits[row].listed;
    }

    spacing: 6

    SectionTitle { text: qsTr("Waiting times") }
    ListView {
        id: list
        objectName: "journeyWaits"
        clip: true
        model: panel.desk.waits
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Waiting times")
        Accessible.description: qsTr("Enter lists the cases behind the figures")
        Keys.onReturnPressed: panel.listCases(currentIndex)
        Keys.onEnterPressed: panel.listCases(currentIndex)
        T.ScrollBar.vertical: AppScrollBar {}
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: RowDelegate {
            required property int index
            required property var modelData
            width: list.width - 12
            focusPolicy: Qt.NoFocus
            unfolded: true
            title: modelData.cells[0]
            subtitle: panel.figuresOf(modelData.cells)
            highlighted: panel.desk.listed === modelData.listed || (list.activeFocus && list.currentIndex === index)
            onClicked: {
                list.currentIndex = index;
                panel.listCases(index);
            }
        }
        Spinner {
            anchors.centerIn: parent
            running: !panel.desk.counted
        }
    }
}
