import QtQuick
import QtQuick.Layouts

// Something the user must know, until it is closed. `kind` is "error" or "notice".
Rectangle {
    id: banner

    property string kind: "error"
    property string text
    property string actionText
    property bool closable: true
    signal action
    signal closed

    readonly property color ink: kind === "error" ? Theme.alert : Theme.accentText

    implicitWidth: 320
    implicitHeight: Math.max(44, line.implicitHeight + 16)
    radius: Theme.radius
    color: kind === "error" ? Theme.alertSoft : Theme.accentSoft
    border.color: kind === "error" ? Theme.alert : Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    // What lies behind is not pressed through it.
    MouseArea { anchors.fill: parent }
    RowLayout {
        id: line
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 8
        spacing: 10

        Icon {
            name: banner.kind === "error" ? "warning" : "info"
            size: 18
            color: banner.ink
        }
        AppText {
            text: banner.text
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        AppButton {
            visible: banner.actionText.length > 0
            text: banner.actionText
            implicitHeight: Theme.sized(30)
            onClicked: banner.action()
        }
        AppIconButton {
            visible: banner.closable
            name: qsTr("Close this message")
            iconName: "close"
            implicitWidth: Theme.sized(28)
            implicitHeight: Theme.sized(28)
            onClicked: banner.closed()
        }
    }
}
