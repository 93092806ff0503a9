import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// What came of a night, entered leg by leg without the mouse.
FocusScope {
    id: screen

    property alias desk: recordDesk

    // What was found by the search: the leg of a result, or a debrief.
    readonly property string found: visible ? Workspace.wanted : ""
    onFoundChanged: if (found.length > 0) Qt.callLater(showFound)

    function showFound(): void {
        const leg = Workspace.takeWanted("leg");
        if (leg.length > 0 && recordDesk.goToLeg(leg))
            form.start();
        else if (Workspace.takeWanted("debrief").length > 0)
            night.ask();
    }

    RecordDesk { id: recordDesk }
    FinishDesk { id: finishDesk }
    NightDesk {
        id: nightDesk
        active: night.visible
    }
    FinishSheet {
        id: finish
        objectName: "finish"
        desk: finishDesk
        onChosen: leg => {
            recordDesk.goToLeg(leg);
            form.start();
        }
    }
    NightSheet {
        id: night
        objectName: "night"
        desk: nightDesk
    }

    // Wherever the keyboard is, the menu's button included.
    Shortcut {
        sequence: "Ctrl+T"
        enabled: screen.visible
        onActivated: finish.ask()
    }
    Shortcut {
        sequence: "Ctrl+D"
        enabled: screen.visible && recordDesk.hasPlan
        onActivated: night.ask()
    }
    onActiveFocusChanged: if (activeFocus && recordDesk.hasPlan && !form.activeFocus && !list.activeFocus && !finder.activeFocus && !planChoice.activeFocus) form.start()
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.accepted && recordDesk.record())
            form.start();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    EmptyState {
        anchors.centerIn: parent
        width: 420
        visible: !recordDesk.hasPlan
        iconName: "record"
        title: qsTr("No night to record")
        text: planChoice.count > 0 ? qsTr("Choose the plan whose results came in.") : qsTr("Results are entered leg by leg of a plan. Make one on Plan first.")
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            color: Theme.surface
            implicitHeight: Theme.controlHeight + 24
            Layout.fillWidth: true

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: 16
                anchors.rightMargin: 16
                spacing: 16

                Choice {
                    id: planChoice
                    objectName: "plans"
                    popupWidth: Theme.sized(560) // what tells two plans of one night apart
                    name: qsTr("Plan")
                    model: recordDesk.plans
                    textRole: "text"
                    valueRole: "plan"
                    currentIndex: count > 0 ? indexOfValue(recordDesk.planId) : -1
                    displayText: currentIndex < 0 ? qsTr("Choose a plan") : currentText
                    // Who chose from the list goes on to the first leg; the arrows alone go from night to night.
                    onActivated: {
                        const listed = planChoice.box.popup.visible;
                        recordDesk.openPlan(currentValue);
                        if (listed)
                            Qt.callLater(form.start);
                    }
                    onEntered: form.start()
                    Layout.preferredWidth: 340
                }
                AppButton {
                    objectName: "finishButton"
                    visible: finishDesk.count > 0
                    text: qsTr("To finish: %1").arg(finishDesk.count)
                    Accessible.name: qsTr("Stops to finish: %1").arg(finishDesk.count)
                    Accessible.description: qsTr("Ctrl+T")
                    onClicked: finish.ask()
                }
                AppButton {
                    objectName: "nightButton"
                    visible: recordDesk.hasPlan
                    text: qsTr("Debrief…")
                    Accessible.description: qsTr("Ctrl+D: the debrief, planned and delivered, tracks")
                    onClicked: night.ask()
                }
                Item { Layout.fillWidth: true }
                AppText {
                    objectName: "progressText"
                    visible: recordDesk.hasPlan
                    text: recordDesk.progressText
                    strong: true
                }
                ProgressStrip {
                    visible: recordDesk.hasPlan
                    name: qsTr("Legs recorded: %1").arg(recordDesk.progressText)
                    value: recordDesk.total > 0 ? recordDesk.entered / recordDesk.total : 0
                    Layout.preferredWidth: 180
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
        Banner {
            objectName: "caution"
            visible: recordDesk.caution.length > 0
            text: recordDesk.caution
            closable: false
            Layout.fillWidth: true
            Layout.margins: 8
        }
        RowLayout {
            visible: recordDesk.hasPlan
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                color: Theme.surface
                Layout.preferredWidth: 320
                Layout.fillHeight: true

                LegFinder {
                    id: finder
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: 8
                    height: listing ? parent.height - 16 : implicitHeight
                    desk: recordDesk
                    onChosen: form.start()
                    onAbandoned: form.start()
                    onDebriefAsked: night.ask()
                }
                LegList {
                    id: list
                    anchors.fill: parent
                    anchors.margins: 8
                    anchors.topMargin: finder.implicitHeight + 16
                    visible: !finder.listing
                    desk: recordDesk
                    onChosen: form.start()
                    onTyped: text => finder.begin(text)
                }
                Rectangle {
                    anchors.right: parent.right
                    width: 1
                    height: parent.height
                    color: Theme.line
                }
            }
            LegForm {
                id: form
                desk: recordDesk
                focus: true
                onLeaveAsked: list.forceActiveFocus(Qt.BacktabFocusReason)
                onFindAsked: finder.begin("")
                onDebriefAsked: night.ask()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        Item {
            visible: !recordDesk.hasPlan
            Layout.fillHeight: true
        }
    }
}
