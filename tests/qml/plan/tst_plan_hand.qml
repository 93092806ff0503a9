import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Map
import Lantern.Plan

// Visits put in, swapped and split by mouse and by keys, and all of it taken back.
TestCase {
    id: test

    name: "PlanHand"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    PlanScreen {
        id: screen
        anchors.fill: parent
    }

    function init(): void {
        failOnWarning(/TypeError/);
    }
    function cleanup(): void {
        while (Workspace.canUndo)
            Workspace.undo();
        screen.board.selectedLeg = "";
        findChild(screen, "inspector").page = 0;
    }
    function timeline(): Item {
        return findChild(screen, "timeline");
    }
    // In the middle of a row at a minute, in the scene.
    function timelinePoint(row: int, minute: int): point {
        const line = timeline();
        return line.mapToItem(null, line.labelWidth + minute * line.minuteWidth, line.headHeight + (row + 0.5) * line.rowHeight);
    }
    function carry(from: Item, x: real, y: real, to: point): void {
        const begin = from.mapToItem(screen, x, y);
        const end = screen.mapFromItem(null, to.x, to.y);
        mousePress(screen, begin.x, begin.y);
        for (let step = 1; step <= 8; ++step)
            mouseMove(screen, begin.x + (end.x - begin.x) * step / 8, begin.y + (end.y - begin.y) * step / 8, 10);
    }
    function legAt(row: int, number: int): string {
        const legs = screen.board.legs;
        for (let i = 0; i < legs.rowCount(); ++i)
            if (legs.value(i, "teamRow") === row && legs.value(i, "number") === number)
                return legs.value(i, "leg");
        return "";
    }
    function minuteOf(leg: string): int {
        return screen.board.legs.value(screen.board.legs.find("leg", leg), "minute");
    }

    function test_0_theChosenPlaceTellsWhyInFull(): void {
        findChild(screen, "inspector").page = 2;
        const places = findChild(screen, "placesList");
        tryVerify(() => places.itemAtIndex(1) !== null);
        places.currentIndex = 1;
        tryCompare(places.itemAtIndex(1), "unfolded", true);
        compare(places.itemAtIndex(0).unfolded, false);
        places.currentIndex = -1;
        compare(places.itemAtIndex(1).unfolded, false);
    }
    function test_1_carriesAPlaceToATime(): void {
        findChild(screen, "inspector").page = 2;
        const places = findChild(screen, "placesList");
        tryVerify(() => places.itemAtIndex(1) !== null);
        waitForRendering(places);
        const to = timelinePoint(1, 250);
        carry(places.itemAtIndex(1), 60, 20, to);
        tryCompare(timeline(), "dropRow", 1);
        const end = screen.mapFromItem(null, to.x, to.y);
        mouseRelease(screen, end.x, end.y);
        tryCompare(screen.board.legs, "count", 13);
        compare(screen.board.selectedTeam, 1);
        verify(Math.abs(screen.board.leg.minute - 250) <= 3, screen.board.leg.minute);
        compare(timeline().dropRow, -1);
        verify(timeline().activeFocus);
        Workspace.undo();
        compare(screen.board.legs.rowCount(), 12);
    }
    // On a team's name: where it has most room, which is after its last leg.
    function test_2_carriesAPlaceToATeam(): void {
        findChild(screen, "inspector").page = 2;
        const places = findChild(screen, "placesList");
        tryVerify(() => places.itemAtIndex(2) !== null);
        waitForRendering(places);
        const line = timeline();
        const to = line.mapToItem(null, 60, line.headHeight + 2.5 * line.rowHeight);
        carry(places.itemAtIndex(2), 60, 20, to);
        const end = screen.mapFromItem(null, to.x, to.y);
        mouseRelease(screen, end.x, end.y);
        tryCompare(screen.board.legs, "count", 13);
        compare(screen.board.selectedTeam, 2);
        verify(screen.board.leg.minute > 172, screen.board.leg.minute);
    }
    function test_3_carriesAHotspotFromTheMap(): void {
        const map = findChild(screen, "map");
        Workspace.currentHotspotSet = screen.board.hotspotSets.value(0, "set");
        tryVerify(() => MapModel.hotspotCount > 0 && !MapModel.loading, 20000);
        const hotspot = screen.board.places.value(6, "hotspot");
        const box = MapModel.boundsOf(hotspot);
        map.goTo((box.south + box.north) / 2, (box.west + box.east) / 2, 17);
        const at = map.mapToItem(map, map.width / 2, map.height / 2);
        const before = map.map.center;
        const to = timelinePoint(0, 300);
        carry(map, at.x, at.y, to);
        tryCompare(timeline(), "dropRow", 0);
        const end = screen.mapFromItem(null, to.x, to.y);
        mouseRelease(screen, end.x, end.y);
        tryCompare(screen.board.legs, "count", 13);
        compare(screen.board.leg.hotspot, hotspot);
        fuzzyCompare(map.map.center.latitude, before.latitude, 1e-9); // the map has stayed
    }
    // What is taken hold of where the map shows no ranks, as with no set chosen: the number of a stop.
    function test_3b_knowsTheStopThatIsNearest(): void {
        const map = findChild(screen, "map");
        const hotspot = screen.board.places.value(0, "hotspot");
        const box = MapModel.boundsOf(hotspot);
        const latitude = (box.south + box.north) / 2;
        const longitude = (box.west + box.east) / 2;
        compare(screen.board.visitedNear(latitude, longitude, 30).hotspot, hotspot);
        compare(screen.board.visitedNear(latitude + 1, longitude, 30).hotspot, undefined);
    }
    function test_4_aDropBesideTheTimelineAddsNothing(): void {
        findChild(screen, "inspector").page = 2;
        const places = findChild(screen, "placesList");
        tryVerify(() => places.itemAtIndex(0) !== null);
        waitForRendering(places);
        const map = findChild(screen, "map");
        const to = map.mapToItem(null, map.width / 2, 40);
        carry(places.itemAtIndex(0), 60, 20, to);
        const end = screen.mapFromItem(null, to.x, to.y);
        mouseRelease(screen, end.x, end.y);
        compare(screen.board.legs.rowCount(), 12);
        verify(!Workspace.canUndo);
    }
    function test_5_swapsByKeys(): void {
        const first = legAt(0, 1);
        const third = legAt(0, 3);
        const early = minuteOf(first);
        const late = minuteOf(third);
        timeline().forceActiveFocus();
        screen.board.selectedLeg = first;
        keyClick(Qt.Key_X);
        verify(findChild(screen, "swapHint").visible);
        keyClick(Qt.Key_Right, Qt.ControlModifier);
        keyClick(Qt.Key_Right, Qt.ControlModifier);
        compare(screen.board.selectedLeg, third);
        keyClick(Qt.Key_X);
        verify(!findChild(screen, "swapHint").visible);
        compare(minuteOf(third), early);
        compare(minuteOf(first), late);
        compare(screen.board.selectedLeg, first);
        Workspace.undo();
        compare(minuteOf(first), early);
        verify(!Workspace.canUndo);
        keyClick(Qt.Key_X);
        keyClick(Qt.Key_Escape);
        compare(screen.board.swapping, "");
        compare(screen.board.selectedLeg, first);
    }
    function test_6_swapsWithTheLegThatIsPressed(): void {
        const first = legAt(0, 1);
        const other = legAt(1, 2);
        const early = minuteOf(first);
        screen.board.selectedLeg = first;
        findChild(screen, "inspector").page = 1;
        findChild(screen, "swapLeg").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(screen.board.swapping, first);
        const at = timelinePoint(1, minuteOf(other) + 6);
        const here = screen.mapFromItem(null, at.x, at.y);
        mouseClick(screen, here.x, here.y);
        compare(screen.board.swapping, "");
        compare(minuteOf(other), early);
        compare(screen.board.legs.value(screen.board.legs.find("leg", other), "teamRow"), 0);
        compare(screen.board.legs.value(screen.board.legs.find("leg", first), "teamRow"), 1);
    }
    function test_7_splitsByKeysAndTakesAllBack(): void {
        const whole = legAt(2, 2);
        timeline().forceActiveFocus();
        screen.board.selectedLeg = whole;
        keyClick(Qt.Key_S);
        compare(screen.board.legs.rowCount(), 13);
        verify(screen.board.selectedLeg !== whole);
        compare(screen.board.leg.minutes, 6);
        keyClick(Qt.Key_Right, Qt.ShiftModifier);
        keyClick(Qt.Key_L);
        verify(screen.board.leg.locked);
        keyClick(Qt.Key_Delete);
        while (Workspace.canUndo)
            Workspace.undo();
        compare(screen.board.legs.rowCount(), 12);
        compare(screen.board.legs.value(screen.board.legs.find("leg", whole), "minutes"), 12);
    }
    function test_8_everyPageShowsWhatAnEditDoes(): void {
        findChild(screen, "inspector").page = 1;
        const live = findChild(screen, "liveFigures");
        verify(live.visible);
        tryVerify(() => !screen.board.checking && screen.board.liveFigures.length > 0, 20000);
        timeline().forceActiveFocus();
        screen.board.selectedLeg = legAt(0, 1);
        keyClick(Qt.Key_Delete);
        tryVerify(() => !screen.board.checking && screen.board.liveFigures[0].change.length > 0, 20000);
    }
}
