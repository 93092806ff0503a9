import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// The exercise borough was made by an older Lantern, and lacks what came since.
HomeCard {
    id: card

    visible: Workspace.exerciseOutdated
    title: qsTr("An exercise of an older Lantern")

    MutedText {
        text: qsTr("This exercise borough was made before Lantern had some of its pages, so they are empty in it. It can be made anew, set on today; the old one stays beside it.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "renewExercise"
        text: qsTr("Make it anew")
        onClicked: Workspace.renewExercise()
    }
}
