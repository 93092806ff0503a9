pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A partner's action: its chase log, the next chase, and that it is done.
ColumnLayout {
    id: row

    required property ProblemDesk desk
    required property var facts // of ProblemDesk's card

    function say(wrong: string): void {
        problem.text = wrong;
    }

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Partner's action: %1").arg(row.facts.title)

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        AppText {
            text: row.facts.title
            strong: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        AppIconButton {
            name: qsTr("Remove “%1”").arg(row.facts.title)
            iconName: "trash"
            implicitWidth: Theme.sized(28)
            implicitHeight: Theme.sized(28)
            onClicked: row.say(row.desk.removeAction(row.facts.action))
        }
    }
    MutedText {
        text: row.facts.detail
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: text.length > 0
        text: row.facts.chaseText
        color: row.facts.late ? Theme.alert : Theme.muted
        Layout.fillWidth: true
    }
    Repeater {
        model: row.facts.log
        MutedText {
            required property string modelData
            text: qsTr("• %1").arg(modelData)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    RowLayout {
        visible: !row.facts.done
        spacing: 8
        Layout.fillWidth: true

        Field {
            id: answer
            label: qsTr("What they say")
            name: qsTr("What the partner says, or what came of it")
            maximumLength: 160
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
        }
        DateField {
            id: next
            optional: true
            label: qsTr("Ask again on")
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }
    }
    RowLayout {
        visible: !row.facts.done
        spacing: 8

        AppButton {
            text: qsTr("Asked today")
            onClicked: row.say(row.desk.chase(row.facts.action, answer.text, next.iso))
        }
        AppButton {
            text: qsTr("Done")
            Accessible.name: qsTr("The partner's action is done")
            onClicked: row.say(row.desk.finish(row.facts.action, answer.text))
        }
    }
    AppText {
        id: problem
        visible: text.length > 0
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
}
