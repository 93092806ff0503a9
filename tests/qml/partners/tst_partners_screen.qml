import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Partners

// The pages by tab and by keys, each made when it is first shown.
TestCase {
    id: test

    name: "PartnersScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    PartnersScreen {
        id: screen
        anchors.fill: parent
    }

    function test_1_pages(): void {
        verify(Workspace.exercise);
        verify(screen.pageOf("venues"));
        verify(screen.pageOf("training") === null, "not made before it is shown");
        mouseClick(findChild(screen, "trainingTab"));
        verify(screen.pageOf("training").shown);
        verify(!screen.pageOf("venues").shown);
        keyClick(Qt.Key_3, Qt.AltModifier);
        compare(screen.page, "officers");
        keyClick(Qt.Key_1, Qt.AltModifier);
        verify(screen.pageOf("venues").shown);
    }
}
