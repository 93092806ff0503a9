import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Whether what is put forward is a problem: a person says so, and why.
ModalSheet {
    id: sheet

    required property ProblemDesk desk
    property string key
    property bool accepting: true
    property string error

    function typed(): var {
        return { "accepted": sheet.accepting, "name": placeName.text, "by": by.text, "reason": reason.text, "reviewOn": review.iso };
    }
    function ask(proposal: string, accepting: bool): void {
        const found = sheet.desk.proposal(proposal);
        const kept = sheet.desk.draft("decide");
        sheet.key = proposal;
        sheet.accepting = accepting;
        sheet.error = "";
        placeName.text = kept.key === proposal ? kept.name : found.name ?? "";
        by.text = kept.by ?? "";
        reason.text = kept.key === proposal ? kept.reason : "";
        review.iso = kept.reviewOn ?? "";
        review.text = review.shown(review.iso);
        sheet.open();
    }

    title: sheet.accepting ? qsTr("Accept the problem") : qsTr("Turn it down")
    acceptText: sheet.accepting ? qsTr("Accept") : qsTr("Turn down")
    acceptEnabled: placeName.text.trim().length > 0 && by.text.trim().length > 0 && (sheet.accepting ? review.valid : reason.text.trim().length > 0)
    acceptObstacle: sheet.accepting ? qsTr("It needs a name, who decides, and a review date.") : qsTr("It needs who decides, and the reason.")
    closesOnAccept: false
    onAcceptPressed: {
        sheet.error = sheet.desk.decide(sheet.key, sheet.typed());
        if (sheet.error.length > 0)
            return;
        keeping.stop();
        sheet.desk.keepDraft("decide", {});
        sheet.accept();
    }

    Timer {
        id: keeping
        interval: 500
        onTriggered: sheet.desk.keepDraft("decide", Object.assign({ "key": sheet.key }, sheet.typed()))
    }
    contentItem: SheetScroll {
        spacing: 12

        Field {
            id: placeName
            objectName: "decideName"
            focus: true
            label: qsTr("Name, by its place")
            maximumLength: 80
            onEdited: keeping.restart()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            Field {
                id: by
                objectName: "decideBy"
                label: qsTr("Decided by (shoulder number)")
                maximumLength: 9
                onEdited: keeping.restart()
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            DateField {
                id: review
                objectName: "decideReview"
                visible: sheet.accepting
                label: qsTr("Review on")
                onEdited: keeping.restart()
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
        TextBox {
            id: reason
            objectName: "decideReason"
            label: sheet.accepting ? qsTr("Why (may be empty; no names)") : qsTr("Why it is no problem (no names)")
            lines: 2
            onEdited: keeping.restart()
            Layout.fillWidth: true
        }
        AppText {
            visible: text.length > 0
            text: sheet.error
            color: Theme.alert
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
}
