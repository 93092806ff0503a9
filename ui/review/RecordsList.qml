pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The records behind a figure, under what they are of; Enter or a click opens one.
ColumnLayout {
    id: panel

    required property var records
    property string title
    property string note // why there are none, or not all
    property alias list: list
    signal opened(int row)

    function take(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6

    SectionTitle {
        text: panel.title
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    MutedText {
        visible: text.length > 0
        text: panel.note
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ListView {
        id: list
        clip: true
        model: panel.records
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Records behind the figure")
        Keys.onReturnPressed: panel.opened(currentIndex)
        Keys.onEnterPressed: panel.opened(currentIndex)
        T.ScrollBar.vertical: AppScrollBar {}
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: RowDelegate {
            required property int index
            required property var modelData
            width: list.width - 12
            focusPolicy: Qt.NoFocus
            title: modelData.name.length > 0 ? modelData.name : qsTr("Without a name")
            subtitle: modelData.detail
            highlighted: list.activeFocus && list.currentIndex === index
            onClicked: panel.opened(index)
        }
    }
}
