pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// One thing below the other beside a bar that always has its room, so that lines do not break anew when it comes and goes.
Flickable {
    id: scroll

    default property alias parts: column.data
    property alias spacing: column.spacing

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}

    ColumnLayout {
        id: column
        width: scroll.width - 14
    }
    FocusInView {
        view: scroll
        content: column
    }
}
