import QtQuick
import Lantern.Checks
import Lantern.Commands
import Lantern.Style

// The window before anything is open. The last of these tests: it closes the file.
ScreenWalk {
    id: walk

    name: "Start"

    function initTestCase(): void {
        openWindow();
        Workspace.closeFile();
        verify(!Workspace.open);
    }
    function cleanupTestCase(): void {
        Theme.textPercent = 100;
        closeWindow();
    }
    function test_controls(): void {
        compareFaults(Check.unnamed(walk.window));
        compareFaults(Check.small(walk.window, 24));
        compareFaults(Check.outside(walk.window));
    }
    function test_tab(): void {
        compareFaults(Check.tabFaults(walk.window));
    }
    function test_text_data(): var { return [100, 150, 200].map(percent => ({ tag: `${percent} %`, percent: percent })); }
    function test_text(row: var): void {
        Theme.textPercent = row.percent;
        wait(100);
        verify(Check.textCount(walk.window) > 8);
        compareFaults(Check.cutText(walk.window).concat(Check.outside(walk.window)));
    }
}
