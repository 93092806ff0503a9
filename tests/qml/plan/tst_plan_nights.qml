import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Plan

// A plan copied from an earlier night, and authorities that are in the file, by keys.
TestCase {
    id: test

    name: "PlanNights"
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
    function press(button: Item): void {
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
    }

    function test_1_copiesTheNightToAnother(): void {
        const before = screen.board.planId;
        press(findChild(screen, "newPlanButton"));
        const sheet = findChild(screen, "newPlan");
        tryVerify(() => sheet.opened);
        const begin = findChild(sheet.contentItem, "beginWith");
        begin.currentIndex = begin.indexOfValue(before);
        verify(begin.currentIndex > 0);
        compare(sheet.copied, before);
        verify(!findChild(sheet.contentItem, "uniformTeams").visible);
        const date = findChild(sheet.contentItem, "date");
        date.input.forceActiveFocus(Qt.TabFocusReason);
        date.input.selectAll();
        for (const letter of "4/12/2026")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        tryVerify(() => !sheet.visible);
        verify(screen.board.planId !== before);
        compare(screen.board.legs.rowCount(), 12);
        const inspector = findChild(screen, "inspector");
        inspector.page = 3;
        const earlier = findChild(screen, "earlierNight");
        compare(earlier.desk.plan, before);
        compare(findChild(screen, "earlierPlans").currentValue, before);
        verify(findChild(screen, "earlierSummary").text.length > 0);
        const list = findChild(screen, "earlierPlaces");
        verify(list.count > 0);
        list.forceActiveFocus(Qt.TabFocusReason);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_Down);
        compare(list.currentIndex, 1);
        inspector.page = 0;
        Workspace.undo();
        compare(screen.board.planId, before);
        verify(!Workspace.canUndo);
    }
    function test_2_endsAnAuthorityByKeys(): void {
        const sheet = findChild(screen, "authority");
        sheet.ask();
        tryVerify(() => sheet.opened);
        verify(!sheet.acceptEnabled);
        verify(sheet.acceptObstacle.length > 0);
        const list = findChild(sheet.contentItem, "authorityList");
        compare(list.count, 1);
        list.forceActiveFocus(Qt.TabFocusReason);
        const time = findChild(sheet.contentItem, "endTime");
        compare(time.value, "06:00");
        time.input.forceActiveFocus(Qt.TabFocusReason);
        time.input.selectAll();
        for (const digit of "0100")
            keyClick(digit);
        press(findChild(sheet.contentItem, "endAuthority"));
        compare(findChild(sheet.contentItem, "authorityListError").text, "");
        verify(Workspace.canUndo);
        sheet.close();
        tryVerify(() => !sheet.visible);
        Workspace.undo();
        verify(!Workspace.canUndo);
    }
    // As after the window was closed midway: what was typed comes back from the file.
    function test_2b_theSheetOfAnAuthorityKeepsItsDraft(): void {
        const sheet = findChild(screen, "authority");
        const field = name => findChild(sheet.contentItem, name);
        sheet.ask();
        tryVerify(() => sheet.opened);
        field("reference").input.forceActiveFocus(Qt.TabFocusReason);
        for (const letter of "S34/9")
            keyClick(letter);
        field("rights").toggle();
        field("from").input.forceActiveFocus(Qt.TabFocusReason);
        field("from").input.selectAll();
        for (const digit of "2215")
            keyClick(digit);
        tryVerify(() => sheet.crewDesk.authorityDraft().from === "22:15");
        sheet.close();
        tryVerify(() => !sheet.visible);
        const kept = sheet.crewDesk.authorityDraft();
        sheet.take({});
        sheet.crewDesk.keepAuthorityDraft(kept);
        compare(field("reference").text, "");
        sheet.ask();
        tryVerify(() => sheet.opened);
        compare(field("reference").text, "S34/9");
        compare(field("from").value, "22:15");
        verify(field("rights").checked);
        press(field("clearAuthority"));
        compare(field("reference").text, "");
        verify(field("from").value !== "22:15");
        sheet.close();
        tryVerify(() => !sheet.visible);
        compare(sheet.crewDesk.authorityDraft().reference, undefined);
        verify(!Workspace.canUndo); // a draft is no edit of the file
    }
    function test_3_theProposalIsOnTheTimeline(): void {
        tryVerify(() => !screen.board.checking, 20000);
        press(findChild(screen, "replanButton"));
        const sheet = findChild(screen, "replan");
        tryVerify(() => sheet.opened);
        const at = findChild(sheet.contentItem, "replanAt");
        at.input.selectAll();
        for (const digit of "2230")
            keyClick(digit);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(screen, "acceptReplan").activeFocus, 20000);
        verify(screen.board.teams.value(0, "to") < 480);
        keyClick(Qt.Key_Escape);
        tryVerify(() => screen.board.teams.value(0, "to") === 480);
        verify(!Workspace.canUndo);
    }
}
