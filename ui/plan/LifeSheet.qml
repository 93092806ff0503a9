pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The life of the plan: who took which step when, the next step, and what one version has otherwise than another.
ModalSheet {
    id: sheet

    required property LifeDesk desk
    property string wrong

    function ask(): void {
        wrong = "";
        who.text = "";
        regardless.checked = false;
        open();
        if (sheet.desk.nextText.length > 0)
            who.forceActiveFocus(Qt.PopupFocusReason);
    }

    title: qsTr("Life of the plan")
    preferredWidth: 620
    rejectText: qsTr("Close")
    acceptText: desk.nextText
    acceptEnabled: who.text.trim().length > 0 && (desk.unrecorded === 0 || regardless.checked)
    acceptObstacle: desk.nextText.length === 0 ? "" : who.text.trim().length === 0 ? qsTr("Say who takes the step.") : qsTr("Record what is missing, or say that it is closed without.")
    closesOnAccept: false
    onAcceptPressed: {
        wrong = desk.takeNext(who.text, regardless.checked);
        if (wrong.length === 0)
            who.text = "";
    }

    contentItem: SheetScroll {
        spacing: 12

        RowLayout {
            objectName: "stages"
            spacing: 6
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Steps")

            Repeater {
                model: sheet.desk.stages
                ColumnLayout {
                    id: stage
                    required property var modelData
                    spacing: 2
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1: %2").arg(modelData.text).arg(modelData.taken.length > 0 ? modelData.taken : modelData.reached ? qsTr("reached") : qsTr("not yet"))
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1

                    Tag {
                        text: stage.modelData.text
                        tint: stage.modelData.reached ? Theme.walk : Theme.muted
                    }
                    MutedText {
                        text: stage.modelData.taken
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
            }
        }
        MutedText {
            visible: text.length > 0
            text: sheet.desk.hint
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        AppText {
            objectName: "unrecorded"
            visible: sheet.desk.unrecorded > 0
            text: qsTr("%n visit(s) have neither a result nor a reason why they were missed. They are entered on the Record screen.", "", sheet.desk.unrecorded)
            color: Theme.accentText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Check {
            id: regardless
            objectName: "regardless"
            visible: sheet.desk.unrecorded > 0 && sheet.desk.nextText.length > 0
            text: qsTr("Close it without them: their paper is not to be had")
            Layout.fillWidth: true
        }
        Field {
            id: who
            objectName: "stepBy"
            visible: sheet.desk.nextText.length > 0
            label: qsTr("Who takes the next step: a shoulder number or a role")
            placeholder: qsTr("1102, or Duty sergeant")
            maximumLength: 40
            error: sheet.wrong
            onEdited: sheet.wrong = ""
            onAccepted: if (sheet.acceptEnabled) sheet.acceptPressed()
            Layout.fillWidth: true
        }
        SectionTitle {
            text: qsTr("Versions")
            Layout.fillWidth: true
        }
        MutedText {
            visible: sheet.desk.versions.length < 2
            text: sheet.desk.versions.length === 0 ? qsTr("A version is kept at each approval, and at each re-plan on the night.") : qsTr("One version is kept so far: the next approval or re-plan is compared with it here.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: sheet.desk.versions.length > 1
            spacing: 8

            Choice {
                objectName: "versionFrom"
                name: qsTr("From version")
                model: sheet.desk.versions
                textRole: "text"
                currentIndex: sheet.desk.from
                onActivated: index => sheet.desk.compare(index, sheet.desk.to)
                Layout.fillWidth: true
            }
            MutedText { text: qsTr("to") }
            Choice {
                objectName: "versionTo"
                name: qsTr("To version")
                model: sheet.desk.versions
                textRole: "text"
                currentIndex: sheet.desk.to
                onActivated: index => sheet.desk.compare(sheet.desk.from, index)
                Layout.fillWidth: true
            }
        }
        ListView {
            id: list
            objectName: "versionChanges"
            visible: sheet.desk.versions.length > 1
            model: sheet.desk.changes
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What changed between the two versions")
            T.ScrollBar.vertical: AppScrollBar {}
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.sized(120) // whatever it holds, so that the buttons stay where they are

            delegate: AppText {
                required property string modelData
                width: list.width - 12
                text: modelData
                wrapMode: Text.Wrap
                bottomPadding: 4
            }
            MutedText {
                visible: list.count === 0
                text: qsTr("Nothing is otherwise.")
            }
        }
        SectionTitle {
            text: qsTr("History")
            Layout.fillWidth: true
        }
        ListView {
            id: history
            objectName: "history"
            model: sheet.desk.steps
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("All steps, oldest first")
            T.ScrollBar.vertical: AppScrollBar {}
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.sized(100)

            delegate: MutedText {
                required property string modelData
                width: history.width - 12
                text: modelData
                elide: Text.ElideRight
            }
            MutedText {
                visible: history.count === 0
                text: qsTr("No step is taken yet.")
            }
        }
    }
}
