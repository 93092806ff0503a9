pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// Walk and Talks: the list at the left, the map in the middle, the walk with its concerns and actions at the right; or, instead of
// list and map, the board with the concerns of all walks, what was asked for, problems, or what came of it.
FocusScope {
    id: screen

    readonly property alias desk: desk
    property bool onBoard: false
    property string page // "requests", "problems" or "measures"; empty for walks and board

    function showPage(page: string): void {
        screen.page = page;
        Qt.callLater(() => (pages.item as Item)?.forceActiveFocus(Qt.OtherFocusReason));
    }
    function openWalk(walk: string): void {
        screen.page = "";
        screen.onBoard = false;
        desk.select(walk);
        Qt.callLater(inspector.focusFirst);
    }
    // Of a walk, or else of a problem.
    function openChase(key: string): void {
        desk.select(key);
        if (desk.currentId === key)
            return screen.openWalk(key);
        screen.showPage("problems");
        Qt.callLater(() => {
            const shown = pages.item as ProblemsPage;
            if (shown)
                shown.desk.selected = key;
        });
    }
    function logHeld(request: string): void {
        if (!desk.newWalkFor(request))
            return;
        screen.page = "";
        screen.onBoard = false;
        Qt.callLater(inspector.focusFirst);
    }
    function showBoard(board: bool): void {
        screen.page = "";
        screen.onBoard = board;
        if (board && desk.board.count > 0)
            cards.focusFirst();
        else if (board)
            view.forceActiveFocus(Qt.OtherFocusReason);
        else
            list.forceActiveFocus(Qt.OtherFocusReason);
    }
    // An action, or a concern that has none.
    function open(card: string): void {
        desk.selectCard(card);
        Qt.callLater(inspector.focusAction, card);
        Qt.callLater(inspector.focusConcern, card);
    }
    // What another screen or the search asks for, as Workspace::wanted has it.
    readonly property string found: visible ? Workspace.wanted : ""
    onFoundChanged: if (found.length > 0) Qt.callLater(showFound)

    function choose(page: var, record: string): void {
        page.desk.selected = record;
    }
    function showFound(): void {
        const [kind, walk, record] = screen.found.split("/");
        if (["walk", "concern", "action", "request", "problem"].indexOf(kind) < 0)
            return;
        Workspace.takeWanted(kind);
        if (kind === "request" || kind === "problem") {
            screen.showPage(`${kind}s`);
            return screen.choose(pages.item, walk);
        }
        screen.page = "";
        screen.onBoard = false;
        if (walk.length > 0)
            desk.select(walk);
        else
            desk.selectAction(record);
        if (kind === "action")
            Qt.callLater(inspector.focusAction, record);
        else if (kind === "concern")
            Qt.callLater(inspector.focusConcern, record);
        else
            Qt.callLater(inspector.focusFirst);
    }
    Keys.onPressed: event => {
        event.accepted = desk.open && event.key === Qt.Key_B && event.modifiers === Qt.ControlModifier;
        if (event.accepted)
            screen.showBoard(!screen.onBoard);
    }

    WalkDesk {
        id: desk
        board.active: screen.onBoard
    }
    WalksView {
        id: view
        anchors.left: parent.left
        anchors.right: parent.right
        visible: desk.open
        // Above the map, whose tiles reach beyond its edges.
        z: 1
        desk: desk
        board: screen.onBoard
        page: screen.page
        onPageAsked: page => screen.showPage(page)
        onBoardAsked: board => screen.showBoard(board)
    }
    RowLayout {
        anchors.fill: parent
        anchors.topMargin: view.height
        spacing: 0
        visible: desk.open && screen.page.length === 0

        WalkList {
            id: list
            focus: true
            visible: !screen.onBoard
            desk: desk
            // Above the map, whose tiles reach beyond its edges.
            z: 1
            Layout.preferredWidth: 312
            Layout.fillHeight: true
            onBegun: inspector.focusFirst()
            onChosen: inspector.focusFirst()
            onActionChosen: action => {
                desk.selectAction(action);
                Qt.callLater(inspector.focusAction, action);
            }
        }
        Rectangle {
            visible: !screen.onBoard
            color: Theme.line
            Layout.preferredWidth: 1
            Layout.fillHeight: true
        }
        ConcernBoard {
            id: cards
            visible: screen.onBoard && desk.board.count > 0
            desk: desk
            onOpened: card => screen.open(card)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            visible: screen.onBoard && desk.board.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(420, parent.width - 48)
                iconName: "walks"
                title: desk.board.walk.length > 0 ? qsTr("No concern from this walk") : qsTr("No concerns yet")
                text: desk.board.walk.length > 0 ? qsTr("Choose another walk above, or all walks.") : qsTr("What worried a woman on a walk stands here as a card, until she has been told what came of it. Press Ctrl+B to go to the walks and add one.")
            }
        }
        WalkMap {
            id: map
            visible: !screen.onBoard
            form: desk.form
            Layout.fillWidth: true
            Layout.fillHeight: true
            onPicked: purpose => {
                if (purpose === "place" || purpose === "route")
                    inspector.focusFirst();
                else
                    inspector.focusConcern(purpose);
            }
            onConcernPicked: concern => inspector.focusConcern(concern)

            Panel {
                anchors.centerIn: parent
                width: Math.min(400, parent.width - 32)
                height: none.implicitHeight + 48
                padding: 24
                visible: desk.walks.count === 0

                EmptyState {
                    id: none
                    anchors.left: parent.left
                    anchors.right: parent.right
                    iconName: "walks"
                    title: qsTr("No walks yet")
                    text: qsTr("Press New walk to log a Walk and Talk: when and where you walked, what worried the women who walked with you, and who will do what about it.")
                }
            }
        }
        Rectangle {
            color: Theme.line
            Layout.preferredWidth: 1
            Layout.fillHeight: true
        }
        WalkInspector {
            id: inspector
            visible: desk.form.shown
            form: desk.form
            Layout.preferredWidth: Theme.sideWidth(344, screen.width)
            Layout.fillHeight: true
            onPickPlace: map.begin("place")
            onPickRoute: map.begin("route")
            onPickConcern: concern => map.begin(concern)
        }
    }
    Component {
        id: requests
        RequestsPage {
            onWalkAsked: walk => screen.openWalk(walk)
            onHeld: request => screen.logHeld(request)
        }
    }
    Component {
        id: problems
        ProblemsPage {}
    }
    Component {
        id: measures
        MeasuresPage {
            onWalkAsked: walk => screen.openWalk(walk)
            onChaseOpened: key => screen.openChase(key)
        }
    }
    Loader {
        id: pages
        objectName: "walksPage"
        anchors.fill: parent
        anchors.topMargin: view.height
        active: desk.open && screen.page.length > 0
        sourceComponent: screen.page === "requests" ? requests : screen.page === "problems" ? problems : measures
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: !desk.open
        iconName: "folder"
        title: qsTr("No file is open")
        text: qsTr("Open a Lantern file, or the exercise borough, to log a Walk and Talk.")
    }
}
