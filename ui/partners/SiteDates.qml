pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The day on which the chosen site went live, or was taken down.
ColumnLayout {
    id: form

    required property SiteDesk desk
    readonly property bool live: desk.card.state === "live"

    function keep(): void {
        problem.text = form.live ? form.desk.takeDown(day.iso) : form.desk.goLive(day.iso);
        if (problem.text.length === 0) {
            day.iso = "";
            day.text = "";
        }
    }

    spacing: 8

    RowLayout {
        spacing: 8
        DateField {
            id: day
            objectName: "siteDay"
            label: form.live ? qsTr("Taken down on") : qsTr("Live since")
            onAccepted: form.keep()
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "keepSiteDay"
            text: form.live ? qsTr("Take it down") : qsTr("It is live")
            onClicked: form.keep()
            Layout.alignment: Qt.AlignBottom
        }
    }
    MutedText {
        id: problem
        objectName: "siteDayProblem"
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
