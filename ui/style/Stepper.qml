import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A whole number with − and +.
FocusScope {
    id: stepper

    property string label
    property string name: label
    property alias value: box.value
    property alias from: box.from
    property alias to: box.to
    property alias stepSize: box.stepSize
    signal modified(int value)

    implicitWidth: 132
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: stepper.width
        spacing: 4

        MutedText {
            visible: stepper.label.length > 0
            text: stepper.label
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        T.SpinBox {
            id: box
            focus: true
            Layout.fillWidth: true
            implicitHeight: Theme.controlHeight
            leftPadding: 36
            rightPadding: 36
            editable: true
            focusPolicy: Qt.StrongFocus
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            validator: IntValidator {
                bottom: Math.min(box.from, box.to)
                top: Math.max(box.from, box.to)
            }
            Accessible.name: stepper.name
            onValueModified: stepper.modified(value)

            contentItem: TextInput {
                text: box.displayText
                font: box.font
                color: box.enabled ? Theme.text : Theme.muted
                selectionColor: Theme.accentFill
                selectedTextColor: Theme.accentInk
                horizontalAlignment: Qt.AlignHCenter
                verticalAlignment: Qt.AlignVCenter
                readOnly: !box.editable
                validator: box.validator
                inputMethodHints: Qt.ImhDigitsOnly
                selectByMouse: true
                Accessible.name: stepper.name
            }
            down.indicator: Item {
                implicitWidth: 34
                height: box.height
                Icon {
                    anchors.centerIn: parent
                    name: "minus"
                    size: 14
                    color: box.enabled && box.value > box.from ? Theme.text : Theme.line
                }
            }
            up.indicator: Item {
                x: box.width - width
                implicitWidth: 34
                height: box.height
                Icon {
                    anchors.centerIn: parent
                    name: "plus"
                    size: 14
                    color: box.enabled && box.value < box.to ? Theme.text : Theme.line
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: Theme.raised
                border.width: box.activeFocus ? 2 : 1
                border.color: box.activeFocus ? Theme.focus : Theme.edge
            }
        }
    }
}
