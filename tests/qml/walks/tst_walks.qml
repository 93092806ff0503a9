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
        type("19/11/2026");
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
}
