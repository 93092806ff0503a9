pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// When to ask the partner again, and what was said each time.
ColumnLayout {
    id: chase

    required property WalkForm form
    required property string actionId
    required property string chaseOn
    required property bool due
    required property list<string> log
    property bool asking: false

    spacing: 8

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        KeptDate {
            label: chase.due ? qsTr("Chase on (due)") : qsTr("Chase on")
            optional: true
            value: chase.chaseOn
            filed: !chase.form.unsaved
            Layout.fillWidth: true
            onCommitted: iso => chase.form.setAction(chase.actionId, ActionModel.ChaseOn, iso)
        }
        AppButton {
            visible: !chase.asking
            text: qsTr("Asked today…")
            leftPadding: 10
            rightPadding: 10
            Layout.alignment: Qt.AlignBottom
            onClicked: {
                chase.asking = true;
                Qt.callLater(answer.forceActiveFocus, Qt.TabFocusReason);
            }
        }
    }
    Repeater {
        model: chase.log
        MutedText {
            required property string modelData
            text: qsTr("• %1").arg(modelData)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Field {
        id: answer
        visible: chase.asking
        label: qsTr("What was said")
        maximumLength: 160
        Layout.fillWidth: true
    }
    DateField {
        id: next
        visible: chase.asking
        optional: true
        label: qsTr("Ask again on")
        Layout.fillWidth: true
    }
    RowLayout {
        visible: chase.asking
        spacing: 8
        Layout.fillWidth: true

        AppButton {
            text: qsTr("Note it")
            Layout.fillWidth: true
            onClicked: {
                answer.error = chase.form.chaseAction(chase.actionId, answer.text, next.iso);
                if (answer.error.length > 0)
                    return;
                chase.asking = false;
                answer.text = "";
                next.iso = "";
                next.text = "";
            }
        }
        AppButton {
            text: qsTr("Back")
            onClicked: chase.asking = false
        }
    }
}
