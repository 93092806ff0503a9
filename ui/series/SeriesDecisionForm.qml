pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Accept, reject, park, or open again: with a reason and who decides; an accepted series has an owner and a review date for
// tasking.
ColumnLayout {
    id: form

    required property SeriesDesk desk
    readonly property string series: desk.card.id ?? ""
    readonly property string standing: desk.card.state ?? "candidate"
    readonly property bool complete: reason.text.trim().length > 0 && by.text.trim().length > 0
    signal reached(Item item)

    function decide(state: string): void {
        if (form.desk.decide(state, reason.text, by.text, owner.text, review.iso))
            reason.text = "";
    }

    spacing: 8
    // What is typed is about one series.
    onSeriesChanged: {
        reason.text = "";
        owner.text = "";
        review.iso = form.desk.usualReview();
    }
    Component.onCompleted: review.iso = form.desk.usualReview()

    SectionTitle {
        text: qsTr("Decide")
        font.pixelSize: Theme.bodySize
        Layout.fillWidth: true
    }
    TextBox {
        id: reason
        objectName: "reason"
        label: qsTr("Reason: the pattern. No name of a victim or a suspect.")
        name: qsTr("Reason")
        lines: 2
        Layout.fillWidth: true
        onActiveFocusChanged: if (activeFocus) form.reached(reason)
    }
    RowLayout {
        spacing: 8
        Field {
            id: by
            objectName: "by"
            label: qsTr("Decided by")
            placeholder: qsTr("Role")
            maximumLength: 60
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onActiveFocusChanged: if (activeFocus) form.reached(by)
        }
        Field {
            id: owner
            objectName: "owner"
            label: qsTr("Owner")
            placeholder: qsTr("Role")
            maximumLength: 60
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onActiveFocusChanged: if (activeFocus) form.reached(owner)
        }
        DateField {
            id: review
            objectName: "review"
            label: qsTr("Review on")
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onActiveFocusChanged: if (activeFocus) form.reached(review)
        }
    }
    RowLayout {
        id: buttons
        spacing: 6
        AppButton {
            objectName: "accept"
            text: qsTr("Accept")
            primary: true
            leftPadding: 8
            rightPadding: 8
            enabled: form.complete && review.valid && form.standing !== "accepted"
            Layout.fillWidth: true
            onClicked: form.decide("accepted")
            onActiveFocusChanged: if (activeFocus) form.reached(buttons)
        }
        AppButton {
            objectName: "park"
            text: qsTr("Park")
            leftPadding: 8
            rightPadding: 8
            enabled: form.complete && form.standing !== "parked"
            Layout.fillWidth: true
            onClicked: form.decide("parked")
            onActiveFocusChanged: if (activeFocus) form.reached(buttons)
        }
        AppButton {
            objectName: "reject"
            text: qsTr("Reject")
            danger: true
            leftPadding: 8
            rightPadding: 8
            enabled: form.complete && form.standing !== "rejected"
            Layout.fillWidth: true
            onClicked: form.decide("rejected")
            onActiveFocusChanged: if (activeFocus) form.reached(buttons)
        }
        AppButton {
            visible: form.standing !== "candidate"
            text: qsTr("Reopen")
            leftPadding: 8
            rightPadding: 8
            enabled: form.complete
            Layout.fillWidth: true
            onClicked: form.decide("candidate")
            onActiveFocusChanged: if (activeFocus) form.reached(buttons)
        }
    }
    MutedText {
        visible: !form.complete
        text: qsTr("A decision needs a reason and who made it. It is kept for good; a later one corrects it.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
