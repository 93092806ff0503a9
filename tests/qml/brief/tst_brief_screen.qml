import QtQuick
import QtPositioning
import QtTest
import Lantern.Brief
import Lantern.Map

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
    function test_5_presentsByKeys(): void {
        tryCompare(screen.desk, "busy", false, 20000);
        const slides = screen.desk.slides;
        // The night, seven sections, two patrols.
        compare(slides.filter(one => one.kind === "patrol").length, 2);
        compare(slides.filter(one => one.kind === "section").length, 7);
        keyClick(Qt.Key_F5);
        tryVerify(() => findChild(screen, "presenter").visible);
        const presenter = findChild(screen, "presenter");
        tryVerify(() => presenter.active);
        compare(presenter.at, 0);
        verify(presenter.slide.lines.some(line => line.warning), "a draft says so");
        const slide = findChild(presenter, "presenterSlide");
        presenter.requestActivate();
        for (const key of [Qt.Key_Right, Qt.Key_Space, Qt.Key_PageDown, Qt.Key_Right])
            verify(presenter.pressed(key));
        compare(presenter.at, 4);
        compare(presenter.slide.kind, "patrol");
        const legs = findChild(slide, "presenterLegs");
        compare(legs.count, 3);
        tryVerify(() => legs.height > slide.height / 2, 5000, "the stops have most of the slide");
        verify(legs.itemAtIndex(2).y + legs.itemAtIndex(2).height <= legs.height, "three stops are seen at once");
        verify(slide.mapped);
        compare(findChild(slide, "presenterMap").stopsOf, presenter.slide.teamName);
        const way = findChild(findChild(slide, "presenterMap"), "teamRoute");
        verify(way, "the team's way stands out");
        compare(way.path.length, MapModel.routeOf(presenter.slide.teamName).length);
        verify(way.path.length > 2);
        const place = one => QtPositioning.coordinate(one.latitude, one.longitude);
        const length = line => line.slice(1).reduce((sum, one, i) => sum + place(line[i]).distanceTo(place(one)), 0);
        const route = MapModel.routeOf(presenter.slide.teamName);
        const dashes = MapModel.dashesOf(presenter.slide.teamName);
        verify(dashes.slice(0, -1).every(dash => Math.abs(length(dash) - 30) < 0.5), "what a team in plain clothes is drawn with");
        verify(Math.abs(dashes.length - length(route) / 50) < 2, `${dashes.length} of ${length(route)} m`);
        verify(place(dashes[0][0]).distanceTo(place(route[0])) < 0.1);
        const map = findChild(slide, "presenterMap");
        const stop = MapModel.stops.find(one => one.team === presenter.slide.teamName);
        const at = map.map.fromCoordinate(QtPositioning.coordinate(stop.latitude, stop.longitude), false);
        mouseClick(map, at.x, at.y);
        const card = findChild(map, "foundCard");
        tryCompare(card, "visible", true);
        verify(Math.hypot(card.at.x - at.x, card.at.y - at.y) < 2, "a stop is clicked where it is: " + card.at);
        verify(!slide.whole);
        verify(presenter.pressed(Qt.Key_W), "the reasons to their end");
        verify(slide.whole);
        verify(presenter.pressed(Qt.Key_W));
        verify(presenter.pressed(Qt.Key_Left));
        compare(presenter.at, 3);
        compare(findChild(slide, "presenterMap").picksHotspots, false);
        verify(presenter.pressed(Qt.Key_End));
        compare(presenter.at, slides.length - 1);
        verify(presenter.pressed(Qt.Key_Right));
        compare(presenter.at, slides.length - 1);
        verify(presenter.pressed(Qt.Key_Home));
        verify(!presenter.pressed(Qt.Key_A));
        verify(presenter.pressed(Qt.Key_Escape));
        tryVerify(() => !presenter.visible);
    }
    function test_6_keepsNotes(): void {
        const key = screen.desk.slides[0].key;
        const suggested = screen.desk.slides[0].notes;
        screen.desk.keepNotes(key, "Ask who has radios.");
        compare(screen.desk.slides[0].notes, "Ask who has radios.");
        screen.desk.keepNotes(key, "");
        compare(screen.desk.slides[0].notes, suggested);
    }
}
