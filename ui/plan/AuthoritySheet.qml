import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A written authority under section 34 of the Anti-social Behaviour, Crime and Policing Act 2014, or the reference of one of another kind.
ModalSheet {
    id: sheet

    required property CrewDesk crewDesk
    required property PlanBoard board
    property var outline: []
    property string error
    // The plan whose shift the times were taken from.
    property string forPlan
    readonly property bool dispersal: kind.currentIndex === 0
    signal drawAsked

    // So that what was typed before is kept, whichever way the sheet was left.
    readonly property var typed: ({
            "reference": reference.text,
            "rank": crewDesk.ranks[rank.currentIndex],
            "grantedBy": grantedBy.text,
            "fromDate": times.fromDate,
            "from": times.from,
            "toDate": times.toDate,
            "to": times.to,
            "grounds": grounds.text,
            "regardsRights": rights.checked,
            "rights": considered.text,
            "kind": kind.currentIndex,
            "area": area.currentIndex === 1 ? "plan" : "set",
            "outline": area.currentIndex === 2 ? outline : []
        })
    readonly property bool hasDraft: [typed.reference, typed.grantedBy, typed.grounds, typed.rights].some(text => text.trim().length > 0) || typed.regardsRights || typed.outline.length > 0
    onTypedChanged: if (opened) keeping.restart()
    onClosed: keep()

    function keep(): void {
        keeping.stop();
        crewDesk.keepAuthorityDraft(hasDraft ? Object.assign({ "plan": board.planId }, typed) : {});
    }
    function ask(): void {
        error = "";
        held.chosen = "";
        held.error = "";
        const kept = crewDesk.authorityDraft();
        take(kept);
        // All hotspots of a large set are most of a city; an outline that was drawn stays chosen.
        if (outline.length === 0 && kept.area === undefined)
            area.currentIndex = board.hasPlan ? 1 : 0;
        if (times.fromDate.length === 0 || forPlan !== board.planId)
            takeShift();
        open();
        reference.forceActiveFocus(Qt.PopupFocusReason);
    }
    // The sheet with that authority chosen, by its key.
    function show(authority: string): void {
        crewDesk.seekAuthority(authority);
        ask();
        if (!held.find(authority))
            error = qsTr("The authority that was looked for is no longer in the file.");
    }
    // The fields as they were last typed; an empty draft empties them. The times are those of the plan that is open.
    function take(kept: var): void {
        reference.text = kept.reference ?? "";
        rank.currentIndex = kept.rank === undefined ? 2 : crewDesk.ranks.indexOf(kept.rank);
        grantedBy.text = kept.grantedBy ?? "";
        grounds.text = kept.grounds ?? "";
        rights.checked = kept.regardsRights ?? false;
        considered.text = kept.rights ?? "";
        kind.currentIndex = kept.kind ?? 0;
        if (kept.outline !== undefined && kept.outline.length > 0 && outline.length === 0)
            outline = kept.outline;
        if (kept.area !== undefined)
            area.currentIndex = outline.length > 0 ? 2 : kept.area === "plan" ? 1 : 0;
        if (kept.plan !== board.planId)
            return;
        forPlan = kept.plan;
        times.take(kept, board.likelyNight());
    }
    function takeShift(): void {
        forPlan = board.planId;
        times.take(board.shiftTimes(), board.likelyNight());
    }
    function clear(): void {
        outline = [];
        take({});
        takeShift();
        reference.forceActiveFocus(Qt.TabFocusReason);
    }

    title: sheet.dispersal ? qsTr("Section 34 authority") : qsTr("Reference of an authority")
    acceptText: qsTr("Enter the authority")
    acceptEnabled: reference.text.trim().length > 0 && times.valid
    acceptObstacle: reference.text.trim().length === 0 ? qsTr("A new one needs its reference.") : qsTr("A date or time is not complete.")
    refusal: sheet.error
    closesOnAccept: false
    preferredWidth: 600
    onAcceptPressed: {
        error = crewDesk.saveAuthority(typed);
        if (error.length > 0)
            return;
        take({});
        outline = [];
        sheet.accept();
    }

    contentItem: SheetScroll {
        spacing: 12

        Timer {
            id: keeping
            interval: 500
            onTriggered: sheet.keep()
        }
        AuthorityList {
            id: held
            objectName: "authoritiesHeld"
            crewDesk: sheet.crewDesk
            Layout.fillWidth: true
        }
        SaveDialog {
            id: emptyForm
            subject: qsTr("Authority")
            title: qsTr("Write the empty form")
            onAccepted: sheet.crewDesk.printAuthority("", chosen)
        }
        RowLayout {
            spacing: 12
            Choice {
                id: kind
                objectName: "kind"
                label: held.visible ? qsTr("A new one, of the kind") : qsTr("Kind")
                model: sheet.crewDesk.kindNames
                Layout.fillWidth: true
            }
            AppButton {
                visible: sheet.hasDraft
                objectName: "clearAuthority"
                text: qsTr("Clear")
                Accessible.name: qsTr("Clear what was typed")
                Layout.alignment: Qt.AlignBottom
                onClicked: sheet.clear()
            }
            AppButton {
                visible: sheet.dispersal
                objectName: "emptyForm"
                text: qsTr("Empty form…")
                iconName: "export"
                Accessible.name: qsTr("Write the empty form as PDF")
                Layout.alignment: Qt.AlignBottom
                onClicked: emptyForm.ask()
            }
        }
        MutedText {
            visible: !sheet.dispersal
            text: qsTr("Only its reference and hours are kept. Never enter a name, or what it is about.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            Field {
                id: reference
                objectName: "reference"
                focus: true
                label: qsTr("Reference")
                maximumLength: 60
                Layout.fillWidth: true
            }
            Choice {
                id: rank
                visible: sheet.dispersal
                label: qsTr("Given by (inspector or above)")
                model: sheet.crewDesk.rankNames
                currentIndex: 2
                Layout.preferredWidth: 190
            }
            Field {
                id: grantedBy
                visible: sheet.dispersal
                label: qsTr("Shoulder number")
                maximumLength: 9
                Layout.preferredWidth: 130
            }
        }
        AuthorityTimes {
            id: times
            dispersal: sheet.dispersal
            Layout.fillWidth: true
        }
        TextBox {
            id: grounds
            objectName: "grounds"
            visible: sheet.dispersal
            label: qsTr("Grounds (no names)")
            lines: 2
            Layout.fillWidth: true
        }
        RowLayout {
            visible: sheet.dispersal
            spacing: 12
            Choice {
                id: area
                objectName: "area"
                label: qsTr("Area")
                model: [qsTr("Round all hotspots of the set"), qsTr("Round the hotspots of the plan"), qsTr("Drawn on the map (%1 corners)").arg(sheet.outline.length)]
                Layout.fillWidth: true
            }
            AppButton {
                text: qsTr("Draw…")
                Layout.alignment: Qt.AlignBottom
                onClicked: {
                    area.currentIndex = 2;
                    sheet.drawAsked();
                }
            }
        }
        Check {
            id: rights
            objectName: "rights"
            visible: sheet.dispersal
            text: qsTr("Regard was had to Articles 10 and 11 (expression and assembly)")
            Layout.fillWidth: true
        }
        TextBox {
            id: considered
            objectName: "considered"
            visible: sheet.dispersal
            label: qsTr("How: which expression or gathering there may be, and why it is needed all the same")
            lines: 2
            Layout.fillWidth: true
        }
    }
}
