import QtQuick
import QtQuick.Templates as T

// How far something is: 0 to 1.
T.ProgressBar {
    id: strip

    property string name: qsTr("Progress")

    implicitWidth: 160
    implicitHeight: 4
    Accessible.name: name

    background: Rectangle {
        radius: 2
        color: Theme.line
    }
    contentItem: Item {
        Rectangle {
            width: strip.indeterminate ? parent.width / 3 : strip.visualPosition * parent.width
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
}
