import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The left side: begin a walk, choose one, or see what is overdue.
FocusScope {
    id: list

    required property WalkDesk desk
    property bool overdueOnly: false
    signal begun
    signal chosen
    signal actionChosen(string action)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 12

        GridLayout {
            // Below each other where the words are too long for one line.
            columns: heading.implicitWidth + begin.implicitWidth + columnSpacing <= width ? 2 : 1
            columnSpacing: 8
            rowSpacing: 8
            Layout.fillWidth: true

            SectionTitle {
                id: heading
                text: qsTr("Walk and Talks")
                Layout.fillWidth: true
            }
            AppButton {
                id: begin
                focus: true
                text: qsTr("New walk")
                iconName: "plus"
                primary: list.desk.form.entered || !list.desk.form.shown
                enabled: list.desk.open
                onClicked: {
                    list.overdueOnly = false;
                    list.desk.newWalk();
                    list.begun();
                }
            }
        }
        RowLayout {
            spacing: 6
            Layout.fillWidth: true

            Chip {
                text: qsTr("All %1").arg(list.desk.walks.count)
                checked: !list.overdueOnly
                autoExclusive: true
                onClicked: list.overdueOnly = false
            }
            Chip {
                text: qsTr("Overdue %1").arg(list.desk.overdue.count)
                checked: list.overdueOnly
                autoExclusive: true
                onClicked: list.overdueOnly = true
            }
        }
        WalkRows {
            desk: list.desk
            visible: !list.overdueOnly
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChosen: list.chosen()
        }
        OverdueList {
            desk: list.desk
            visible: list.overdueOnly && count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChosen: action => list.actionChosen(action)
        }
        AppText {
            visible: list.overdueOnly && list.desk.overdue.count === 0
            text: qsTr("Nothing is overdue, and every woman who raised a concern was told what came of it.")
            color: Theme.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
