import QtQuick
import Lantern.Checks
import Lantern.Style

// No text is cut, and none lies over another, at any text size.
ScreenWalk {
    id: walk

    name: "TextSize"

    function initTestCase(): void { openWindow(); }
    function cleanupTestCase(): void {
        Theme.textPercent = 100;
        closeWindow();
    }

    function test_size_data(): var {
        const rows = [];
        for (const percent of [100, 150, 200])
            for (const screen of walk.screens)
                rows.push({ tag: `${screen} at ${percent} %`, screen: screen, percent: percent });
        return rows;
    }
    function test_size(row: var): void {
        Theme.textPercent = row.percent;
        compare(Theme.bodySize, Math.round(13 * row.percent / 100));
        show(row.screen);
        compareFaults(Check.cutText(walk.window).concat(Check.outside(walk.window)));
    }
}
