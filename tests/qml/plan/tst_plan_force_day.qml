import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Plan

// Many teams, and places that are typed.
TestCase {
    id: test

    name: "PlanForceDay"
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
    function typeInto(input: Item, text: string): void {
        input.forceActiveFocus(Qt.TabFocusReason);
        input.selectAll();
        keyClick(Qt.Key_Delete);
        for (const letter of text)
            keyClick(letter);
    }
    function askForNight(): var {
        mouseClick(findChild(screen, "newPlanButton"));
        const sheet = findChild(screen, "newPlan");
        tryVerify(() => sheet.opened);
        return sheet;
    }
    function closed(sheet: var): void {
        sheet.close();
        tryVerify(() => !sheet.visible);
    }
    function planNamed(part: string): string {
        for (let row = 0; row < screen.board.plans.rowCount(); ++row)
            if (screen.board.plans.value(row, "name") === part)
                return screen.board.plans.value(row, "plan");
        return "";
    }

    function test_1_aNumberOverTheLimitIsSaid(): void {
        const before = screen.board.planId;
        const sheet = askForNight();
        const stepper = findChild(sheet.contentItem, "uniformTeams");
        const input = findChild(stepper, "stepperInput");
        typeInto(input, "64");
        compare(findChild(stepper, "limit").text, "");
        typeInto(input, "70");
        verify(findChild(stepper, "limit").text.indexOf("64") >= 0);
        verify(!sheet.acceptEnabled);
        keyClick(Qt.Key_Return);
        compare(screen.board.planId, before);
        verify(!screen.board.planning);
        tryVerify(() => sheet.acceptEnabled);
        compare(stepper.value, 64);
        compare(findChild(sheet.contentItem, "plainTeams").to, 32);
        stepper.value = 3;
        closed(sheet);
    }
    function test_1b_enterPlansWithTheNumberThatIsTyped(): void {
        const before = screen.board.planId;
        const sheet = askForNight();
        const stepper = findChild(sheet.contentItem, "uniformTeams");
        typeInto(findChild(stepper, "stepperInput"), "5");
        keyClick(Qt.Key_Return);
        tryVerify(() => screen.board.planId !== before && !screen.board.planning, 20000);
        compare(screen.board.teams.rowCount(), 6); // and the pair
        stepper.value = 3;
        Workspace.undo();
        screen.board.openPlan(before);
        tryVerify(() => screen.board.planId === before);
    }
    function test_2_aTypedStartIsNotIgnored(): void {
        const before = screen.board.planId;
        const sheet = askForNight();
        const place = findChild(sheet.contentItem, "startPlace");
        typeInto(place.input, "Heron Park");
        const texts = place.found.map(entry => entry.text);
        compare(texts.length, 2);
        verify(texts[0] !== texts[1]);
        keyClick(Qt.Key_Return);
        verify(sheet.opened);
        verify(!screen.board.planning);
        compare(place.place, null);
        verify(findChild(place, "placesFound").visible);
        typeInto(place.input, "Nowhere");
        keyClick(Qt.Key_Return);
        verify(sheet.opened);
        verify(!screen.board.planning);
        typeInto(place.input, "fen stat");
        keyClick(Qt.Key_Return);
        tryVerify(() => screen.board.planId !== before && !screen.board.planning, 20000);
        compare(screen.board.team.from, "Fen Station");
        Workspace.undo();
        screen.board.openPlan(before);
        tryVerify(() => screen.board.planId === before);
    }
    function test_3_aDayAndANightAreNoShift(): void {
        const before = screen.board.planId;
        const sheet = askForNight();
        const to = findChild(sheet.contentItem, "to");
        typeInto(to.input, "2100");
        keyClick(Qt.Key_Return);
        verify(sheet.opened);
        verify(findChild(sheet.contentItem, "newPlanWrong").text.indexOf("24 h") >= 0);
        compare(screen.board.planId, before);
        typeInto(to.input, "0500");
        closed(sheet);
    }
    function test_4_aTeamSetsOutFromWhereItIsTyped(): void {
        const inspector = findChild(screen, "inspector");
        inspector.page = 1;
        screen.board.selectedTeam = 1;
        const places = findChild(screen, "teamPlaces");
        const start = findChild(places, "start");
        const finish = findChild(places, "finish");
        compare(start.text, "Station");
        typeInto(start.input, "Fen Station");
        keyClick(Qt.Key_Return);
        compare(screen.board.team.from, "Fen Station");
        compare(screen.board.team.to, "Station");
        typeInto(finish.input, "Heron Park");
        keyClick(Qt.Key_Return);
        compare(screen.board.team.to, "Station");
        const list = findChild(finish, "placesFound");
        verify(list.visible);
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => list.box.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(screen.board.team, "to", "Heron Park");
        const reset = findChild(places, "startAsOthers");
        verify(reset.visible);
        reset.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(screen.board.team.from, "Station");
        verify(!reset.visible);
        while (Workspace.canUndo)
            Workspace.undo();
        compare(screen.board.team.to, "Station");
        inspector.page = 0;
    }
    function test_5_sheetsStayInTheWindow_data(): var {
        return ["replan", "whatIf", "officers", "orders", "authority"].map(name => ({ "tag": name, "sheet": name }));
    }
    function test_5_sheetsStayInTheWindow(row: var): void {
        const before = screen.board.planId;
        screen.board.openPlan(planNamed("Force day"));
        tryVerify(() => screen.board.teams.rowCount() === 40);
        const sheet = findChild(screen, row.sheet);
        sheet.ask !== undefined ? sheet.ask() : sheet.open();
        tryVerify(() => sheet.opened);
        waitForRendering(sheet.contentItem);
        verify(sheet.y >= 0);
        verify(sheet.y + sheet.height <= test.height);
        // What the sheet holds is not drawn beyond it: it fits, or it is cut and scrolls.
        for (const child of sheet.contentItem.children)
            if (child.visible && !sheet.contentItem.clip)
                verify(child.y + child.height <= sheet.contentItem.height + 1, `${child} ends at ${child.y + child.height} of ${sheet.contentItem.height}`);
        if (row.sheet === "replan") {
            const list = findChild(sheet.contentItem, "awayTeams");
            verify(list.contentHeight > list.height);
        }
        if (row.sheet === "authority")
            compare(findChild(sheet.contentItem, "area").currentIndex, 1);
        closed(sheet);
        screen.board.openPlan(before);
        tryVerify(() => screen.board.teams.rowCount() === 3);
    }
    function test_6_plansOfOneListAreToldApart(): void {
        const texts = [];
        for (let row = 0; row < screen.board.plans.rowCount(); ++row)
            texts.push(screen.board.plans.value(row, "when"));
        verify(texts.some(text => text.indexOf("Force day") >= 0 && text.indexOf("10:00–18:00") > 0 && text.indexOf("Draft") > 0), texts);
    }
    function test_7_theMarksAreExplained(): void {
        const legend = findChild(screen, "timelineLegend");
        legend.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const popup = findChild(legend, "legendPopup");
        tryVerify(() => popup.opened);
        verify(legend.entries.length >= 6);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !popup.visible);
    }
}
