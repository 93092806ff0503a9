import QtQuick
import QtQuick.Layouts

// Says why there is nothing and what to do about it.
ColumnLayout {
    id: empty

    property string iconName: "info"
    required property string title
    property string text
    property string actionText
    property string secondText
    signal action
    signal second

    spacing: 12

    Icon {
        name: empty.iconName
        size: 40
        stroke: 1.3
        color: Theme.muted
        Layout.alignment: Qt.AlignHCenter
    }
    SectionTitle {
        text: empty.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Layout.fillWidth: true
    }
    AppText {
        visible: empty.text.length > 0
        text: empty.text
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.sized(420)
        Layout.alignment: Qt.AlignHCenter
    }
    AppButton {
        visible: empty.actionText.length > 0
        text: empty.actionText
        primary: true
        Layout.alignment: Qt.AlignHCenter
        onClicked: empty.action()
    }
    AppButton {
        visible: empty.secondText.length > 0
        text: empty.secondText
        Layout.alignment: Qt.AlignHCenter
        onClicked: empty.second()
    }
}
