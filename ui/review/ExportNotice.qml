import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What came of the last export, at the foot of a page: nothing above it moves when it appears.
MutedText {
    visible: text.length > 0
    elide: Text.ElideMiddle
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Layout.fillWidth: true
}
