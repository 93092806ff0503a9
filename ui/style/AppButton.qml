import QtQuick
import QtQuick.Templates as T

// A button with words. `primary`: the one thing a screen is for. `danger`: takes something away.
T.Button {
    id: control

    property bool primary: false
    property bool danger: false
    property string iconName
    readonly property color ink: !enabled ? Theme.muted : primary ? Theme.accentInk : danger ? Theme.alert : Theme.text

    implicitWidth: Math.max(80, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: 16
    rightPadding: 16
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.weight: Font.DemiBold
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.forwardTo: [enter]
    Accessible.name: text

    EnterClicks {
        id: enter
        button: control
    }
    contentItem: Item {
        implicitWidth: Math.ceil(label.implicitWidth) + (control.iconName.length > 0 ? Theme.sized(16) + 8 : 0)
        implicitHeight: label.implicitHeight

        Row {
            anchors.centerIn: parent
            spacing: 8

            Icon {
                visible: control.iconName.length > 0
                anchors.verticalCenter: parent.verticalCenter
                name: control.iconName
                size: 16
                color: control.ink
            }
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), control.availableWidth - (control.iconName.length > 0 ? Theme.sized(16) + 8 : 0))
                text: control.text
                font: control.font
                color: control.ink
                elide: Text.ElideRight
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (control.primary)
                return !control.enabled ? Theme.hover : control.down ? Qt.darker(Theme.accentFill, 1.15) : control.hovered ? Qt.lighter(Theme.accentFill, 1.08) : Theme.accentFill;
            return control.down || control.hovered ? Theme.hover : Theme.raised;
        }
        border.width: control.primary ? 0 : 1
        border.color: control.danger && control.enabled ? Theme.alert : Theme.line

        FocusRing {
            control: parent
            shown: control.visualFocus
        }
    }
}
