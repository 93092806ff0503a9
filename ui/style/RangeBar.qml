import QtQuick
import QtQuick.Templates as T

// Two handles on a line, for a stretch between two whole numbers. Arrow keys move the handle that has the focus.
T.RangeSlider {
    id: bar

    // What it is of, for those who cannot see it.
    property string name
    // The new ends, once the hand or the key lets go of a handle that it moved.
    signal chosen(int first, int last)
    property bool moved: false

    function tell(): void {
        if (!moved || first.pressed || second.pressed)
            return;
        moved = false;
        chosen(Math.round(first.value), Math.round(second.value));
    }

    stepSize: 1
    snapMode: T.RangeSlider.SnapAlways
    implicitHeight: 28
    implicitWidth: 160
    leftPadding: 8
    rightPadding: 8
    Accessible.role: Accessible.Slider
    Accessible.name: name

    component Handle: Rectangle {
        property T.RangeSlider control
        property bool pressed
        property real position
        property string name
        x: control.leftPadding + position * (control.availableWidth - width)
        y: control.topPadding + (control.availableHeight - height) / 2
        implicitWidth: 16
        implicitHeight: 24
        radius: 6
        color: pressed ? Theme.accent : Theme.raised
        border.width: activeFocus ? 2 : 1
        border.color: activeFocus ? Theme.focus : Theme.accent
        Accessible.role: Accessible.Slider
        Accessible.name: name
    }

    first.handle: Handle {
        control: bar
        pressed: bar.first.pressed
        position: bar.first.visualPosition
        name: qsTr("%1: its beginning").arg(bar.name)
    }
    second.handle: Handle {
        control: bar
        pressed: bar.second.pressed
        position: bar.second.visualPosition
        name: qsTr("%1: its end").arg(bar.name)
    }
    first.onMoved: moved = true
    second.onMoved: moved = true
    first.onPressedChanged: tell()
    second.onPressedChanged: tell()
    Keys.onReleased: tell()

    background: Rectangle {
        x: bar.leftPadding
        y: bar.topPadding + (bar.availableHeight - height) / 2
        width: bar.availableWidth
        height: 4
        radius: 2
        color: Theme.line

        Rectangle {
            x: bar.first.visualPosition * parent.width
            width: bar.second.visualPosition * parent.width - x
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
}
