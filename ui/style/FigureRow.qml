import QtQuick
import QtQuick.Layouts

// A figure with what it counts and, one line below, why it is so.
ColumnLayout {
    id: row

    required property string label
    property string value
    property string why
    property color valueColor: Theme.text

    spacing: 2
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(value)
    Accessible.description: why

    RowLayout {
        spacing: 12
        Layout.fillWidth: true

        MutedText {
            text: row.label
            font.pixelSize: Theme.bodySize
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            text: row.value
            strong: true
            color: row.valueColor
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            Layout.maximumWidth: 220
            Accessible.ignored: true
        }
    }
    MutedText {
        visible: row.why.length > 0
        text: row.why
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
