import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Where an action stands and what it can become: open → in progress → done or cannot do → fed back.
ColumnLayout {
    id: stages

    required property WalkForm form
    required property string actionId
    required property string stage
    required property string outcome
    required property string cannotDoReason
    required property string fedBackOn
    required property string toldHow
    required property string failure
    // "done" or "cannot_do" while the user says why.
    property string closing
    readonly property bool running: stage === "open" || stage === "in_progress"
    readonly property bool answered: stage === "done" || stage === "cannot_do"

    function moveTo(next: string): void {
        if (!stages.form.advanceAction(stages.actionId, next))
            return;
        stages.closing = "";
        Qt.callLater(stages.focusNext);
    }
    function close(as: string): void {
        stages.closing = as;
        Qt.callLater(stages.focusNext);
    }
    function focusNext(): void {
        const next = stages.closing === "done" ? outcomeField : stages.closing === "cannot_do" ? reasonField : stages.running ? doneButton : stages.answered ? told : outcomeField.visible ? outcomeField : reasonField;
        next.forceActiveFocus(Qt.TabFocusReason);
    }
    function wayOf(key: string): string {
        const way = stages.form.tellings.find(one => one.value === key);
        return way ? way.text : "";
    }
    function setText(field: int, text: string): void {
        stages.form.setAction(stages.actionId, field, text);
    }

    spacing: 8

    RowLayout {
        visible: stages.running && stages.closing.length === 0
        spacing: 6
        Layout.fillWidth: true

        AppButton {
            enabled: stages.stage === "open" // and in its place once it is begun: a second click hits nothing else
            text: qsTr("Start")
            leftPadding: 10
            rightPadding: 10
            implicitWidth: 64
            onClicked: stages.moveTo("in_progress")
        }
        AppButton {
            id: doneButton
            text: qsTr("Done…")
            leftPadding: 10
            rightPadding: 10
            implicitWidth: 72
            onClicked: stages.close("done")
        }
        AppButton {
            text: qsTr("Cannot do…")
            leftPadding: 10
            rightPadding: 10
            Layout.fillWidth: true
            onClicked: stages.close("cannot_do")
        }
    }
    KeptText {
        id: outcomeField
        visible: stages.closing === "done" || stages.stage === "done" || (stages.stage === "fed_back" && stages.outcome.length > 0)
        label: qsTr("What came of it")
        value: stages.outcome
        filed: !stages.form.unsaved
        Layout.fillWidth: true
        onCommitted: text => stages.setText(ActionModel.Outcome, text)
        onAccepted: if (stages.closing === "done") stages.moveTo("done")
    }
    KeptText {
        id: reasonField
        visible: stages.closing === "cannot_do" || stages.stage === "cannot_do" || (stages.stage === "fed_back" && stages.cannotDoReason.length > 0)
        label: qsTr("Why it cannot be done")
        value: stages.cannotDoReason
        filed: !stages.form.unsaved
        Layout.fillWidth: true
        onCommitted: text => stages.setText(ActionModel.CannotDoReason, text)
        onAccepted: if (stages.closing === "cannot_do") stages.moveTo("cannot_do")
    }
    RowLayout {
        visible: stages.closing.length > 0
        spacing: 8
        Layout.fillWidth: true

        AppButton {
            text: stages.closing === "done" ? qsTr("Mark done") : qsTr("Mark as cannot do")
            Layout.fillWidth: true
            onClicked: stages.moveTo(stages.closing)
        }
        AppButton {
            text: qsTr("Back")
            onClicked: stages.close("")
        }
    }
    RowLayout {
        visible: stages.answered
        spacing: 8
        Layout.fillWidth: true

        KeptDate {
            id: told
            label: qsTr("Told her on")
            value: stages.fedBackOn.length > 0 ? stages.fedBackOn : stages.form.today
            filed: !stages.form.unsaved
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onCommitted: iso => stages.setText(ActionModel.FedBackOn, iso)
        }
        Choice {
            id: how
            readonly property var ways: stages.form.tellings
            label: qsTr("How")
            name: qsTr("How she was told")
            model: ways
            textRole: "text"
            valueRole: "value"
            popupWidth: 200
            currentIndex: Math.max(0, ways.findIndex(one => one.value === stages.toldHow))
            onActivated: index => stages.setText(ActionModel.ToldHow, ways[index].value)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    AppButton {
        visible: stages.answered
        text: qsTr("Fed back")
        Layout.fillWidth: true
        onClicked: stages.moveTo("fed_back")
    }
    AppText {
        visible: stages.stage === "fed_back"
        text: stages.toldHow.length > 0 ? qsTr("She was told on %1, %2.").arg(told.shown(stages.fedBackOn)).arg(stages.wayOf(stages.toldHow)) : qsTr("She was told on %1.").arg(told.shown(stages.fedBackOn))
        color: Theme.walk
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        visible: stages.failure.length > 0
        text: stages.failure
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
}
