import QtQuick
import QtQuick.Templates as T

// A square button with an icon; `name` is what it does, for the tool tip and for screen readers.
T.Button {
    id: control

    required property string name
    property string iconName
    property string shortcutText
    property bool framed: false

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.forwardTo: [enter]
    Accessible.name: name

    EnterClicks {
        id: enter
        button: control
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            size: 18
            color: !control.enabled ? Theme.soft(Theme.muted, 0.5) : control.checked ? Theme.accentText : Theme.text
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down || control.hovered ? Theme.hover : control.checked ? Theme.accentSoft : control.framed ? Theme.raised : "transparent"
        border.width: control.framed ? 1 : 0
        border.color: Theme.line

        FocusRing {
            control: parent
            shown: control.visualFocus
        }
    }

    AppToolTip {
        visible: control.hovered && !control.down
        text: control.shortcutText.length > 0 ? qsTr("%1 (%2)").arg(control.name).arg(control.shortcutText) : control.name
    }
}
