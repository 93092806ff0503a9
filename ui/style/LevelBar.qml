import QtQuick
import QtQuick.Templates as T

// A handle on a line, from 0 to 100. Arrow keys move it.
T.Slider {
    id: bar

    // What it is of, for those who cannot see it.
    property string name
    signal chosen(int value)

    from: 0
    to: 100
    stepSize: 5
    snapMode: T.Slider.SnapAlways
    implicitHeight: 28
    implicitWidth: 120
    leftPadding: 8
    rightPadding: 8
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Slider
    Accessible.name: name
    onMoved: bar.chosen(Math.round(bar.value))

    handle: Rectangle {
        x: bar.leftPadding + bar.visualPosition * (bar.availableWidth - width)
        y: bar.topPadding + (bar.availableHeight - height) / 2
        implicitWidth: 16
        implicitHeight: 24
        radius: 6
        color: bar.pressed ? Theme.accent : Theme.raised
        border.width: bar.visualFocus ? 2 : 1
        border.color: bar.visualFocus ? Theme.focus : Theme.accent
    }
    background: Rectangle {
        x: bar.leftPadding
        y: bar.topPadding + (bar.availableHeight - height) / 2
        width: bar.availableWidth
        height: 4
        radius: 2
        color: Theme.line

        Rectangle {
            width: bar.visualPosition * parent.width
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
}
