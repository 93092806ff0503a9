pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of a list, with its label. `model` is a list of strings, or a model with `textRole` and `valueRole`.
FocusScope {
    id: choice

    property string label
    property string name: label
    property alias model: box.model
    property alias textRole: box.textRole
    property alias valueRole: box.valueRole
    property alias currentIndex: box.currentIndex
    property alias currentText: box.currentText
    property alias currentValue: box.currentValue
    property alias count: box.count
    property alias displayText: box.displayText
    property alias box: box
    // Of the list, where its texts are longer than the box.
    property real popupWidth: 0
    signal activated(int index)
    // Enter while the list is closed, which the box would keep to itself.
    signal entered(event: var)

    function indexOfValue(value: var): int {
        return box.indexOfValue(value);
    }

    implicitWidth: Theme.sized(180)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: choice.width
        spacing: 4

        MutedText {
            visible: choice.label.length > 0
            text: choice.label
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        T.ComboBox {
            id: box
            focus: true
            Layout.fillWidth: true
            implicitHeight: Theme.controlHeight
            leftPadding: 12
            rightPadding: 32
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ComboBox
            Accessible.name: choice.name
            onActivated: index => choice.activated(index)
            Keys.onPressed: event => {
                event.accepted = !box.popup.visible && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
                if (event.accepted)
                    choice.entered(event);
            }

            contentItem: AppText {
                text: box.displayText
                color: box.enabled ? Theme.text : Theme.muted
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            indicator: Icon {
                x: box.width - width - 10
                y: (box.height - height) / 2
                name: "chevronDown"
                size: 16
                color: Theme.muted
            }
            background: Rectangle {
                radius: Theme.radius
                color: box.hovered ? Theme.hover : Theme.raised
                border.width: box.activeFocus ? 2 : 1
                border.color: box.activeFocus ? Theme.focus : Theme.edge
            }
            delegate: T.ItemDelegate {
                id: item
                required property int index
                width: box.popup.availableWidth
                implicitHeight: Theme.sized(34)
                leftPadding: 12
                rightPadding: 12
                highlighted: box.highlightedIndex === index
                text: box.textAt(index)
                Accessible.name: text
                contentItem: AppText {
                    text: item.text
                    strong: box.currentIndex === item.index
                    verticalAlignment: Text.AlignVCenter
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: 6
                    color: item.highlighted || item.hovered ? Theme.hover : "transparent"
                }
            }
            popup: T.Popup {
                y: box.height + 4
                width: Math.max(box.width, 160, choice.popupWidth)
                implicitHeight: Math.min(list.contentHeight + 8, 320)
                padding: 4
                margins: 6
                contentItem: ListView {
                    id: list
                    clip: true
                    model: box.popup.visible ? box.delegateModel : null
                    currentIndex: box.highlightedIndex
                    T.ScrollBar.vertical: AppScrollBar {}
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.raised
                    border.color: Theme.line
                }
            }
        }
    }
}
