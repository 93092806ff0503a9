import QtQuick

// A date typed as 27/11/2026 (or 2026-11-27); `iso` is "2026-11-27", empty while what is typed is no date.
Field {
    id: field

    property string iso
    property bool optional: false
    readonly property bool valid: iso.length > 0 || (optional && text.trim().length === 0)
    property bool typing: false // `iso` follows the text, so that the text stays as it is typed
    signal picked(string iso)

    // What a form puts in, also where what stands there is no date and `iso` is empty already.
    function put(isoText: string): void {
        iso = isoText;
        text = shown(isoText);
    }
    function shown(isoText: string): string {
        const parts = isoText.split("-");
        return parts.length === 3 ? `${parts[2]}/${parts[1]}/${parts[0]}` : "";
    }
    function parse(typed: string): string {
        const british = /^\s*(\d{1,2})[\/.\- ](\d{1,2})[\/.\- ](\d{4})\s*$/.exec(typed);
        const international = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(typed);
        if (!british && !international)
            return "";
        const year = Number(british ? british[3] : international[1]);
        const month = Number(british ? british[2] : international[2]);
        const day = Number(british ? british[1] : international[3]);
        const date = new Date(Date.UTC(year, month - 1, day));
        if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
            return "";
        return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
    }

    placeholder: qsTr("dd/mm/yyyy")
    inputMethodHints: Qt.ImhDate
    text: shown(iso)
    error: valid || text.length === 0 ? "" : qsTr("Not a date: type it as 27/11/2026.")
    onIsoChanged: if (!typing && (iso.length === 0 || !input.activeFocus)) text = shown(iso)
    onEdited: {
        typing = true;
        iso = parse(text);
        if (valid)
            picked(iso);
        typing = false;
    }
    onFinished: if (iso.length > 0) text = shown(iso)
}
