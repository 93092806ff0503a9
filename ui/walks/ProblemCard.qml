pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The chosen problem: why it is one, its steps, what partners do, and when it is reviewed.
SheetScroll {
    id: card

    required property ProblemDesk desk
    readonly property var facts: desk.card
    readonly property var steps: facts.steps ?? []

    function say(wrong: string): void {
        problem.text = wrong;
    }
    function restore(): void {
        if (review.iso !== (card.facts.reviewOn ?? "")) {
            review.iso = card.facts.reviewOn ?? "";
            review.text = review.shown(review.iso);
        }
    }

    spacing: 12
    onFactsChanged: card.restore()
    Component.onCompleted: card.restore()

    SectionTitle {
        text: card.facts.name ?? ""
        font.pixelSize: Theme.titleSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        text: card.facts.decided ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: card.facts.concerns ?? []
        MutedText {
            required property string modelData
            text: qsTr("• %1").arg(modelData)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    DateField {
        id: review
        objectName: "reviewOn"
        visible: card.facts.stage !== "solved"
        label: card.facts.late ? qsTr("Review on (this day is over)") : qsTr("Review on")
        onPicked: iso => {
            if (iso.length > 0 && iso !== card.facts.reviewOn)
                card.say(card.desk.review(iso));
        }
        Layout.fillWidth: true
    }
    Repeater {
        model: card.steps.length
        OsaraStep {
            required property int index
            facts: card.steps[index]
            onWritten: (stage, text) => card.say(card.desk.write(stage, text))
            Layout.fillWidth: true
        }
    }
    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        AppButton {
            objectName: "nextStep"
            visible: (card.facts.next ?? "").length > 0
            text: card.facts.next === "solved" ? qsTr("It is solved") : qsTr("On to %1").arg(card.facts.nextText ?? "")
            primary: true
            onClicked: card.say(card.desk.moveTo(card.facts.next))
        }
        AppButton {
            objectName: "previousStep"
            visible: (card.facts.back ?? "").length > 0
            text: qsTr("Back to %1").arg(card.facts.backText ?? "")
            onClicked: card.say(card.desk.moveTo(card.facts.back))
        }
    }
    AppText {
        id: problem
        objectName: "problemProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("What partners do") }
    Repeater {
        model: (card.facts.actions ?? []).length
        PartnerActionRow {
            required property int index
            desk: card.desk
            facts: card.facts.actions[index] ?? ({ "title": "", "detail": "", "chaseText": "", "log": [], "done": true, "late": false, "action": "" })
            Layout.fillWidth: true
        }
    }
    PartnerActionForm {
        desk: card.desk
        Layout.fillWidth: true
    }
}
