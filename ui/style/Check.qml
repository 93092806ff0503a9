import QtQuick
import QtQuick.Templates as T

// A tick box with words.
T.CheckBox {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.sized(28), contentItem.implicitHeight + 8)
    leftPadding: Theme.sized(28)
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    indicator: Rectangle {
        x: 0
        y: (control.height - height) / 2
        implicitWidth: Theme.sized(20)
        implicitHeight: Theme.sized(20)
        radius: 5
        color: control.checked ? Theme.accentFill : Theme.raised
        border.width: control.checked ? 0 : 1
        border.color: Theme.edge

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            name: "check"
            size: 14
            stroke: 2.6
            color: Theme.accentInk
        }
        FocusRing {
            control: parent
            shown: control.visualFocus
        }
    }
    contentItem: Text {
        text: control.text
        font: control.font
        color: control.enabled ? Theme.text : Theme.muted
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
