import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Home

// The exercise borough as the one sees it who comes on duty, then a new file, which says what to do first.
TestCase {
    id: test

    name: "HomeScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    HomeScreen {
        id: screen
        anchors.fill: parent
    }
    SignalSpy {
        id: navigated
        target: screen
        signalName: "navigate"
    }

    function init(): void {
        navigated.clear();
    }
    function test_1_saysWhatIsOn(): void {
        verify(Workspace.exercise);
        tryVerify(() => screen.desk.read, 60000);
        verify(!screen.desk.empty);
        compare(screen.desk.shift.heading, "Tonight");
        verify(screen.desk.shift.teams > 0 && screen.desk.shift.visits > 0);
        verify(screen.desk.data.length >= 4);
        verify(screen.desk.actions.length > 0, "the exercise has actions that are late");
        verify(screen.desk.changesSinceText.indexOf("first time") >= 0);
        compare(screen.desk.changes.length, 0);
    }
    function test_2_goesToTheShift(): void {
        const button = findChild(screen, "homePlan");
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(navigated.count, 1);
        compare(navigated.signalArguments[0][0], "plan");
        compare(Workspace.currentPlan, screen.desk.shift.plan);
    }
    function isInView(item: Item): bool {
        const top = item.mapToItem(screen, 0, 0).y;
        return top >= 0 && top + item.height <= screen.height + 1;
    }
    function test_3_everyRowIsReachedByTab(): void {
        const reached = [];
        findChild(screen, "homePlan").forceActiveFocus();
        for (let press = 0; press < 40; ++press) {
            keyClick(Qt.Key_Tab);
            const item = screen.Window.window.activeFocusItem;
            tryVerify(() => isInView(item), 5000, "what has the keyboard is in view");
            if (item.title !== undefined && reached.indexOf(item.title) < 0)
                reached.push(item.title);
        }
        verify(reached.indexOf(screen.desk.actions[0].title) >= 0);
    }
    function test_4_goesToWhatIsLate(): void {
        const card = findChild(screen, "homeActions");
        compare(card.count, screen.desk.actionsOverdue);
        card.asked(screen.desk.actions[0]);
        compare(navigated.signalArguments[0][0], "walks");
        verify(screen.desk.actions[0].action.length > 0);
        compare(Workspace.wanted, `action//${screen.desk.actions[0].action}`);
        Workspace.wanted = "";
    }
    function test_5_tellsWhatOthersDid(): void {
        // Closed and opened again: what was done before is known by now.
        const path = Workspace.path;
        Workspace.closeFile();
        tryVerify(() => !screen.desk.read);
        verify(Workspace.openFile(path));
        tryVerify(() => screen.desk.read, 60000);
        verify(screen.desk.changesSinceText.indexOf("Nothing since") >= 0);
    }
    function test_6_anEmptyFileSaysWhatToDo(): void {
        verify(Workspace.createFile(Workspace.path + ".empty.lantern"));
        tryVerify(() => screen.desk.read && screen.desk.empty, 60000);
        const button = findChild(screen, "homeImport");
        tryVerify(() => button.visible);
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(navigated.signalArguments[0][0], "import");
    }
}
