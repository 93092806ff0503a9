pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Style

// Cases by reference, never a name: what is due to the victim by when, and how long boroughs take.
FocusScope {
    id: page

    property bool shown: false
    readonly property alias desk: journeyDesk
    readonly property var chosen: journeyDesk.read ? journeyDesk.duty(list.currentIndex) : null
    property string problem
    // A case that was found by the search.
    readonly property string found: shown && journeyDesk.read ? Workspace.wanted : ""
    property string sought // the key or the reference of the case that is to be chosen once it is listed
    property bool soughtTakesFocus: false
    readonly property int listedAt: journeyDesk.listings.findIndex(one => one.key === journeyDesk.listed)
    signal navigate(string target)

    onFoundChanged: if (found.startsWith("journey/")) Qt.callLater(page.takeFound)

    function takeFound(): void {
        page.sought = Workspace.takeWanted("journey");
        page.soughtTakesFocus = true;
        if (page.sought.length > 0)
            journeyDesk.listed = `case/${page.sought}`;
        page.chooseSought();
    }
    function chooseSought(): void {
        if (page.sought.length === 0 || !journeyDesk.read)
            return;
        const row = journeyDesk.rowOf(page.sought);
        page.sought = "";
        if (row < 0)
            return;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Contain);
        if (page.soughtTakesFocus)
            list.forceActiveFocus(Qt.OtherFocusReason);
        page.soughtTakesFocus = false;
    }

    function told(): void {
        if (page.chosen && page.chosen.done.length === 0)
            page.problem = journeyDesk.tell(page.chosen.reference, page.chosen.stage, toldOn.iso);
    }

    JourneyDesk {
        id: journeyDesk
        active: page.shown
        onChanged: {
            page.chooseSought();
            Qt.callLater(() => listings.currentIndex = page.listedAt); // other listings begin with the first
        }
    }
    LimitsSheet {
        id: limits
        objectName: "limitsSheet"
        desk: journeyDesk
    }
    SaveDialog {
        id: cardFile
        subject: qsTr("Signpost card %1").arg(page.chosen?.reference ?? "")
        title: qsTr("Write the signpost card as PDF")
        onAccepted: journeyDesk.printCard(page.chosen.reference, chosen)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: Workspace.open

        JourneyForm {
            objectName: "journeyForm"
            desk: journeyDesk
            reference: page.chosen?.reference ?? ""
            focus: true
            onAdded: reference => page.sought = reference
            onLimitsAsked: limits.ask()
            Layout.fillWidth: true
        }
        Flow {
            visible: !journeyDesk.empty
            spacing: 8
            Layout.fillWidth: true

            Choice {
                id: listings
                objectName: "journeyListed"
                name: qsTr("Cases listed")
                model: journeyDesk.listings.map(one => one.name)
                currentIndex: page.listedAt
                onActivated: index => journeyDesk.listed = journeyDesk.listings[index].key
            }
            AppButton {
                objectName: "journeyTold"
                text: qsTr("Done on")
                enabled: page.chosen !== null && page.chosen.done.length === 0 && toldOn.iso.length > 0
                onClicked: page.told()
            }
            DateField {
                id: toldOn
                objectName: "journeyToldOn"
                name: qsTr("Day on which it was done")
                iso: journeyDesk.today
                onPicked: picked => toldOn.iso = picked
                onAccepted: page.told()
                width: Theme.sized(116)
            }
            AppButton {
                objectName: "journeyCard"
                text: qsTr("Signpost card…")
                enabled: page.chosen !== null
                onClicked: cardFile.ask()
            }
            AppButton {
                objectName: "journeyTakeOut"
                text: qsTr("Take out")
                enabled: page.chosen !== null
                onClicked: page.problem = journeyDesk.takeOut(page.chosen.reference)
            }
            Check {
                objectName: "asExported"
                text: qsTr("As exported")
                checked: journeyDesk.asExported
                Accessible.description: qsTr("Shows the figures as they leave the house, small counts suppressed")
                onToggled: journeyDesk.asExported = checked
            }
            ExportBar {
                subject: qsTr("Waiting times")
                available: journeyDesk.counted
                onCsvChosen: file => journeyDesk.exportCsv(file)
                onPdfChosen: file => journeyDesk.exportPdf(file)
            }
        }
        AppText {
            visible: text.length > 0
            text: page.problem
            color: Theme.accentText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: !journeyDesk.empty
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list
                objectName: "journeyDuties"
                clip: true
                model: journeyDesk.duties
                activeFocusOnTab: count > 0
                keyNavigationEnabled: true
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What is due to victims")
                Keys.onReturnPressed: page.told()
                T.ScrollBar.vertical: AppScrollBar {}
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 3

                MutedText {
                    objectName: "journeyNothing"
                    anchors.centerIn: parent
                    visible: journeyDesk.listed === "due" && journeyDesk.read && !journeyDesk.empty && list.count === 0
                    width: Math.min(parent.width - 24, implicitWidth)
                    text: qsTr("Nothing is due: all that the stages ask for is done.")
                    wrapMode: Text.Wrap
                }

                delegate: RowDelegate {
                    required property int index
                    required property var model
                    width: list.width - 12
                    focusPolicy: Qt.NoFocus
                    title: qsTr("%1 · %2, %3").arg(model.reference).arg(model.stageName).arg(model.on)
                    subtitle: model.enhanced ? qsTr("Enhanced rights · %1").arg(model.duty) : model.duty
                    figure: model.done.length > 0 ? qsTr("done %1").arg(model.done) : model.due.length > 0 ? qsTr("by %1").arg(model.due) : qsTr("no limit held")
                    subfigure: model.overdue ? qsTr("overdue") : ""
                    subfigureColor: Theme.accentText
                    highlighted: list.currentIndex === index
                    onClicked: {
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        list.currentIndex = index;
                    }
                }
            }
            ColumnLayout {
                spacing: 6
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2

                MutedText {
                    objectName: "journeySource"
                    visible: text.length > 0
                    text: page.chosen?.source ?? ""
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                WaitsList {
                    desk: journeyDesk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
        Item {
            visible: journeyDesk.empty
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(440, parent.width - 48)
                iconName: "review"
                title: qsTr("No case is followed yet")
                text: qsTr("Type the reference of the crime report and the day of the report above. No name, address or account is kept.")
            }
        }
        ExportNotice { text: journeyDesk.notice }
    }
    Spinner {
        anchors.centerIn: parent
        running: page.shown && Workspace.open && !journeyDesk.read
    }
}
