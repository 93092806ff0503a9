import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.sized(220), contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: 6
    margins: 6
    overlap: 2
    delegate: AppMenuItem {}
    readonly property FocusKeeper focusKeeper: FocusKeeper { popup: menu }

    contentItem: ListView {
        implicitWidth: Theme.sized(240)
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: menu.currentIndex
        T.ScrollBar.vertical: AppScrollBar {}
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.line
    }
}
