import QtQuick
import QtQuick.Templates as T

// A filter that is on or off.
T.Button {
    id: control

    property bool clicksOnEnter: true // else Enter is of the form around it

    implicitWidth: Math.max(40, label.implicitWidth + 24)
    implicitHeight: Theme.sized(28)
    checkable: true
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.forwardTo: [enter]
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked

    EnterClicks {
        id: enter
        button: control
        enabled: control.clicksOnEnter
    }
    contentItem: AppText {
        id: label
        text: control.text
        strong: control.checked
        font.pixelSize: Theme.smallSize
        color: !control.enabled ? Theme.muted : control.checked ? Theme.accentText : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: !control.enabled ? (control.checked ? Theme.hover : "transparent") : control.checked ? Theme.accentSoft : control.hovered ? Theme.hover : Theme.raised
        border.color: control.checked && control.enabled ? Theme.accent : Theme.line

        FocusRing {
            control: parent
            radius: parent.radius + 3
            shown: control.visualFocus
        }
    }
}
