import QtQuick
import QtTest
import Lantern.Shell

// A window whose screen is gone comes back to one that is there.
TestCase {
    id: test

    name: "WindowInSight"
    when: windowShown

    readonly property var large: ({ "virtualX": 0, "virtualY": 0, "width": 1920, "height": 1080 })
    readonly property var beside: ({ "virtualX": 1920, "virtualY": 0, "width": 1280, "height": 800 })

    Window {
        id: lost
        minimumWidth: 100
        minimumHeight: 100
        width: 400
        height: 300
        x: 9000
        y: -7000
    }
    WindowInSight {
        id: sight
        window: lost
    }

    function test_placed_data(): var {
        return [
            { tag: "where it is", box: Qt.rect(100, 100, 1280, 800), screens: [large, beside], to: Qt.rect(100, 100, 1280, 800) },
            { tag: "on the second", box: Qt.rect(1920, 0, 1280, 800), screens: [large, beside], to: Qt.rect(1920, 0, 1280, 800) },
            { tag: "the second is gone", box: Qt.rect(1920, 0, 1280, 800), screens: [large], to: Qt.rect(320, 140, 1280, 800) },
            { tag: "the first is gone", box: Qt.rect(100, 100, 1600, 900), screens: [beside], to: Qt.rect(1920, 0, 1280, 800) },
            { tag: "partly beside", box: Qt.rect(-1000, 100, 1280, 800), screens: [large], to: Qt.rect(-1000, 100, 1280, 800) },
            { tag: "its head above", box: Qt.rect(100, -400, 1280, 800), screens: [large], to: Qt.rect(320, 140, 1280, 800) },
            { tag: "no screen at all", box: Qt.rect(100, 100, 1280, 800), screens: [], to: Qt.rect(100, 100, 1280, 800) }
        ];
    }
    function test_placed(row: var): void {
        compare(sight.placed(row.box, row.screens), row.to);
    }
    function test_comesBack(): void {
        lost.x = 9000; // from the beginning on it is brought back
        lost.y = -7000;
        verify(!sight.isSeen(Qt.rect(lost.x, lost.y, lost.width, lost.height), sight.screens));
        sight.comeBack();
        verify(sight.isSeen(Qt.rect(lost.x, lost.y, lost.width, lost.height), sight.screens));
        compare(lost.width, 400);
    }
}
