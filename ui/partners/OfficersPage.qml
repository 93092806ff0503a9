import Lantern.Commands
import Lantern.Style

PartnersPage {
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: Workspace.open
        iconName: "partners"
        title: qsTr("No officers yet")
        text: qsTr("Officers are added on the Plan screen, by shoulder number.")
    }
}
