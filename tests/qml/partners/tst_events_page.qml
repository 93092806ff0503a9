import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Partners

// Events by hand: from a template and again, the form with its draft and undo, the ground, and the plans of last time.
TestCase {
    id: test

    name: "EventsPage"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    PartnersScreen {
        id: screen
        anchors.fill: parent
    }

    function page(): var {
        return screen.pageOf("events");
    }
    function desk(): var {
        return page().desk;
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

    function test_1_list(): void {
        screen.page = "events";
        const list = findChild(screen, "eventList");
        compare(list.count, 2);
        list.forceActiveFocus();
        desk().selected = desk().eventAt(0);
        keyClick(Qt.Key_Down);
        compare(desk().selected, desk().eventAt(1));
        desk().selected = desk().eventAt(0);
        verify(desk().card.lastName.length > 0);
        compare(desk().rings.length, 1);
    }
    function test_2_template(): void {
        verify(desk().startFrom("carnival", "").length > 0, "no day");
        compare(desk().startFrom("carnival", "2027-08-29"), "");
        compare(findChild(screen, "eventList").count, 3);
        verify(desk().card.phases.length > 1);
        compare(desk().card.phases[0].day, "2027-08-29");
        verify(desk().card.intentions.some(one => one.level === 0));
        verify(desk().card.intentions.some(one => one.level === 1));
        Workspace.undo();
        compare(findChild(screen, "eventList").count, 2);
    }
    function test_3_ownTemplate(): void {
        const built = desk().templateText("carnival");
        verify(desk().saveTemplate("carnival", "nonsense").indexOf("Line 1") === 0);
        compare(desk().saveTemplate("carnival", "name = Street party\nphase = All day | 0 | 12:00 | 18:00 | 500"), "");
        compare(desk().templateNames[desk().templateKeys.indexOf("carnival")], "Street party");
        Workspace.undo();
        compare(desk().templateText("carnival"), built);
    }
    function test_4_formDraftAndUndo(): void {
        const form = findChild(screen, "eventForm");
        desk().selected = desk().eventAt(0);
        const was = desk().card.name;
        const event = desk().selected;
        verify(!findChild(form, "saveEvent").enabled);
        type(findChild(form, "eventName"), "Later name");
        tryVerify(() => desk().draft(`event/${event}`).name === "Later name");
        desk().selected = desk().eventAt(1);
        verify(findChild(form, "eventName").text !== "Later name");
        desk().selected = event;
        compare(findChild(form, "eventName").text, "Later name");
        type(findChild(form, "eventCrowd"), "many");
        press("saveEvent");
        verify(findChild(form, "eventProblem").visible);
        type(findChild(form, "eventCrowd"), "1200");
        press("saveEvent");
        compare(findChild(form, "eventProblem").text, "");
        compare(desk().card.name, "Later name");
        compare(desk().card.crowd, "1200");
        compare(Object.keys(desk().draft(`event/${event}`)).length, 0);
        Workspace.undo();
        compare(desk().card.name, was);
        compare(findChild(form, "eventName").text, was);
    }
    function test_5_lines(): void {
        const form = findChild(screen, "eventForm");
        const before = form.fields.phases.length;
        press("addPhase");
        compare(form.fields.phases.length, before + 1);
        press("saveEvent");
        verify(findChild(form, "eventProblem").visible, "a phase without name and times");
        press("dropEvent");
        compare(form.fields.phases.length, before);
        verify(!findChild(form, "saveEvent").enabled);
    }
    // What stands in the lines is of the chosen event, also where the one chosen before had as many of them.
    function compareLines(): void {
        const form = findChild(screen, "eventForm");
        const card = desk().card;
        const shown = iso => iso.split("-").reverse().join("/");
        card.phases.forEach((phase, at) => {
            compare(findChild(form, `phaseName${at}`).text, phase.name);
            compare(findChild(form, `phaseDay${at}`).text, shown(phase.day));
            compare(findChild(form, `phaseCrowd${at}`).text, phase.crowd);
            compare(findChild(form, `phaseFrom${at}`).text, phase.from);
            compare(findChild(form, `phaseTo${at}`).text, phase.to);
        });
        compare(findChild(findChild(form, "eventIntentions"), "lineText").text, card.intentions[0].text);
        const tactics = findChild(form, "eventTactics");
        compare(findChild(tactics, "lineText").text, card.tactics[0].detail);
        const known = desk().tacticKeys.indexOf(card.tactics[0].kind);
        compare(findChild(tactics, "lineKind").currentIndex, known < 0 ? desk().tacticKeys.length : known);
    }
    function test_5a_linesFollowTheEvent(): void {
        desk().selected = desk().eventAt(0);
        const first = desk().selected;
        compare(desk().startAgain("2028-06-03"), "");
        const fields = JSON.parse(JSON.stringify(desk().card));
        verify(fields.phases.length > 0 && fields.intentions.length > 0 && fields.tactics.length > 0);
        fields.phases[0].name = "Another phase";
        fields.phases[0].crowd = "4321";
        fields.intentions[0].text = "Another intention";
        fields.tactics[0].kind = "a word of one's own";
        fields.tactics[0].detail = "Another detail";
        compare(desk().save(fields), "");
        const again = desk().selected;
        verify(again !== first);
        desk().selected = first;
        compareLines();
        desk().selected = again;
        compareLines();
        compare(findChild(screen, "phaseName0").text, "Another phase");
        desk().selected = first;
        compareLines();
        Workspace.undo();
        Workspace.undo();
        compare(findChild(screen, "eventList").count, 2);
    }
    function test_5b_whatIsTypedInALine(): void {
        desk().selected = desk().eventAt(0);
        const phaseName = findChild(screen, "phaseName0");
        const was = phaseName.text;
        type(phaseName, "ac");
        keyClick(Qt.Key_Left);
        keyClick("b");
        compare(phaseName.text, "abc", "the caret stays where it is");
        verify(phaseName.activeFocus);
        compare(findChild(screen, "eventForm").fields.phases[0].name, "abc", "and is what will be saved");
        press("dropEvent");
        compare(findChild(screen, "phaseName0").text, was);
    }
    function test_6_ground(): void {
        const ground = desk().card.ground;
        verify(desk().drawGround([{ "latitude": 51.5, "longitude": 0.9 }]).length > 0, "no ring");
        compare(desk().drawGround([{ "latitude": 51.5, "longitude": 0.9 }, { "latitude": 51.5, "longitude": 0.91 }, { "latitude": 51.51, "longitude": 0.9 }]), "");
        verify(desk().card.ground !== ground);
        Workspace.undo();
        compare(desk().card.ground, ground);
        type(findChild(screen, "groundName"), "No Such Street");
        press("takeGround");
        tryVerify(() => !desk().busy && desk().problem.length > 0);
        compare(findChild(screen, "groundText").text, desk().problem);
    }
    function test_6a_cornersAreChanged(): void {
        const ground = desk().card.ground;
        const handles = findChild(screen, "groundHandles");
        verify(findChild(screen, "changeGround").enabled);
        press("changeGround");
        tryVerify(() => handles.activeFocus && handles.active);
        const corners = handles.corners.length;
        verify(corners >= 3);
        const first = handles.corners[0];
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        verify(handles.corners[0].longitude > first.longitude);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        keyClick(Qt.Key_Insert);
        compare(handles.corners.length, corners + 1);
        keyClick(Qt.Key_Delete);
        compare(handles.corners.length, corners);
        const hand = findChild(handles, "groundCorner1");
        const pulled = handles.corners[1].longitude;
        mousePress(hand, 13, 13);
        mouseMove(hand, 33, 13);
        mouseMove(hand, 33, 13);
        mouseRelease(hand, 33, 13);
        verify(handles.corners[1].longitude > pulled, "dragged to the east");
        keyClick(Qt.Key_Escape);
        verify(!handles.active);
        compare(desk().card.ground, ground, "nothing is kept");
        press("changeGround");
        tryVerify(() => handles.activeFocus);
        for (let step = 0; step < 4; ++step)
            keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Return);
        verify(!handles.active);
        verify(desk().card.ground !== ground);
        Workspace.undo();
        compare(desk().card.ground, ground);
    }
    function test_7_planFromLast(): void {
        press("eventPlans");
        const plans = page().plans;
        tryVerify(() => !plans.busy && plans.lastPlans.length === 2);
        verify(plans.hasLast);
        verify(findChild(screen, "lastTotals").text.indexOf(plans.lastTotals) > 0);
        compare(plans.plans.length, 0);
        compare(plans.planFromLast(plans.lastPlans[0].plan, plans.lastPlans[0].night), "");
        tryVerify(() => !plans.busy && plans.plans.length === 1);
        compare(plans.lastPlans.length, 1);
        verify(plans.plans[0].lastOutcome.length > 0, "last time beside it");
        Workspace.undo();
        tryVerify(() => !plans.busy && plans.plans.length === 0 && plans.lastPlans.length === 2);
        compare(plans.link(plans.others[0].plan), "");
        tryVerify(() => !plans.busy && plans.plans.length === 1);
        compare(plans.unlink(plans.plans[0].plan), "");
        tryVerify(() => !plans.busy && plans.plans.length === 0);
        Workspace.undo();
        Workspace.undo();
    }
}
