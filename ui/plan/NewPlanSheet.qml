import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// What a new night's plan is made from.
ModalSheet {
    id: sheet

    required property PlanBoard board
    required property OrdersDesk orders
    required property EarlierNightDesk nights
    property string wrong
    property var copyable: []
    readonly property int shiftMinutes: date.valid && from.valid && to.valid ? board.minutesBetween(date.iso, from.value, to.value) : 0
    readonly property string copied: begin.currentIndex > 0 ? begin.currentValue ?? "" : "" // the plan that is copied; empty: planned afresh

    function askCopy(plan: string): void {
        ask();
        begin.currentIndex = Math.max(0, begin.indexOfValue(plan));
    }
    function ask(): void {
        copyable = [{ "plan": "", "text": qsTr("Planned afresh") }].concat(nights.copyable().map(night => ({ "plan": night.plan, "text": qsTr("A copy of %1").arg(night.text) })));
        begin.currentIndex = 0;
        date.iso = board.likelyNight();
        date.text = date.shown(date.iso);
        place.clear();
        wrong = "";
        seed.text = board.freshSeed();
        sets.currentIndex = sets.count > 0 ? Math.max(0, sets.indexOfValue(Workspace.currentHotspotSet)) : -1;
        open();
        date.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("New plan")
    acceptText: copied.length > 0 ? qsTr("Copy the plan") : qsTr("Plan the night")
    acceptEnabled: copied.length > 0 ? date.valid : date.valid && from.valid && to.valid && sets.currentIndex >= 0 && seed.text.length > 0 && !uniform.beyond && !perTeam.beyond && !plain.beyond
    preferredWidth: 560
    closesOnAccept: false
    onAcceptPressed: plan()

    function plan(): void {
        wrong = "";
        if (copied.length > 0) {
            wrong = nights.copy(copied, date.iso);
            if (wrong.length === 0)
                accept();
            return;
        }
        if (!place.resolve())
            return;
        for (const number of [uniform, perTeam, plain, reach, rest])
            number.keepTyped();
        const request = {
            "date": date.iso,
            "from": from.value,
            "to": to.value,
            "uniform": uniform.value,
            "plain": plain.value,
            "perTeam": perTeam.value,
            "reach": reach.value,
            "breakMinutes": rest.value,
            "set": sets.currentValue,
            "seed": seed.text,
            "keepOrders": keepOrders.visible && keepOrders.checked
        };
        if (place.place !== null) {
            request.easting = place.place.easting;
            request.northing = place.place.northing;
            request.startName = place.place.name;
        }
        wrong = board.makeNew(request);
        if (wrong.length === 0)
            accept();
    }

    contentItem: SheetScroll {
        spacing: 12
        Keys.onReturnPressed: if (sheet.acceptEnabled) sheet.plan()
        Keys.onEnterPressed: if (sheet.acceptEnabled) sheet.plan()

        Choice {
            id: begin
            objectName: "beginWith"
            visible: sheet.copyable.length > 1
            label: qsTr("The plan is")
            model: sheet.copyable
            textRole: "text"
            valueRole: "plan"
            currentIndex: 0
            Layout.fillWidth: true
        }
        MutedText {
            visible: sheet.copied.length > 0
            text: qsTr("Teams, officers, visits, locks and orders as on that night, at the same times of the clock; the rules say who has too little rest or no authority now. What came of that night stands on the page “Before”.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            DateField {
                id: date
                objectName: "date"
                focus: true
                label: qsTr("Operational date")
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            TimeField {
                id: from
                visible: sheet.copied.length === 0
                label: qsTr("From")
                value: "21:00"
                Layout.alignment: Qt.AlignTop
            }
            TimeField {
                id: to
                visible: sheet.copied.length === 0
                objectName: "to"
                label: qsTr("To (may be next day)")
                value: "05:00"
                Layout.preferredWidth: 140
                Layout.alignment: Qt.AlignTop
            }
        }
        RowLayout {
            visible: sheet.copied.length === 0
            spacing: 12
            Stepper {
                id: uniform
                objectName: "uniformTeams"
                label: qsTr("Uniform teams")
                from: 0
                to: sheet.board.mostUniformTeams
                value: 3
            }
            Stepper {
                id: perTeam
                label: qsTr("Officers in each")
                from: 1
                to: 12
                value: 2
            }
            Stepper {
                id: plain
                objectName: "plainTeams"
                label: qsTr("Plain-clothes pairs")
                from: 0
                to: sheet.board.mostPlainTeams
                value: 1
            }
        }
        RowLayout {
            visible: sheet.copied.length === 0
            spacing: 12
            Stepper {
                id: reach
                label: qsTr("Reach, minutes")
                from: 1
                to: 30
                value: 4
            }
            Stepper {
                id: rest
                label: qsTr("Break, minutes")
                from: 0
                to: 90
                value: 45
                stepSize: 5
            }
            Field {
                id: seed
                objectName: "seed"
                label: qsTr("Seed of the random arrivals")
                validator: RegularExpressionValidator { regularExpression: /\d{1,18}/ }
                Layout.fillWidth: true
            }
        }
        MutedText {
            objectName: "noBreak"
            visible: sheet.copied.length === 0 && rest.value > 0 && sheet.shiftMinutes > 0 && sheet.shiftMinutes <= 360
            text: qsTr("Teams on duty for six hours or less have no break.")
            Layout.fillWidth: true
        }
        Choice {
            id: sets
            visible: sheet.copied.length === 0
            label: qsTr("Hotspots")
            model: sheet.board.hotspotSets
            textRole: "text"
            valueRole: "set"
            Layout.fillWidth: true
        }
        Check {
            id: keepOrders
            objectName: "keepOrders"
            visible: sheet.board.hasPlan && sheet.copied.length === 0
            checked: true
            text: sheet.orders.count > 0 ? qsTr("With the orders of the open plan: %1 of hotspots, duties and breaks, the cap and the recovery").arg(sheet.orders.count) : qsTr("With the cap and the recovery of the open plan")
            Layout.fillWidth: true
        }
        PlaceField {
            id: place
            objectName: "startPlace"
            visible: sheet.copied.length === 0
            board: sheet.board
            label: qsTr("Start and finish place")
            placeholder: qsTr("The middle of the densest hotspots")
            chosenHint: qsTr("Starts and ends at %1")
            Layout.fillWidth: true
        }
        AppText {
            objectName: "newPlanWrong"
            visible: text.length > 0
            text: sheet.wrong
            color: Theme.alert
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
}
