import QtQuick

// Scrolls to whatever of the content gets the keyboard.
Item {
    id: follower

    required property Flickable view
    // What is scrolled; its parts are looked for.
    required property Item content

    function bringIntoView(focused: Item): void {
        let above = focused;
        while (above && above !== follower.content)
            above = above.parent;
        if (!above)
            return;
        const top = focused.mapToItem(follower.view.contentItem, 0, 0).y;
        const bottom = top + focused.height;
        const view = follower.view;
        if (top - 32 < view.contentY)
            view.contentY = Math.max(0, top - 32);
        else if (bottom + 16 > view.contentY + view.height)
            view.contentY = Math.min(Math.max(0, view.contentHeight - view.height), bottom + 16 - view.height);
    }

    Connections {
        target: follower.Window.window
        function onActiveFocusItemChanged(): void {
            const focused = follower.Window.window.activeFocusItem;
            if (focused)
                Qt.callLater(follower.bringIntoView, focused);
        }
    }
}
