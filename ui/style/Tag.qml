import QtQuick

// A word with a colour behind it. The word carries the meaning.
Rectangle {
    id: tag

    required property string text
    property color tint: Theme.muted
    // Dashed meanings (plain clothes) are drawn hollow.
    property bool hollow: false

    implicitWidth: label.implicitWidth + 16
    implicitHeight: Theme.sized(22)
    radius: 6
    color: hollow ? "transparent" : Theme.soft(tint, Theme.dark ? 0.2 : 0.12)
    border.width: 1
    border.color: hollow ? tint : Theme.soft(tint, 0.45)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    AppText {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, tag.width - 8)
        text: tag.text
        color: Theme.dark ? tag.tint : Qt.darker(tag.tint, 1.25)
        font.pixelSize: Theme.tinySize
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
