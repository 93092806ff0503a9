pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// Nothing is open: the exercise, a new file, an old one.
Item {
    id: start

    signal newAsked
    signal openAsked

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(460, parent.width - 48)
        spacing: 12

        EmptyState {
            iconName: "lantern"
            title: qsTr("Nothing is open")
            text: qsTr("Try Lantern on the exercise borough: a fictional place with two years of offences, walks and past shifts. Or start a file of your own and import into it.")
            actionText: qsTr("Open the exercise borough")
            onAction: Workspace.openExercise()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            Layout.alignment: Qt.AlignHCenter
            AppButton {
                text: qsTr("New file…")
                iconName: "file"
                onClicked: start.newAsked()
            }
            AppButton {
                text: qsTr("Open…")
                iconName: "folder"
                onClicked: start.openAsked()
            }
        }
        MutedText {
            visible: Workspace.recentFiles.length > 0
            text: qsTr("Recent")
            topPadding: 12
        }
        Repeater {
            model: Workspace.recentFiles
            RowDelegate {
                required property string modelData
                title: modelData.slice(modelData.lastIndexOf("/") + 1)
                subtitle: modelData.slice(0, modelData.lastIndexOf("/"))
                Layout.fillWidth: true
                onClicked: Workspace.openFile(modelData)
            }
        }
    }
}
