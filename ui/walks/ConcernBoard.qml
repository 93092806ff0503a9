pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The concerns as cards through their stages. What the rules do not let a card become is refused, with the reason.
FocusScope {
    id: board

    required property WalkDesk desk
    property string refusal
    property int over: -1
    readonly property list<string> stages: ["open", "in_progress", "done", "fed_back"]
    readonly property list<string> titles: [qsTr("Raised"), qsTr("In progress"), qsTr("Done or cannot do"), qsTr("She was told")]
    readonly property list<string> empties: [qsTr("Nothing waits for somebody to begin."), qsTr("Nobody is at work on a concern."), qsTr("Nothing is finished that she has not been told."), qsTr("Nobody has been told yet.")]
    signal opened(card: string)

    function laneItem(lane: int): BoardLane {
        return lanes.itemAt(lane) as BoardLane;
    }
    function focusFirst(): void {
        const first = [0, 1, 2, 3].find(lane => board.desk.board.lane(lane).count > 0) ?? 0;
        board.laneItem(first).show("");
    }
    function show(card: string): void {
        const lane = board.desk.board.laneOf(card);
        if (lane >= 0)
            board.laneItem(lane).show(card);
    }
    // Moves the card to a stage, or asks first what has to be said for it.
    function ask(card: string, lane: int): void {
        const from = board.desk.board.laneOf(card);
        board.refusal = "";
        if (from < 0 || lane < 0 || lane > 3 || lane === from)
            return;
        board.desk.selectCard(card);
        const bare = board.desk.board.isBareConcern(card);
        if (!bare && lane === 2 && from < 2)
            sheet.ask(card, board.whatOf(card, from), "answer");
        else if (!bare && lane === 3 && from === 2)
            sheet.ask(card, board.whatOf(card, from), "tell");
        else
            board.refusal = board.move(card, board.stages[lane], {});
    }
    function whatOf(card: string, lane: int): string {
        const cards = board.desk.board.lane(lane);
        return cards.data(cards.index(cards.rowOf(card), 0), BoardLaneModel.What);
    }
    // Why it was refused, or empty.
    function move(card: string, stage: string, said: var): string {
        const why = board.desk.moveCard(card, stage, said);
        if (why.length === 0)
            Qt.callLater(board.show, card);
        return why;
    }
    function laneAt(scene: point): int {
        for (let lane = 0; lane < 4; ++lane) {
            const at = board.laneItem(lane).mapFromItem(null, scene);
            if (at.x >= 0 && at.x <= board.laneItem(lane).width)
                return lane;
        }
        return -1;
    }
    function step(from: int, by: int): void {
        const lane = from + by;
        if (lane >= 0 && lane < 4)
            board.laneItem(lane).show(board.laneItem(lane).currentCard);
    }

    Connections {
        target: board.desk.board
        function onChanged(): void {
            board.refusal = "";
        }
    }
    MoveSheet {
        id: sheet
        objectName: "move"
        move: board.move
        tellings: board.desk.form.tellings
        today: board.desk.form.today
        onClosed: board.show(sheet.card)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    // The card in the hand.
    Panel {
        id: held

        function show(what: string, at: point): void {
            heldText.text = what;
            held.x = at.x + 8;
            held.y = at.y + 8;
            held.visible = true;
        }

        visible: false
        z: 2
        width: 180
        height: heldText.implicitHeight + 2 * padding
        border.color: Theme.focus
        Accessible.ignored: true

        AppText {
            id: heldText
            width: parent.width
            strong: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 8

        Banner {
            objectName: "refusal"
            visible: board.refusal.length > 0
            kind: "error"
            text: board.refusal
            closable: false
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: lanes
                model: 4
                delegate: BoardLane {
                    id: lane
                    required property int index
                    objectName: `lane${index}`
                    focus: index === 0
                    cards: board.desk.board.lane(lane.index)
                    title: board.titles[lane.index]
                    empty: board.empties[lane.index]
                    under: board.over === lane.index
                    onChosen: card => {
                        board.refusal = "";
                        board.desk.selectCard(card);
                    }
                    onOpened: card => board.opened(card)
                    onMoveAsked: (card, by) => board.ask(card, lane.index + by)
                    onLaneAsked: by => board.step(lane.index, by)
                    onCarried: (card, scene) => {
                        board.over = board.laneAt(scene);
                        held.show(board.whatOf(card, lane.index), board.mapFromItem(null, scene));
                    }
                    onDropped: (card, scene) => {
                        board.over = -1;
                        held.visible = false;
                        board.ask(card, board.laneAt(scene));
                    }
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }
        MutedText {
            text: qsTr("[ and ] move the card, or drag it · Enter opens it · Ctrl+Z takes a move back · Ctrl+B back to the walks")
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
