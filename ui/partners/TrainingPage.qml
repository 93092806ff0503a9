pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Style

// Training of venues: what was done, each session, and a form for the next.
PartnersPage {
    id: page

    readonly property alias desk: trainingDesk

    TrainingDesk { id: trainingDesk }
    SaveDialog {
        id: saving
        format: "csv"
        subject: qsTr("Training")
        title: qsTr("Export as CSV")
        onAccepted: trainingDesk.exportCsv(chosen)
    }
    RowLayout {
        anchors.fill: parent
        spacing: 16
        visible: Workspace.open && trainingDesk.venues.length > 0

        ColumnLayout {
            spacing: 10
            Layout.fillWidth: true
            Layout.preferredWidth: 3

            RowLayout {
                SectionTitle {
                    text: qsTr("What counts, each business and person once")
                    Layout.fillWidth: true
                }
                AppButton {
                    objectName: "exportTraining"
                    text: qsTr("CSV…")
                    iconName: "export"
                    Accessible.name: qsTr("Export as CSV")
                    onClicked: saving.ask()
                }
            }
            MutedText {
                visible: text.length > 0
                text: trainingDesk.notice
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            // Large text leaves the sessions their room.
            SheetScroll {
                id: counts
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 100
                Layout.maximumHeight: contentHeight

                TrainingCounts {
                    desk: trainingDesk
                    Layout.fillWidth: true
                }
            }
            SectionTitle { text: qsTr("Sessions") }
            ListView {
                id: list
                objectName: "sessionList"
                clip: true
                model: trainingDesk.sessions
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Training sessions, newest first")
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 100
                T.ScrollBar.vertical: AppScrollBar {}
                Keys.onReturnPressed: if (currentItem) (currentItem as T.AbstractButton).clicked()
                delegate: RowDelegate {
                    id: row
                    required property string session
                    required property string warning
                    required property var model
                    width: list.width - 10
                    focusPolicy: Qt.NoFocus
                    title: model.title
                    subtitle: model.detail
                    figure: model.figure
                    subfigure: row.warning
                    subfigureColor: Theme.accentText
                    highlighted: row.session === form.session || (list.activeFocus && ListView.isCurrentItem)
                    onClicked: form.take(trainingDesk.session(row.session))
                }
                MutedText {
                    anchors.centerIn: parent
                    visible: list.count === 0
                    text: qsTr("No session yet: note the first at the right.")
                }
            }
        }
        SessionForm {
            id: form
            objectName: "sessionForm"
            desk: trainingDesk
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: Workspace.open && trainingDesk.venues.length === 0
        iconName: "partners"
        title: qsTr("No venues to train yet")
        text: qsTr("Enter the venues first (Alt+1): a session names those that came and their number of people.")
    }
}
