import QtQuick
import Lantern.Style

// One place or record found, under the name of its group where that begins.
Column {
    id: row

    property string group
    property alias title: entry.title
    property alias subtitle: entry.subtitle
    property alias subfigure: entry.subfigure
    property alias highlighted: entry.highlighted
    signal clicked

    MutedText {
        visible: row.group.length > 0
        leftPadding: 10
        topPadding: 6
        text: row.group
        font.pixelSize: Theme.tinySize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    RowDelegate {
        id: entry
        width: row.width
        focusPolicy: Qt.NoFocus
        onClicked: row.clicked()
    }
}
