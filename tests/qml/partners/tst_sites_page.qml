import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Partners

// Sites by hand: the register with its undo and drafts, footage and surveys, and the best next stops, one of them proposed by a key.
TestCase {
    id: test

    name: "SitesPage"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    PartnersScreen {
        id: screen
        anchors.fill: parent
    }
    SiteCurve {
        id: curve
        visible: false
        points: []
    }
    SignalSpy {
        id: navigated
        target: screen
        signalName: "navigate"
    }

    function desk(): var {
        return screen.pageOf("sites").desk;
    }
    function type(field: Item, words: string): void {
        field.forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        for (const letter of words)
            keyClick(letter);
    }
    function press(name: string): void {
        const button = findChild(screen, name);
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
    }

    function axis(share: real): string {
        curve.points = [{ "sites": 0, "share": 0.0, "inOrder": 0.0, "proven": true }, { "sites": 4, "share": share, "inOrder": share, "proven": true }];
        return [0, 1, 2, 3, 4].map(part => curve.stepText(part)).join(" ");
    }
    // Equal steps read as equal ones.
    function test_0_axisOfTheCurve(): void {
        compare(axis(0.05), "0.00 % 1.25 % 2.50 % 3.75 % 5.00 %");
        compare(axis(0.1), "0.0 % 2.5 % 5.0 % 7.5 % 10.0 %");
        compare(axis(0.2), "0 % 5 % 10 % 15 % 20 %");
        compare(axis(0.337), "0.0 % 8.4 % 16.9 % 25.3 % 33.7 %");
    }
    function test_1_list(): void {
        screen.page = "sites";
        const list = findChild(screen, "siteList");
        compare(list.count, 8);
        verify(findChild(screen, "siteSummary").text.indexOf("5 live") >= 0);
        list.forceActiveFocus();
        desk().selected = desk().siteAt(0);
        keyClick(Qt.Key_Down);
        compare(desk().selected, desk().siteAt(1));
        compare(findChild(screen, "siteTitle").text, desk().card.name);
    }
    function test_2_proposedByHandAndUndone(): void {
        const before = desk().sites.rowCount();
        verify(desk().saveSite({ "name": "No place" }).length > 0);
        const place = { "latitude": desk().card.latitude, "longitude": desk().card.longitude };
        compare(desk().saveSite(Object.assign({ "name": "Hand Stop", "reference": "", "radius": 80, "phase": 3 }, place)), "");
        compare(desk().card.name, "Hand Stop");
        compare(desk().card.state, "proposed");
        verify(!findChild(screen, "evaluateSite").enabled, "it never went live");
        type(findChild(screen, "siteDay"), "01/01/2020");
        press("keepSiteDay");
        compare(desk().card.state, "live");
        compare(desk().card.since, "2020-01-01");
        Workspace.undo();
        Workspace.undo();
        compare(desk().sites.rowCount(), before);
    }
    function test_3_footageAndDraft(): void {
        desk().selected = desk().siteAt(0);
        const before = desk().card.requests.length;
        press("keepFootage");
        verify(findChild(screen, "footageProblem").visible, "no day and no reference");
        type(findChild(screen, "footageReference"), "EX/77");
        tryVerify(() => desk().draft("footage").reference === "EX/77");
        type(findChild(screen, "footageRecorded"), "01/02/2020");
        type(findChild(screen, "footageAsked"), "02/02/2020");
        press("keepFootage");
        compare(findChild(screen, "footageProblem").text, "");
        compare(desk().card.requests.length, before + 1);
        compare(Object.keys(desk().draft("footage")).length, 0);
        const asked = desk().card.requests.find(one => one.title === "EX/77");
        verify(asked.late && asked.due.length > 0, "long overwritten");
        Workspace.undo();
        compare(desk().card.requests.length, before);
    }
    function test_4_surveyHasItsInterval(): void {
        const before = desk().card.feeling;
        type(findChild(screen, "surveyDay"), "01/02/2020");
        type(findChild(screen, "surveyAsked"), "10");
        type(findChild(screen, "surveySafer"), "11");
        press("keepSurvey");
        verify(findChild(screen, "surveyProblem").visible, "more feel safer than were asked");
        type(findChild(screen, "surveySafer"), "7");
        press("keepSurvey");
        compare(findChild(screen, "surveyProblem").text, "");
        verify(desk().card.feeling !== before);
        verify(/interval/.test(findChild(screen, "feelingSafer").text));
        Workspace.undo();
        compare(desk().card.feeling, before);
    }
    function test_5_evaluated(): void {
        navigated.clear();
        press("evaluateSite");
        compare(navigated.count, 1);
        compare(navigated.signalArguments[0][0], "review");
        compare(Workspace.takeWanted("evaluation"), desk().selected);
    }
    function test_6_nextBest(): void {
        press("siteNext");
        const choice = screen.pageOf("sites").choice;
        findChild(screen, "choiceMost").value = 4;
        type(findChild(screen, "choicePhases"), "x");
        press("chooseSites");
        verify(findChild(screen, "choiceProblem").visible, "no sizes");
        type(findChild(screen, "choicePhases"), "2, 2");
        press("chooseSites");
        verify(choice.busy);
        press("chooseSites");
        verify(!choice.busy && !choice.ready, "stopped");
        press("chooseSites");
        tryVerify(() => choice.ready, 60000);
        compare(choice.curve.length, 5);
        for (let i = 1; i < 5; ++i)
            verify(choice.curve[i].share >= choice.curve[i - 1].share);
        compare(choice.chosen.length, 4);
        const before = desk().sites.rowCount();
        const list = findChild(screen, "choiceList");
        list.forceActiveFocus();
        list.currentIndex = choice.chosen.findIndex(one => !one.kept);
        keyClick(Qt.Key_P);
        compare(desk().sites.rowCount(), before + 1);
        verify(choice.chosen[list.currentIndex >= 0 ? list.currentIndex : 0].kept);
        Workspace.undo();
        compare(desk().sites.rowCount(), before);
    }
}
