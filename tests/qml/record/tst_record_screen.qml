import QtQuick
import QtTest
import Lantern.Record

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
}
