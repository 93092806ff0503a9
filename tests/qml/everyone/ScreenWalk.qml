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
    readonly property list<string> screens: ["home", "hotspots", "plan", "brief", "record", "walks", "series", "review", "partners",
        "partners/training", "partners/officers", "partners/sites", "partners/events"]
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
        wait(1); // it goes when events are next seen to
    }
    // A row of test data for each screen.
    function eachScreen(): var {
        return walk.screens.map(screen => ({ tag: screen }));
    }
    // Shows it, and waits until it has come to rest: nothing is being worked out, and as much is shown as a moment before.
    function show(screen: string): void {
        const [name, page] = screen.split("/");
        walk.window.show(name);
        if (name === "partners")
            showPage(page ?? "venues");
        verify(screenOf(walk.window.contentItem, item => item.status === Loader.Error) === null, `${screen} loads`);
        // What is made aside takes as long as it takes.
        wait(150);
        tryVerify(() => screenOf(walk.window.contentItem, item => item.desk?.busy === true) === null, 60000);
        let count = -1;
        let alike = 0;
        for (let round = 0; alike < 3 && round < 200; ++round) {
            wait(150);
            const now = Check.controlCount(walk.window) + 1000 * Check.textCount(walk.window);
            alike = now === count ? alike + 1 : 0;
            count = now;
        }
        verify(alike >= 3, "it comes to rest");
        tryVerify(() => Check.controlCount(walk.window) > 8);
        tryVerify(() => Check.textCount(walk.window) > 8);
        verify(waitForPolish(walk.window), "it is laid out");
    }
    // A page of the Partners screen, by its key.
    function showPage(page: string): Item {
        let partners = null;
        tryVerify(() => (partners = screenOf(walk.window.contentItem, item => item.pages !== undefined && item.pageOf !== undefined)) !== null, 20000);
        partners.page = page;
        tryVerify(() => partners.pageOf(page)?.shown ?? false, 20000);
        return partners.pageOf(page);
    }
    // The visible item of which `says` is true, or null.
    function screenOf(item: Item, says: var): Item {
        if (!item.visible)
            return null;
        if (says(item))
            return item;
        for (const child of item.children) {
            const found = screenOf(child, says);
            if (found)
                return found;
        }
        return null;
    }
    // Each on a line of its own: the framework's messages have a longest length.
    function compareFaults(faults: var): void {
        for (const fault of Array.from(faults).slice(0, 60))
            console.warn(fault);
        compare(faults.length, 0, "faults, told above");
    }
}
