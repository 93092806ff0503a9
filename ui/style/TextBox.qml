import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Several lines of text with a label.
FocusScope {
    id: box

    property string label
    property string name: label
    property string error
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property int lines: 3
    signal edited
    signal finished

    implicitWidth: 240
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: box.width
        spacing: 4

        MutedText {
            visible: box.label.length > 0
            text: box.label
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        T.TextArea {
            id: input
            focus: true
            Layout.fillWidth: true
            implicitHeight: Math.max(contentHeight + 16, box.lines * Theme.sized(18) + 16)
            leftPadding: 12
            rightPadding: 12
            topPadding: 8
            bottomPadding: 8
            wrapMode: TextEdit.Wrap
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            color: Theme.text
            placeholderTextColor: Theme.muted
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.accentInk
            selectByMouse: true
            // Asked at the key: what comes next may not have been there when this was made.
            Keys.onTabPressed: input.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.name: box.name
            Accessible.description: box.error
            onTextChanged: if (activeFocus) box.edited()
            onEditingFinished: box.finished()

            background: Rectangle {
                radius: Theme.radius
                color: Theme.raised
                border.width: input.activeFocus ? 2 : 1
                border.color: box.error.length > 0 ? Theme.alert : input.activeFocus ? Theme.focus : Theme.edge
            }
        }
        MutedText {
            visible: box.error.length > 0
            text: box.error
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
