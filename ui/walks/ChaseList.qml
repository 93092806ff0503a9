import QtQuick
import Lantern.Style

// Rows to read and to open, or what to do where there are none.
Item {
    id: box

    required property var rows
    required property string name
    required property string empty
    signal picked(string key)
    signal opened(string key)

    RowList {
        id: list
        anchors.fill: parent
        visible: count > 0
        name: box.name
        model: box.rows
        onPicked: key => {
            list.chosen = key;
            box.picked(key);
        }
        onOpened: key => box.opened(key)
    }
    MutedText {
        anchors.left: parent.left
        anchors.right: parent.right
        visible: list.count === 0
        text: box.empty
        wrapMode: Text.Wrap
    }
}
