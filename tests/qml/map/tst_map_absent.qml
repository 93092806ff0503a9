import QtQuick
import QtTest
import Lantern.Map

// The town has streets and areas, and neither parks nor water: the map says which import would fill it, until that is known.
TestCase {
    id: test

    name: "MapAbsent"
    when: windowShown
    width: 700
    height: 400
    visible: true

    MapAbsent { id: note; width: 500 }
    MapSourceMenu { id: menu }

    function initTestCase(): void {
        tryVerify(() => !MapModel.empty && !MapModel.loading, 10000);
    }
    function test_saysWhatIsMissingUntilItIsKnown(): void {
        compare(MapModel.absent.length, 1);
        verify(MapModel.absent[0].includes("import"));
        verify(note.visible);
        compare(note.text, MapModel.absent[0]);
        note.closed();
        verify(!note.visible);
        // Another map of the same file knows it, too.
        const other = createTemporaryQmlObject("import Lantern.Map\nMapAbsent {}", test);
        verify(!other.visible);
    }
    function test_menuKnowsWhatIsChosen(): void {
        compare(menu.count, 8);
        verify(!menu.itemAt(2).enabled); // nothing to take away
        verify(menu.itemAt(5).checked); // the program's own style
    }
    function test_menuSetsTheMemoryOfMaps(): void {
        const sizes = menu.menuAt(7);
        compare(sizes.count, 6);
        const usual = MapSources.memoryMebibytes;
        compare(usual, 128);
        verify(sizes.itemAt(1).checked);
        sizes.itemAt(0).triggered();
        compare(MapSources.memoryMebibytes, 64);
        verify(sizes.itemAt(0).checked);
        verify(!sizes.itemAt(1).checked);
        MapSources.memoryMebibytes = usual;
        verify(sizes.itemAt(1).checked);
    }
}
