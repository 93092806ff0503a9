import QtQuick
import QtTest
import Lantern.Checks
import Lantern.Style

// What is asked in a sheet over the screens: names, roles, sizes, the way of the keyboard, and its text at 100 and 200 %.
ScreenWalk {
    id: walk

    name: "Sheets"

    readonly property list<var> sheets: [
        { "screen": "hotspots", "name": "naming", "ask": sheet => sheet.ask("set", "") },
        { "screen": "plan", "name": "newPlan", "ask": sheet => sheet.ask() },
        { "screen": "plan", "name": "replan", "ask": sheet => sheet.ask() },
        { "screen": "plan", "name": "whatIf", "ask": sheet => sheet.ask() },
        { "screen": "plan", "name": "addVisit", "ask": sheet => sheet.ask("") },
        { "screen": "plan", "name": "approve", "ask": sheet => sheet.ask() },
        { "screen": "plan", "name": "life", "ask": sheet => sheet.ask() },
        { "screen": "plan", "name": "officers", "ask": sheet => sheet.open() },
        { "screen": "plan", "name": "orders", "ask": sheet => sheet.open() },
        { "screen": "plan", "name": "tradeOff", "ask": sheet => sheet.ask() },
        { "screen": "plan", "name": "authority", "ask": sheet => sheet.ask() },
        { "screen": "record", "name": "finish", "ask": sheet => sheet.ask() },
        { "screen": "record", "name": "night", "ask": sheet => sheet.ask() },
        { "screen": "walks", "name": "move", "ask": sheet => sheet.open() },
        { "screen": "walks", "page": "problems", "name": "decide", "ask": sheet => sheet.ask("", true) },
        { "screen": "walks", "page": "requests", "name": "", "ask": sheet => {} },
        { "screen": "walks", "page": "problems", "name": "", "ask": sheet => {} },
        { "screen": "walks", "page": "measures", "name": "", "ask": sheet => {} },
        { "screen": "series", "name": "filters", "ask": sheet => sheet.open() },
        { "screen": "partners", "page": "sites", "name": "siteForm", "ask": sheet => sheet.take("") },
        { "screen": "partners", "page": "events", "name": "newEvent", "ask": sheet => sheet.ask(true) },
        { "screen": "partners", "page": "events", "name": "eventTemplates", "ask": sheet => sheet.ask() },
        { "screen": "review", "name": "returnSheet", "ask": sheet => sheet.ask() },
        { "screen": "home", "name": "help", "ask": sheet => sheet.show("home") },
        { "screen": "home", "name": "key", "ask": sheet => sheet.ask("/tmp/locked.lantern") },
        { "screen": "home", "name": "importing", "ask": sheet => sheet.start([]) }
    ]
    property var sheet: null

    function initTestCase(): void { openWindow(); }
    function cleanupTestCase(): void { closeWindow(); }
    function cleanup(): void {
        if (walk.sheet)
            walk.sheet.close();
        walk.sheet = null;
        Theme.textPercent = 100;
    }
    function eachSheet(): var {
        return walk.sheets.map(one => Object.assign({ "tag": one.name.length > 0 ? one.name : one.page }, one));
    }
    // The screen that is shown: what a repeater made is not found from the window.
    function shownScreen(item: Item): Item {
        if (!item.visible)
            return null;
        if (item.module !== undefined && item.type !== undefined)
            return item.children[0]?.item ?? null;
        for (const child of item.children) {
            const found = shownScreen(child);
            if (found)
                return found;
        }
        return null;
    }
    function found(name: string): var {
        const screen = shownScreen(walk.window.contentItem);
        return findChild(walk.window, name) ?? (screen ? findChild(screen, name) : null);
    }
    function open(row: var): void {
        walk.window.show(row.screen);
        if (row.page && shownScreen(walk.window.contentItem)?.showPage !== undefined) {
            shownScreen(walk.window.contentItem).showPage(row.page);
            wait(600); // what is put forward is looked for aside
        } else if (row.page) {
            walk.sheet = findChild(showPage(row.page), row.name);
        }
        if (row.name.length === 0) {
            walk.sheet = null;
            return;
        }
        if (!walk.sheet) {
            tryVerify(() => found(row.name) !== null, 20000);
            walk.sheet = found(row.name);
        }
        row.ask(walk.sheet);
        tryCompare(walk.sheet, "opened", true);
        wait(300); // what it works out at once
        tryVerify(() => !(walk.sheet.desk?.busy ?? false), 60000);
        verify(Check.controlCount(walk.window) > 0);
    }

    function test_controls_data(): var { return eachSheet(); }
    function test_controls(row: var): void {
        open(row);
        compareFaults(Check.unnamed(walk.window).concat(Check.small(walk.window, 24)).concat(Check.outside(walk.window)));
    }
    function test_tab_data(): var { return eachSheet(); }
    function test_tab(row: var): void {
        open(row);
        if (Check.controlCount(walk.window) > 1) // one alone keeps the keyboard
            compareFaults(Check.tabFaults(walk.window));
    }
    function test_text_data(): var {
        const rows = [];
        for (const row of walk.sheets)
            for (const percent of [100, 200])
                rows.push(Object.assign({}, row, { "tag": `${row.name.length > 0 ? row.name : row.page} at ${percent} %`, "percent": percent }));
        return rows;
    }
    function test_text(row: var): void {
        Theme.textPercent = row.percent;
        open(row);
        compareFaults(Check.cutText(walk.window).concat(Check.outside(walk.window)));
    }
}
