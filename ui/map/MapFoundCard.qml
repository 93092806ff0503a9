pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What is at the place that was clicked.
Rectangle {
    id: card

    property list<var> found
    signal closed

    z: 1
    implicitWidth: 280
    implicitHeight: column.implicitHeight + 20
    visible: found.length > 0
    radius: Theme.radiusLarge
    color: Theme.raised
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What is here")

    MapShield {}
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: 10
        spacing: 6

        RowLayout {
            MutedText {
                text: qsTr("What is here")
                Layout.fillWidth: true
            }
            AppIconButton {
                name: qsTr("Close")
                iconName: "close"
                implicitWidth: 26
                implicitHeight: 26
                onClicked: card.closed()
            }
        }
        Repeater {
            model: card.found.slice(0, 4)
            ColumnLayout {
                id: one
                required property var modelData
                spacing: 1
                AppText {
                    text: one.modelData.title
                    strong: true
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                MutedText {
                    visible: text.length > 0
                    text: one.modelData.detail
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }
        MutedText {
            visible: card.found.length > 4
            text: qsTr("and %1 more").arg(card.found.length - 4)
        }
    }
}
