pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What one patrol did on one leg. Enter moves on; letters count and tick from wherever numbers are typed (LegKeys).
FocusScope {
    id: leg

    required property RecordDesk desk
    readonly property var form: desk.form
    signal leaveAsked
    signal findAsked
    signal debriefAsked

    function start(): void {
        inField.forceActiveFocus(Qt.TabFocusReason);
        pane.contentY = 0;
    }
    function moveOn(event: var): void {
        event.accepted = !(event.modifiers & Qt.ControlModifier);
        if (!event.accepted)
            return;
        const here = leg.Window.activeFocusItem;
        const next = here ? here.nextItemInFocusChain(true) : null;
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function record(): void {
        if (leg.desk.record())
            leg.start();
    }
    function errorOf(field: string): string {
        return desk.errorField === field ? desk.errorText : "";
    }

    LegKeys {
        id: keys
        desk: leg.desk
        onMoveOnAsked: event => leg.moveOn(event)
        onStartAsked: leg.start()
        onLeaveAsked: leg.leaveAsked()
        onFindAsked: leg.findAsked()
        onMissedAsked: missedReason.forceActiveFocus(Qt.TabFocusReason)
        onBehaviourAsked: details.toBehaviour()
        onReferenceAsked: details.toReference()
    }
    Keys.onShortcutOverride: event => event.accepted = keys.undoes(event) || keys.redoes(event)
    Keys.onPressed: event => event.accepted = keys.take(event)

    Flickable {
        id: pane
        anchors.fill: parent
        contentHeight: column.implicitHeight + 32
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: column
            x: 20
            y: 16
            width: pane.width - 40
            spacing: 12

            ColumnLayout {
                spacing: 2
                SectionTitle {
                    text: leg.desk.current.title ?? ""
                    Layout.fillWidth: true
                }
                MutedText {
                    text: leg.desk.current.planned ?? ""
                    wrapMode: Text.Wrap // with why the place is on the plan
                    Layout.fillWidth: true
                }
            }
            Banner {
                visible: (leg.desk.current.notice ?? "").length > 0
                kind: "notice"
                text: leg.desk.current.notice ?? ""
                closable: false
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 16
                TimeEntry {
                    id: inField
                    objectName: "in"
                    focus: true
                    label: qsTr("In")
                    value: leg.form.in ?? ""
                    error: leg.errorOf("in")
                    spills: true
                    twice: leg.desk.otherIn.length > 0
                    onModified: value => leg.desk.setField("in", value)
                    onSpilled: digit => {
                        outField.forceActiveFocus(Qt.TabFocusReason);
                        outField.type(digit);
                    }
                    Layout.alignment: Qt.AlignTop
                }
                TimeEntry {
                    id: outField
                    objectName: "out"
                    label: qsTr("Out")
                    value: leg.form.out ?? ""
                    twice: leg.desk.otherOut.length > 0
                    error: leg.errorOf("out")
                    implicitWidth: Theme.sized(error.length > 0 ? 220 : 96)
                    onModified: value => leg.desk.setField("out", value)
                    Layout.alignment: Qt.AlignTop
                }
                Tick {
                    desk: leg.desk
                    field: "nil"
                    text: qsTr("Nil result (N)")
                    Keys.onReturnPressed: event => leg.moveOn(event)
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true // in narrower lines where the text is large
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.topMargin: Theme.sized(24)
                }
                Tick {
                    desk: leg.desk
                    field: "missed"
                    text: qsTr("Missed (M)")
                    Keys.onReturnPressed: event => leg.moveOn(event)
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true // in narrower lines where the text is large
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.topMargin: Theme.sized(24)
                }
                Field {
                    id: missedReason
                    objectName: "missedReason"
                    visible: leg.form.missed ?? false
                    label: qsTr("Why it was missed")
                    text: leg.form.missedReason ?? ""
                    error: leg.errorOf("missedReason")
                    onEdited: leg.desk.setField("missedReason", text)
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
            Repeater {
                model: leg.desk.timesInDoubt
                AppText {
                    required property string modelData
                    objectName: "timeInDoubt"
                    text: modelData
                    color: Theme.accentText
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            Flow {
                visible: leg.desk.otherIn.length > 0 || leg.desk.otherOut.length > 0
                spacing: 8
                Layout.fillWidth: true

                AppButton {
                    objectName: "otherIn"
                    visible: leg.desk.otherIn.length > 0
                    text: qsTr("In at %1").arg(leg.desk.otherIn)
                    onClicked: leg.desk.setField("in", leg.desk.otherIn)
                }
                AppButton {
                    objectName: "otherOut"
                    visible: leg.desk.otherOut.length > 0
                    text: qsTr("Out at %1").arg(leg.desk.otherOut)
                    onClicked: leg.desk.setField("out", leg.desk.otherOut)
                }
            }
            CountGrid {
                desk: leg.desk
                title: qsTr("What was done")
                fields: leg.desk.counts
                columns: 5
                Layout.fillWidth: true
            }
            CountGrid {
                desk: leg.desk
                title: qsTr("Stops by reason")
                fields: leg.desk.reasons
                columns: 4
                Layout.fillWidth: true
            }
            LegDetails {
                id: details
                desk: leg.desk
                onMoveOn: event => leg.moveOn(event)
                onRecordAsked: leg.record()
                onDebriefAsked: leg.debriefAsked()
                Layout.fillWidth: true
            }
            AppText {
                visible: leg.desk.errorText.length > 0 && leg.desk.errorField.length === 0
                text: leg.desk.errorText
                color: Theme.alert
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Layout.fillWidth: true
            }
            Repeater {
                model: leg.desk.toFinish
                MutedText {
                    required property string modelData
                    text: qsTr("To finish: %1").arg(modelData)
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            RowLayout {
                spacing: 8
                AppButton {
                    objectName: "recordButton"
                    primary: true
                    text: leg.desk.current.recorded ? qsTr("Record the correction and next") : qsTr("Record and next")
                    onClicked: leg.record()
                }
                AppButton {
                    text: qsTr("Forget what is typed")
                    onClicked: leg.desk.forgetTyped()
                }
            }
            MutedText {
                text: qsTr("Ctrl+Enter records · Enter moves on · L like the last · / to another leg · Ctrl+Z takes back · T planned times · Ctrl+T stops to finish · Ctrl+D debrief · F1 all keys")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            LegHistory {
                desk: leg.desk
                Layout.fillWidth: true
            }
        }
    }
}
