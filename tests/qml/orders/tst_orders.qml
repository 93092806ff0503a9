import QtQuick
import QtTest
import Lantern.Commands
import Lantern.Plan

// Orders, surprise and the certificate by keys alone.
TestCase {
    id: test

    name: "Orders"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    PlanScreen {
        id: screen
        anchors.fill: parent
    }

    function init(): void {
        failOnWarning(/TypeError|ReferenceError/);
    }
    function cleanup(): void {
        while (Workspace.canUndo)
            Workspace.undo();
    }
    function openOrders(page: int): var {
        const sheet = findChild(screen, "orders");
        findChild(screen, "ordersButton").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => sheet.opened);
        const chip = findChild(sheet.contentItem, "ordersPage" + page);
        chip.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(sheet.page, page);
        return sheet;
    }
    function type(text: string): void {
        for (const letter of text)
            keyClick(letter);
    }
    function closeSheet(sheet: var): void {
        keyClick(Qt.Key_Escape);
        tryVerify(() => !sheet.visible);
    }

    function test_1_marksAHotspot(): void {
        const sheet = openOrders(0);
        const page = findChild(sheet.contentItem, "ordersHotspots");
        page.list.forceActiveFocus();
        page.list.currentIndex = 2;
        tryVerify(() => page.list.itemAtIndex(2) !== null);
        const reason = findChild(page.list.itemAtIndex(2), "reason");
        verify(reason.visible && reason.text.length > 0, "why it is in the set");
        verify(!reason.truncated);
        keyClick(Qt.Key_2);
        verify(page.orders.hotspots.value(2, "asked"));
        keyClick(Qt.Key_N);
        verify(!page.orders.hotspots.value(2, "asked"));
        verify(page.orders.hotspots.value(2, "forbidden"));
        compare(page.list.currentIndex, 2);
        closeSheet(sheet);
        compare(screen.board.places.value(2, "forbidden"), true);
    }
    function test_1b_theMapBehindHearsOfNoClick(): void {
        const sheet = openOrders(0);
        const page = findChild(sheet.contentItem, "ordersHotspots");
        tryVerify(() => page.list.itemAtIndex(1) !== null);
        mouseClick(page.list.itemAtIndex(1), 60, 20);
        compare(page.list.currentIndex, 1);
        // A click is told from a double click only after a while.
        wait(Application.styleHints.mouseDoubleClickInterval + 100);
        verify(page.list.activeFocus);
        verify(!findChild(screen, "foundCard").visible);
        closeSheet(sheet);
        verify(findChild(screen, "ordersButton").activeFocus);
    }
    function test_2_entersADuty(): void {
        const sheet = openOrders(1);
        const form = findChild(sheet.contentItem, "ordersDuties").form;
        verify(!form.complete);
        findChild(form, "dutyName").forceActiveFocus();
        type("Post");
        // What the place search would bring: the file of this test holds no streets.
        form.choose({ "text": "Fen Station", "easting": 530120, "northing": 180000 });
        compare(findChild(form, "dutyName").text, "Post");
        findChild(form, "dutyFrom").forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("2350");
        findChild(form, "dutyTo").forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("2340");
        findChild(form, "keepDuty").forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(form.error.length > 0);
        findChild(form, "dutyTo").forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("0010");
        findChild(form, "keepDuty").forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(form.error, "");
        compare(form.orders.duties.count, 1);
        compare(form.orders.duty(0).name, "Post");
        compare(form.orders.duty(0).to, "00:10");
        closeSheet(sheet);
    }
    function test_2b_ordersBreaks(): void {
        const sheet = openOrders(2);
        const page = findChild(sheet.contentItem, "ordersBreaks");
        const form = page.form;
        compare(page.list.count, 0);
        const typeInto = (name, text) => {
            findChild(form, name).forceActiveFocus();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type(text);
        };
        typeInto("breakFrom", "2300");
        typeInto("breakTo", "2320");
        findChild(form, "breakMinutes").forceActiveFocus();
        keyClick(Qt.Key_Down);
        // What the place search would bring.
        const picker = findChild(form, "breakPlace");
        form.addPlace({ "text": "Fen Station", "easting": 530120, "northing": 180000 });
        form.addPlace({ "text": "Canteen", "easting": 530220, "northing": 180100 });
        form.addPlace({ "text": "Canteen again", "easting": 530220, "northing": 180100 });
        compare(form.places.length, 2);
        compare(picker.text, "");
        findChild(form, "keepBreak").forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(form.error.length > 0); // forty minutes do not fit
        typeInto("breakTo", "0100");
        findChild(form, "breakPlace0").forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(form.places[0].text, "Canteen");
        findChild(form, "keepBreak").forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(form.error, "");
        compare(page.list.count, 1);
        compare(page.desk.order(0).minutes, 40);
        compare(page.desk.order(0).from, "23:00");
        compare(page.desk.order(0).to, "01:00");
        compare(page.desk.order(0).places.length, 1);
        compare(form.row, -1);
        page.list.forceActiveFocus();
        page.list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        compare(form.row, 0);
        compare(form.places.length, 1);
        page.list.forceActiveFocus();
        keyClick(Qt.Key_Delete);
        compare(page.list.count, 0);
        closeSheet(sheet);
        Workspace.undo();
        compare(page.list.count, 1);
        Workspace.undo();
        compare(page.list.count, 0);
    }
    function test_3_stepsTheCap(): void {
        const sheet = openOrders(3);
        const page = findChild(sheet.contentItem, "ordersNumbers");
        findChild(page, "visitCap").forceActiveFocus();
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Up);
        compare(page.orders.visitCap, 6);
        verify(findChild(page, "recoveryText").text.includes("75 %"));
        findChild(page, "unpredictablePercent").forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(page.orders.unpredictablePercent, 3);
        compare(page.orders.closedText, "");
        verify(findChild(sheet.contentItem, "ordersState").text.includes("Saved at once"));
        closeSheet(sheet);
        Workspace.undo();
        Workspace.undo();
        compare(page.orders.visitCap, 4);
        compare(page.orders.unpredictablePercent, 2);
    }
    function test_4_asksFromThePlacesList(): void {
        const inspector = findChild(screen, "inspector");
        inspector.page = 2;
        const list = findChild(inspector, "placesList");
        list.forceActiveFocus();
        list.currentIndex = 1;
        keyClick(Qt.Key_Menu);
        const menu = findChild(list, "placeMenu");
        tryVerify(() => menu.opened && menu.activeFocus && menu.currentIndex >= 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => screen.board.places.value(1, "asked") === true);
        tryVerify(() => !menu.visible);
        inspector.page = 0;
    }
    function test_5_teamByVehicleFromTen(): void {
        const inspector = findChild(screen, "inspector");
        inspector.page = 1;
        screen.board.selectedTeam = 1;
        findChild(inspector, "teamTravel").forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(screen.board.team.vehicle, true);
        const from = findChild(inspector, "teamFrom");
        from.forceActiveFocus();
        type("2200");
        keyClick(Qt.Key_Return);
        compare(screen.board.team.ownFrom, "22:00");
        inspector.page = 0;
    }
    function test_6_improvesLiveAndProvesIt(): void {
        const before = screen.board.legs.rowCount();
        findChild(screen, "improveButton").forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(screen.board.planning);
        tryVerify(() => !screen.board.planning, 30000);
        verify(screen.board.legs.rowCount() > before);
        const row = findChild(screen, "certificate");
        tryVerify(() => row.value.includes("%"), 60000);
        Workspace.undo();
        compare(screen.board.legs.rowCount(), before);
        verify(!row.value.includes("%"));
    }
    function test_7_picksFromTheCurve(): void {
        const sheet = findChild(screen, "tradeOff");
        findChild(screen, "tradeOffButton").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => sheet.opened);
        tryVerify(() => !sheet.desk.running, 60000);
        // Nobody saw a night yet: the words stand in the curve's place.
        verify(sheet.desk.obstacle.length > 0);
        verify(!sheet.acceptEnabled);
        closeSheet(sheet);
    }

    TradeOffChart {
        id: chart
        y: 300
        width: 600
        height: 240
        visible: false
        points: []
        present: ({})
    }
    SignalSpy {
        id: picked
        target: chart
        signalName: "picked"
    }
    function test_8_theCurveIsWalkedByArrows(): void {
        chart.visible = true;
        chart.points = [0.5, 0.3, 0.1].map((score, index) => ({ "share": 1 - 0.02 * index, "predictability": score, "title": `Plan ${index}`, "detail": "", "chosen": index === 1 }));
        chart.present = { "share": 0.97, "predictability": 0.6, "title": "" };
        compare(chart.current, 1);
        chart.forceActiveFocus();
        keyClick(Qt.Key_Left);
        compare(chart.current, 2);
        keyClick(Qt.Key_Left);
        compare(chart.current, 2);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(chart.current, 0);
        verify(chart.xOf(0.5) > chart.xOf(0.1));
        verify(chart.yOf(1) < chart.yOf(0.96));
        compare(chart.shareTicks.map(share => chart.rounded(100 * share, 100 * chart.shareStep)).join(" "), "94 96 98 100");
        compare(chart.scoreTicks.map(score => chart.rounded(score, chart.scoreStep)).join(" "), "0.0 0.2 0.4 0.6");
        keyClick(Qt.Key_Return);
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], 0);
        chart.visible = false;
    }
}
