import QtQuick
import QtTest
import Lantern.Map
import Lantern.Style

// Tab from thing to thing, the table of what is in view, measuring and zooming to a frame.
TestCase {
    id: test

    name: "MapTools"
    when: windowShown
    width: 900
    height: 640
    visible: true

    Item {
        id: before
        activeFocusOnTab: true
        focus: true
    }
    MapPane {
        id: pane
        anchors.fill: parent
        layers: [0, 1, 2, 3, 7, 8, 9]
    }
    SignalSpy { id: picked; target: pane; signalName: "hotspotPicked" }

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
    function measured(): string {
        return find(pane, item => item.objectName === "measured")?.text ?? "";
    }
    function initTestCase(): void {
        tryVerify(() => !MapModel.empty && MapModel.hotspotCount === 2, 10000);
        tryVerify(() => MapModel.inTurn(pane.tools.window, pane.layers, 9).length > 2);
    }
    function init(): void {
        picked.clear();
        pane.tools.turns.leave();
        pane.tools.panel = "";
        pane.tools.measure.end();
        pane.goTo(51.505, -0.125, 15);
        pane.takeKeyboard();
    }

    // Where the map is low, or the text large, its tools do not cover it.
    function test_aLowMapFoldsItsTools(): void {
        const fold = findChild(pane, "foldTools");
        const layers = () => find(pane, item => item.iconName === "layers");
        verify(!fold.visible);
        verify(layers() !== null);
        test.height = 150;
        tryCompare(fold, "visible", true);
        verify(layers() === null);
        mouseClick(fold);
        verify(layers() !== null);
        mouseClick(fold);
        Theme.textPercent = 200;
        test.height = 310;
        tryCompare(fold, "visible", true);
        Theme.textPercent = 100;
        tryCompare(fold, "visible", false);
        test.height = 640;
    }
    function test_saysWhereNothingOfTheFileLies(): void {
        const note = findChild(pane, "nowhere");
        pane.home();
        tryVerify(() => !MapModel.loading && !MapModel.empty);
        tryCompare(note, "visible", false);
        pane.goTo(57.1, -4.2, 12);
        tryCompare(note, "visible", true);
        Theme.textPercent = 200;
        const words = find(note, item => item.text === note.text && item !== note);
        tryVerify(() => words.width > 200 && !words.truncated);
        Theme.textPercent = 100;
        note.action();
        tryCompare(note, "visible", false);
        verify(pane.activeFocus);
        pane.goTo(57.1, -4.2, 12);
        tryCompare(note, "visible", true);
        keyClick(Qt.Key_Home);
        tryCompare(note, "visible", false);
    }
    MapScaleBar {
        id: scaleBar
        metresPerPixel: 5
    }
    function test_theScaleIsBelowItsWords(): void {
        Theme.textPercent = 200;
        const [ground, words, line] = scaleBar.children;
        verify(line.y >= words.y + words.implicitHeight);
        verify(ground.height >= line.y + line.height);
        Theme.textPercent = 100;
    }
    function test_tabGoesThroughWhatIsOnTheMap(): void {
        keyClick(Qt.Key_Tab);
        compare(pane.tools.turns.current.title, "1. Mill Lane");
        verify(pane.Accessible.name.indexOf("1. Mill Lane") >= 0);
        keyClick(Qt.Key_Tab);
        compare(pane.tools.turns.current.title, "2. Church Row");
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        compare(pane.tools.turns.current.title, "1. Mill Lane");
        keyClick(Qt.Key_Return);
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], pane.tools.turns.current.hotspot);
        const titles = [];
        for (let i = 0; i < 20 && pane.tools.turns.current !== null; ++i) {
            titles.push(pane.tools.turns.current.title);
            keyClick(Qt.Key_Tab);
        }
        compare(titles.slice(2).sort(), ["Fen Station", "Mill Lane", "The Café Mill", "The Fen"]);
        // Past the last, the keyboard leaves the map itself.
        verify(pane.Window.activeFocusItem !== pane);
    }
    function test_backwardsBeforeTheFirstLeavesTheMap(): void {
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        compare(pane.tools.turns.current, null);
        verify(pane.Window.activeFocusItem === pane);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        verify(pane.Window.activeFocusItem !== pane);
    }
    function test_enterTellsOfAVenue(): void {
        for (let i = 0; i < 9 && pane.tools.turns.current?.title !== "The Fen"; ++i)
            keyClick(Qt.Key_Tab);
        compare(pane.tools.turns.current.title, "The Fen");
        keyClick(Qt.Key_Return);
        tryVerify(() => find(pane, item => item.text === "The Fen" && item.Accessible.role !== undefined) !== null);
        compare(picked.count, 0);
        keyClick(Qt.Key_Escape);
    }
    function test_measureByKeys(): void {
        keyClick(Qt.Key_M);
        pane.goTo(51.5, -0.12, 16);
        keyClick(Qt.Key_Space);
        pane.goTo(51.5, -0.12 + 0.0144, 16); // a kilometre east
        keyClick(Qt.Key_Space);
        const found = pane.tools.measure.found;
        verify(Math.abs(found.metres - 1000) < 5, found.metres);
        compare(Math.round(found.minutes), 12);
        verify(measured().indexOf("on foot") > 0);
        pane.goTo(51.509, -0.12 + 0.0144, 16); // and a kilometre north
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_C);
        verify(pane.tools.measure.closed);
        verify(Math.abs(pane.tools.measure.found.squareMetres - 500000) < 5000, pane.tools.measure.found.squareMetres);
        verify(measured().indexOf("km²") > 0, measured());
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Backspace);
        compare(pane.tools.measure.points.length, 2);
        keyClick(Qt.Key_Escape);
        verify(!pane.tools.measure.active);
    }
    function test_measureByClicks(): void {
        keyClick(Qt.Key_M);
        mouseClick(pane, 300, 300);
        mouseClick(pane, 350, 300); // at once: a quick hand
        mouseClick(pane, 400, 300);
        tryVerify(() => pane.tools.measure.points.length === 3);
        verify(Math.abs(pane.tools.measure.found.metres - 100 * pane.metresPerPixel) < 3, pane.tools.measure.found.metres);
    }
    function test_frameByKeys(): void {
        const zoom = pane.map.zoomLevel;
        keyClick(Qt.Key_B);
        verify(find(pane, item => item.objectName === "zoomFrame"));
        const x = pane.tools.box.frame.x;
        keyClick(Qt.Key_Right);
        compare(pane.tools.box.frame.x, x + 24);
        keyClick(Qt.Key_Right, Qt.ShiftModifier);
        keyClick(Qt.Key_Return);
        verify(!pane.tools.box.active);
        verify(pane.map.zoomLevel > zoom + 0.5 && pane.map.zoomLevel < zoom + 1.2, pane.map.zoomLevel);
        verify(pane.map.center.longitude > -0.125);
    }
    function test_frameByHand_data(): var {
        return [{ "tag": "with Shift", "asked": false, "modifiers": Qt.ShiftModifier }, { "tag": "asked for", "asked": true, "modifiers": Qt.NoModifier }];
    }
    function test_frameByHand(data: var): void {
        if (data.asked)
            keyClick(Qt.Key_B);
        const zoom = pane.map.zoomLevel;
        const middle = pane.map.toCoordinate(Qt.point(300, 300), false);
        mousePress(pane, 200, 200, Qt.LeftButton, data.modifiers);
        for (let at = 200; at <= 400; at += 20)
            mouseMove(pane, at, at, -1, Qt.LeftButton, data.modifiers);
        mouseRelease(pane, 400, 400, Qt.LeftButton, data.modifiers);
        tryVerify(() => pane.map.zoomLevel > zoom + 1);
        verify(pane.map.center.distanceTo(middle) < 40 * pane.metresPerPixel);
        verify(!pane.tools.box.active && !pane.tools.box.byKeys);
    }
    // Of what a screen lays over the top of the map, and of its tools, however large the text.
    function test_panelsStandClear_data(): var {
        return [{ tag: "layers", key: Qt.Key_L }, { tag: "views", key: Qt.Key_V }, { tag: "list", key: Qt.Key_T }];
    }
    function test_panelsStandClear(row: var): void {
        Theme.textPercent = 200;
        pane.topInset = 180;
        keyClick(row.key);
        const panel = find(pane, item => item.objectName === row.tag + "Panel");
        const buttons = find(pane, item => item.unfolded !== undefined);
        tryVerify(() => panel.height > 100 && panel.y >= 180, 5000, `from ${panel.y}`);
        verify(panel.x >= 0 && panel.x + panel.width <= buttons.x, `${panel.x + panel.width} < ${buttons.x}`);
        Theme.textPercent = 100;
        pane.topInset = 0;
    }
    function test_aPanelTakesThePlaceOfWhatWasSaid(): void {
        pane.lookAt(pane.middle());
        const card = findChild(pane, "foundCard");
        tryVerify(() => card.visible);
        keyClick(Qt.Key_T);
        verify(!card.visible);
    }
    function test_hotspotsByNameAndRank(): void {
        const like = text => MapModel.hotspotsLike(text).map(hotspot => `${hotspot.rank} ${hotspot.name}`);
        compare(like("lane mil"), ["1 Mill Lane"]);
        compare(like("hotspot 2").length, 1);
        compare(MapModel.hotspotsLike("hotspot 2")[0].rank, 2);
        compare(like("xanadu"), []);
        compare(like(""), []);
        verify(MapModel.hotspotsLike("mill")[0].metres >= 0);
    }
    function test_tableOfWhatIsInView(): void {
        keyClick(Qt.Key_T);
        const list = find(pane, item => item.objectName === "inView");
        verify(list.activeFocus);
        const panel = find(pane, item => item.objectName === "listPanel");
        tryVerify(() => panel.rows.length === 6);
        const metres = panel.rows.map(row => row.metres);
        compare(metres, metres.slice().sort((a, b) => a - b));
        mouseClick(find(panel, item => item.objectName === "sort-title"));
        compare(panel.rows[0].title, "1. Mill Lane");
        mouseClick(find(panel, item => item.objectName === "sort-title"));
        compare(panel.rows[panel.rows.length - 1].title, "1. Mill Lane");
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Down);
        const row = panel.rows[1];
        verify(find(list, item => item.Accessible.name.indexOf(row.title) === 0 || item.Accessible.name.indexOf(row.title) > 0));
        keyClick(Qt.Key_Return);
        verify(Math.abs(pane.map.center.latitude - row.latitude) < 0.00001);
        compare(pane.tools.turns.current.title, row.title);
        tryVerify(() => list.visible);
        list.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        verify(!pane.tools.listShown);
        verify(pane.Window.activeFocusItem === pane);
    }
    function test_pinchZooms(): void {
        const zoom = pane.map.zoomLevel;
        const fingers = touchEvent(pane);
        fingers.press(1, pane, 400, 300).press(2, pane, 440, 300).commit();
        for (let far = 0; far <= 100; far += 10)
            fingers.move(1, pane, 400 - far, 300).move(2, pane, 440 + far, 300).commit();
        fingers.release(1, pane, 300, 300).release(2, pane, 540, 300).commit();
        verify(pane.map.zoomLevel > zoom + 0.4, pane.map.zoomLevel); // what comes before the two are a pinch does not count
    }
}
