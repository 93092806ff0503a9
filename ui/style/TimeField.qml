import QtQuick

// A time of day typed as 21:45, 2145 or 9:05; `value` is "21:45", empty while what is typed is no time.
Field {
    id: field

    property string value
    property bool optional: false
    readonly property bool valid: value.length > 0 || (optional && text.trim().length === 0)
    property bool typing: false // `value` follows the text, so that the text stays as it is typed
    signal picked(string value)

    // What a form puts in, also where what stands there is no time and `value` is empty already.
    function put(time: string): void {
        value = time;
        text = time;
    }
    function parse(typed: string): string {
        const match = /^\s*(\d{1,2}):?(\d{2})\s*$/.exec(typed.replace(".", ":"));
        if (!match || Number(match[1]) > 23 || Number(match[2]) > 59)
            return "";
        return match[1].padStart(2, "0") + ":" + match[2];
    }

    implicitWidth: Theme.sized(96)
    placeholder: qsTr("hh:mm")
    inputMethodHints: Qt.ImhTime
    maximumLength: 5
    text: value
    error: valid || text.length === 0 ? "" : qsTr("Write a time like 21:45.")
    onValueChanged: if (!typing && (value.length === 0 || !input.activeFocus)) text = value
    onEdited: {
        typing = true;
        value = parse(text);
        if (valid)
            picked(value);
        typing = false;
    }
    onFinished: if (value.length > 0) text = value
}
