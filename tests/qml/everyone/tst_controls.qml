import QtQuick
import Lantern.Checks

// What can be used on each screen has a name and a role, is large enough and whole, and Tab comes to it.
ScreenWalk {
    id: walk

    name: "Controls"

    function initTestCase(): void { openWindow(); }
    function cleanupTestCase(): void { closeWindow(); }

    function test_names_data(): var { return eachScreen(); }
    function test_names(row: var): void {
        show(row.tag);
        compareFaults(Check.unnamed(walk.window));
    }
    function test_targets_data(): var { return eachScreen(); }
    function test_targets(row: var): void {
        show(row.tag);
        compareFaults(Check.small(walk.window, 24));
    }
    function test_whole_data(): var { return eachScreen(); }
    function test_whole(row: var): void {
        show(row.tag);
        compareFaults(Check.outside(walk.window));
    }
    function test_tab_data(): var { return eachScreen(); }
    function test_tab(row: var): void {
        show(row.tag);
        compareFaults(Check.tabFaults(walk.window));
    }
}
