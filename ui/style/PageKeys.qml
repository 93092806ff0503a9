import QtQuick

// Ctrl+Page Down and Ctrl+Page Up turn the pages of a screen, wherever its keyboard is, the rail included.
Item {
    id: keys

    required property int page
    required property int count
    signal turned(int page)

    Shortcut {
        sequence: "Ctrl+PgDown"
        enabled: keys.visible
        onActivated: keys.turned((keys.page + 1) % keys.count)
    }
    Shortcut {
        sequence: "Ctrl+PgUp"
        enabled: keys.visible
        onActivated: keys.turned((keys.page + keys.count - 1) % keys.count)
    }
}
