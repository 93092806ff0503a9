pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Jumps to a leg as the paper names it: a time, or the first letters of a place or a team. Up and Down choose, Enter opens.
FocusScope {
    id: finder

    required property RecordDesk desk
    readonly property bool listing: field.text.trim().length > 0
    signal chosen
    // Without a choice.
    signal abandoned
    // Ctrl+D, which a field of text would take for Delete.
    signal debriefAsked

    function begin(text: string): void {
        field.text = text;
        finder.look();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.input.cursorPosition = text.length;
    }
    function look(): void {
        finder.desk.find(field.text);
        rows.currentIndex = 0;
    }
    function open(index: int): void {
        if (!finder.desk.goToFound(index))
            return;
        field.text = "";
        finder.look();
        finder.chosen();
    }

    implicitHeight: field.implicitHeight

    Item {
        id: keysFirst
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Down)
                rows.incrementCurrentIndex();
            else if (event.key === Qt.Key_Up)
                rows.decrementCurrentIndex();
            else if (event.key === Qt.Key_Escape) {
                field.text = "";
                finder.look();
                finder.abandoned();
            } else if (event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier)
                finder.debriefAsked();
            else
                event.accepted = false;
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        Field {
            id: field
            objectName: "findLeg"
            focus: true
            name: qsTr("Find a leg by time, place or team")
            placeholder: qsTr("Find a leg (/): 2230, hig, t3 …")
            keysFirst: [keysFirst]
            onEdited: finder.look()
            onAccepted: finder.open(Math.max(0, rows.currentIndex))
            Layout.fillWidth: true
        }
        ListView {
            id: rows
            objectName: "foundLegs"
            visible: finder.listing
            model: finder.desk.found
            clip: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Legs found: %1").arg(count)
            T.ScrollBar.vertical: AppScrollBar {}
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: RowDelegate {
                id: row
                required property int index
                required property string team
                required property string place
                required property string planned
                required property string state
                required property string stateText

                width: rows.width
                title: row.place
                subtitle: qsTr("%1 · %2").arg(row.team).arg(row.planned)
                subfigure: row.stateText
                highlighted: ListView.isCurrentItem
                focusPolicy: Qt.NoFocus
                onClicked: finder.open(row.index)
            }
            MutedText {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 12
                visible: rows.count === 0
                text: qsTr("No leg of this night is called that, nor planned within an hour of it.")
                wrapMode: Text.Wrap
            }
        }
    }
}
