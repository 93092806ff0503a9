pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The register of officers: shoulder number, rank, skills and until when they hold. Never a name.
ModalSheet {
    id: sheet

    required property CrewDesk crewDesk
    property string officerId
    property var skills: []

    function take(id: string): void {
        const officer = crewDesk.officer(id);
        officerId = id;
        shoulder.text = officer.shoulder ?? "";
        shoulder.error = "";
        rank.currentIndex = officer.rank ?? 0;
        skills = officer.skills ?? [];
        shoulder.forceActiveFocus(Qt.TabFocusReason);
    }
    function keepOnEnter(): void {
        if (keepButton.enabled)
            keep();
    }
    function keep(): void {
        let all = skills;
        if (skill.text.trim().length > 0)
            all = all.concat([{ "name": skill.text.trim().toLowerCase(), "until": until.iso }]);
        shoulder.error = crewDesk.saveOfficer(officerId, shoulder.text, crewDesk.ranks[rank.currentIndex], all);
        if (shoulder.error.length > 0)
            return;
        skill.text = "";
        until.text = "";
        until.iso = "";
        take("");
    }

    title: qsTr("Officers")
    acceptText: ""
    rejectText: qsTr("Close")
    preferredWidth: 840
    onOpened: take("")

    contentItem: RowLayout {
        spacing: 16

        ListView {
            id: list
            model: sheet.crewDesk.officers
            clip: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Officers in the register")
            T.ScrollBar.vertical: AppScrollBar {}
            Layout.preferredWidth: 400
            Layout.preferredHeight: 360

            delegate: RowDelegate {
                id: row
                required property int index
                required property string officer
                required property string shoulder
                required property string rank
                required property string skills
                required property int lapsed
                width: list.width
                title: qsTr("%1 %2").arg(row.rank).arg(row.shoulder)
                subtitle: row.skills
                subfigure: row.lapsed > 0 ? qsTr("lapsed") : ""
                subfigureColor: Theme.alert
                highlighted: sheet.officerId === row.officer
                onClicked: sheet.take(row.officer)
                onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(row.index, ListView.Contain)
            }
            MutedText {
                anchors.centerIn: parent
                visible: list.count === 0
                text: qsTr("Nobody yet: enter the first officer at the right.")
            }
        }
        ColumnLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Field {
                id: shoulder
                objectName: "shoulder"
                focus: true
                label: qsTr("Shoulder number")
                maximumLength: 9
                onAccepted: sheet.keepOnEnter()
                Layout.fillWidth: true
            }
            Choice {
                id: rank
                label: qsTr("Rank")
                model: sheet.crewDesk.rankNames
                Layout.fillWidth: true
            }
            Repeater {
                model: sheet.skills
                RowLayout {
                    id: held
                    required property int index
                    required property var modelData
                    AppText {
                        text: held.modelData.text
                        color: held.modelData.lapsed ? Theme.alert : Theme.text
                        Layout.fillWidth: true
                    }
                    AppIconButton {
                        name: qsTr("Take %1 away").arg(held.modelData.name)
                        iconName: "close"
                        onClicked: sheet.skills = sheet.skills.filter((one, at) => at !== held.index)
                    }
                }
            }
            RowLayout {
                spacing: 12
                Field {
                    id: skill
                    label: qsTr("Add a skill")
                    placeholder: qsTr("spotter")
                    maximumLength: 30
                    onAccepted: sheet.keepOnEnter()
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
                DateField {
                    id: until
                    label: qsTr("Holds until (empty: no end)")
                    optional: true
                    onAccepted: sheet.keepOnEnter()
                    Layout.preferredWidth: 216
                    Layout.alignment: Qt.AlignTop
                }
            }
            RowLayout {
                spacing: 8
                AppButton {
                    id: keepButton
                    primary: true
                    enabled: shoulder.text.trim().length > 0 && until.valid
                    text: sheet.officerId.length > 0 ? qsTr("Save the change") : qsTr("Add the officer")
                    onClicked: sheet.keep()
                }
                AppButton {
                    visible: sheet.officerId.length > 0
                    text: qsTr("New officer")
                    onClicked: sheet.take("")
                }
            }
        }
    }
}
