pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Each link of a series with its strength; pressed, it says why.
ColumnLayout {
    id: list

    required property list<var> links
    signal reached(Item item)

    spacing: 2

    SectionTitle {
        text: qsTr("Why they are linked")
        font.pixelSize: Theme.bodySize
        Layout.fillWidth: true
    }
    Repeater {
        model: list.links
        T.AbstractButton {
            id: link
            required property var modelData
            required property int index

            checkable: true
            checked: index === 0
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: qsTr("%1 and %2: %3").arg(modelData.from).arg(modelData.to).arg(modelData.strength.toLocaleString(Qt.locale(), "f", 2))
            Layout.fillWidth: true
            implicitHeight: content.implicitHeight + 8
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Offences %1 and %2, strength %3").arg(modelData.from).arg(modelData.to).arg(modelData.strength.toLocaleString(Qt.locale(), "f", 2))
            Accessible.description: modelData.why.join(". ")
            Accessible.checkable: true
            Accessible.checked: checked
            onActiveFocusChanged: if (activeFocus) list.reached(link)

            background: Rectangle {
                radius: Theme.radius
                color: link.hovered ? Theme.hover : "transparent"
                FocusRing {
                    control: parent
                    shown: link.visualFocus
                }
            }
            contentItem: Column {
                id: content
                topPadding: 4
                leftPadding: 4
                spacing: 2
                Row {
                    spacing: 6
                    Icon {
                        name: link.checked ? "chevronDown" : "chevronRight"
                        size: 14
                        color: Theme.muted
                    }
                    AppText {
                        text: link.text
                        strong: link.checked
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }
                }
                Repeater {
                    model: link.checked ? link.modelData.why : []
                    MutedText {
                        required property string modelData
                        x: 20
                        width: link.width - 28
                        text: modelData
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.smallSize
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
