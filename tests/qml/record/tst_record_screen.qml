import QtQuick
import QtTest
import Lantern.Record
import Lantern.Style

// The desk officer's morning, with keys only.
TestCase {
    id: test

    name: "RecordScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    RecordScreen {
        id: screen
        anchors.fill: parent
        focus: true
    }

    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function digits(text: string): void {
        for (const digit of text.replace(":", ""))
            keyClick(Qt.Key_0 + Number(digit));
    }

    function test_1_startsInTheForm(): void {
        screen.forceActiveFocus();
        tryVerify(() => findChild(screen, "in").activeFocus);
        compare(screen.desk.progressText, "0 of 48 legs");
    }
    function test_2_refusalStaysAtItsField(): void {
        keyClick(Qt.Key_M);
        verify(screen.desk.form.missed);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(screen.desk.errorField, "missedReason");
        compare(screen.desk.entered, 0);
        verify(findChild(screen, "missedReason").activeFocus);
        keyClick(Qt.Key_Return);
        verify(!findChild(screen, "missedReason").activeFocus);
        keyClick(Qt.Key_M);
        verify(!(screen.desk.form.missed ?? false));
    }
    function test_3_enterMovesOn(): void {
        findChild(screen, "in").forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(findChild(screen, "out").activeFocus);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier);
        verify(findChild(screen, "in").activeFocus);
    }
    // Six patrols of eight legs: every fourth nil, every eighth missed, the others with counts.
    function test_4_aWholeNight(): void {
        findChild(screen, "in").forceActiveFocus();
        for (let leg = 0; leg < 48; ++leg) {
            compare(screen.desk.entered, leg);
            verify(findChild(screen, "in").activeFocus, `leg ${leg} starts at its first field`);
            if (leg % 8 === 7) {
                keyClick(Qt.Key_M);
                type("Called away");
            } else {
                digits(screen.desk.current.plannedIn);
                keyClick(Qt.Key_Return);
                digits(screen.desk.current.plannedOut);
                if (leg % 4 === 3) {
                    keyClick(Qt.Key_N);
                } else {
                    keyClick(Qt.Key_W);
                    keyClick(Qt.Key_F);
                    keyClick(Qt.Key_F);
                }
            }
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(screen.desk.errorText, "");
        }
        compare(screen.desk.progressText, "48 of 48 legs");
    }
    function test_5_correctsWithKeys(): void {
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Home);
        compare(screen.desk.currentRow, 0);
        compare(screen.desk.form.women_spoken_to, 2);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_F, Qt.ShiftModifier);
        compare(screen.desk.form.women_spoken_to, 1);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(screen.desk.errorText, "");
        screen.desk.currentRow = 0;
        compare(screen.desk.form.women_spoken_to, 1);
        compare(screen.desk.history.rowCount(), 2);
    }
    function test_6_jumpsByFirstLettersOrTime(): void {
        findChild(screen, "in").forceActiveFocus();
        keyClick("/");
        const field = findChild(screen, "findLeg");
        verify(field.activeFocus);
        type("t5 place");
        compare(findChild(screen, "foundLegs").count, 8);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(screen.desk.currentRow, 33);
        verify(findChild(screen, "in").activeFocus);
        compare(field.text, "");
        keyClick(Qt.Key_G, Qt.ControlModifier);
        type("2255 t2");
        keyClick(Qt.Key_Return);
        compare(screen.desk.currentRow, 10);
        keyClick("/");
        type("nowhere");
        compare(findChild(screen, "foundLegs").count, 0);
        keyClick(Qt.Key_Return);
        compare(screen.desk.currentRow, 10);
        keyClick(Qt.Key_Escape);
        verify(findChild(screen, "in").activeFocus);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_T);
        compare(field.text, "t");
        keyClick(Qt.Key_3);
        keyClick(Qt.Key_Return);
        compare(screen.desk.currentRow, 16);
    }
    function test_6a_fromTheListOfNightsToTheFirstField(): void {
        const nights = findChild(screen, "plans").box;
        nights.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => nights.popup.opened);
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(screen, "in").activeFocus);
        nights.forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => findChild(screen, "in").activeFocus);
    }
    // In a field of text, where a desktop takes Ctrl+D for Delete.
    function test_6b_theDebriefOpensFromAnyField(): void {
        const sheet = findChild(screen, "night");
        for (const name of ["findLeg", "reference", "in"]) {
            findChild(screen, name).forceActiveFocus();
            keyClick(Qt.Key_D, Qt.ControlModifier);
            tryVerify(() => sheet.opened, 5000, name);
            sheet.close();
            tryVerify(() => !sheet.visible);
        }
        findChild(screen, "in").forceActiveFocus();
    }
    // After a sheet the same field has the keyboard.
    function test_6c_theKeyboardComesBackFromASheet_data(): var {
        return [{ tag: "finish", key: Qt.Key_T }, { tag: "night", key: Qt.Key_D }];
    }
    function test_6c_theKeyboardComesBackFromASheet(row: var): void {
        const field = findChild(screen, "out");
        const sheet = findChild(screen, row.tag);
        field.forceActiveFocus();
        keyClick(row.key, Qt.ControlModifier);
        tryVerify(() => sheet.opened);
        verify(!field.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !sheet.visible);
        verify(field.activeFocus);
        findChild(screen, "in").forceActiveFocus();
    }
    function test_6d_bothTimesGrowWithTheText(): void {
        Theme.textPercent = 200;
        for (const name of ["in", "out"])
            tryCompare(findChild(screen, name), "width", 192);
        const button = findChild(screen, "nightButton");
        tryVerify(() => button.y >= 0 && button.y + button.height <= button.parent.height);
        Theme.textPercent = 100;
    }
    function test_7_takesBackAndRepeats(): void {
        screen.desk.currentRow = 2;
        findChild(screen, "in").forceActiveFocus();
        const recorded = JSON.stringify(screen.desk.form);
        keyClick(Qt.Key_S);
        keyClick(Qt.Key_2, Qt.AltModifier);
        keyClick(Qt.Key_2, Qt.AltModifier);
        compare(screen.desk.form["reason.following"], 2);
        compare(screen.desk.form.stop, 2);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(screen.desk.form["reason.following"], 1);
        compare(screen.desk.form.stop, 1);
        keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        compare(screen.desk.form.stop, 2);
        for (let key = 0; key < 3; ++key)
            keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(JSON.stringify(screen.desk.form), recorded);
        keyClick(Qt.Key_V);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(screen.desk.errorText, "");
        screen.desk.currentRow = 4;
        findChild(screen, "in").forceActiveFocus();
        const times = [screen.desk.form.in, screen.desk.form.out];
        keyClick(Qt.Key_L);
        compare(screen.desk.form.venue_visit, 1);
        compare([screen.desk.form.in, screen.desk.form.out].join(), times.join());
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(screen.desk.form.venue_visit === undefined);
        // With nothing left to take back, the leg recorded last opens, to be corrected.
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(screen.desk.currentRow, 2);
        verify(findChild(screen, "in").activeFocus);
    }
    function test_8_eightDigitsAreTwoTimes(): void {
        findChild(screen, "in").forceActiveFocus();
        digits("22152231");
        compare(screen.desk.form.in, "22:15");
        compare(screen.desk.form.out, "22:31");
        verify(findChild(screen, "out").activeFocus);
        keyClick("#");
        verify(findChild(screen, "reference").activeFocus);
        findChild(screen, "in").forceActiveFocus();
        keyClick(Qt.Key_B);
        keyClick(Qt.Key_F);
        compare(screen.desk.form.behaviour, "following");
        keyClick(Qt.Key_Return);
        verify(findChild(screen, "priorLink").activeFocus);
        keyClick(Qt.Key_B);
        const rows = screen.desk.history.rowCount();
        const leg = screen.desk.currentRow;
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(screen.desk.errorText, "");
        screen.desk.currentRow = leg;
        compare(screen.desk.history.rowCount(), rows + 1);
    }
}
