import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Series

// From possible series to a decision, with keys.
TestCase {
    id: test

    name: "SeriesScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    SeriesScreen {
        id: screen
        anchors.fill: parent
    }

    function list(): ListView {
        return findChild(screen, "seriesList");
    }
    function settled(): bool {
        return !screen.desk.busy;
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function focusName(): string {
        const item = test.Window.window.activeFocusItem;
        return item ? item.Accessible.name : "";
    }
    function tabTo(name: string): void {
        for (let press = 0; press < 80 && focusName() !== name; ++press)
            keyClick(Qt.Key_Tab);
        compare(focusName(), name);
    }

    function test_1_listsPossibleSeries(): void {
        verify(Workspace.exercise);
        tryVerify(() => settled() && screen.desk.count > 1, 60000);
        compare(list().count, screen.desk.count);
        verify(screen.desk.summary.length > 0);
        verify(screen.desk.card.title.length > 0);
        compare(screen.desk.card.state, "candidate");
    }
    function test_2_arrowsMoveTheSelection(): void {
        list().forceActiveFocus();
        const first = screen.desk.card.title;
        keyClick(Qt.Key_Down);
        compare(screen.desk.selectedRow, 1);
        verify(screen.desk.card.title !== first);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(screen.desk.selectedRow, 0);
        compare(screen.desk.card.title, first);
    }
    function test_3_aDecisionNeedsReasonAndName(): void {
        const accept = findChild(screen, "accept");
        verify(!accept.enabled);
        list().forceActiveFocus();
        tabTo("Reason");
        type("same park, same hour");
        verify(!accept.enabled);
        tabTo("Decided by");
        type("4471");
        verify(accept.enabled);
        tabTo("Owner");
        type("Ward sergeant");
        tabTo("Accept");
        keyClick(Qt.Key_Space);
        tryVerify(() => settled() && screen.desk.card.state === "accepted", 60000);
        compare(screen.desk.card.decisions.length, 1);
        compare(screen.desk.card.decisions[0].owner, "Ward sergeant");
        compare(findChild(screen, "reason").text, "");
        verify(!accept.enabled);
    }
    function test_4_undoKeepsTheHistory(): void {
        Workspace.undo();
        tryVerify(() => settled() && screen.desk.card.state === "candidate", 60000);
        compare(screen.desk.card.decisions.length, 2);
    }
    function test_5_linksSayWhy(): void {
        const links = findChild(screen, "links");
        verify(links.links.length > 0);
        compare(links.links[0].why.length, 6);
        tabTo(`Offences ${links.links[1].from} and ${links.links[1].to}, strength ${links.links[1].strength.toLocaleString(Qt.locale(), "f", 2)}`);
        const before = links.implicitHeight;
        keyClick(Qt.Key_Space);
        tryVerify(() => links.implicitHeight > before);
    }
    function test_6_nothingFoundSaysWhatToDo(): void {
        screen.desk.question.metres = 50;
        screen.desk.question.strength = 95;
        screen.desk.question.days = 1;
        screen.desk.question.filter = "Exposure focus";
        tryVerify(() => settled() && screen.desk.card.state !== undefined, 60000);
        // What was decided on stays in sight.
        compare(screen.desk.count, 1);
        verify(screen.desk.caution.length > 0);
    }
}
