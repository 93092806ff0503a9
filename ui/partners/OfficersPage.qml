pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Style

// Who among the officers is trained for what: on a night, soon no more, and against what coming plans need.
PartnersPage {
    id: page

    readonly property alias desk: skillDesk
    // An officer who was found by the search.
    readonly property string found: visible && skillDesk.any ? Workspace.wanted : ""

    onFoundChanged: if (found.startsWith("officer/")) Qt.callLater(page.takeFound)

    function takeFound(): void {
        const officer = Workspace.takeWanted("officer");
        if (officer.length > 0)
            holders.choose(skillDesk.find(officer));
    }

    SkillDesk { id: skillDesk }
    SaveDialog {
        id: saving
        format: "csv"
        subject: qsTr("Officers")
        title: qsTr("Export as CSV")
        onAccepted: skillDesk.exportCsv(chosen)
    }
    RowLayout {
        anchors.fill: parent
        spacing: 16
        visible: skillDesk.any

        ColumnLayout {
            spacing: 8
            Layout.fillWidth: true
            Layout.preferredWidth: 2

            RowLayout {
                spacing: 8
                Choice {
                    objectName: "skillChoice"
                    label: qsTr("Skill")
                    model: skillDesk.skills
                    focus: true
                    currentIndex: Math.max(0, skillDesk.skills.indexOf(skillDesk.skill))
                    onActivated: index => skillDesk.skill = skillDesk.skills[index]
                    Layout.fillWidth: true
                }
                DateField {
                    objectName: "skillNight"
                    label: qsTr("Night of")
                    iso: skillDesk.night
                    onPicked: iso => skillDesk.night = iso
                    Layout.fillWidth: true
                }
            }
            AppText {
                objectName: "skillSummary"
                text: skillDesk.summary
                strong: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            StandingList {
                id: holders
                objectName: "skillHolders"
                name: qsTr("Who holds the skill")
                rows: skillDesk.holders
                empty: qsTr("Nobody was ever trained for it.")
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            spacing: 8
            Layout.fillWidth: true
            Layout.preferredWidth: 2

            SectionTitle { text: qsTr("Coming plans against trained officers") }
            GapList {
                objectName: "gapList"
                desk: skillDesk
                Layout.fillWidth: true
                Layout.preferredHeight: 150
            }
            SectionTitle { text: qsTr("Lapses soon, or just lapsed") }
            StandingList {
                objectName: "lapsingList"
                name: qsTr("Skills that lapse soon")
                rows: skillDesk.lapsing
                empty: qsTr("No skill lapses within %1 days.").arg(60)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        Flickable {
            id: right
            clip: true
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            T.ScrollBar.vertical: AppScrollBar {}

            FocusInView {
                view: right
                content: column
            }
            ColumnLayout {
                id: column
                width: right.width - 12
                spacing: 8

                RowLayout {
                    SectionTitle {
                        text: qsTr("Note a training of officers")
                        Layout.fillWidth: true
                    }
                    AppButton {
                        text: qsTr("CSV…")
                        iconName: "export"
                        Accessible.name: qsTr("Export as CSV")
                        onClicked: saving.ask()
                    }
                }
                MutedText {
                    visible: text.length > 0
                    text: skillDesk.notice
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
                OfficerSessionForm {
                    objectName: "officerSession"
                    desk: skillDesk
                    Layout.fillWidth: true
                }
                SectionTitle { text: qsTr("Sessions") }
                Repeater {
                    model: skillDesk.sessions
                    FigureRow {
                        required property var modelData
                        label: modelData.title
                        value: modelData.detail
                    }
                }
                MutedText {
                    visible: skillDesk.sessions.length === 0
                    text: qsTr("No session yet.")
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: Workspace.open && !skillDesk.any
        iconName: "partners"
        title: qsTr("No officers yet")
        text: qsTr("Officers are entered on the Plan screen, by shoulder number, with the skills that they hold.")
        actionText: qsTr("To the Plan screen")
        onAction: page.navigate("plan")
    }
}
