import QtQuick
import QtQuick.Layouts
import Lantern.Style

// An action: what is to be done, by whom, by when, and where it stands.
Rectangle {
    id: card

    required property WalkForm form
    required property string actionId
    required property string what
    required property string owner
    required property string partner
    required property string due
    required property string stage
    required property string stageText
    required property string outcome
    required property string cannotDoReason
    required property string fedBackOn
    required property string toldHow
    required property bool late
    required property string failure
    required property string chaseOn
    required property bool chaseDue
    required property list<string> chases
    required property string reopened

    function focusFirst(): void {
        whatField.forceActiveFocus(Qt.TabFocusReason);
    }
    function setText(field: int, text: string): void {
        card.form.setAction(card.actionId, field, text);
    }

    implicitHeight: column.implicitHeight + 20
    radius: Theme.radius
    color: Theme.background
    border.color: card.late ? Theme.alert : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Action: %1, %2").arg(card.what).arg(card.late ? qsTr("overdue") : card.stageText)

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 10
        spacing: 8

        RowLayout {
            spacing: 6
            Layout.fillWidth: true

            StatusPill {
                status: card.stage
                text: card.stageText
            }
            StatusPill {
                visible: card.late
                status: "overdue"
                text: qsTr("Overdue")
            }
            Item { Layout.fillWidth: true }
            AppIconButton {
                name: qsTr("Remove the action")
                iconName: "trash"
                implicitWidth: Theme.sized(28)
                implicitHeight: Theme.sized(28)
                onClicked: card.form.removeAction(card.actionId)
            }
        }
        KeptText {
            id: whatField
            name: qsTr("What is to be done")
            label: qsTr("Action")
            value: card.what
            filed: !card.form.unsaved
            Layout.fillWidth: true
            onCommitted: text => card.setText(ActionModel.What, text)
        }
        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            KeptText {
                label: qsTr("Owner")
                placeholder: qsTr("Role or number")
                value: card.owner
                filed: !card.form.unsaved
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onCommitted: text => card.setText(ActionModel.Owner, text)
            }
            KeptText {
                label: qsTr("Partner")
                placeholder: qsTr("Council, TfL …")
                value: card.partner
                filed: !card.form.unsaved
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onCommitted: text => card.setText(ActionModel.Partner, text)
            }
        }
        KeptDate {
            label: qsTr("Due")
            name: qsTr("Due on")
            value: card.due
            filed: !card.form.unsaved
            Layout.fillWidth: true
            onCommitted: iso => card.setText(ActionModel.Due, iso)
        }
        ActionChase {
            visible: card.stage === "open" || card.stage === "in_progress"
            form: card.form
            actionId: card.actionId
            chaseOn: card.chaseOn
            due: card.chaseDue
            log: card.chases
            Layout.fillWidth: true
        }
        MutedText {
            visible: text.length > 0
            text: card.reopened
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ActionStage {
            form: card.form
            actionId: card.actionId
            stage: card.stage
            outcome: card.outcome
            cannotDoReason: card.cannotDoReason
            fedBackOn: card.fedBackOn
            toldHow: card.toldHow
            failure: card.failure
            Layout.fillWidth: true
        }
        ActionReopen {
            visible: card.stage !== "open" && card.stage !== "in_progress"
            form: card.form
            actionId: card.actionId
            Layout.fillWidth: true
        }
    }
}
