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
    // More is typed than is allowed. Leaving it, or Enter, makes it the most; what was wrong stays said until the next change.
    property bool beyond: false
    property bool wasBeyond: false
    signal modified(int value)

    // Without what a language puts between thousands.
    function numberOf(typed: string): int {
        return Number(typed.replace(/\D/g, ""));
    }
    function checkTyped(typed: string): void {
        beyond = numberOf(typed) > box.to;
        wasBeyond = beyond;
    }

    // The box itself takes what is typed only when the focus leaves it: too late for a form that Enter sends off, which calls this first.
    // A binding of the value ends with it.
    function keepTyped(): void {
        if (input.text.length > 0)
            box.value = Math.max(box.from, Math.min(box.to, numberOf(input.text)));
    }

    implicitWidth: Theme.sized(132)
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
                top: 10 * Math.max(box.from, box.to) + 9 // what is beyond the most is said, not swallowed
            }
            Accessible.name: stepper.name
            onValueModified: stepper.modified(value)
            down.onPressedChanged: stepper.checkTyped("")
            up.onPressedChanged: stepper.checkTyped("")

            contentItem: TextInput {
                id: input
                objectName: "stepperInput"
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
                Accessible.description: limit.text
                onTextEdited: stepper.checkTyped(text)
                // Once the key that ended it has been dealt with: Enter of a form must not plan with another number than was typed.
                onEditingFinished: Qt.callLater(() => stepper.beyond = false)
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
        MutedText {
            id: limit
            objectName: "limit"
            visible: text.length > 0
            text: stepper.wasBeyond ? qsTr("At most %1").arg(box.to) : ""
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
