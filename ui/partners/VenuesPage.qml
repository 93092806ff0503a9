import Lantern.Commands
import Lantern.Style

PartnersPage {
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: Workspace.open
        iconName: "partners"
        title: qsTr("No venues yet")
        text: qsTr("Add a venue, or import the licence list.")
    }
}
