import QtQuick
import QtQuick.Templates as T

// Gives the keyboard back, once a popup has closed, to what had it when the popup opened. Qt itself knows only the window's own content,
// which has forgotten it.
QtObject {
    id: keeper

    required property T.Popup popup
    // What had the keyboard, the latest first; the others are of the popups that this one was opened from.
    property var before: []

    function focused(): var {
        return keeper.popup.parent?.Window.activeFocusItem ?? null;
    }
    function usable(item: var): bool {
        return (item?.visible ?? false) && item.enabled;
    }
    function remember(): void {
        const now = keeper.focused();
        const had = now && now.parent ? [{ "item": now, "reason": now.focusReason ?? Qt.PopupFocusReason }] : [];
        keeper.before = had.concat(Sheets.keepers.length > 0 ? Sheets.keepers[Sheets.keepers.length - 1].before : []);
        Sheets.keepers = Sheets.keepers.filter(one => one !== keeper).concat([keeper]);
    }
    function giveBack(): void {
        Sheets.keepers = Sheets.keepers.filter(one => one !== keeper);
        const now = keeper.focused();
        // The window's content has no parent: nothing has the keyboard then.
        if (!now || !now.parent || !keeper.usable(now)) {
            const had = keeper.before.find(one => keeper.usable(one.item));
            had?.item.forceActiveFocus(had.reason);
        }
        keeper.before = [];
    }

    readonly property Connections heard: Connections {
        target: keeper.popup
        function onAboutToShow(): void { keeper.remember(); }
        function onClosed(): void { keeper.giveBack(); }
    }
    Component.onDestruction: Sheets.keepers = Sheets.keepers.filter(one => one !== keeper)
}
