pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// One stage of the board. Up and Down choose a card, Left and Right another stage, [ and ] move the card.
FocusScope {
    id: lane

    required property BoardLaneModel cards
    required property string title
    required property string empty
    // A card is held over it.
    property bool under: false
    readonly property string currentCard: cards.keyAt(rows.currentIndex)
    signal chosen(card: string)
    signal opened(card: string)
    signal moveAsked(card: string, by: int)
    signal laneAsked(by: int)
    signal carried(card: string, scene: point)
    signal dropped(card: string, scene: point)

    function show(card: string): void {
        rows.currentIndex = Math.max(0, lane.cards.rowOf(card));
        rows.positionViewAtIndex(rows.currentIndex, ListView.Contain);
        rows.forceActiveFocus(Qt.OtherFocusReason);
    }
    function take(event: var): bool {
        const alt = (event.modifiers & Qt.AltModifier) !== 0;
        const back = event.text === "[" || (alt && event.key === Qt.Key_Left);
        const on = event.text === "]" || (alt && event.key === Qt.Key_Right);
        if ((back || on) && lane.currentCard.length > 0)
            lane.moveAsked(lane.currentCard, on ? 1 : -1);
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
            lane.laneAsked(event.key === Qt.Key_Right ? 1 : -1);
        else if (event.key === Qt.Key_Home)
            rows.currentIndex = 0;
        else if (event.key === Qt.Key_End)
            rows.currentIndex = rows.count - 1;
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && lane.currentCard.length > 0)
            lane.opened(lane.currentCard);
        else
            return false;
        return true;
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: lane.under ? Theme.accentSoft : Theme.background
        border.width: lane.under || rows.activeFocus ? 2 : 1
        border.color: lane.under || rows.activeFocus ? Theme.focus : Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 8
        spacing: 8

        RowLayout {
            spacing: 6
            Layout.fillWidth: true

            AppText {
                text: lane.title
                strong: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MutedText {
                text: lane.cards.count
                Accessible.ignored: true
            }
        }
        MutedText {
            visible: rows.count === 0
            text: lane.empty
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: rows
            focus: true
            model: lane.cards
            spacing: 8
            clip: true
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("%1: %2").arg(lane.title).arg(count)
            Keys.onPressed: event => event.accepted = lane.take(event)
            onActiveFocusChanged: {
                if (rows.activeFocus && rows.currentIndex < 0)
                    rows.currentIndex = 0;
                if (rows.activeFocus && lane.currentCard.length > 0)
                    lane.chosen(lane.currentCard);
            }
            // Of the row itself: what is bound to it may not have followed yet.
            onCurrentIndexChanged: if (rows.activeFocus && rows.currentIndex >= 0) lane.chosen(lane.cards.keyAt(rows.currentIndex))
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: BoardCard {
                id: face
                required property int index
                // Beside the scroll bar.
                width: rows.width - 10
                current: rows.activeFocus && ListView.isCurrentItem
                onPressed: {
                    rows.currentIndex = face.index;
                    rows.forceActiveFocus(Qt.MouseFocusReason);
                }
                onOpened: lane.opened(face.card)
                onCarried: scene => lane.carried(face.card, scene)
                onDropped: scene => lane.dropped(face.card, scene)
            }
        }
    }
}
