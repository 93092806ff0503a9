import Lantern.Commands
import Lantern.Style

PartnersPage {
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: Workspace.open
        iconName: "partners"
        title: qsTr("No training yet")
        text: qsTr("A session is noted here with its venues and the number of people.")
    }
}
