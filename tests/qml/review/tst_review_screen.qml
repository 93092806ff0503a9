import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Partners
import Lantern.Review
import Lantern.Style

// The pages: a decision by hand and its undo, scores beside baselines, what to do where no series is imported, and an evaluation.
TestCase {
    id: test

    name: "ReviewScreen"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    ReviewScreen {
        id: screen
        anchors.fill: parent
    }
    SiteDesk { id: sites }
    SignalSpy {
        id: navigated
        target: screen
        signalName: "navigate"
    }

    function init(): void {
        failOnWarning(/TypeError|ReferenceError/);
    }
    function type(name: string, words: string): void {
        const field = findChild(screen, name);
        field.forceActiveFocus();
        for (const letter of words)
            keyClick(letter);
    }
    function press(name: string): void {
        const button = findChild(screen, name);
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
    }

    function test_1_showsTheTable(): void {
        verify(Workspace.exercise);
        tryVerify(() => !screen.tasking.busy && screen.tasking.rows.count > 0, 60000);
        const list = findChild(screen, "taskingList");
        compare(list.count, screen.tasking.rows.count);
        compare(screen.tasking.totals.length, 1);
        verify(screen.tasking.card.place.length > 0);
        for (let press = 0; press < 20 && !list.activeFocus; ++press)
            keyClick(Qt.Key_Tab);
        verify(list.activeFocus, "the keyboard gets to the table");
        keyClick(Qt.Key_Down);
        compare(screen.tasking.selected, 1);
        keyClick(Qt.Key_Up);
        compare(screen.tasking.selected, 0);
    }
    // The item and what is in it, of which `says` is true.
    function within(item: Item, says: var): var {
        return Array.from(item.children).reduce((all, child) => all.concat(within(child, says)), says(item) ? [item] : []);
    }
    function test_1_largeTextKeepsToItsRow(): void {
        Theme.textPercent = 200;
        const list = findChild(screen, "taskingList");
        tryVerify(() => list.itemAtIndex(1) !== null && list.itemAtIndex(1).y === list.itemAtIndex(0).height);
        const row = list.itemAtIndex(0);
        const written = within(row, item => item.visible && (item.text ?? "").length > 0 && item !== row);
        verify(written.length >= 3, "rank, place and offences at the least");
        for (const words of written.concat(within(list.parent, item => item.text === "Rank" || item.text === "Offences"))) {
            verify(words.text.length > 12 || words.truncated !== true, `${words.text} is cut`);
        }
        for (const words of written) {
            const top = words.mapToItem(row, 0, 0).y;
            verify(top >= 0 && top + words.height <= row.height, words.text);
        }
        Theme.textPercent = 100;
    }
    function test_1a_weeklyFiguresLeadToRecords(): void {
        screen.page = 5;
        tryVerify(() => screen.weekly.read && !screen.weekly.busy, 20000);
        for (let back = 0; back < 8 && screen.weekly.empty; ++back) {
            screen.weekly.step(-1);
            tryVerify(() => !screen.weekly.busy, 20000);
        }
        const at = screen.weekly.rows.findIndex(row => row.records > 0);
        verify(at >= 0, "the exercise has a week with records");
        const table = findChild(screen, "weeklyTable");
        table.forceActiveFocus();
        screen.weekly.chosen = at;
        compare(screen.weekly.records.length, screen.weekly.rows[at].records);
        keyClick(Qt.Key_Return);
        const records = findChild(screen, "weeklyRecords");
        verify(records.activeFocus);
        navigated.clear();
        keyClick(Qt.Key_Return);
        compare(navigated.count, 1);
        Workspace.wanted = "";
        screen.page = 0;
    }
    function test_1aa_recordedOffencesLeadToTheMap(): void {
        screen.page = 5;
        screen.weekly.step(0);
        tryVerify(() => !screen.weekly.busy && screen.weekly.read, 20000);
        const at = screen.weekly.rows.findIndex(row => row.name.indexOf("Against women and girls") === 0 && row.records > 0);
        verify(at >= 0, "the exercise has offences by then");
        screen.weekly.chosen = at;
        const reference = screen.weekly.records[0].name;
        verify(reference.length > 0);
        compare(screen.weekly.open(0), "hotspots");
        const whole = screen.weekly.rows.map(row => row.figure);
        screen.weekly.asExported = true;
        const exported = screen.weekly.rows.map(row => row.figure);
        verify(exported.some(figure => figure === "<5"), "small counts are suppressed as on paper");
        verify(exported.every((figure, row) => figure === whole[row] || ["<5", "\u2026", ""].includes(figure)));
        screen.weekly.asExported = false;
        screen.page = 0;
    }
    function test_1ab_totalsLeadToVisits(): void {
        screen.page = 4;
        const desk = screen.operations;
        tryVerify(() => desk.read && !desk.busy && desk.rows.length > 0, 20000);
        const table = findChild(screen, "operationsTable");
        table.forceActiveFocus();
        compare(desk.chosen, 0);
        tryVerify(() => desk.records.length > 0);
        const made = Number(desk.rows[0].visits.split(" of ")[0]);
        compare(desk.records.length, made + Number(desk.rows[0].missed));
        navigated.clear();
        keyClick(Qt.Key_Return);
        verify(findChild(screen, "operationsRecords").activeFocus);
        keyClick(Qt.Key_Return);
        compare(navigated.count, 1);
        compare(navigated.signalArguments[0][0], "record");
        Workspace.wanted = "";
        desk.by = 2;
        compare(desk.chosen, -1);
        desk.by = 0;
        screen.page = 0;
    }
    function test_1b_wordsOfTheReturnAreKeptAndUndone(): void {
        const before = screen.weekly.returnText;
        verify(screen.weekly.keepReturnText("[A]\n- %nobody%").length > 0);
        compare(screen.weekly.keepReturnText("[A]\n- %arrest%"), "");
        verify(screen.weekly.returnText !== before);
        Workspace.undo();
        compare(screen.weekly.returnText, before);
    }
    function test_1b2_thePlaceKeepsItsRoom(): void {
        const table = findChild(screen, "taskingList").parent;
        const width = table.width;
        for (const narrow of [width, 560, 420, 300]) {
            table.width = narrow;
            verify(table.placeWidth >= 100, `${narrow} wide: ${table.placeWidth} for the place`);
        }
        verify(table.gone.length > 0);
        table.width = Qt.binding(() => width);
    }
    function test_1c_aJourneyIsFollowed(): void {
        screen.page = 6;
        tryVerify(() => screen.journey.read);
        verify(screen.journey.report("Jane Smith", "", screen.journey.today, false).length > 0, "no name is taken");
        type("journeyReference", "CR/7/26");
        press("journeyAdd");
        tryVerify(() => screen.journey.duties.count === 1);
        compare(screen.journey.duties.value(0, "reference"), "CR/7/26");
        verify(findChild(screen, "journeyReference").activeFocus, "the next one may be typed");
        verify(screen.journey.report("CR/7/26", "", screen.journey.today, false).length > 0, "it is followed already");
        verify(screen.journey.report("CR/9/26", "", "2099-01-05", false).length > 0, "a day that is not yet");
        verify(screen.journey.duties.value(0, "source").indexOf("Right 4") === 0, "which right it comes from");
        compare(screen.journey.report("CR/8/26", "", "2026-01-05", false), "");
        tryVerify(() => screen.journey.duties.count === 2);
        const row = screen.journey.duties.find("reference", "CR/8/26");
        const key = screen.journey.duty(row).journey;
        Workspace.wanted = `journey/${key}`; // as the search leaves it
        const list = findChild(screen, "journeyDuties");
        tryVerify(() => list.activeFocus && screen.journey.duty(list.currentIndex)?.journey === key);
        compare(Workspace.wanted, "");
        compare(screen.journey.listed, `case/${screen.journey.duty(0).journey}`, "it stands alone");
        const listings = findChild(screen, "journeyListed");
        tryVerify(() => listings.currentText === "CR/8/26", 5000, "and the choice says so");
        press("journeyTakeOut");
        tryVerify(() => screen.journey.read && screen.journey.duties.count === 0);
        Workspace.undo();
        tryVerify(() => screen.journey.duties.count === 1);
        screen.journey.listed = "due";
        tryVerify(() => screen.journey.duties.count === 2 && listings.currentText === "What is due");
        Workspace.undo();
        tryVerify(() => screen.journey.duties.count === 1);
        list.currentIndex = 0;
        press("journeyTold");
        tryVerify(() => screen.journey.read && screen.journey.duties.count === 0);
        verify(findChild(screen, "journeyNothing").visible, "that nothing is due is said");
        const waits = findChild(screen, "journeyWaits");
        tryVerify(() => waits.count === 1, 5000, "the force");
        waits.forceActiveFocus(Qt.TabFocusReason);
        waits.currentIndex = 0;
        keyClick(Qt.Key_Return);
        compare(screen.journey.listed, "all");
        tryVerify(() => screen.journey.duties.count === 1, 5000, "what is done is behind the figures");
        verify(screen.journey.duties.value(0, "done").length > 0);
        Workspace.undo();
        Workspace.undo();
        tryVerify(() => screen.journey.empty);
        screen.page = 0;
    }
    function test_1d_timeLimitsAreEdited(): void {
        screen.page = 6;
        const before = screen.journey.limitsText();
        const sheet = findChild(screen, "limitsSheet");
        press("journeyLimits");
        tryVerify(() => sheet.opened);
        const words = findChild(sheet.contentItem, "limitsWords");
        compare(words.text, before);
        words.text = "arrest | 3 | | working | Tell |";
        sheet.acceptPressed();
        verify(findChild(sheet.contentItem, "limitsProblem").text.length > 0, "a figure needs its source");
        words.text = "arrest | 3 | | working | Tell | Our own order";
        sheet.acceptPressed();
        tryVerify(() => !sheet.visible);
        compare(screen.journey.limitsText(), "arrest | 3 | | working | Tell | Our own order");
        Workspace.undo();
        compare(screen.journey.limitsText(), before);
        screen.page = 0;
    }
    function test_2_decidesAndUndoes(): void {
        tryVerify(() => !screen.tasking.busy, 60000, "what the test before undid is read");
        press("keepDecision");
        tryVerify(() => findChild(screen, "decisionProblem").visible, 5000, "a decision without words is refused");
        type("decisionText", "Light the alley");
        type("decisionOwner", "4471");
        type("decisionReview", "01/11/2026");
        press("keepDecision");
        tryVerify(() => !screen.tasking.busy && screen.tasking.card.hasDecision, 60000);
        compare(screen.tasking.card.decision, "Light the alley");
        compare(screen.tasking.overdue, 1);
        compare(screen.tasking.history.length, 1);
        verify(Workspace.canUndo);
        Workspace.undo();
        tryVerify(() => !screen.tasking.busy && !screen.tasking.card.hasDecision, 60000);
        compare(screen.tasking.overdue, 0);
        Workspace.redo();
        tryVerify(() => !screen.tasking.busy && screen.tasking.card.hasDecision, 60000);
        compare(screen.tasking.history.length, 3);
    }
    function test_3_scores(): void {
        mouseClick(findChild(screen, "scoringTab"));
        compare(screen.page, 1);
        tryVerify(() => !screen.scoring.busy && screen.scoring.stepNames.length === 3, 60000);
        verify(screen.scoring.records.count >= 7, "six methods and the baseline of last year");
        compare(screen.scoring.lines[0].values.length, 3);
        verify(findChild(screen, "scoreChart").visible);
        screen.scoring.trainMonths = 60;
        press("runScoring");
        tryVerify(() => !screen.scoring.busy && screen.scoring.failure.length > 0, 60000);
    }
    function test_4_saysWhatToDo(): void {
        mouseClick(findChild(screen, "wardTab"));
        compare(screen.page, 2);
        verify(!screen.wards.imported);
        compare(screen.wards.months.length, 0);
        verify(screen.wards.caveat.length > 0);
    }
    function test_5_evaluates(): void {
        keyClick(Qt.Key_PageDown, Qt.ControlModifier);
        compare(screen.page, 3);
        const desk = screen.evaluation;
        tryVerify(() => !desk.busy && (desk.answered || desk.failure.length > 0), 60000);
        compare(desk.failure, "");
        verify(desk.sentence.length > 0);
        compare(findChild(screen, "evaluationSentence").text, desk.sentence);
        verify(findChild(screen, "evaluationChart").visible);
        compare(desk.lines.length, 4);
        compare(desk.lines[0].values.length, desk.steps.length);
        const compared = desk.areas.filter(area => area.chosen).length;
        verify(compared > 0);
        const area = findChild(screen, "comparisonArea0");
        area.forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => !desk.busy && desk.areas.filter(area => area.chosen).length === compared - 1, 60000);
        mouseClick(findChild(screen, "evaluationTable"));
        verify(findChild(screen, "evaluationMonths").visible);
    }
    function test_6_countsAreNoEffect(): void {
        const desk = screen.evaluation;
        findChild(screen, "evaluationCompared").forceActiveFocus();
        keyClick(Qt.Key_Space);
        press("runEvaluation");
        tryVerify(() => !desk.busy && desk.verdict === "no_comparison", 60000);
        compare(desk.estimates.length, 0);
        compare(desk.lines.length, 2);
        findChild(screen, "evaluationCompared").forceActiveFocus();
        keyClick(Qt.Key_Space);
    }
    function test_7_windowsByMonthAndByDay(): void {
        const desk = screen.evaluation;
        press("runEvaluation");
        tryVerify(() => !desk.busy && desk.estimates.length > 0, 60000);
        const first = findChild(screen, "afterFirstMonth");
        first.box.forceActiveFocus();
        keyClick(Qt.Key_Down);
        const later = desk.dayOf("afterFirst");
        compare(later.slice(-3), "-01");
        verify(desk.steps.every(step => step.label.length > 0));
        findChild(screen, "evaluationByDay").forceActiveFocus();
        keyClick(Qt.Key_Space);
        const day = findChild(screen, "afterFirstDay");
        verify(day.visible);
        compare(day.iso, later);
        day.input.selectAll();
        type("afterFirstDay", `15/${later.slice(5, 7)}/${later.slice(0, 4)}`);
        compare(desk.dayOf("afterFirst"), later.replace(/01$/, "15"));
        press("runEvaluation");
        tryVerify(() => !desk.busy && desk.answered, 60000);
        compare(desk.failure, "");
        findChild(screen, "evaluationByDay").forceActiveFocus();
        keyClick(Qt.Key_Space);
    }
    function test_8_aSiteAndWhatIsRefused(): void {
        const desk = screen.evaluation;
        desk.subject = 1;
        tryVerify(() => findChild(screen, "evaluationSite").visible);
        type("evaluationSite", "nowhere");
        keyClick(Qt.Key_Return);
        tryVerify(() => !desk.busy && desk.failure.length > 0, 60000);
        verify(findChild(screen, "evaluationFailure").visible);
        verify(!desk.answered);
        desk.site = "Market";
        verify(desk.sitesFound.length > 0, "names of the map are offered");
        desk.chooseSite(0);
        press("runEvaluation");
        tryVerify(() => !desk.busy && desk.answered, 60000);
        compare(desk.name, desk.site);
        screen.page = 0;
        for (let row = 0; sites.siteAt(row).length > 0 && (row === 0 || sites.card.since.length > 0); ++row)
            sites.selected = sites.siteAt(row);
        compare(sites.card.since, "", "one that is not live");
        compare(sites.goLive("2026-11-20"), "");
        Workspace.wanted = `evaluation/${sites.selected}`;
        tryCompare(screen, "page", 3);
        compare(desk.site, sites.card.name);
        compare(desk.radius, sites.card.radius);
        verify(desk.failure.length > 0, "nothing is recorded since it went live");
        compare(Workspace.wanted, "");
        Workspace.undo();
        keyClick(Qt.Key_PageUp, Qt.ControlModifier);
        compare(screen.page, 2);
    }
}
