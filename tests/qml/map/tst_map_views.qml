import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Map

// Places and views are kept, named, removed and gone to by keys.
TestCase {
    id: test

    name: "MapViews"
    when: windowShown
    width: 900
    height: 640
    visible: true

    MapPane {
        id: pane
        anchors.fill: parent
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
    function names(): var {
        return SavedViews.views.map(view => view.name);
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function initTestCase(): void {
        tryVerify(() => !MapModel.empty, 10000);
    }
    function init(): void {
        while (SavedViews.views.length > 0)
            SavedViews.remove(0);
        pane.tools.panel = "";
        MapModel.timeFilter = {};
        pane.goTo(51.505, -0.125, 15);
        pane.takeKeyboard();
    }

    function test_controlDKeepsThePlace(): void {
        keyClick(Qt.Key_D, Qt.ControlModifier);
        type("Mill");
        keyClick(Qt.Key_Return);
        compare(names(), ["Mill"]);
        compare(SavedViews.views[0].layers, undefined);
        verify(!findChild(pane, "foundCard").visible, "Enter is not the map's, too");
        keyClick(Qt.Key_Escape); // the list
        tryVerify(() => pane.activeFocus && !pane.tools.viewsShown);
        pane.goTo(51.51, -0.14, 12);
        keyClick(Qt.Key_1);
        compare(pane.map.zoomLevel, 15);
        verify(Math.abs(pane.map.center.latitude - 51.505) < 0.00001);
    }
    function test_aViewTakesItsLayersAndTimesAlong(): void {
        pane.arrangement.setOpacity(3, 30);
        pane.toggleLayer(4, true);
        MapModel.timeFilter = { "days": [4], "fromHour": 22, "untilHour": 4 };
        pane.tools.keep("Friday night", true);
        pane.arrangement.setOpacity(3, 100);
        pane.toggleLayer(4, false);
        MapModel.timeFilter = {};
        keyClick(Qt.Key_1);
        compare(pane.arrangement.opacityOf(3), 30);
        verify(pane.layers.indexOf(4) >= 0);
        compare(MapModel.timeFilter.fromHour, 22);
        compare(MapModel.timeFilter.days, [4]);
        pane.toggleLayer(4, false);
        pane.arrangement.setOpacity(3, 100);
    }
    function test_listByKeys(): void {
        for (const name of ["One", "Two"])
            pane.tools.keep(name, false);
        keyClick(Qt.Key_V);
        const list = find(pane, item => item.objectName === "savedViews");
        verify(list.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_F2);
        type("Zwei");
        keyClick(Qt.Key_Return);
        compare(names(), ["One", "Zwei"]);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(names(), ["Zwei", "One"]);
        list.currentIndex = 0;
        keyClick(Qt.Key_Delete);
        compare(names(), ["One"]);
        Workspace.undo();
        compare(names(), ["Zwei", "One"]);
        Workspace.redo();
        compare(names(), ["One"]);
    }
    function test_whoMadeTheMapIsNamedInWhole(): void {
        const credit = find(pane, item => item.objectName === "credit");
        verify(credit.text.length > 0);
        for (const width of [900, 330, 260]) {
            test.width = width;
            tryCompare(pane, "width", width);
            verify(!credit.truncated, `${width} wide: ${credit.width} for ${credit.implicitWidth}`);
            verify(credit.mapToItem(pane, 0, 0).x >= 0);
        }
        test.width = 900;
        tryCompare(pane, "width", 900);
    }
    function test_theSearchFindsThem(): void {
        pane.tools.keep("Friday night West End", true);
        compare(SavedViews.matching("west fri").map(view => view.name), ["Friday night West End"]);
        compare(SavedViews.matching("iday").length, 0);
        compare(SavedViews.matching("").length, 0);
        pane.goTo(51.4, -0.2, 11);
        MapModel.showView(SavedViews.matching("friday")[0]);
        compare(pane.map.zoomLevel, 15);
    }
}
