import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Map

// A click on the map names the street, and what was looked for is marked.
TestCase {
    id: test

    name: "WhatIsHere"
    when: windowShown
    width: 600
    height: 400
    visible: true

    MapPane {
        id: pane
        anchors.fill: parent
        showHotspots: false
    }
    SignalSpy { id: asked; target: MapModel; signalName: "recordAsked" }
    SignalSpy { id: searches; target: MapModel; signalName: "searchAsked" }

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
    function street(): string {
        return find(pane, item => item.objectName === "street")?.text ?? "";
    }
    function initTestCase(): void {
        tryVerify(() => !MapModel.empty, 10000);
    }
    function init(): void {
        pane.goTo(51.50394, -0.12719, 17); // Mill Lane, by its middle
        pane.forceActiveFocus();
    }

    function test_enterNamesTheStreetInTheMiddle(): void {
        keyClick(Qt.Key_Return);
        tryVerify(() => street() === "Mill Lane, Riverside");
        keyClick(Qt.Key_Escape);
        compare(street(), "");
    }
    function test_namesNothingInTheFields(): void {
        pane.goTo(51.53, -0.2, 17);
        keyClick(Qt.Key_Return);
        wait(200);
        compare(street(), "");
    }
    function test_goesWithTheMap(): void {
        keyClick(Qt.Key_Return);
        tryVerify(() => street().length > 0);
        keyClick(Qt.Key_Left);
        compare(street(), "");
    }
    function test_soughtIsMarkedUntilEscape(): void {
        MapModel.goToSought("Fen Station", 51.50652, -0.1255);
        compare(MapModel.sought.name, "Fen Station");
        compare(pane.map.zoomLevel, 16);
        verify(Math.abs(pane.map.center.latitude - 51.50652) < 0.0001);
        verify(find(pane, item => item.Accessible.name === "Looked for: Fen Station"));
        keyClick(Qt.Key_Escape);
        compare(MapModel.sought.name, undefined);
        verify(!find(pane, item => item.Accessible.name === "Looked for: Fen Station"));
    }
    function test_slashAsksForTheSearch(): void {
        searches.clear();
        keyClick(Qt.Key_Slash);
        compare(searches.count, 1);
    }
    function test_theLandIsOfTheUsersStyle(): void {
        const own = pane.map.color;
        MapSources.useStyle(Qt.resolvedUrl("ochre_land.json"));
        compare(MapSources.styleName, "ochre_land.json");
        compare(pane.map.color, Qt.color("#c8a050"));
        MapSources.useOwnStyle();
        compare(pane.map.color, own);
    }
    function test_tellsOnlyWhatIsDrawn(): void {
        compare(Array.from(MapKeys.drawn([0, 3, 7, 8, 9], 10)), [0, 3, 9]);
        compare(Array.from(MapKeys.drawn([0, 3, 7, 8, 9], 16)), [0, 3, 7, 8, 9]);
    }
    // The problem stands alone there.
    function test_opensAProblemByKeyAndByMouse(): void {
        asked.clear();
        pane.goTo(51.5168, -0.0986, 17);
        keyClick(Qt.Key_O);
        compare(asked.count, 0); // nothing was said yet
        keyClick(Qt.Key_Return);
        const card = findChild(pane, "foundCard");
        tryVerify(() => card.found.length > 0);
        compare(card.found[0].title, "Dark steps");
        keyClick(Qt.Key_O);
        compare(asked.count, 1);
        compare(asked.signalArguments[0][0], "walks");
        verify(Workspace.takeWanted("problem").length > 0);
        verify(!card.visible);
        keyClick(Qt.Key_Return);
        tryVerify(() => card.visible);
        mouseClick(find(card, item => item.objectName === "openFound"));
        compare(asked.count, 2);
        Workspace.wanted = "";
    }
    function test_goesOnFromASoughtPlaceByKeys(): void {
        pane.focus = false;
        MapModel.goToSought("Fen Station", 51.50652, -0.1255);
        verify(pane.activeFocus);
        MapModel.forgetSought();
    }
}
