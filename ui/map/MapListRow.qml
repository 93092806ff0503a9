pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// A row of the table of what is in view.
Rectangle {
    id: row

    required property int index
    required property var modelData
    required property list<var> columns
    required property list<string> texts
    property bool current: false
    signal pressed

    implicitHeight: 30
    radius: 6
    color: current ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
    border.width: current ? 2 : 0
    border.color: Theme.focus
    Accessible.role: Accessible.Row
    Accessible.name: texts.filter(text => text.length > 0).join(", ")
    Accessible.focusable: true
    Accessible.focused: current
    Accessible.onPressAction: row.pressed()

    HoverHandler { id: hover }
    TapHandler { onTapped: row.pressed() }
    Row {
        anchors.fill: parent
        Repeater {
            model: row.texts
            AppText {
                id: cell
                required property int index
                required property string modelData
                width: row.columns[cell.index].share * row.width
                height: row.height
                leftPadding: 6
                rightPadding: 6
                text: cell.modelData
                font.pixelSize: Theme.smallSize
                horizontalAlignment: cell.index === 3 ? Text.AlignRight : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
                Accessible.role: Accessible.Cell
            }
        }
    }
}
