import QtQuick

// What is on the map, one thing after another for the keyboard.
QtObject {
    id: turns

    // {layer, title, detail, latitude, longitude, hotspot}, as of when the keyboard last went on.
    property list<var> all
    property int at: -1
    readonly property var current: all[at] ?? null
    readonly property string text: current === null ? "" : [current.title, current.detail].filter(part => part.length > 0).join(", ")

    function leave(): void {
        turns.at = -1;
    }
    // To the next thing in a window or the one before; false where there is none, and the keyboard may leave the map.
    function step(by: int, window: var, layers: list<int>): bool {
        const before = turns.current;
        if (before === null && by < 0)
            return false;
        turns.all = MapModel.inTurn(window, layers, 6); // Tab must come past them
        const isSame = one => one !== undefined && one.title === before.title && one.latitude === before.latitude && one.longitude === before.longitude;
        // Two things may be called alike at one place: it is the one at its turn, unless the things have moved on.
        const same = before === null ? -1 : isSame(turns.all[turns.at]) ? turns.at : turns.all.findIndex(isSame);
        const next = same >= 0 ? same + by : before === null || by > 0 ? 0 : -1;
        turns.at = next >= 0 && next < turns.all.length ? next : -1;
        return turns.at >= 0 || (by < 0 && before !== null);
    }
}
