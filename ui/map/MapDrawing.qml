import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The strip that leads through drawing a point or a route.
Rectangle {
    id: strip

    required property string drawing
    required property int points
    signal addHere
    signal removeLast
    signal finish
    signal cancel

    implicitWidth: Theme.sized(440)
    implicitHeight: lines.implicitHeight + 16
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.walk

    MapShield {}
    // The words above the buttons: a map may be narrow.
    ColumnLayout {
        id: lines
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 6

        AppText {
            text: strip.drawing === "route" ? qsTr("Click along the line or round the edge, or move the map and press Space.") : qsTr("Click the place, or move the map and press Space.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flow {
            spacing: 6
            Layout.fillWidth: true
            AppButton {
                text: qsTr("Add middle")
                implicitHeight: Theme.sized(30)
                onClicked: strip.addHere()
            }
            AppButton {
                visible: strip.drawing === "route"
                text: qsTr("Take back")
                implicitHeight: Theme.sized(30)
                enabled: strip.points > 0
                onClicked: strip.removeLast()
            }
            AppButton {
                visible: strip.drawing === "route"
                text: qsTr("Finish")
                implicitHeight: Theme.sized(30)
                enabled: strip.points > 1
                onClicked: strip.finish()
            }
            AppButton {
                text: qsTr("Cancel")
                implicitHeight: Theme.sized(30)
                onClicked: strip.cancel()
            }
        }
    }
}
