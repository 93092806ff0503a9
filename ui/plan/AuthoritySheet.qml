import QtQuick
import QtQuick.Dialogs
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

    function ask(): void {
        error = "";
        held.chosen = "";
        held.error = "";
        // All hotspots of a large set are most of a city; an outline that was drawn stays chosen.
        if (outline.length === 0)
            area.currentIndex = board.hasPlan ? 1 : 0;
        if (fromDate.iso.length === 0 || forPlan !== board.planId)
            takeShift();
        open();
    }
    // The sheet with that authority chosen, by its key.
    function show(authority: string): void {
        ask();
        if (!held.find(authority))
            error = qsTr("The authority that was looked for has ended: only those in force or to come stand here.");
    }
    function takeShift(): void {
        const shift = board.shiftTimes();
        forPlan = board.planId;
        fromDate.iso = shift.fromDate ?? board.likelyNight();
        fromDate.text = fromDate.shown(fromDate.iso);
        toDate.iso = shift.toDate ?? fromDate.iso;
        toDate.text = toDate.shown(toDate.iso);
        from.value = shift.from ?? "20:00";
        to.value = shift.to ?? "23:59";
    }

    title: sheet.dispersal ? qsTr("Section 34 authority") : qsTr("Reference of an authority")
    acceptText: qsTr("Enter the authority")
    acceptEnabled: reference.text.trim().length > 0 && fromDate.valid && toDate.valid && from.valid && to.valid
    acceptObstacle: reference.text.trim().length === 0 ? qsTr("A new one needs its reference.") : qsTr("A date or time is not complete.")
    closesOnAccept: false
    preferredWidth: 600
    onAcceptPressed: {
        error = crewDesk.saveAuthority({
            "reference": reference.text,
            "rank": crewDesk.ranks[rank.currentIndex],
            "grantedBy": grantedBy.text,
            "fromDate": fromDate.iso,
            "from": from.value,
            "toDate": toDate.iso,
            "to": to.value,
            "grounds": grounds.text,
            "regardsRights": rights.checked,
            "rights": considered.text,
            "kind": kind.currentIndex,
            "area": area.currentIndex === 1 ? "plan" : "set",
            "outline": area.currentIndex === 2 ? outline : []
        });
        if (error.length === 0)
            sheet.accept();
    }

    contentItem: SheetScroll {
        spacing: 12

        AuthorityList {
            id: held
            objectName: "authoritiesHeld"
            crewDesk: sheet.crewDesk
            Layout.fillWidth: true
        }
        FileDialog {
            id: emptyForm
            title: qsTr("Write the empty form")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "pdf"
            nameFilters: [qsTr("PDF (*.pdf)")]
            onAccepted: sheet.crewDesk.printAuthority("", selectedFile)
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
                visible: sheet.dispersal
                objectName: "emptyForm"
                text: qsTr("Empty form…")
                iconName: "export"
                Accessible.name: qsTr("Write the empty form as PDF")
                Layout.alignment: Qt.AlignBottom
                onClicked: emptyForm.open()
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
        RowLayout {
            spacing: 12
            DateField {
                id: fromDate
                objectName: "fromDate"
                label: qsTr("From")
                Layout.fillWidth: true
            }
            TimeField {
                id: from
                objectName: "from"
                name: qsTr("From, time")
                label: " "
            }
            DateField {
                id: toDate
                objectName: "toDate"
                label: sheet.dispersal ? qsTr("To (at most 48 hours)") : qsTr("To")
                Layout.fillWidth: true
            }
            TimeField {
                id: to
                objectName: "to"
                name: qsTr("To, time")
                label: " "
            }
        }
        TextBox {
            id: grounds
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
        AppText {
            visible: text.length > 0
            text: sheet.error
            color: Theme.alert
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
}
