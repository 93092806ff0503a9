import QtQuick
import QtQuick.Layouts
import Lantern.Style

// A count: digits type it, + and − or the arrows change it, and a letter counts one more from anywhere in the form.
Item {
    id: tally

    required property string label
    property string keyText
    property int value: 0
    property bool wrong: false
    signal modified(int value)

    property bool fresh: true

    implicitWidth: 150
    implicitHeight: Theme.sized(36)
    activeFocusOnTab: true
    onActiveFocusChanged: fresh = true
    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("%1: %2").arg(label).arg(value)
    Accessible.description: keyText.length > 0 ? qsTr("%1 counts one more, with Shift one fewer").arg(keyText) : ""
    Accessible.focusable: true
    Accessible.onIncreaseAction: modified(value + 1)
    Accessible.onDecreaseAction: modified(Math.max(0, value - 1))

    function put(amount: int): void {
        fresh = false;
        modified(Math.max(0, Math.min(999, amount)));
    }

    Keys.onPressed: event => {
        const plain = (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier)) === 0;
        event.accepted = plain;
        if (plain && event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            put(fresh ? event.key - Qt.Key_0 : value * 10 + event.key - Qt.Key_0);
        else if (plain && (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal || event.key === Qt.Key_Up))
            put(value + 1);
        else if (plain && (event.key === Qt.Key_Minus || event.key === Qt.Key_Down))
            put(value - 1);
        else if (plain && event.key === Qt.Key_Backspace)
            put(Math.floor(value / 10));
        else if (plain && event.key === Qt.Key_Delete)
            put(0);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: tally.value > 0 ? Theme.accentSoft : Theme.raised
        border.width: tally.activeFocus ? 2 : 1
        border.color: tally.wrong ? Theme.alert : tally.activeFocus ? Theme.focus : Theme.edge
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 12
        spacing: 8

        Rectangle {
            visible: tally.keyText.length > 0
            implicitWidth: Math.max(Theme.sized(20), keyLabel.implicitWidth + 8)
            implicitHeight: Theme.sized(20)
            radius: 4
            color: "transparent"
            border.color: Theme.line

            MutedText {
                id: keyLabel
                anchors.centerIn: parent
                text: tally.keyText
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
            }
        }
        AppText {
            text: tally.label
            color: Theme.muted
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            lineHeight: 0.9
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        AppText {
            text: tally.value
            strong: tally.value > 0
            color: tally.value > 0 ? Theme.text : Theme.muted
            font.pixelSize: Theme.sectionSize
            Accessible.ignored: true
        }
    }
    TapHandler {
        onTapped: tally.forceActiveFocus(Qt.MouseFocusReason)
    }
}
