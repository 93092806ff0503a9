import QtQuick
import QtPositioning
import QtTest
import Lantern.Commands
import Lantern.Walks

// A ward officer's evening, with keys only.
TestCase {
    id: test

    name: "WalksScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    property WalksScreen screen: null

    Component {
        id: screens
        WalksScreen {
            anchors.fill: parent
            focus: true
        }
    }

    function init(): void {
        test.screen = createTemporaryObject(screens, test);
        test.screen.forceActiveFocus();
    }
    function focusName(): string {
        const item = test.Window.window.activeFocusItem;
        return item ? item.Accessible.name : "";
    }
    Component { id: spy; SignalSpy {} }

    function inLane(lane: int): bool {
        return findChild(test.screen, `lane${lane}`).activeFocus;
    }
    // Presses Tab until the control of that name has the keyboard.
    function tabTo(name: string): void {
        for (let press = 0; press < 80 && focusName() !== name; ++press)
            keyClick(Qt.Key_Tab);
        compare(focusName(), name);
    }
    // The first item below another of which `says` is true, or null.
    function find(item: Item, says: var): Item {
        if (says(item))
            return item;
        for (const child of item.children) {
            const found = find(child, says);
            if (found)
                return found;
        }
        return null;
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function fill(name: string, text: string): void {
        tabTo(name);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type(text);
    }
    function press(name: string): void {
        tabTo(name);
        keyClick(Qt.Key_Space);
    }

    function test_1_saysWhatToDo(): void {
        compare(test.screen.desk.walks.count, 0);
        compare(test.screen.desk.form.shown, false);
        compare(focusName(), "New walk");
    }
    function test_2_beginsAWalk(): void {
        keyClick(Qt.Key_Space);
        compare(test.screen.desk.form.shown, true);
        compare(focusName(), "Date");
        fill("Start time", "2010");
        fill("Place", "Weaver Street");
        fill("Where it began", "51.5074, -0.1278");
        fill("Officer's shoulder number", "2210SN");
        tabTo("Light");
        keyClick(Qt.Key_Up);
        fill("Minutes", "25");
        keyClick(Qt.Key_Tab);
        compare(test.screen.desk.form.time, "20:10");
        compare(test.screen.desk.form.placeName, "Weaver Street");
        compare(test.screen.desk.form.place, "51.50740, -0.12780");
        compare(test.screen.desk.form.officer, "2210SN");
        compare(test.screen.desk.form.light, "dusk");
        compare(test.screen.desk.form.minutes, 25);
        compare(test.screen.desk.form.warnings.length, 1);
        compare(test.screen.desk.form.entered, false);
    }
    // The screen of the test before is gone: what was typed is not.
    function test_3_goesOnWithTheDraft(): void {
        compare(test.screen.desk.form.officer, "2210SN");
        tabTo("Minutes");
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(test.screen.desk.form.minutes, 35);
        compare(test.screen.desk.form.warnings.length, 0);
        press("Save walk");
        compare(test.screen.desk.form.entered, true);
        compare(test.screen.desk.walks.count, 1);
    }
    function test_4_refusesWhatIsNoPoint(): void {
        fill("Where it began", "Paris");
        keyClick(Qt.Key_Tab);
        compare(test.screen.desk.form.place, "51.50740, -0.12780");
        fill("Where it began", "51.5074, -0.1278");
        keyClick(Qt.Key_Tab);
        compare(test.screen.desk.form.place, "51.50740, -0.12780");
    }
    function test_5_addsAConcernWithItsAction(): void {
        press("Add a concern");
        tryCompare(test.screen.desk.form.concerns, "count", 1);
        tryVerify(() => focusName() === "Where concern 1 is");
        type("51.5080, -0.1270");
        press("Badly lit");
        press("Followed");
        compare(test.screen.desk.form.unsaved, false);
        compare(test.screen.desk.form.warnings.length, 1);
        press("Add an action");
        tryVerify(() => focusName() === "What is to be done");
        compare(test.screen.desk.form.unsaved, true);
        type("Mend the lamp");
        fill("Owner", "Ward sergeant");
        fill("Partner", "Council");
        fill("Due on", "10/11/2026");
        keyClick(Qt.Key_Tab);
        compare(test.screen.desk.form.unsaved, false);
        compare(test.screen.desk.overdue.count, 1);
    }
    function test_6_movesTheActionToFedBack(): void {
        press("Start");
        tryVerify(() => focusName() === "Done…");
        keyClick(Qt.Key_Space);
        tryVerify(() => focusName() === "What came of it");
        press("Mark done");
        compare(test.screen.desk.overdue.count, 1);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        compare(focusName(), "What came of it");
        type("Lamp works");
        keyClick(Qt.Key_Return);
        tryVerify(() => focusName() === "Told her on");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("20/11/2026");
        press("Fed back");
        compare(test.screen.desk.overdue.count, 1); // nobody says how
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        compare(focusName(), "How she was told");
        keyClick(Qt.Key_Down);
        press("Fed back");
        tryCompare(test.screen.desk.overdue, "count", 0);
        compare(test.screen.desk.form.unsaved, false);
        // The field that follows has text of its own to undo, yet not what is saved.
        tryVerify(() => focusName() === "What came of it");
        keyClick(Qt.Key_End);
        type(" now");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(test.Window.window.activeFocusItem.text, "Lamp works");
        compare(test.screen.desk.overdue.count, 0);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryCompare(test.screen.desk.overdue, "count", 1);
        compare(test.Window.window.activeFocusItem.text, "Lamp works");
        compare(test.screen.desk.form.unsaved, false);
        keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(test.screen.desk.overdue, "count", 0);
    }
    function test_7_overdueListLeadsToTheAction(): void {
        press("Add an action");
        tryVerify(() => focusName() === "What is to be done");
        type("Cut the hedge");
        fill("Owner", "Ward sergeant");
        // Two actions have an owner: the second one's is reached from its own field.
        fill("Due on", "01/11/2026");
        keyClick(Qt.Key_Tab);
        compare(test.screen.desk.overdue.count, 1);
        press("Overdue 1");
        keyClick(Qt.Key_Tab);
        compare(focusName(), "Cut the hedge, Weaver Street · Ward sergeant, 19 days late");
        keyClick(Qt.Key_Return);
        tryVerify(() => focusName() === "What is to be done");
        compare(test.Window.window.activeFocusItem.text, "Cut the hedge");
    }
    function test_8_undoesTheLastEdit(): void {
        const form = test.screen.desk.form;
        compare(form.concerns.count, 1);
        press("Remove concern 1");
        compare(form.concerns.count, 0);
        compare(test.screen.desk.overdue.count, 0);
        Workspace.undo();
        compare(form.concerns.count, 1);
        compare(test.screen.desk.overdue.count, 1);
    }
    function test_8b_theFormDoesNotMoveUnderTheHand(): void {
        const form = test.screen.desk.form;
        press("Add a concern");
        tryVerify(() => focusName() === "Where concern 2 is");
        type("51.5081, -0.1271");
        keyClick(Qt.Key_Tab);
        const card = find(test.screen, item => item.number === 2 && item.editing !== undefined);
        const chip = find(card, item => item.text === "Badly lit");
        chip.forceActiveFocus(Qt.TabFocusReason);
        wait(50);
        const y = chip.mapToItem(test, 0, 0).y;
        verify(form.unsaved);
        mouseMove(chip, 10, 10);
        mouseClick(chip, 10, 10);
        tryVerify(() => !form.unsaved);
        wait(50);
        compare(chip.mapToItem(test, 0, 0).y, y);
        form.removeConcern(card.concernId);
        mouseMove(test, 2, 2);
    }
    function test_8c_boardMovesCardsByKeys(): void {
        const board = test.screen.desk.board;
        const form = test.screen.desk.form;
        keyClick(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => inLane(0));
        compare(board.lanes.map(lane => lane.count).join(), "1,0,0,1");
        const card = board.lanes[0].keyAt(0);
        compare(focusName(), "Cut the hedge, Badly lit, Followed, Weaver Street · 20 Nov 2026, Ward sergeant, Open, 19 days late");
        keyClick("[");
        compare(board.laneOf(card), 0);
        keyClick("]");
        tryVerify(() => inLane(1));
        compare(board.laneOf(card), 1);
        keyClick("[");
        compare(board.laneOf(card), 1);
        verify(findChild(test.screen, "refusal").visible);
        compare(findChild(test.screen, "refusal").text, "An action that is in progress does not become open.");
        keyClick(Qt.Key_Right, Qt.AltModifier);
        tryVerify(() => focusName() === "What came of it");
        keyClick(Qt.Key_Return);
        compare(findChild(test.screen, "moveRefusal").text, "Say what came of it before the action is done.");
        type("Hedge cut");
        keyClick(Qt.Key_Return);
        tryVerify(() => inLane(2));
        keyClick("]");
        tryVerify(() => focusName() === "How she was told");
        keyClick(Qt.Key_Return);
        verify(findChild(test.screen, "moveRefusal").visible);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => inLane(3));
        const told = board.lanes[3];
        const note = told.data(told.index(told.rowOf(card), 0), BoardLaneModel.Note);
        compare(note, "Told 20 Nov 2026, by phone");
        keyClick("]");
        compare(board.laneOf(card), 3);
        for (const lane of [2, 1, 0]) {
            Workspace.undo();
            compare(board.laneOf(card), lane);
        }
        compare(form.unsaved, false);
    }
    function test_8d_boardMovesCardsByDrag(): void {
        const board = test.screen.desk.board;
        keyClick(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => inLane(0));
        const id = board.lanes[0].keyAt(0);
        const face = find(test.screen, item => item.card === id && item.stage !== undefined);
        const to = findChild(test.screen, "lane1");
        const from = face.mapToItem(test, 20, 20);
        const end = to.mapToItem(test, 40, 200);
        mousePress(test, from.x, from.y);
        for (const part of [0.1, 0.3, 0.6, 1])
            mouseMove(test, from.x + (end.x - from.x) * part, from.y + (end.y - from.y) * part, 10);
        compare(to.under, true);
        mouseRelease(test, end.x, end.y);
        tryCompare(to, "under", false);
        tryVerify(() => board.laneOf(id) === 1);
        Workspace.undo();
        compare(board.laneOf(id), 0);
        mouseMove(test, 2, 2);
    }
    function test_8e_boardFiltersByWalkAndOpensACard(): void {
        const desk = test.screen.desk;
        keyClick(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => inLane(0));
        compare(desk.board.walks.rowCount(), 2);
        desk.newWalk();
        compare(desk.board.count, 2);
        tabTo("Concerns of");
        keyClick(Qt.Key_Down);
        compare(desk.board.walk, desk.board.walks.value(1, "value"));
        compare(desk.board.count, 2);
        findChild(test.screen, "lane0").show("");
        keyClick(Qt.Key_Return);
        tryVerify(() => focusName() === "What is to be done");
        compare(test.Window.window.activeFocusItem.text, "Cut the hedge");
        keyClick(Qt.Key_B, Qt.ControlModifier);
        compare(test.screen.onBoard, false);
        desk.newWalk();
        desk.form.discard();
        compare(desk.walks.count, 1);
    }
    // What is beside the board is of the card that was just chosen, not of the one before.
    function test_8f_boardTellsOfTheCardThatIsChosen(): void {
        keyClick(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => inLane(0));
        const desk = test.screen.desk;
        const lane = findChild(test.screen, "lane0");
        desk.form.addConcern();
        tryVerify(() => lane.cards.count > 1);
        lane.show(lane.cards.keyAt(0));
        const told = createTemporaryObject(spy, test, { target: lane, signalName: "chosen" });
        keyClick(Qt.Key_Down);
        compare(told.signalArguments[0][0], lane.cards.keyAt(1));
        mouseClick(find(lane, item => item.card === lane.cards.keyAt(0) && item.stage !== undefined));
        compare(told.signalArguments[told.count - 1][0], lane.cards.keyAt(0));
        keyClick(Qt.Key_B, Qt.ControlModifier);
    }
    function test_9_drawsOnTheMapWithKeys(): void {
        const form = test.screen.desk.form;
        const place = form.place;
        press("Draw route");
        tryVerify(() => focusName() === "Map");
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        compare(form.route.length, 2);
        verify(form.route[1].longitude > form.route[0].longitude);
        tryVerify(() => focusName() === "Date");
        press("Pick where it began on the map");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        verify(form.place !== place);
        Workspace.undo();
        compare(form.place, place);
        press("Take the route away");
        compare(form.route.length, 0);
    }
    function test_91_concernsFollowTheWindow(): void {
        const markers = find(test.screen, item => item.concerns === test.screen.desk.form.concerns && item.pane !== undefined);
        const marker = find(markers, item => item.concernId !== undefined);
        verify(marker.point.length > 0);
        test.width = 1020;
        test.height = 640;
        tryVerify(() => {
            const at = markers.pane.map.fromCoordinate(QtPositioning.coordinate(marker.latitude, marker.longitude), false);
            return Math.abs(marker.x + 12 - at.x) < 1 && Math.abs(marker.y + 12 - at.y) < 1;
        });
    }
    // A person's words where the field of that name is, with the keyboard there.
    function typeInto(name: string, text: string): void {
        const field = findChild(test.screen, name);
        verify(field, name);
        field.forceActiveFocus(Qt.TabFocusReason);
        field.input.selectAll();
        type(text);
    }
    function pressNamed(name: string): void {
        const button = findChild(test.screen, name);
        verify(button && button.visible, name);
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
    }
    function test_92_aRequestIsBookedAndHeld(): void {
        test.width = 1208;
        test.screen.showPage("requests");
        const page = findChild(test.screen, "walksPage");
        tryVerify(() => page.item !== null);
        const desk = page.item.desk;
        compare(desk.count, 0);
        typeInto("requestReference", "Jane");
        typeInto("requestArea", "Harbour ward");
        pressNamed("keepRequest");
        compare(desk.count, 0); // a name is no reference
        verify(findChild(test.screen, "requestProblem").text.length > 0);
        typeInto("requestReference", "WT 17");
        keyClick(Qt.Key_Return);
        compare(desk.count, 1);
        compare(desk.card.stage, "requested");
        typeInto("bookDay", "20/11/2026");
        typeInto("bookTime", "1930");
        pressNamed("book");
        verify(findChild(test.screen, "bookProblem").text.length > 0); // with nobody
        typeInto("bookOfficer", "4471");
        pressNamed("book");
        compare(desk.card.stage, "booked");
        Workspace.undo();
        compare(desk.card.stage, "requested");
        Workspace.redo();
        verify(desk.card.warning.length > 0); // it is over, and was not held
        pressNamed("heldWalk");
        compare(test.screen.page, "");
        const form = test.screen.desk.form;
        compare(form.entered, false);
        compare(form.placeName, "Harbour ward");
        compare(form.officer, "4471");
        compare(form.time, "19:30");
        form.discard();
    }
    function test_93_whatWasAnsweredIsTakenUpAgain(): void {
        const desk = test.screen.desk;
        const form = desk.form;
        form.setAction(form.addAction(form.concerns.data(form.concerns.index(0, 0), ConcernModel.ConcernId)), ActionModel.What, "Paint the wall");
        const actions = form.concerns.data(form.concerns.index(0, 0), ConcernModel.Actions);
        const last = actions.index(actions.rowCount() - 1, 0);
        const action = actions.data(last, ActionModel.ActionId);
        compare(form.chaseAction(action, "Next week", "2026-11-27"), "");
        compare(actions.data(last, ActionModel.ChaseOn), "2026-11-27");
        compare(actions.data(last, ActionModel.Chases).length, 1);
        verify(form.chaseAction(action, "", "2026-11-20").length > 0); // today is not later than today
        verify(form.reopenAction(action, "Still there").length > 0); // nothing was answered
        compare(form.moveAction(action, "done", { "outcome": "Painted" }), "");
        compare(form.reopenAction(action, "Still there"), "");
        compare(actions.data(last, ActionModel.Stage), "in_progress");
        verify(actions.data(last, ActionModel.Reopened).includes("Painted"));
        Workspace.undo();
        compare(actions.data(last, ActionModel.Stage), "done");
        form.removeAction(action);
    }
    function test_94_pagesSayWhatToDo(): void {
        test.screen.showPage("problems");
        const page = findChild(test.screen, "walksPage");
        tryVerify(() => page.item !== null && page.item.desk.method !== undefined);
        tryVerify(() => !page.item.desk.busy);
        compare(page.item.desk.proposedCount, 0);
        verify(page.item.desk.method.includes("75 m"));
        test.screen.showPage("measures");
        tryVerify(() => page.item.desk.measures.length > 0 && !page.item.desk.busy);
        compare(page.item.desk.measures[0].value, "1"); // asked for
        test.screen.showBoard(false);
        compare(test.screen.page, "");
    }
}
