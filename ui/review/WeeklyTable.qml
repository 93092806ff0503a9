pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The measures of the week, a heading for each group. Enter goes on to the records behind the chosen one.
ListView {
    id: table

    required property WeeklyDesk desk
    signal recordsAsked

    clip: true
    model: desk.rows
    currentIndex: desk.chosen
    activeFocusOnTab: true
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Measures of the week")
    onActiveFocusChanged: if (activeFocus && desk.chosen < 0 && count > 0) desk.chosen = 0
    Keys.onReturnPressed: table.recordsAsked()
    Keys.onEnterPressed: table.recordsAsked()
    Keys.onDownPressed: desk.chosen = Math.min(count - 1, desk.chosen + 1)
    Keys.onUpPressed: desk.chosen = Math.max(0, desk.chosen - 1)
    T.ScrollBar.vertical: AppScrollBar {}

    delegate: Column {
        id: entry
        required property int index
        required property var modelData
        readonly property bool begins: index === 0 || table.desk.rows[index - 1].group !== modelData.group
        width: table.width - 12

        SectionTitle {
            visible: entry.begins
            topPadding: 10
            bottomPadding: 4
            leftPadding: 12
            text: entry.modelData.group
        }
        RowDelegate {
            width: entry.width
            focusPolicy: Qt.NoFocus
            title: entry.modelData.name
            subtitle: entry.modelData.change
            figure: entry.modelData.figure
            subfigure: (entry.modelData.ofMonth ? qsTr("month before: %1") : qsTr("week before: %1")).arg(entry.modelData.before)
            highlighted: table.desk.chosen === entry.index
            onClicked: {
                table.forceActiveFocus(Qt.MouseFocusReason);
                table.desk.chosen = entry.index;
            }
        }
    }
}
