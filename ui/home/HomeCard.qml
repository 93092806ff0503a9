import QtQuick
import QtQuick.Layouts
import Lantern.Style

// One part of the Home screen: heading, how many, and what stands in it.
Panel {
    id: card

    required property string title
    property int count: 0
    property bool alert: false
    default property alias rows: column.data

    padding: 16
    implicitHeight: inside.implicitHeight + 2 * padding
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: card.count > 0 ? qsTr("%1: %2").arg(card.title).arg(card.count) : card.title

    content: [
        ColumnLayout {
            id: inside
            width: parent?.width ?? 0
            spacing: 4

            RowLayout {
                spacing: 8
                Layout.fillWidth: true
                Layout.bottomMargin: 4
                SectionTitle {
                    text: card.title
                    Layout.fillWidth: true
                }
                Tag {
                    visible: card.count > 0
                    text: card.count
                    tint: card.alert ? Theme.alert : Theme.muted
                }
            }
            ColumnLayout {
                id: column
                spacing: 4
                Layout.fillWidth: true
            }
        }
    ]
}
