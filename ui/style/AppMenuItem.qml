import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: item

    property string shortcutText

    implicitWidth: Theme.sized(240)
    implicitHeight: Theme.sized(34)
    leftPadding: Theme.sized(16) + 14
    rightPadding: 12
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    Accessible.name: text

    contentItem: Item {
        AppText {
            anchors.fill: parent
            anchors.rightMargin: keys.implicitWidth + 12
            text: item.text
            color: item.enabled ? Theme.text : Theme.muted
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }
        MutedText {
            id: keys
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: item.shortcutText
            Accessible.ignored: true
        }
    }
    indicator: Icon {
        x: 8
        y: (item.height - height) / 2
        visible: item.checked
        name: "check"
        size: 16
        color: Theme.accentText
    }
    arrow: Icon {
        x: item.width - width - 8
        y: (item.height - height) / 2
        visible: item.subMenu
        name: "chevronRight"
        size: 14
        color: Theme.muted
    }
    background: Rectangle {
        radius: 6
        color: item.highlighted ? Theme.hover : "transparent"
    }
}
