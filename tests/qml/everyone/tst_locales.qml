import QtQuick
import Lantern.Checks

// Longer words than English has, and lines from the right, fit each screen.
ScreenWalk {
    id: walk

    name: "Locales"

    function cleanup(): void {
        Check.speakPlainly();
        Check.readFromTheRight(false);
        if (walk.window !== null)
            closeWindow();
    }
    function test_longerKeepsItsPlaces(): void {
        compare(Check.lengthened("%1 of %n nights").indexOf("[%1 ôf %n ñîghţš".slice(0, 4)), 0);
        verify(Check.lengthened("%1 of %n nights").indexOf("%n") > 0);
        verify(Check.lengthened("Hotspots").length >= 8 * 1.4);
    }
    function test_longer(): void {
        Check.speakLonger();
        openWindow();
        let faults = [];
        for (const screen of walk.screens) {
            show(screen);
            verify(walk.window.screens.find(one => one.key === screen).name.startsWith("["));
            faults = faults.concat(Check.cutText(walk.window).concat(Check.outside(walk.window)).map(fault => `${screen}: ${fault}`));
        }
        compareFaults(faults);
    }
    function test_fromTheRight(): void {
        Check.readFromTheRight(true);
        openWindow();
        let faults = [];
        for (const screen of walk.screens) {
            show(screen);
            faults = faults.concat(Check.cutText(walk.window).concat(Check.outside(walk.window)).map(fault => `${screen}: ${fault}`));
        }
        compareFaults(faults);
    }
}
