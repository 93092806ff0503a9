pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// The plans of the chosen event with what came of them, last time's beside, and the plans of last time to start from.
PageScroll {
    id: card

    required property EventPlansDesk desk
    property string problem
    signal planAsked

    spacing: 10

    SectionTitle { text: qsTr("What came of it") }
    AppText {
        objectName: "eventTotals"
        text: card.desk.plans.length > 0 ? card.desk.totals : qsTr("No plan is linked yet.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        objectName: "lastTotals"
        visible: card.desk.hasLast
        text: qsTr("Last time (%1): %2").arg(card.desk.lastName).arg(card.desk.lastTotals)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.desk.hasLast
        text: qsTr("More or fewer than last time is a count, not an effect: crowds, plans and reporting differ.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.desk.lastWentWell.length > 0
        text: qsTr("Went well last time: %1").arg(card.desk.lastWentWell)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        visible: card.desk.lastToChange.length > 0
        text: qsTr("To change after last time: %1").arg(card.desk.lastToChange)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.problem.length > 0
        text: card.problem
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("Plans") }
    Repeater {
        model: card.desk.plans
        ColumnLayout {
            id: plan
            required property var modelData
            spacing: 4
            Layout.fillWidth: true
            RowLayout {
                spacing: 8
                RowDelegate {
                    title: plan.modelData.name
                    subtitle: plan.modelData.when
                    figure: plan.modelData.statusName
                    onClicked: {
                        Workspace.currentPlan = plan.modelData.plan;
                        card.planAsked();
                    }
                    Layout.fillWidth: true
                }
                AppIconButton {
                    name: qsTr("Take the plan %1 off the event").arg(plan.modelData.name)
                    iconName: "close"
                    onClicked: card.problem = card.desk.unlink(plan.modelData.plan)
                }
            }
            AppText {
                text: plan.modelData.outcome
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MutedText {
                visible: plan.modelData.lastName.length > 0
                text: qsTr("Last time, %1: %2").arg(plan.modelData.lastName).arg(plan.modelData.lastOutcome)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    SectionTitle {
        visible: card.desk.lastPlans.length > 0
        text: qsTr("Plan from last time")
    }
    Repeater {
        model: card.desk.lastPlans
        ColumnLayout {
            id: last
            required property int index
            required property var modelData
            spacing: 4
            Layout.fillWidth: true
            AppText {
                text: last.modelData.name
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MutedText {
                text: last.modelData.outcome
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 8
                DateField {
                    id: night
                    name: qsTr("Night of the plan made from %1").arg(last.modelData.name)
                    iso: last.modelData.night
                    Layout.fillWidth: true
                }
                AppButton {
                    objectName: `planFromLast${last.index}`
                    text: qsTr("Plan it again")
                    Accessible.description: last.modelData.name
                    onClicked: card.problem = card.desk.planFromLast(last.modelData.plan, night.iso)
                }
            }
        }
    }
    RowLayout {
        visible: card.desk.others.length > 0
        spacing: 8
        Choice {
            id: other
            objectName: "otherPlans"
            name: qsTr("A plan of the file")
            model: card.desk.others
            textRole: "text"
            valueRole: "plan"
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "linkPlan"
            text: qsTr("Link it")
            onClicked: card.problem = card.desk.link(other.currentValue ?? "")
        }
    }
}
