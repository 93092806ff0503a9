import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Why the chosen visit is here and now, and what its team would do instead.
ColumnLayout {
    id: reasons

    required property ExplainDesk desk
    readonly property bool known: desk.here.length > 0

    component Reason: ColumnLayout {
        id: reason
        required property string title
        required property string words

        visible: words.length > 0
        spacing: 2
        Layout.fillWidth: true

        MutedText {
            text: reason.title
            Layout.fillWidth: true
        }
        AppText {
            text: reason.words
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }

    spacing: 8
    opacity: desk.working && known ? 0.6 : 1

    Reason {
        objectName: "whyHere"
        title: qsTr("Why here")
        words: reasons.desk.here
    }
    Reason {
        objectName: "whyNow"
        title: qsTr("Why now")
        words: reasons.desk.now
    }
    Reason {
        objectName: "whatInstead"
        title: qsTr("Without this visit")
        words: reasons.desk.instead
    }
    MutedText {
        visible: !reasons.known
        text: reasons.desk.board?.leg.kind === "duty" ? qsTr("The orders ask for this duty: it is kept whatever it costs, and the visits are planned round it.") : reasons.desk.working ? qsTr("Working out why…") : qsTr("Choose a visit on the timeline to see why it is there.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
