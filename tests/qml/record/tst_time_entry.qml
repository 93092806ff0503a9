import QtQuick
import QtTest
import Lantern.Record

// A time that the clocks showed twice: its letters say which, and reach nothing else.
TestCase {
    id: test

    name: "TimeEntry"
    when: windowShown
    visible: true
    width: 300
    height: 100

    property string reached // letters that the form around it would take

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => test.reached += event.text

        TimeEntry {
            id: entry
            focus: true
            label: "In"
            onModified: value => entry.value = value
        }
    }

    function init(): void {
        test.reached = "";
        entry.value = "01:15";
        entry.forceActiveFocus();
    }
    function test_letters(): void {
        entry.twice = true;
        keyClick(Qt.Key_B);
        compare(entry.value, "01:15 BST");
        keyClick(Qt.Key_S);
        keyClick(Qt.Key_T);
        compare(entry.value, "01:15 BST");
        keyClick(Qt.Key_G);
        compare(entry.value, "01:15 GMT");
        compare(test.reached, "");
        keyClick(Qt.Key_Backspace);
        compare(entry.digits, "011");
    }
    function test_lettersOfAnotherTime(): void {
        entry.twice = false;
        keyClick(Qt.Key_S);
        compare(entry.value, "01:15");
        compare(test.reached, "s");
    }
}
