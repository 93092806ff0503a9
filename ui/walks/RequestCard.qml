import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The chosen request: book it, say that it was held, or that it does not take place.
ColumnLayout {
    id: card

    required property RequestDesk desk
    readonly property var request: desk.card
    readonly property string stage: request.stage ?? ""
    readonly property bool open: stage === "requested" || stage === "booked"
    signal walkAsked(string walk)
    signal held(string request)

    function say(wrong: string): void {
        problem.text = wrong;
    }
    function restore(): void {
        day.iso = card.request.date ?? "";
        day.text = day.shown(day.iso);
        time.value = card.request.time ?? "";
        time.text = time.value;
        officer.text = card.request.officer ?? "";
        why.text = "";
        problem.text = "";
    }

    spacing: 10
    onRequestChanged: card.restore()
    Component.onCompleted: card.restore()

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        SectionTitle {
            text: card.request.reference ?? ""
            font.pixelSize: Theme.titleSize
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Tag {
            text: card.request.stageText ?? ""
            tint: card.stage === "fed_back" ? Theme.walk : card.stage === "withdrawn" ? Theme.muted : Theme.accent
        }
    }
    MutedText {
        text: qsTr("%1 · asked on %2").arg(card.request.area ?? "").arg(card.request.askedOn ?? "")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: text.length > 0
        text: card.stage === "withdrawn" ? card.request.why : card.request.warning ?? ""
        color: card.stage === "withdrawn" ? Theme.muted : Theme.accentText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        visible: (card.request.walk ?? "").length > 0
        objectName: "openHeldWalk"
        text: qsTr("Open the walk")
        onClicked: card.walkAsked(card.request.walk)
    }
    RowLayout {
        visible: card.open || card.stage === "withdrawn"
        spacing: 8
        Layout.fillWidth: true

        DateField {
            id: day
            objectName: "bookDay"
            label: qsTr("Walk on")
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        TimeField {
            id: time
            objectName: "bookTime"
            name: qsTr("Walk at")
            label: qsTr("At")
            Layout.alignment: Qt.AlignTop
        }
    }
    Field {
        id: officer
        objectName: "bookOfficer"
        visible: card.open || card.stage === "withdrawn"
        label: qsTr("Officer")
        name: qsTr("Officer's shoulder number, who walks")
        placeholder: qsTr("Shoulder number")
        maximumLength: 9
        Layout.fillWidth: true
    }
    RowLayout {
        visible: card.open || card.stage === "withdrawn"
        spacing: 8

        AppButton {
            objectName: "book"
            text: card.stage === "booked" ? qsTr("Book anew") : qsTr("Book")
            onClicked: card.say(card.desk.book(day.iso, time.value, officer.text))
        }
        AppButton {
            objectName: "unbook"
            visible: card.stage === "booked"
            text: qsTr("Take the booking back")
            onClicked: card.say(card.desk.unbook())
        }
    }
    AppButton {
        objectName: "heldWalk"
        visible: card.stage === "booked"
        text: qsTr("It was held: log the walk")
        primary: true
        onClicked: card.held(card.request.request)
    }
    Field {
        id: why
        objectName: "withdrawWhy"
        visible: card.open
        label: qsTr("It does not take place, because")
        maximumLength: 120
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "withdraw"
        visible: card.open
        text: qsTr("Withdraw")
        onClicked: card.say(card.desk.withdraw(why.text))
    }
    AppText {
        id: problem
        objectName: "bookProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "removeRequest"
        text: qsTr("Remove the request")
        danger: true
        onClicked: card.say(card.desk.remove())
    }
}
