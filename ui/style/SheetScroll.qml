import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// The content of a sheet that may be higher than the window: one thing below the other, scrolled to what has the keyboard.
Flickable {
    id: scroll

    default property alias parts: column.data
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    interactive: contentHeight > height + 1
    clip: interactive // a ring at the edge is seen where nothing scrolls
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}

    ColumnLayout {
        id: column
        width: scroll.width - (scroll.interactive ? 14 : 0)
    }
    FocusInView {
        view: scroll
        content: column
    }
}
