import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A line of text with its label and, below, what is wrong with it.
FocusScope {
    id: field

    property string label
    // What a screen reader says where there is no label to see.
    property string name: label
    property string error
    property string hint
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property alias validator: input.validator
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias echoMode: input.echoMode
    property alias horizontalAlignment: input.horizontalAlignment
    property alias input: input
    // Items whose Keys see a key before the text does.
    property list<Item> keysFirst
    property real leftInset: 0
    property real rightInset: 0
    signal accepted
    // Each key, by hand.
    signal edited
    // Enter, or the focus left.
    signal finished

    implicitWidth: 200
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: field.width
        spacing: 4

        MutedText {
            visible: field.label.length > 0
            text: field.label
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        T.TextField {
            id: input
            focus: true
            Layout.fillWidth: true
            implicitHeight: Theme.controlHeight
            leftPadding: 12 + (field.LayoutMirroring.enabled ? field.rightInset : field.leftInset)
            rightPadding: 12 + (field.LayoutMirroring.enabled ? field.leftInset : field.rightInset)
            verticalAlignment: TextInput.AlignVCenter
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            font.features: ({ "tnum": 1 })
            color: enabled ? Theme.text : Theme.muted
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            clip: true
            Keys.forwardTo: field.keysFirst
            Accessible.role: Accessible.EditableText
            Accessible.name: field.name
            Accessible.description: field.error.length > 0 ? field.error : field.hint
            onAccepted: field.accepted()
            onTextEdited: field.edited()
            onEditingFinished: field.finished()

            background: Rectangle {
                radius: Theme.radius
                color: input.readOnly ? Theme.background : Theme.raised
                border.width: input.activeFocus ? 2 : 1
                border.color: field.error.length > 0 ? Theme.alert : input.activeFocus ? Theme.focus : Theme.edge
            }
            Text {
                visible: input.text.length === 0 && input.preeditText.length === 0
                x: input.leftPadding
                width: input.width - input.leftPadding - input.rightPadding
                height: input.height
                verticalAlignment: Text.AlignVCenter
                text: input.placeholderText
                font: input.font
                color: input.placeholderTextColor
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        MutedText {
            visible: text.length > 0
            text: field.error.length > 0 ? field.error : field.hint
            color: field.error.length > 0 ? Theme.alert : Theme.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
