import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Plan
import Lantern.Style

// The supervisor's hand on the timeline.
TestCase {
    id: test

    name: "PlanScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    PlanScreen {
        id: screen
        anchors.fill: parent
    }

    function cleanup(): void {
        Theme.textPercent = 100;
    }
    function init(): void {
        failOnWarning(/TypeError/);
    }
    function timeline(): Item {
        return findChild(screen, "timeline");
    }

    function test_1_showsTheNight(): void {
        compare(screen.board.teams.rowCount(), 3);
        compare(screen.board.legs.rowCount(), 12);
        tryVerify(() => !screen.board.checking, 20000);
        verify(screen.board.coveredText.length > 0);
    }
    function test_2_movesALegByKeys(): void {
        timeline().forceActiveFocus();
        keyClick(Qt.Key_Right);
        verify(screen.board.selectedLeg.length > 0);
        const before = screen.board.leg.minute;
        keyClick(Qt.Key_Right);
        compare(screen.board.leg.minute, before + 1);
        keyClick(Qt.Key_Left, Qt.ShiftModifier);
        compare(screen.board.leg.minute, before - 4);
        keyClick(Qt.Key_Plus);
        compare(screen.board.leg.minutes, 13);
        keyClick(Qt.Key_L);
        verify(screen.board.leg.locked);
        keyClick(Qt.Key_Down, Qt.ControlModifier);
        compare(screen.board.selectedTeam, 1);
        keyClick(Qt.Key_Delete);
        compare(screen.board.legs.rowCount(), 11);
        compare(screen.board.selectedLeg, "");
        while (Workspace.canUndo)
            Workspace.undo();
        compare(screen.board.legs.rowCount(), 12);
    }
    function test_3_dragsALeg(): void {
        const line = timeline();
        const x = line.labelWidth + 10 * line.minuteWidth + 6;
        const y = line.headHeight + line.rowHeight / 2;
        mouseDrag(line, x, y, Math.round(30 * line.minuteWidth), line.rowHeight, Qt.LeftButton, Qt.NoModifier, 20);
        tryVerify(() => Workspace.canUndo);
        compare(screen.board.selectedTeam, 1);
        verify(Math.abs(screen.board.leg.minute - 40) <= 2, screen.board.leg.minute);
        Workspace.undo();
        verify(!Workspace.canUndo);
    }
    function test_4_choosesTheLegThatIsClicked(): void {
        const line = timeline();
        const y = line.headHeight + line.rowHeight / 2;
        screen.board.selectedLeg = "";
        mouseClick(line, line.labelWidth + 10 * line.minuteWidth + 6, y);
        verify(screen.board.selectedLeg.length > 0);
        keyClick(Qt.Key_Delete);
        compare(screen.board.legs.rowCount(), 11);
        Workspace.undo();
        mouseClick(line, 40, y + line.rowHeight);
        compare(screen.board.selectedLeg, "");
        compare(screen.board.selectedTeam, 1);
    }
    function test_4aa_theTimelineHasTheKeyboardAfterAVisitWasAdded(): void {
        const sheet = findChild(screen, "addVisit");
        const legs = screen.board.legs.rowCount();
        timeline().forceActiveFocus();
        keyClick(Qt.Key_Right);
        sheet.ask("");
        tryVerify(() => sheet.opened);
        verify(!timeline().activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !sheet.visible);
        verify(timeline().activeFocus);
        sheet.ask("");
        sheet.accept();
        tryVerify(() => !sheet.visible);
        verify(timeline().activeFocus);
        while (Workspace.canUndo)
            Workspace.undo();
        compare(screen.board.legs.rowCount(), legs);
    }
    function test_4ab_thePlacesKeepTheirRows(): void {
        const inspector = findChild(screen, "inspector");
        const list = findChild(screen, "placesList");
        inspector.page = 2;
        list.currentIndex = 0;
        const words = findChild(screen, "whyNotWords");
        tryVerify(() => words.visible && words.text.length > 0);
        tryVerify(() => list.height >= 92);
        const page = findChild(screen, "whyNotPage");
        tryVerify(() => page.height > 0 && page.height <= 150);
        list.currentIndex = -1;
        inspector.page = 0;
    }
    function test_4ac_largeTextLeavesTheInspectorItsParts(): void {
        Theme.textPercent = 200;
        const inspector = findChild(screen, "inspector");
        const whole = findChild(screen, "inspectorWhole");
        tryVerify(() => findChild(screen, "inspectorPane").height >= 184);
        for (const name of ["improveButton", "approveButton", "lifeButton"]) {
            const button = findChild(screen, name);
            tryVerify(() => button.mapToItem(inspector, button.width, 0).x <= inspector.width, 2000, name);
            tryVerify(() => button.width >= button.implicitWidth - 1, 2000, name);
        }
        const last = findChild(screen, "lifeButton");
        last.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => last.mapToItem(inspector, 0, last.height).y <= inspector.height);
        verify(whole.contentY > 0);
        Theme.textPercent = 100;
        timeline().forceActiveFocus();
        tryVerify(() => whole.contentHeight <= whole.height && whole.contentY === 0);
    }
    function test_4b_saysWhyTheLegIsThere(): void {
        timeline().forceActiveFocus();
        keyClick(Qt.Key_Right);
        verify(screen.board.selectedLeg.length > 0);
        const desk = findChild(screen, "explainDesk");
        tryVerify(() => desk.here.length > 0 && !desk.working, 20000);
        for (const name of ["whyHere", "whyNow", "whatInstead"]) {
            const reason = findChild(screen, name);
            verify(reason.visible, name);
            verify(reason.words.length > 0, name);
        }
        keyClick(Qt.Key_Escape);
        compare(desk.here, "");
        verify(!findChild(screen, "whyHere").visible);
    }
    function reasonsAreInView(pane: var): bool {
        const why = findChild(pane, "visitReasons");
        const top = why.mapToItem(pane, 0, 0).y;
        return why.known && top >= 0 && top + why.height <= pane.height;
    }
    function test_4ba_bringsTheReasonsIntoView(): void {
        const pane = findChild(screen, "inspectorPane");
        const line = timeline();
        const y = line.headHeight + line.rowHeight / 2;
        screen.board.selectedLeg = "";
        pane.contentY = 0;
        mouseClick(line, line.labelWidth + 10 * line.minuteWidth + 6, y);
        tryVerify(() => reasonsAreInView(pane), 20000);
        verify(pane.contentY > 0); // they were below the fold
        verify(line.activeFocus);
        // Whoever scrolls away stays there, until another leg is chosen.
        mouseWheel(pane, pane.width / 2, pane.height / 2, 0, 1200);
        tryVerify(() => !pane.moving && pane.contentY < 1);
        verify(!pane.follows);
        keyClick(Qt.Key_Escape);
        compare(screen.board.selectedLeg, "");
        keyClick(Qt.Key_Right);
        verify(screen.board.selectedLeg.length > 0);
        tryVerify(() => reasonsAreInView(pane), 20000);
        verify(line.activeFocus);
        keyClick(Qt.Key_Escape);
        compare(screen.board.selectedLeg, "");
        verify(pane.contentY < 1); // the figures again
    }
    function test_4c_saysWhyAPlaceHasNoVisit(): void {
        const places = findChild(screen, "placesList");
        const inspector = findChild(screen, "inspector");
        inspector.page = 2;
        places.forceActiveFocus();
        const last = screen.board.places.rowCount() - 1;
        for (let i = 0; i < last; ++i)
            keyClick(Qt.Key_Down);
        compare(places.currentIndex, last);
        compare(screen.board.places.value(last, "visits"), 0);
        const words = findChild(screen, "whyNotWords");
        const desk = findChild(screen, "explainDesk");
        tryVerify(() => desk.whyNot.length > 0 && !desk.working, 20000);
        compare(words.text, desk.whyNot);
        inspector.page = 0;
        compare(desk.whyNot, "");
    }
    function test_5_everyNewPlanHasItsOwnSeed(): void {
        const seeds = [];
        for (let night = 0; night < 2; ++night) {
            mouseClick(findChild(screen, "newPlanButton"));
            const sheet = findChild(screen, "newPlan");
            tryVerify(() => sheet.opened);
            seeds.push(findChild(sheet.contentItem, "seed").text);
            sheet.close();
            tryVerify(() => !sheet.visible);
        }
        verify(seeds[0].length > 0);
        verify(seeds[0] !== seeds[1]);
    }
    function test_6_approveSaysWhyNot(): void {
        tryVerify(() => !screen.board.checking, 20000);
        const button = findChild(screen, "approveButton");
        compare(button.enabled, screen.board.approvalObstacle.length === 0);
    }
    function test_6b_anAuthorityIsForTheNightOfThePlan(): void {
        const sheet = findChild(screen, "authority");
        sheet.ask();
        tryVerify(() => sheet.opened);
        const typed = ["fromDate", "from", "toDate", "to"].map(name => findChild(sheet.contentItem, name).text);
        compare(typed.join(" "), "27/11/2026 21:00 28/11/2026 05:00");
        sheet.close();
        tryVerify(() => !sheet.visible);
        compare(screen.board.authorityAreas.length, 1);
        compare(screen.board.authorityAreas[0].reference, "S34/0117");
        compare(screen.board.authorityAreas[0].rings.length, 1);
    }
    function test_6ba_anAuthorityIsFound(): void {
        const sheet = findChild(screen, "authority");
        const held = findChild(sheet.contentItem, "authoritiesHeld");
        const authority = held.rows.value(0, "authority");
        Workspace.wanted = `authority/${authority}`; // as the search leaves it
        tryVerify(() => sheet.opened);
        compare(held.chosen, authority);
        compare(Workspace.wanted, "");
        sheet.close();
        tryVerify(() => !sheet.visible);
        sheet.show("one that has ended");
        verify(sheet.error.length > 0);
        sheet.close();
        tryVerify(() => !sheet.visible);
    }
    function test_6c_enterAddsAnOfficer(): void {
        const sheet = findChild(screen, "officers");
        const before = screen.board.officerCount;
        sheet.open();
        tryVerify(() => sheet.opened && findChild(sheet.contentItem, "shoulder").activeFocus);
        for (const digit of "7001")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        compare(screen.board.officerCount, before + 1);
        verify(sheet.opened);
        sheet.close();
        tryVerify(() => !sheet.visible);
    }
    function test_6d_enterPlansTheNight(): void {
        const before = screen.board.planId;
        mouseClick(findChild(screen, "newPlanButton"));
        tryVerify(() => findChild(screen, "newPlan").opened);
        keyClick(Qt.Key_Return);
        tryVerify(() => screen.board.planId !== before && !screen.board.planning, 20000);
        Workspace.undo();
        compare(screen.board.planId, before);
        tryVerify(() => screen.board.teams.rowCount() === 3);
    }
    function test_7_everyTeamOfAnotherPlanHasItsRow(): void {
        const line = timeline();
        compare(line.height, line.headHeight + 3 * line.rowHeight + 4);
        screen.board.makeNew({
            "date": "2026-12-04",
            "from": "21:00",
            "to": "05:00",
            "uniform": 4,
            "plain": 0,
            "set": screen.board.hotspotSets.data(screen.board.hotspotSets.index(0, 0), 256)
        });
        tryVerify(() => screen.board.teams.rowCount() === 4, 20000);
        tryCompare(line, "height", line.headHeight + 4 * line.rowHeight + 4);
    }
    function test_8_stopsFollowTheWindow(): void {
        const map = findChild(screen, "map").map;
        tryVerify(() => map.mapItems.length > 0);
        test.width = 1010;
        test.height = 650;
        waitForRendering(screen);
        for (const item of map.mapItems) {
            if (!item.coordinate)
                continue;
            const at = map.fromCoordinate(item.coordinate, false);
            fuzzyCompare(item.x + item.anchorPoint.x, at.x, 1);
            fuzzyCompare(item.y + item.anchorPoint.y, at.y, 1);
        }
    }
}
