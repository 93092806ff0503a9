import QtQuick

// The heading of a part of a screen.
AppText {
    font.pixelSize: Theme.sectionSize
    font.weight: Font.DemiBold
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
}
