pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Up to four ways to plan the night side by side, and what one more team would add by the hour.
ModalSheet {
    id: sheet

    required property WhatIfDesk desk
    property var end: null
    property var found: []
    readonly property string chosen: kinds.currentValue ?? ""
    readonly property bool shifts: chosen === "later" || chosen === "earlier"

    function ask(): void {
        end = null;
        found = [];
        place.text = "";
        desk.begin();
        open();
        kinds.forceActiveFocus(Qt.PopupFocusReason);
    }
    function add(): void {
        if (shifts)
            desk.add(`${chosen}:${minutes.value}`);
        else if (chosen === "set")
            desk.addSet(sets.currentValue);
        else if (chosen === "end")
            desk.addEnd(end.easting, end.northing, end.name);
        else
            desk.add(chosen);
    }

    title: qsTr("What if")
    acceptText: ""
    rejectText: qsTr("Close")
    preferredWidth: 980
    onClosed: desk.stop()

    contentItem: SheetScroll {
        spacing: 8

        RowLayout {
            spacing: 12
            Choice {
                id: kinds
                objectName: "whatIfKind"
                focus: true
                label: qsTr("Compare with")
                textRole: "text"
                valueRole: "key"
                currentIndex: 0
                model: [
                    { "key": "more-team", "text": qsTr("One more team") },
                    { "key": "fewer-team", "text": qsTr("One team less") },
                    { "key": "more-pair", "text": qsTr("One more pair") },
                    { "key": "fewer-pair", "text": qsTr("One pair less") },
                    { "key": "later", "text": qsTr("Later") },
                    { "key": "earlier", "text": qsTr("Earlier") },
                    { "key": "verona", "text": qsTr("Verona only") },
                    { "key": "end", "text": qsTr("Another place to end") },
                    { "key": "set", "text": qsTr("Other hotspots") }
                ]
                Layout.preferredWidth: 220
                Layout.alignment: Qt.AlignTop
            }
            Stepper {
                id: minutes
                visible: sheet.shifts
                label: qsTr("Minutes")
                from: 15
                to: 720
                stepSize: 15
                value: 120
                Layout.alignment: Qt.AlignTop
            }
            Choice {
                id: sets
                visible: sheet.chosen === "set"
                label: qsTr("Hotspots")
                model: sheet.desk.board?.hotspotSets ?? null
                textRole: "text"
                valueRole: "set"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            Field {
                id: place
                visible: sheet.chosen === "end"
                label: qsTr("Where all teams end")
                hint: sheet.end ? qsTr("Ends at %1").arg(sheet.end.text) : ""
                onEdited: {
                    sheet.end = null;
                    sheet.found = sheet.desk.board.placesLike(text);
                }
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            Choice {
                visible: sheet.chosen === "end"
                label: qsTr("Places found")
                model: sheet.found
                textRole: "text"
                currentIndex: -1
                displayText: sheet.end ? sheet.end.text : sheet.found.length === 1 ? qsTr("One found: choose it") : qsTr("Choose one of %1").arg(sheet.found.length)
                onActivated: index => sheet.end = sheet.found[index]
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            AppButton {
                objectName: "addVariant"
                text: qsTr("Add")
                primary: true
                enabled: !sheet.desk.full && (sheet.chosen !== "end" || sheet.end !== null) && (sheet.chosen !== "set" || sets.currentIndex >= 0)
                onClicked: sheet.add()
                Layout.topMargin: 20
                Layout.alignment: Qt.AlignTop
            }
            Item {
                visible: !sets.visible && !place.visible
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "stopVariants"
                visible: sheet.desk.busy
                text: qsTr("Stop")
                onClicked: sheet.desk.stop()
                Layout.topMargin: 20
                Layout.alignment: Qt.AlignTop
            }
        }
        MutedText {
            text: sheet.desk.full ? qsTr("Four are the most: take one away for another. All are planned with the same seed and the same number of steps.") : qsTr("All are planned with the same seed and the same number of steps. A tick marks the best of a row. 100 % of harm covered is another amount for every shift and set; the target dose is as many visits as one every two hours makes.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 16

            ColumnLayout {
                spacing: 0
                Layout.preferredWidth: 190
                Layout.alignment: Qt.AlignTop
                Item { Layout.preferredHeight: Theme.sized(40) }
                Repeater {
                    model: sheet.desk.labels
                    MutedText {
                        required property string modelData
                        text: modelData
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                        Layout.preferredHeight: Theme.sized(23)
                    }
                }
            }
            Repeater {
                model: sheet.desk.columns.length // the columns stay while their figures come, and with them the focus
                WhatIfColumn {
                    shown: sheet.desk.columns[index] ?? ({ "name": "", "state": "waiting", "progress": 0, "why": "", "values": [], "best": [] })
                    labels: sheet.desk.labels
                    onOpenAsked: if (sheet.desk.openPlan(index)) sheet.close()
                    onRemoveAsked: sheet.desk.remove(index)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 160
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        HourBars {
            hours: sheet.desk.hours
            Layout.fillWidth: true
        }
    }
}
