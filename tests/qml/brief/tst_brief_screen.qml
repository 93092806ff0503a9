import QtQuick
import QtTest
import Lantern.Brief

// The briefing officer's screen.
TestCase {
    id: test

    name: "BriefScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    BriefScreen {
        id: screen
        anchors.fill: parent
        focus: true
    }

    function pages(): var {
        return findChild(screen, "pageList");
    }

    function test_1_showsThePages(): void {
        // Front matter, the map of all patrols, and a sheet for each of two.
        tryVerify(() => test.pages().count >= 4, 20000);
        tryCompare(screen.desk, "busy", false, 20000);
        verify(screen.desk.reference.length > 0);
        compare(screen.desk.errorText, "");
    }
    function test_2_copyNumber(): void {
        screen.desk.copyNumber = 5;
        tryCompare(screen.desk, "busy", false, 20000);
        compare(findChild(screen, "copyNumber").value, 5);
        screen.desk.copyNumber = 0;
        compare(screen.desk.copyNumber, 5);
    }
    function test_3_exportThatFailsSaysSo(): void {
        screen.desk.exportPdf("file:///no/such/folder/pack.pdf");
        tryVerify(() => screen.desk.errorText.length > 0, 20000);
        screen.desk.dismiss();
        compare(screen.desk.errorText, "");
    }
    function test_4_buttonsWait(): void {
        tryCompare(screen.desk, "busy", false, 20000);
        for (const name of ["exportPdf", "exportHtml", "print"])
            verify(findChild(screen, name).enabled);
    }
}
