import QtQuick
import QtQuick.Templates as T

// What a control does, on hovering.
T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 6 : 0
    implicitWidth: Math.min(Theme.sized(320), label.implicitWidth + leftPadding + rightPadding)
    implicitHeight: label.implicitHeight + topPadding + bottomPadding
    leftPadding: 10
    rightPadding: 10
    topPadding: 6
    bottomPadding: 6
    margins: 6
    delay: 600
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: AppText {
        id: label
        text: tip.text
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        radius: 6
        color: Theme.raised
        border.color: Theme.line
    }
}
