pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The patrols of the night and their legs, each with where it stands. What is typed here looks for a leg.
ListView {
    id: list

    required property RecordDesk desk
    signal chosen
    signal typed(string text)

    model: desk.legs
    clip: true
    currentIndex: desk.currentRow
    highlightMoveDuration: 0
    activeFocusOnTab: true
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Legs of the night")
    T.ScrollBar.vertical: AppScrollBar {}

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Down: list.desk.currentRow += 1; break;
        case Qt.Key_Up: list.desk.currentRow -= 1; break;
        case Qt.Key_Home: list.desk.currentRow = 0; break;
        case Qt.Key_End: list.desk.currentRow = list.count - 1; break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Right:
            if (event.modifiers & Qt.ControlModifier)
                event.accepted = false;
            else
                list.chosen();
            break;
        default:
            event.accepted = (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier)) === 0 && event.text.trim().length > 0;
            if (event.accepted)
                list.typed(event.text === "/" ? "" : event.text);
        }
    }

    section.property: "team"
    section.delegate: Item {
        required property string section
        width: list.width
        height: 32

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            x: 12
            text: parent.section
            strong: true
        }
    }
    delegate: RowDelegate {
        id: row
        required property int index
        required property int number
        required property string place
        required property string planned
        required property string state
        required property string stateText
        required property string mode

        width: list.width
        title: qsTr("%1  %2").arg(row.number).arg(row.place)
        subtitle: row.planned
        highlighted: list.desk.currentRow === row.index
        focusPolicy: Qt.NoFocus
        onClicked: {
            list.desk.currentRow = row.index;
            list.chosen();
        }
        trailing: StatusPill {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            readonly property bool open: row.state === "to_finish" || row.state === "to_check" || row.state === "typed"
            status: row.state === "recorded" || row.state === "nil" ? "done" : row.state === "missed" ? "closed" : open ? "draft" : "to_do"
            text: row.stateText
            tint: row.state === "to_do" ? Theme.muted : open ? Theme.accent : row.state === "missed" ? Theme.alert : Theme.walk
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: list.activeFocus
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
        radius: Theme.radius
    }
}
