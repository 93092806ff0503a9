import QtQuick
import QtTest
import Lantern.Checks
import Lantern.Commands
import Lantern.Map
import Lantern.Shell

// The real window at 1280 × 800 with the exercise open, and a look at each of its screens.
TestCase {
    id: walk

    property Main window: null
    readonly property list<string> screens: ["home", "hotspots", "plan", "brief", "record", "walks", "series", "review", "partners"]
    readonly property Component windowComponent: Component {
        Main {
            width: 1280
            height: 800
        }
    }

    when: windowShown

    function openWindow(): void {
        walk.window = windowComponent.createObject(null) as Main;
        verify(Workspace.open);
        walk.window.width = 1280;
        walk.window.height = 800;
        walk.window.requestActivate();
        tryCompare(walk.window, "active", true);
        tryVerify(() => !MapModel.empty, 60000);
        const tour = findChild(walk.window, "tour");
        if (tour.visible)
            tour.end();
    }
    function closeWindow(): void {
        walk.window.destroy();
        walk.window = null;
    }
    // A row of test data for each screen.
    function eachScreen(): var {
        return walk.screens.map(screen => ({ tag: screen }));
    }
    // Shows it, and waits until it has come to rest: nothing is being worked out, and as much is shown as a moment before.
    function show(screen: string): void {
        walk.window.show(screen);
        let count = -1;
        let alike = 0;
        for (let round = 0; alike < 2 && round < 200; ++round) {
            wait(150);
            const now = Check.controlCount(walk.window) + 1000 * Check.textCount(walk.window);
            alike = now === count ? alike + 1 : 0;
            count = now;
        }
        verify(alike >= 2, "it comes to rest");
        tryVerify(() => Check.controlCount(walk.window) > 8);
        tryVerify(() => Check.textCount(walk.window) > 8);
    }
    // Each on a line of its own: the framework's messages have a longest length.
    function compareFaults(faults: var): void {
        for (const fault of Array.from(faults).slice(0, 60))
            console.warn(fault);
        compare(faults.length, 0, "faults, told above");
    }
}
