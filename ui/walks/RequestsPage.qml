import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Walks that were asked for: the list, the one that is chosen, and a new one.
FocusScope {
    id: page

    readonly property alias desk: requestDesk
    signal walkAsked(string walk)
    signal held(string request)

    RequestDesk { id: requestDesk }
    RowLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 16

        ColumnLayout {
            spacing: 8
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            SectionTitle { text: qsTr("Asked for, the latest first") }
            RowList {
                objectName: "requestList"
                visible: requestDesk.count > 0
                focus: true
                name: qsTr("Requests for a walk")
                model: requestDesk.requests
                chosen: requestDesk.selected
                onPicked: key => requestDesk.selected = key
                onOpened: key => page.held(key)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Item {
                visible: requestDesk.count === 0
                Layout.fillWidth: true
                Layout.fillHeight: true

                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(420, parent.width - 24)
                    iconName: "walks"
                    title: qsTr("No request yet")
                    text: qsTr("When a woman asks to walk with an officer, note the reference, the area and the day at the right. Then book a time; when the walk was held, log it from here.")
                }
            }
        }
        SheetScroll {
            spacing: 16
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2

            RequestCard {
                visible: requestDesk.count > 0
                desk: requestDesk
                Layout.fillWidth: true
                onWalkAsked: walk => page.walkAsked(walk)
                onHeld: request => page.held(request)
            }
            Rectangle {
                visible: requestDesk.count > 0
                color: Theme.line
                Layout.fillWidth: true
                Layout.preferredHeight: 1
            }
            SectionTitle { text: qsTr("A new request") }
            RequestForm {
                desk: requestDesk
                Layout.fillWidth: true
            }
        }
    }
}
