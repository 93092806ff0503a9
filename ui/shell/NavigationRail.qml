pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The screens, each with icon and word.
Rectangle {
    id: rail

    required property list<var> screens // {key, name, icon}
    required property string current
    signal chosen(string key)

    implicitWidth: Theme.sized(72)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Screens")

    Column {
        x: 8
        y: 12
        spacing: 6

        Repeater {
            model: rail.screens
            T.AbstractButton {
                id: tab
                required property var modelData
                required property int index
                readonly property bool here: modelData.key === rail.current

                implicitWidth: rail.implicitWidth - 16
                implicitHeight: Math.max(56, word.y + word.implicitHeight + 7)
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                text: modelData.name
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: here
                onClicked: rail.chosen(modelData.key)

                background: Rectangle {
                    radius: Theme.radius
                    color: tab.here ? Theme.accentSoft : tab.hovered ? Theme.hover : "transparent"

                    Rectangle {
                        x: -8
                        width: 3
                        height: parent.height
                        color: Theme.accent
                        visible: tab.here
                    }
                    FocusRing {
                        control: parent
                        shown: tab.visualFocus
                    }
                }
                contentItem: Item {
                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 8
                        name: tab.modelData.icon
                        size: 22
                        grows: false // all screens stay in sight
                        color: tab.here ? Theme.accentText : Theme.muted
                    }
                    AppText {
                        id: word
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 35 // below the icon
                        // Nearly the rail's width: words that are longer than in English take a second line.
                        width: rail.width - 4
                        text: tab.text
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                        lineHeight: 0.9
                        font.pixelSize: Theme.tinySize
                        strong: tab.here
                        color: tab.here ? Theme.accentText : Theme.muted
                        Accessible.ignored: true
                    }
                }
                AppToolTip {
                    visible: tab.hovered
                    text: qsTr("%1 (Ctrl+%2)").arg(tab.text).arg(tab.index + 1)
                }
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
}
