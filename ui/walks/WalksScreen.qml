import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Walk and Talks: the list at the left, the map in the middle, the walk with its concerns and actions at the right.
FocusScope {
    id: screen

    readonly property alias desk: desk

    WalkDesk {
        id: desk
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0
        visible: desk.open

        WalkList {
            id: list
            focus: true
            desk: desk
            // Above the map, whose tiles reach beyond its edges.
            z: 1
            Layout.preferredWidth: 312
            Layout.fillHeight: true
            onBegun: inspector.focusFirst()
            onChosen: inspector.focusFirst()
            onActionChosen: action => {
                desk.selectAction(action);
                Qt.callLater(inspector.focusAction, action);
            }
        }
        Rectangle {
            color: Theme.line
            Layout.preferredWidth: 1
            Layout.fillHeight: true
        }
        WalkMap {
            id: map
            form: desk.form
            Layout.fillWidth: true
            Layout.fillHeight: true
            onPicked: purpose => {
                if (purpose === "place" || purpose === "route")
                    inspector.focusFirst();
                else
                    inspector.focusConcern(purpose);
            }
            onConcernPicked: concern => inspector.focusConcern(concern)

            Panel {
                anchors.centerIn: parent
                width: Math.min(400, parent.width - 32)
                height: none.implicitHeight + 48
                padding: 24
                visible: desk.walks.count === 0

                EmptyState {
                    id: none
                    anchors.left: parent.left
                    anchors.right: parent.right
                    iconName: "walks"
                    title: qsTr("No walks yet")
                    text: qsTr("Press New walk to log a Walk and Talk: when and where you walked, what worried the women who walked with you, and who will do what about it.")
                }
            }
        }
        Rectangle {
            color: Theme.line
            Layout.preferredWidth: 1
            Layout.fillHeight: true
        }
        WalkInspector {
            id: inspector
            visible: desk.form.shown
            form: desk.form
            Layout.preferredWidth: Math.max(344, Math.min(Theme.sized(344), screen.width * 0.36))
            Layout.fillHeight: true
            onPickPlace: map.begin("place")
            onPickRoute: map.begin("route")
            onPickConcern: concern => map.begin(concern)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(420, parent.width - 48)
        visible: !desk.open
        iconName: "folder"
        title: qsTr("No file is open")
        text: qsTr("Open a Lantern file, or the exercise borough, to log a Walk and Talk.")
    }
}
