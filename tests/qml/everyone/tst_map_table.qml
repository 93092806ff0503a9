import QtQuick
import QtTest
import Lantern.Checks

// What a map shows is there as a table as well, on every screen that has a map: key T, and a button that says so.
ScreenWalk {
    id: walk

    name: "MapTable"

    function initTestCase(): void { openWindow(); }
    function cleanupTestCase(): void { closeWindow(); }
    // The visible item of which `says` is true, or null.
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
    function paneShown(): Item {
        return find(walk.window.contentItem, item => item.tools !== undefined && item.arrangement !== undefined);
    }
    function test_hasATable_data(): var { return eachScreen(); }
    function test_hasATable(row: var): void {
        show(row.tag);
        const pane = paneShown();
        compare(pane !== null, ["hotspots", "plan", "walks", "series", "partners/sites", "partners/events"].indexOf(row.tag) >= 0, "which screens have a map");
        if (pane === null)
            return;
        pane.home();
        pane.takeKeyboard();
        verify(!pane.tools.listShown);
        keyClick(Qt.Key_T);
        verify(pane.tools.listShown);
        const list = find(pane, item => item.objectName === "inView");
        verify(list !== null);
        tryVerify(() => list.count > 0, 20000);
        // Rows that have just come stand one over another until they are laid out.
        verify(waitForPolish(walk.window));
        compareFaults(Check.unnamed(walk.window));
        compareFaults(Check.small(walk.window, 24));
        compareFaults(Check.cutText(walk.window));
        pane.takeKeyboard();
        keyClick(Qt.Key_T);
        verify(!pane.tools.listShown);
    }
}
