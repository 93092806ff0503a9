import QtQuick
import Lantern.Style

// A time typed as four digits (2215), or fewer and Enter (22 is 22:00); its value may say which of two it is (01:15 GMT). Letters are left to the form. With `spills`, a digit after the
// fourth belongs to what follows: eight digits in a row are two times.
Item {
    id: entry

    required property string label
    property string value
    property string error
    // What is typed and not a whole time yet.
    property string digits
    property bool typing: false
    property bool spills: false
    // Four digits were typed, and nothing since.
    property bool full: false
    // The clocks showed it twice: B and G say which it is, and no other letter goes to the form.
    property bool twice: false
    signal modified(string value)
    signal spilled(string digit)

    readonly property string shown: typing ? digits.length > 2 ? digits.slice(0, digits.length - 2) + ":" + digits.slice(-2) : digits : value
    readonly property bool bad: typing && digits.length === 4 && whole(digits).length === 0

    function whole(typed: string): string {
        const full = typed.length < 3 ? typed.padStart(2, "0") + "00" : typed.padStart(4, "0");
        return Number(full.slice(0, 2)) < 24 && Number(full.slice(2)) < 60 ? full.slice(0, 2) + ":" + full.slice(2) : "";
    }
    function settle(): void {
        const time = typing && digits.length > 0 ? whole(digits) : "";
        const wrong = bad;
        if (typing && !wrong) {
            typing = false;
            if (time.length > 0 && time !== value)
                modified(time);
        }
    }
    function type(digit: string): void {
        if (full && spills) {
            full = false;
            return spilled(digit);
        }
        digits = typing && digits.length < 4 ? digits + digit : digit;
        typing = true;
        if (digits.length === 4 && !bad) {
            const time = whole(digits);
            typing = false;
            full = true;
            modified(time);
        }
    }
    function erase(): void {
        full = false;
        digits = typing ? digits.slice(0, -1) : value.slice(0, 5).replace(":", "").slice(0, -1);
        typing = digits.length > 0;
        if (!typing)
            modified("");
    }

    implicitWidth: Theme.sized(96)
    implicitHeight: Theme.sized(56) + (message.visible ? message.height + 2 : 0)
    activeFocusOnTab: true
    onActiveFocusChanged: {
        full = false;
        if (!activeFocus)
            settle();
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("%1: %2").arg(label).arg(shown.length > 0 ? shown : qsTr("empty"))
    Accessible.description: message.visible ? message.text : entry.twice ? qsTr("B takes it as BST, G as GMT") : entry.spills ? qsTr("Four digits, then the four of the next time") : qsTr("Four digits")
    Accessible.focusable: true

    Keys.onPressed: event => {
        const plain = (event.modifiers & ~(Qt.KeypadModifier | Qt.ShiftModifier)) === 0;
        event.accepted = true;
        if (plain && event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            entry.type(String(event.key - Qt.Key_0));
        else if (plain && event.key === Qt.Key_Backspace)
            entry.erase();
        else if (plain && event.key === Qt.Key_Delete) {
            entry.typing = false;
            entry.full = false;
            entry.modified("");
        } else if (entry.twice && plain && /^[a-z]$/i.test(event.text)) {
            if (event.key === Qt.Key_B || event.key === Qt.Key_G)
                entry.modified(`${entry.value.slice(0, 5)} ${event.key === Qt.Key_B ? "BST" : "GMT"}`);
        } else {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                entry.settle();
            event.accepted = event.text === ":";
        }
    }

    MutedText {
        text: entry.label
        Accessible.ignored: true
    }
    Rectangle {
        y: Theme.sized(20)
        width: parent.width
        height: Theme.sized(36)
        radius: Theme.radius
        color: Theme.raised
        border.width: entry.activeFocus ? 2 : 1
        border.color: message.visible ? Theme.alert : entry.activeFocus ? Theme.focus : Theme.edge

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            x: 12
            text: entry.shown.length > 0 ? entry.shown : qsTr("hh:mm")
            color: entry.shown.length > 0 ? Theme.text : Theme.muted
            strong: entry.value.length > 0 && !entry.typing
            Accessible.ignored: true
        }
    }
    MutedText {
        id: message
        y: Theme.sized(56) + 2
        width: parent.width
        visible: text.length > 0
        text: entry.bad ? qsTr("Not a time.") : entry.error
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    TapHandler {
        onTapped: entry.forceActiveFocus(Qt.MouseFocusReason)
    }
}
