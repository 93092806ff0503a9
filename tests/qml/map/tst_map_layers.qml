import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Map

// The layers of a map: order, opacity, times and counts, by keys and by hand; kept for the screen.
TestCase {
    id: test

    name: "MapLayers"
    when: windowShown
    width: 900
    height: 640
    visible: true

    MapPane {
        id: pane
        anchors.fill: parent
        place: "tested"
        layers: [0, 1, 2, 3, 7, 8, 9]
    }

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
    function row(layer: int): Item {
        return find(pane, item => item.mapLayer === layer && item.check !== undefined);
    }
    function initTestCase(): void {
        tryVerify(() => !MapModel.empty, 10000);
    }
    function init(): void {
        pane.arrangement.take({ "layers": [0, 1, 2, 3, 7, 8, 9] });
        pane.goTo(51.505, -0.125, 15);
        pane.takeKeyboard();
        pane.tools.panel = "";
        keyClick(Qt.Key_L);
        tryVerify(() => row(7) !== null);
    }

    function test_altWithUpAndDownMovesALayer(): void {
        const before = Array.from(pane.arrangement.order);
        const at = before.indexOf(7);
        row(7).check.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(pane.arrangement.order.indexOf(7), at + 1);
        compare(pane.arrangement.order.indexOf(before[at + 1]), at);
        // The keyboard is still on the layer, and the list follows.
        verify(row(7).check.activeFocus);
        tryVerify(() => row(7).y < row(before[at + 1]).y);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(Array.from(pane.arrangement.order), before);
    }
    function test_theGroundStaysLowest(): void {
        const lowest = pane.arrangement.order[1];
        row(lowest).check.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down, Qt.AltModifier);
        compare(pane.arrangement.order[0], 0);
        compare(pane.arrangement.order[1], lowest);
    }
    function test_buttonsMoveALayer(): void {
        const at = pane.arrangement.order.indexOf(8);
        row(8).check.forceActiveFocus(Qt.TabFocusReason);
        const up = find(row(8), item => item.Accessible.name === "Up: above the next layer");
        verify(up);
        mouseClick(up);
        compare(pane.arrangement.order.indexOf(8), at + 1);
    }
    function test_leftAndRightChangeTheOpacity(): void {
        row(3).check.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(pane.arrangement.opacityOf(3), 80);
        compare(pane.arrangement.percents[pane.arrangement.stack.indexOf(3)], 80);
        keyClick(Qt.Key_Right);
        compare(pane.arrangement.opacityOf(3), 90);
        verify(row(3).check.Accessible.description.indexOf("90 % opaque") >= 0);
    }
    function test_theSliderTakesKeys(): void {
        row(9).check.forceActiveFocus(Qt.TabFocusReason);
        const bar = find(row(9), item => item.Accessible.name === "Opacity of Hotspot outlines, percent");
        bar.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(pane.arrangement.opacityOf(9), 95);
    }
    function test_spaceTurnsALayerOff(): void {
        row(7).check.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(pane.layers.indexOf(7), -1);
        keyClick(Qt.Key_Space);
        verify(pane.layers.indexOf(7) >= 0);
    }
    function test_upAndDownGoFromRowToRow(): void {
        const shown = Array.from(pane.arrangement.order).reverse();
        row(shown[0]).check.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        verify(row(shown[1]).check.activeFocus);
        keyClick(Qt.Key_Up);
        verify(row(shown[0]).check.activeFocus);
    }
    function test_dragMovesALayer(): void {
        const order = pane.arrangement.order;
        const top = row(order[order.length - 1]);
        const layer = top.mapLayer;
        top.check.forceActiveFocus(Qt.TabFocusReason); // scrolled into sight
        wait(50);
        const from = top.mapToItem(pane, top.width - 12, 14);
        mousePress(pane, from.x, from.y);
        for (let far = 4; far <= 64; far += 6)
            mouseMove(pane, from.x, from.y + far);
        mouseRelease(pane, from.x, from.y + 64);
        compare(pane.arrangement.order.indexOf(layer), order.length - 3);
    }
    function test_countsInViewAndAll(): void {
        tryVerify(() => row(7).countText === "2 of 2");
        pane.goTo(51.505, -0.125, 9);
        pane.goTo(51.30, -0.125, 15); // far from the town
        tryVerify(() => row(7).countText === "0 of 2");
        tryVerify(() => row(8).countText === "0 of 2");
    }
    function test_keptForTheScreen(): void {
        pane.arrangement.setOpacity(3, 40);
        pane.toggleLayer(5, true);
        pane.arrangement.raise(7, 2);
        const order = Array.from(pane.arrangement.order);
        pane.arrangement.shown = [0];
        pane.arrangement.opacities = {};
        pane.arrangement.order = MapModel.layerOrder();
        pane.tools.restore();
        compare(pane.arrangement.opacityOf(3), 40);
        verify(pane.layers.indexOf(5) >= 0);
        compare(Array.from(pane.arrangement.order), order);
    }
    function test_aDamagedStateIsMended(): void {
        pane.arrangement.take({ "layers": [3, 99], "order": [7, 0, 7, 44, 1] });
        compare(Array.from(pane.arrangement.shown), [3]);
        compare(pane.arrangement.order[0], 0);
        compare(Array.from(pane.arrangement.order).sort((a, b) => a - b), Array.from(MapModel.layerOrder()).sort((a, b) => a - b));
        verify(pane.arrangement.order.indexOf(7) < pane.arrangement.order.indexOf(1));
    }
    function test_onlySomeTimes(): void {
        pane.toggleLayer(5, true);
        tryVerify(() => row(5).countText === "3 of 3");
        const form = find(pane, item => item.objectName === "times");
        compare(MapModel.recordTimes.reports, 1);
        const friday = find(form, item => item.objectName === "day4");
        friday.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(MapModel.timeFilter.days, [4]);
        tryVerify(() => row(5).countText === "1 of 1"); // the other two: a Sunday, and without an hour
        verify(find(form, item => item.objectName === "lacking").text.indexOf("Not shown, because they have no hour: 1") === 0);
        const until = find(form, item => item.objectName === "untilHour");
        until.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down); // 01:00: Friday's midnight hour only
        compare(MapModel.timeFilter.untilHour, 1);
        tryVerify(() => row(5).countText === "0 of 0");
        mouseClick(find(form, item => item.objectName === "allTimes"));
        compare(Object.keys(MapModel.timeFilter).length, 0);
        tryVerify(() => row(5).countText === "3 of 3");
        form.chooseMonths(MapModel.recordTimes.firstMonth, MapModel.recordTimes.firstMonth);
        tryVerify(() => row(5).countText === "2 of 2");
        MapModel.timeFilter = {};
    }
    function test_saysThatOnlySomeTimesAreShown(): void {
        const shown = () => find(pane, item => item.objectName === "timesShown");
        compare(shown(), null);
        MapModel.timeFilter = { "days": [4, 5], "fromHour": 22, "untilHour": 4 };
        tryVerify(() => shown() !== null);
        verify(shown().text.indexOf("22:00–04:00") > 0, shown().text);
        verify(shown().text.indexOf(Qt.locale().standaloneDayName(5, Locale.ShortFormat)) > 0, shown().text);
        const all = find(pane, item => item.objectName === "showAllTimes");
        all.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(Object.keys(MapModel.timeFilter).length, 0);
        compare(shown(), null);
    }
    function test_zKeepsTheTimesWithTheFile(): void {
        MapModel.timeFilter = { "days": [4, 5], "fromHour": 22, "untilHour": 4 };
        const path = Workspace.path;
        Workspace.closeFile();
        compare(Object.keys(MapModel.timeFilter).length, 0);
        verify(Workspace.openFile(path));
        compare(MapModel.timeFilter.days, [4, 5]);
        compare(MapModel.timeFilter.untilHour, 4);
        tryVerify(() => !MapModel.empty, 10000);
        tryCompare(MapModel, "loading", false, 10000);
        pane.toggleLayer(5, true);
        tryVerify(() => row(5).countText === "1 of 1"); // Friday's only
        MapModel.timeFilter = {};
        tryVerify(() => row(5).countText === "3 of 3");
    }
}
