import QtQuick
import QtTest
import Lantern.Style

// A sheet over a form: the keyboard comes back to where it was, what is behind hears of no click, and Enter presses what has the keyboard.
TestCase {
    id: test

    property int behind: 0
    property int inside: 0
    property int pressed: 0

    name: "SheetKeys"
    when: windowShown
    visible: true
    width: 900
    height: 600

    Item {
        anchors.fill: parent
        TapHandler { onTapped: test.behind += 1 }
    }
    FocusScope {
        id: form
        width: 300
        height: 300
        Field { id: field; objectName: "field" }
        AppButton { id: button; y: 60; text: "Open"; onClicked: test.pressed += 1 }
        AppIconButton { id: iconButton; y: 100; name: "Close"; iconName: "close"; onClicked: test.pressed += 1 }
        Chip { id: chip; y: 140; text: "Late"; onClicked: test.pressed += 1 }
        Chip { id: one; y: 140; x: 100; text: "One"; checked: true; autoExclusive: true; onClicked: test.pressed += 1 }
        RowDelegate { id: row; y: 180; title: "Row"; onClicked: test.pressed += 1 }
    }
    ModalSheet {
        id: first
        title: "First"
        Item {
            implicitHeight: 120
            width: parent.width
            Rectangle {
                id: mark
                width: 40
                height: 40
                TapHandler { onTapped: test.inside += 1 }
            }
            Field { id: inFirst; y: 60; focus: true }
            AppButton { id: inner; x: 240; text: "Inner"; onClicked: test.pressed += 1 }
            Flickable {
                id: page
                x: 330
                width: 100
                height: 100
                contentHeight: 600
            }
        }
    }
    ModalSheet {
        id: second
        title: "Second"
        Field { id: inSecond; focus: true }
    }
    AppMenu {
        id: menu
        AppMenuItem { text: "Second"; onTriggered: second.open() }
    }
    Check { id: check; y: 300; text: "Check" }
    Icon { id: icon; y: 340; name: "close"; size: 18 }
    SignalSpy { id: toggled; target: chip; signalName: "toggled" }

    function init(): void {
        test.behind = 0;
        test.inside = 0;
        test.pressed = 0;
        field.input.forceActiveFocus(Qt.TabFocusReason);
        verify(field.activeFocus);
    }
    function close(sheet: var): void {
        keyClick(Qt.Key_Escape);
        tryCompare(sheet, "visible", false);
    }

    function test_theKeyboardComesBack(): void {
        first.open();
        tryCompare(first, "opened", true);
        verify(!field.activeFocus);
        close(first);
        verify(field.input.activeFocus);
        keyClick("x");
        compare(field.text, "x");
        field.text = "";
    }
    function test_theKeyboardComesBackThroughASheetOnASheet(): void {
        first.open();
        inFirst.input.forceActiveFocus(Qt.TabFocusReason);
        second.open();
        inSecond.input.forceActiveFocus(Qt.TabFocusReason);
        close(second);
        verify(inFirst.input.activeFocus);
        close(first);
        verify(field.input.activeFocus);
    }
    function test_theKeyboardComesBackThroughASheetInPlaceOfAnother(): void {
        first.open();
        second.open();
        inSecond.input.forceActiveFocus(Qt.TabFocusReason);
        first.close();
        tryCompare(first, "visible", false);
        verify(inSecond.input.activeFocus, "it is left where it was taken to");
        close(second);
        verify(field.input.activeFocus);
    }
    function test_theKeyboardComesBackFromAMenuAndItsSheet(): void {
        menu.open();
        tryCompare(menu, "opened", true);
        close(menu);
        verify(field.input.activeFocus);
        menu.open();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(second, "opened", true);
        close(second);
        verify(field.input.activeFocus);
    }
    function test_whatIsBehindASheetHearsOfNoClick(): void {
        first.open();
        tryCompare(first, "opened", true);
        mouseClick(mark);
        compare(test.inside, 1);
        compare(test.behind, 0);
        mouseClick(mark, 200, 10); // beside it
        compare(test.behind, 0);
        mouseClick(inner);
        compare(test.pressed, 1);
        mouseDrag(page, 50, 80, 0, -60, Qt.LeftButton, Qt.NoModifier, 20);
        verify(page.contentY > 0);
        compare(test.behind, 0);
        close(first);
        mouseClick(test, 600, 500);
        compare(test.behind, 1);
    }
    function test_enterPresses_data(): var {
        return [
            { tag: "button", control: button },
            { tag: "button with an icon", control: iconButton },
            { tag: "chip", control: chip },
            { tag: "one of several", control: one },
            { tag: "row", control: row }
        ];
    }
    function test_enterPresses(data: var): void {
        data.control.forceActiveFocus(Qt.TabFocusReason);
        for (const key of [Qt.Key_Return, Qt.Key_Enter])
            keyClick(key);
        compare(test.pressed, 2);
        keyClick(Qt.Key_Return, Qt.ControlModifier); // of the form
        compare(test.pressed, 2);
        verify(one.checked);
    }
    function test_enterTurnsAChipOnAndOff(): void {
        toggled.clear();
        chip.checked = false;
        chip.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(chip.checked);
        keyClick(Qt.Key_Return);
        verify(!chip.checked);
        compare(toggled.count, 2);
    }
    function test_enterIsOfTheFormWhereItHasAUseForIt(): void {
        row.clicksOnEnter = false;
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(test.pressed, 0);
        row.clicksOnEnter = true;
    }
    function test_whatIsDrawnGrowsWithTheText(): void {
        Theme.textPercent = 200;
        compare(icon.width, 36);
        compare(check.indicator.width, 40);
        verify(check.leftPadding > check.indicator.width);
        Theme.textPercent = 100;
        compare(icon.width, 18);
    }
}
