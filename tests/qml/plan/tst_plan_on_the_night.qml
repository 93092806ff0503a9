import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Plan

// Planning again from now, and comparing, by keys alone.
TestCase {
    id: test

    name: "PlanOnTheNight"
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
    function proposeFrom(digits: string): void {
        press(findChild(screen, "replanButton"));
        const sheet = findChild(screen, "replan");
        tryVerify(() => sheet.opened);
        const at = findChild(sheet.contentItem, "replanAt");
        tryVerify(() => at.input.activeFocus);
        compare(at.value, "21:00");
        at.input.selectAll();
        for (const digit of digits)
            keyClick(digit);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space); // the first team is away
        keyClick(Qt.Key_Return);
        tryVerify(() => !sheet.visible);
        tryVerify(() => findChild(screen, "acceptReplan").activeFocus, 20000);
    }

    function test_1_acceptsAReplan(): void {
        compare(screen.board.legs.rowCount(), 12);
        proposeFrom("2230");
        verify(findChild(screen, "changes").count > 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => !findChild(screen, "difference").visible);
        verify(Workspace.canUndo);
        Workspace.undo();
        verify(!Workspace.canUndo);
        compare(screen.board.legs.rowCount(), 12);
    }
    function test_2_escapeDiscardsIt(): void {
        proposeFrom("2315");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !findChild(screen, "difference").visible);
        verify(!Workspace.canUndo);
    }
    function test_3_aWrongTimeIsSaid(): void {
        press(findChild(screen, "replanButton"));
        const sheet = findChild(screen, "replan");
        tryVerify(() => sheet.opened);
        const at = findChild(sheet.contentItem, "replanAt");
        at.input.selectAll();
        for (const digit of "1200")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        verify(sheet.wrong.length > 0);
        verify(sheet.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !sheet.visible);
    }
    function test_4_comparesAndOpens(): void {
        const before = screen.board.planId;
        press(findChild(screen, "whatIfButton"));
        const sheet = findChild(screen, "whatIf");
        tryVerify(() => sheet.opened);
        tryVerify(() => findChild(sheet.contentItem, "whatIfKind").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(findChild(sheet.contentItem, "addVariant").activeFocus);
        keyClick(Qt.Key_Return);
        compare(sheet.desk.columns.length, 2);
        tryVerify(() => sheet.desk.columns.every(column => column.state === "done") && sheet.desk.hours.length === 8, 60000);
        const hours = sheet.desk.labels.indexOf("Officers' hours");
        verify(sheet.desk.columns[0].best[hours]); // fewer than with one more team
        verify(!sheet.desk.columns[1].best[hours]);
        const column = findChild(sheet.contentItem, "openVariant").parent;
        const broken = sheet.desk.columns[0].broken;
        compare(broken.length, Number(sheet.desk.columns[0].values[sheet.desk.labels.indexOf("Broken rules")]));
        const which = findChild(column, "brokenRules");
        compare(which.visible, broken.length > 0);
        if (which.visible) {
            which.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(findChild(column, "brokenRuleList").count, broken.length);
            keyClick(Qt.Key_Return);
        }
        const bars = findChild(sheet.contentItem, "hourBars");
        bars.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Left);
        compare(bars.parent.parent.pointed, 1);
        press(findChild(sheet.contentItem, "hoursAsTable"));
        verify(!bars.visible);
        const open = findChild(sheet.contentItem, "openVariant");
        open.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !sheet.visible);
        verify(screen.board.planId !== before);
        Workspace.undo();
        screen.board.openPlan(before);
        tryVerify(() => screen.board.teams.rowCount() === 3);
        verify(!Workspace.canUndo);
    }
}
