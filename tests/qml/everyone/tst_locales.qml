import QtQuick
import Lantern.Checks

// Longer words than English has, and lines from the right, fit each screen, and as much can be used as in English.
ScreenWalk {
    id: walk

    name: "Locales"

    function cleanup(): void {
        Check.speakPlainly();
        Check.readFromTheRight(false);
        if (walk.window !== null)
            closeWindow();
    }
    // The faults of all screens, and how many buttons of the shell and fields of each screen can be used.
    function look(): var {
        openWindow();
        const seen = { faults: [], counts: [], names: walk.window.screens.map(one => one.name) };
        for (const screen of walk.screens) {
            show(screen);
            seen.counts.push(`${screen} ${Check.controlCount(walk.window)}`);
            seen.faults = seen.faults.concat(Check.cutText(walk.window).concat(Check.outside(walk.window)).map(fault => `${screen}: ${fault}`));
        }
        closeWindow();
        return seen;
    }
    function test_longerKeepsItsPlaces(): void {
        const longer = Check.lengthened("%1 of %n nights");
        verify(longer.startsWith("[%1 "));
        verify(longer.indexOf("%n") > 0);
        verify(longer.length >= 15 * 1.4);
    }
    function test_longer(): void {
        Check.speakLonger();
        const seen = look();
        verify(seen.names.every(name => name.startsWith("[")));
        compareFaults(seen.faults);
    }
    function test_fromTheRight(): void {
        const plain = look();
        Check.readFromTheRight(true);
        const seen = look();
        compareFaults(seen.faults);
        compare(seen.counts, plain.counts);
    }
}
