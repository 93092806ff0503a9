import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Hotspots

// From the ranked places to a plan, with keys.
TestCase {
    id: test

    name: "HotspotsScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    HotspotsScreen {
        id: screen
        anchors.fill: parent
    }
    SignalSpy {
        id: navigated
        target: screen
        signalName: "navigate"
    }

    function list(): ListView {
        return findChild(screen, "placesByRank");
    }

    function test_1_ranksTheBorough(): void {
        verify(Workspace.open);
        verify(Workspace.exercise);
        tryVerify(() => !screen.places.busy && screen.places.count > 0, 60000);
        compare(list().count, 20);
        compare(screen.places.selectedRow, 0);
        verify(screen.places.summary.length > 0);
    }
    function test_2_arrowsMoveTheSelection(): void {
        list().forceActiveFocus();
        const first = screen.places.card.place.name;
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(screen.places.selectedRow, 2);
        compare(screen.places.card.place.rank, 3);
        keyClick(Qt.Key_Up);
        compare(screen.places.selectedRow, 1);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(screen.places.selectedRow, 0);
        compare(screen.places.card.place.name, first);
        for (let press = 0; press < 25; ++press)
            keyClick(Qt.Key_Down);
        compare(screen.places.selectedRow, 19);
        compare(list().currentIndex, 19);
    }
    function test_2_theMapSpeaksBelowTheBar(): void {
        const bar = findChild(screen, "question");
        const note = findChild(screen, "absent");
        verify(bar.visible);
        verify(note.mapToItem(screen, 0, 0).y >= bar.mapToItem(screen, 0, bar.height).y);
    }
    function test_2_aClickOnTheMapChooses(): void {
        const pane = findChild(screen, "map");
        list().positionViewAtBeginning();
        screen.places.select(0);
        const place = screen.places.card.place;
        pane.goTo(place.latitude, place.longitude, 16);
        screen.places.select(5);
        mouseClick(pane, pane.width / 2 + 3, pane.height / 2 - 3);
        tryCompare(screen.places, "selectedRow", 0); // a click waits whether a second one follows
        // Enter does the same with what is in the middle.
        screen.places.select(5);
        pane.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(screen.places.selectedRow, 0);
    }
    function test_3_keysChooseTheMonths(): void {
        const bar = findChild(screen, "months");
        const before = screen.places.firstMonth;
        bar.first.handle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        verify(!screen.places.busy, "passing over a handle asks nothing");
        bar.first.handle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        tryCompare(screen.places, "firstMonth", before - 1, 60000);
        keyClick(Qt.Key_Right);
        tryCompare(screen.places, "firstMonth", before, 60000);
        tryVerify(() => !screen.places.busy, 60000);
    }
    function test_4_keysChangeAnOutline(): void {
        const button = findChild(screen, "editOutline");
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        const editor = screen.places.editor;
        tryVerify(() => editor.active);
        tryVerify(() => findChild(screen, "outlineHandles").activeFocus);
        const before = editor.corners[0].latitude;
        keyClick(Qt.Key_Up);
        verify(editor.corners[0].latitude > before);
        keyClick(Qt.Key_Tab);
        tryCompare(editor, "current", 1);
        keyClick(Qt.Key_Insert);
        compare(editor.corners.length, 7);
        tryCompare(editor, "current", 2);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(editor.corners.length, 6);
        keyClick(Qt.Key_Return);
        tryVerify(() => !editor.active);
        verify(screen.places.saved);
        verify(screen.places.card.place.edited);
        Workspace.undo();
        verify(!screen.places.saved);
        verify(!screen.places.card.place.edited);
    }
    function test_5_escapeLeavesAnOutlineAlone(): void {
        findChild(screen, "editOutline").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => findChild(screen, "outlineHandles").activeFocus);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Escape);
        verify(!screen.places.editor.active);
        verify(!screen.places.saved);
    }
    function test_6_usesThePlacesInAPlan(): void {
        const button = findChild(screen, "useInPlan");
        verify(button.enabled);
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(navigated.count, 1);
        compare(navigated.signalArguments[0][0], "plan");
        compare(Workspace.wanted, "night/new");
        verify(screen.places.saved);
        verify(Workspace.currentHotspotSet.length > 0);
        verify(Workspace.canUndo);
        Workspace.undo();
        verify(!screen.places.saved);
    }
}
