import QtQuick
import QtQuick.Window

// Brings a window back whose screen was taken away, at once or before the program began: enough of its head to take hold of is on a
// screen, or it goes to the middle of the first.
QtObject {
    id: sight

    required property Window window
    readonly property var screens: Array.from(Application.screens)
    readonly property int graspable: 80 // pixels

    function isSeen(box: rect, screens: list<var>): bool {
        return screens.some(screen => {
            const across = Math.min(box.x + box.width, screen.virtualX + screen.width) - Math.max(box.x, screen.virtualX);
            return across >= sight.graspable && box.y >= screen.virtualY - 1 && box.y <= screen.virtualY + screen.height - sight.graspable;
        });
    }
    // Where a window belongs: where it is, or in the middle of the first screen.
    function placed(box: rect, screens: list<var>): rect {
        if (screens.length === 0 || sight.isSeen(box, screens))
            return box;
        const first = screens[0];
        const width = Math.min(box.width, first.width);
        const height = Math.min(box.height, first.height);
        return Qt.rect(first.virtualX + Math.round((first.width - width) / 2), first.virtualY + Math.round((first.height - height) / 2), width, height);
    }
    function comeBack(): void {
        const window = sight.window;
        const box = Qt.rect(window.x, window.y, window.width, window.height);
        const to = sight.placed(box, sight.screens);
        if (to.x === box.x && to.y === box.y && to.width === box.width)
            return;
        window.x = to.x;
        window.y = to.y;
        window.width = Math.max(window.minimumWidth, to.width);
        window.height = Math.max(window.minimumHeight, to.height);
    }
    onScreensChanged: sight.comeBack()
}
