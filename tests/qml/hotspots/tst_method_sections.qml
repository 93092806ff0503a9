import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Hotspots

// Near repeats and the reporting gap, from the questions to what is said.
TestCase {
    id: test

    name: "MethodSections"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    HotspotsScreen {
        id: screen
        anchors.fill: parent
        page: 1
    }

    function section(name: string): Item {
        return findChild(screen, name);
    }

    function init(): void {
        verify(Workspace.open);
        tryVerify(() => !screen.places.busy && screen.places.count > 0, 60000);
    }
    function test_1_nearRepeatFindsWhatWasPlanted(): void {
        const desk = section("nearRepeat").desk;
        verify(desk.valid);
        verify(!desk.found);
        desk.classId = desk.classes.find(one => one.name === "Spiking").id;
        desk.permutations = 99;
        const button = section("runNearRepeat");
        tryVerify(() => button.enabled);
        button.forceActiveFocus();
        tryVerify(() => button.activeFocus);
        keyClick(Qt.Key_Space);
        tryVerify(() => desk.busy || desk.found);
        tryVerify(() => !desk.busy && desk.found, 60000);
        compare(desk.refusal, "");
        compare(desk.bands.length, 9);
        verify(desk.bands[0].elevated);
        verify(desk.bands.every(band => [band.ratio, band.p, band.expected].every(figure => !figure.includes("nan"))));
        verify(section("nearRepeatRisk").text.length > 0);
        verify(!desk.outdated);
    }
    function test_2_anotherQuestionIsSeenToBeAnother(): void {
        const desk = section("nearRepeat").desk;
        desk.days = "7, 14";
        verify(desk.outdated);
        desk.days = "14, 7";
        verify(!desk.valid);
        verify(desk.daysFault.length > 0);
        verify(!section("runNearRepeat").enabled);
        for (const bad of ["", "x", "0, 5", "-1", "nan", "inf", "1,2,3,4,5,6,7"]) {
            desk.metres = bad;
            verify(desk.metresFault.length > 0, bad);
        }
        desk.metres = "100, 200, 400";
        desk.days = "7, 14, 28";
        verify(desk.valid);
        verify(!desk.outdated);
    }
    function test_3_whatIsStoppedSaysNothing(): void {
        const desk = section("nearRepeat").desk;
        desk.classId = 0;
        desk.permutations = 9999;
        desk.run();
        verify(desk.busy);
        desk.cancel();
        verify(!desk.busy);
        compare(desk.refusal, "");
    }
    function test_4_gapFollowsWhatCounts(): void {
        const desk = section("reportingGap").desk;
        tryVerify(() => !desk.busy && desk.found, 60000);
        compare(desk.classes.length, 3);
        verify(desk.farthest.length > 0);
        verify(/\(.*–.*\)/.test(desk.farthest[0].figures), desk.farthest[0].figures);
        const before = desk.summary;
        section("gapStreetSafe").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => !desk.busy && desk.summary !== before, 60000);
        section("gapWalks").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => !desk.busy && desk.refusal.length > 0, 60000);
        verify(!desk.found);
        verify(section("gapRefusal").visible);
        keyClick(Qt.Key_Space);
        section("gapStreetSafe").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => !desk.busy && desk.summary === before, 60000);
    }
    function test_8_keysChooseHours(): void {
        const brush = section("hourBrush");
        verify(screen.places.hoursInFile);
        brush.forceActiveFocus(Qt.TabFocusReason);
        const all = screen.places.card.place.count;
        keyClick(Qt.Key_Space); // Monday, 12:00: taken away
        compare(screen.places.question.hoursOfDay, 3);
        compare(screen.places.question.chosenHours.filter(on => !on).length, 1);
        verify(!screen.places.question.chosenHours[12]);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space); // Tuesday, 13:00
        verify(!screen.places.question.chosenHours[24 + 13]);
        keyClick(Qt.Key_Space);
        verify(screen.places.question.chosenHours[24 + 13]);
        section("weekendNights").clicked();
        compare(screen.places.question.chosenHours.filter(on => on).length, 16);
        tryVerify(() => !screen.places.busy && screen.places.count > 0, 60000);
        verify(screen.places.setName.includes("Fri 20–04"));
        screen.places.question.hoursOfDay = 0;
        tryVerify(() => !screen.places.busy && screen.places.card.place.count === all, 60000);
    }
    function test_9_theKeyboardScrolls(): void {
        const gap = section("gapWalks");
        gap.forceActiveFocus(Qt.TabFocusReason);
        const page = findChild(screen, "method");
        const isInView = item => {
            const top = item.mapToItem(page, 0, 0).y;
            return top >= 0 && top + item.height <= page.height;
        };
        tryVerify(() => isInView(gap), 5000);
        const first = section("kernel");
        first.forceActiveFocus(Qt.BacktabFocusReason);
        tryVerify(() => isInView(first), 5000);
        verify(!isInView(gap));
    }
    function test_9_ranksByMethod(): void {
        const ranked = section("rankBy");
        verify(ranked.visible);
        compare(ranked.count, 3);
        ranked.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down); // density
        compare(screen.places.question.rankBy, 2);
        tryVerify(() => !screen.places.busy && screen.places.setName.includes("density"), 60000);
        keyClick(Qt.Key_Down); // Gi*
        compare(screen.places.question.rankBy, 3);
        tryVerify(() => !screen.places.busy && screen.places.setName.includes("Gi*"), 60000);
        verify(screen.places.significance.startsWith("z "));
        screen.places.question.rankBy = 0;
        tryVerify(() => !screen.places.busy && !screen.places.setName.includes("Gi*"), 60000);
    }
    function test_9_sayHowSureAndHowLasting(): void {
        const desk = section("significance").desk;
        tryVerify(() => desk.classes.length === 4, 60000);
        verify(section("hotSummary").text.length > 0);
        verify(section("selectedSignificance").text.length > 0);
        desk.parts = 60;
        tryVerify(() => desk.refusal.length > 0, 60000);
        compare(desk.classes.length, 0);
        desk.parts = 4;
        tryVerify(() => desk.classes.length === 4, 60000);
        desk.permutations = 99;
        section("runPermutations").clicked();
        tryVerify(() => desk.tested, 60000);
        verify(section("testSummary").text.includes("99"));
        desk.shown = true;
        verify(desk.shown);
        // Another question takes the test away.
        screen.places.question.months = 6;
        tryVerify(() => !desk.tested && !desk.busy, 60000);
        screen.places.question.months = 12;
    }
}
