import QtQuick
import Lantern.Style

// A round distance and how long it is here.
Item {
    id: bar

    required property real metresPerPixel
    readonly property real metres: {
        const longest = 120 * metresPerPixel;
        const power = Math.pow(10, Math.floor(Math.log10(Math.max(longest, 1))));
        return [5, 2, 1].map(step => step * power).find(step => step <= longest) ?? power;
    }
    readonly property string text: metres >= 1000 ? qsTr("%1 km").arg(metres / 1000) : qsTr("%1 m").arg(metres)

    implicitWidth: Math.max(label.implicitWidth, line.width) + 12
    implicitHeight: line.y + line.height + 5
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(text)

    Rectangle {
        anchors.fill: parent
        radius: 4
        color: Theme.soft(Theme.surface, 0.85)
    }
    AppText {
        id: label
        x: 6
        y: 1
        text: bar.text
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
    Rectangle {
        id: line
        x: 6
        y: label.y + label.implicitHeight
        width: bar.metres / bar.metresPerPixel
        height: 2
        color: Theme.text
    }
}
