import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Map
import Lantern.Shell
import Lantern.Style

// The window from its empty start to the exercise borough.
TestCase {
    id: test

    name: "Main"
    when: windowShown

    Main { id: window }

    // The visible item under another of which `says` is true, or null.
    function find(item: Item, says: var): Item {
        if (!item.visible)
            return null;
        if (says(item))
            return item;
        for (const child of item.children) {
            const found = find(child, says);
            if (found)
                return found;
        }
        return null;
    }
    function written(part: string): bool {
        return find(window.contentItem, item => typeof item.text === "string" && item.text.indexOf(part) >= 0) !== null;
    }
    function screenShown(module: string): bool {
        return find(window.contentItem, item => item.module === module) !== null;
    }

    function initTestCase(): void {
        window.requestActivate();
        tryCompare(window, "active", true);
    }
    function test_1_emptyStartSaysWhatToDo(): void {
        verify(!Workspace.open);
        verify(written("Nothing is open"));
        verify(written("Open the exercise borough"));
        verify(written("New file…"));
        verify(!written("EXERCISE"));
        verify(written("OFFICIAL-SENSITIVE"));
        compare(window.title, "Lantern");
    }
    function test_2_hexagonsDoNotWaitForTheirScreen(): void {
        window.show("plan");
        Workspace.openExercise();
        tryVerify(() => screenShown("Lantern.Plan"), 60000);
        tryVerify(() => MapModel.legend(3, false).steps.length > 0, 60000);
        verify(!screenShown("Lantern.Hotspots"));
        Workspace.closeFile();
        window.show("hotspots");
    }
    function test_3_exerciseIsMarked(): void {
        const button = find(window.contentItem, item => item.primary === true && item.text === "Open the exercise borough");
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => Workspace.open, 60000);
        verify(Workspace.exercise);
        tryVerify(() => written("EXERCISE — fictional data"));
        verify(!written("Nothing is open"));
        tryVerify(() => screenShown("Lantern.Hotspots"));
    }
    function test_3b_whoPresentsWithoutThePlanScreenSeesTheStreets(): void {
        window.show("brief");
        // Straight from stop to stop a way has a point for each and two for where it begins and ends.
        tryVerify(() => {
            const team = MapModel.stops[0]?.team ?? "";
            return MapModel.routeOf(team).length > 2 * MapModel.stops.filter(stop => stop.team === team).length + 2;
        }, 60000);
        window.show("hotspots");
    }
    function test_4_keysSwitchScreens_data(): var {
        return [
            { tag: "plan", key: Qt.Key_3, module: "Lantern.Plan" },
            { tag: "brief", key: Qt.Key_4, module: "Lantern.Brief" },
            { tag: "record", key: Qt.Key_5, module: "Lantern.Record" },
            { tag: "walks", key: Qt.Key_6, module: "Lantern.Walks" },
            { tag: "partners", key: Qt.Key_9, module: "Lantern.Partners" },
            { tag: "hotspots", key: Qt.Key_2, module: "Lantern.Hotspots" }
        ];
    }
    function test_4_keysSwitchScreens(row: var): void {
        verify(!screenShown(row.module));
        keyClick(row.key, Qt.ControlModifier);
        compare(window.current, row.tag);
        tryVerify(() => screenShown(row.module));
        verify(!written("This screen could not be opened"));
    }
    function test_4b_theMapIsNotPressedThroughItsPanels(): void {
        window.show("plan");
        const pane = find(window.contentItem, item => item.objectName === "map");
        tryVerify(() => !MapModel.empty, 60000);
        pane.forceActiveFocus();
        keyClick(Qt.Key_L);
        const panel = find(pane, item => item.objectName === "layersPanel");
        verify(panel);
        const zoom = pane.map.zoomLevel;
        pane.drawing = "route";
        mouseClick(panel, panel.width / 2, 16);
        mouseWheel(panel, panel.width / 2, 16, 0, 240);
        // A click is told from a double click only after a while.
        wait(Application.styleHints.mouseDoubleClickInterval + 100);
        compare(pane.route.length, 0);
        compare(pane.map.zoomLevel, zoom);
        // Beside the panels, which reach from side to side in a narrow window.
        mouseClick(pane, 20, pane.height / 2);
        tryVerify(() => pane.route.length === 1);
        pane.drawing = "none";
        keyClick(Qt.Key_L);
    }
    function test_4b2_aPlanIsFramedOnceWhenItIsOpened(): void {
        window.show("plan");
        const pane = find(window.contentItem, item => item.objectName === "map");
        tryVerify(() => !MapModel.empty, 60000);
        const screen = find(window.contentItem, item => item.board !== undefined && item.carry !== undefined);
        const board = screen.board;
        const before = board.planId;
        const far = () => Math.abs(pane.map.center.latitude - 52.5) < 0.01;
        pane.goTo(52.5, -1.5, 9);
        verify(far());
        for (let row = 0; row < board.plans.rowCount() && board.planId === before; ++row)
            board.openPlan(board.plans.value(row, "plan"));
        verify(board.planId !== before);
        tryVerify(() => !far());
        verify(pane.map.zoomLevel > 11);
        // The same plan again, after an edit or a look at another screen: the view is the user's.
        pane.goTo(52.5, -1.5, 9);
        tryVerify(() => Math.abs(MapModel.latitude - 52.5) < 0.01); // kept
        window.show("brief");
        window.show("plan");
        tryVerify(() => pane.visible);
        board.planChanged();
        wait(200);
        verify(far());
        board.openPlan(before);
        tryVerify(() => !far());
    }
    function test_4c_whatWentWrongIsAboveTheSheets(): void {
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => written("Import into"));
        Workspace.failed("It could not be done.");
        tryVerify(() => written("It could not be done."));
        const banner = find(window.contentItem, item => item.objectName === "notice");
        const heading = find(window.contentItem, item => typeof item.text === "string" && item.text.indexOf("Import into") >= 0);
        verify(banner.mapToItem(null, 0, banner.height).y <= heading.mapToItem(null, 0, 0).y);
        mouseClick(find(banner, item => item.iconName === "close"));
        tryVerify(() => !written("It could not be done."));
        verify(written("Import into"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !written("Import into"));
    }
    function test_4d_whatWentWrongLeavesWithItsScreen(): void {
        Workspace.failed("It could not be done.");
        tryVerify(() => written("It could not be done."));
        window.show("walks");
        tryVerify(() => !written("It could not be done."));
    }
    function typed(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function test_4e_searchGoesToAPlaceAndMarksIt(): void {
        window.show("brief");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        typed("stat");
        keyClick(Qt.Key_Return);
        tryCompare(window, "current", "hotspots");
        tryVerify(() => (MapModel.sought.name ?? "").indexOf("Stat") >= 0);
        const pane = find(window.contentItem, item => item.objectName === "map");
        tryVerify(() => Math.abs(pane.map.center.latitude - MapModel.sought.latitude) < 0.0001);
        compare(pane.map.zoomLevel, 16);
    }
    function test_4e2_searchGoesToAKeptView(): void {
        window.show("hotspots");
        const pane = find(window.contentItem, item => item.objectName === "map");
        const shown = Array.from(pane.layers);
        pane.goTo(51.51, -0.1, 14);
        pane.toggleLayer(5, true);
        pane.tools.keep("Friday night West End", true);
        pane.toggleLayer(5, false);
        pane.goTo(51.4, -0.3, 10);
        window.show("brief");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        typed("west end");
        keyClick(Qt.Key_Return);
        tryCompare(window, "current", "hotspots");
        tryCompare(pane.map, "zoomLevel", 14);
        verify(Math.abs(pane.map.center.latitude - 51.51) < 0.0001);
        verify(pane.layers.indexOf(5) >= 0);
        // What was kept goes with one undo.
        compare(SavedViews.views.length, 1);
        Workspace.undo();
        compare(SavedViews.views.length, 0);
        pane.arrangement.take({ "layers": shown });
    }
    function test_4e3_searchOpensARecord(): void {
        window.show("home");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        typed("spotter*\"");
        keyClick(Qt.Key_Escape);
        typed("designing out");
        tryVerify(() => find(window.contentItem, item => item.text === "Actions") !== null);
        keyClick(Qt.Key_Return);
        tryCompare(window, "current", "walks");
        tryCompare(Workspace, "wanted", "");
    }
    function test_4f_slashInTheMapSearches(): void {
        const pane = find(window.contentItem, item => item.objectName === "map");
        pane.forceActiveFocus();
        keyClick(Qt.Key_Slash);
        verify(!pane.activeFocus);
        typed("xanadu");
        tryVerify(() => written("Nothing is called “xanadu”"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !written("xanadu"));
    }
    function test_4g0_helpIsInsideItsSheet(): void {
        window.help.show("plan");
        tryCompare(window.help, "opened", true);
        const keys = window.help.topic.keys.map(key => key[0]);
        for (const key of ["A", "S", "X", "Escape", "Delete"])
            verify(keys.indexOf(key) >= 0, key);
        const list = window.help.list;
        const bottom = list.mapToItem(null, 0, list.height).y;
        verify(list.height > 300, list.height);
        verify(bottom <= window.help.y + window.help.height, "the topics end above the sheet's");
        window.help.close();
        tryCompare(window.help, "visible", false);
    }
    function test_4g_helpIsOfTheScreen_data(): var {
        return window.screens.map(screen => ({ tag: screen.key, name: screen.name }));
    }
    function test_4g_helpIsOfTheScreen(row: var): void {
        window.show(row.tag);
        keyClick(Qt.Key_F1);
        const topics = window.help.list;
        tryVerify(() => topics.activeFocus);
        compare(topics.currentItem.title, row.name);
        keyClick(Qt.Key_Up);
        verify(topics.currentItem.title !== row.name);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !topics.visible);
        compare(window.current, row.tag);
    }
    function test_4g2_theKeyboardComesBack(): void {
        window.show("record");
        let field = null;
        tryVerify(() => (field = find(window.contentItem, item => item.objectName === "in")) !== null, 20000);
        field.forceActiveFocus(Qt.TabFocusReason);
        tryCompare(field, "activeFocus", true);
        keyClick(Qt.Key_F1);
        tryCompare(window.help, "opened", true);
        keyClick(Qt.Key_Escape);
        tryCompare(window.help, "visible", false);
        verify(field.activeFocus, "from the help");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        verify(!field.activeFocus);
        typed("st");
        keyClick(Qt.Key_Escape);
        verify(!field.activeFocus, "the first clears");
        keyClick(Qt.Key_Escape);
        verify(field.activeFocus, "from the search");
    }
    function test_4g3_theRailsIconsAreAboveTheirWordsInLargeText(): void {
        Theme.textPercent = 200;
        const icon = find(window.contentItem, item => item.name === "walks" && item.paths !== undefined);
        const word = find(icon.parent, item => item.text === "Walks");
        tryVerify(() => icon.y + icon.height <= word.y);
        Theme.textPercent = 100;
    }
    function test_4h_theTourIsOfferedOnceAndGoesRound(): void {
        const tour = findChild(window, "tour");
        verify(tour.visible, "it is offered on the exercise");
        const next = findChild(tour, "tourNext");
        const seen = [];
        mouseClick(next);
        for (let step = 0; step < tour.steps.length; ++step) {
            tryVerify(() => next.activeFocus);
            seen.push(window.current);
            keyClick(Qt.Key_Space);
        }
        compare(seen, window.screens.map(screen => screen.key));
        verify(!tour.visible);
        Workspace.closeFile();
        Workspace.openExercise();
        tryVerify(() => Workspace.open, 60000);
        verify(!tour.visible, "once is enough");
    }
    function test_4i_homeShowsTheActionThatIsLate(): void {
        window.show("home");
        tryVerify(() => (find(window.contentItem, item => item.objectName === "homeActions")?.waiting ?? []).length > 2, 60000);
        const card = find(window.contentItem, item => item.objectName === "homeActions");
        const action = card.waiting[2].action;
        card.asked(card.waiting[2]);
        tryCompare(window, "current", "walks");
        tryCompare(Workspace, "wanted", "");
        const walks = find(window.contentItem, item => item.onBoard !== undefined && item.desk !== undefined);
        const late = walks.desk.overdue;
        compare(walks.desk.currentId, late.data(late.index(late.rowOf(action), 0), Qt.UserRole + 1)); // WalkId
        tryVerify(() => find(window.contentItem, item => item.activeFocus && item.Accessible.role === Accessible.EditableText) !== null);
    }
    function test_5_closingGoesBackToTheStart(): void {
        Workspace.closeFile();
        tryVerify(() => written("Nothing is open"));
        verify(!written("EXERCISE — fictional data"));
        verify(written("exercise.lantern"), "what was open is offered again");
    }
}
