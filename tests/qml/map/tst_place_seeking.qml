import QtPositioning
import QtQuick
import QtTest
import Lantern.Map

// What the search offers for what is typed.
TestCase {
    id: test

    name: "PlaceSeeking"

    PlaceSeeking { id: seeker }
    SignalSpy { id: found; target: seeker; signalName: "found" }

    function init(): void {
        seeker.text = "";
        found.clear();
    }
    function seek(text: string): void {
        seeker.text = text;
        verify(seeker.seeking);
        tryVerify(() => !seeker.seeking);
    }

    function test_tooShort(): void {
        seeker.text = "m";
        verify(!seeker.seeking);
        compare(seeker.results.length, 0);
        compare(seeker.nothing, "");
    }
    function test_namesWithKindAndDistance(): void {
        MapModel.keepView(51.5, -0.13, 14);
        seek("mill");
        compare(seeker.results.map(one => `${one.name}, ${one.kind}`), ["Mill Lane, Hotspot 1", "Mill Lane, Street", "Mill Lane, Bus stop", "The Café Mill, Venue"]);
        const there = QtPositioning.coordinate(seeker.results[0].latitude, seeker.results[0].longitude);
        const metres = QtPositioning.coordinate(51.5, -0.13).distanceTo(there);
        verify(Math.abs(seeker.results[0].metres - metres) < metres / 100, seeker.results[0].metres);
        compare(found.count, 1);
    }
    function test_figures(): void {
        seek("TQ 302 800");
        compare(seeker.results.length, 1);
        compare(seeker.results[0].name, "TQ 3020 8000");
        compare(seeker.results[0].kind, "Position in Riverside");
        verify(seeker.results[0].metres > 0);
        compare(seeker.nothing, "");
    }
    function test_nothing_data(): var {
        return [
            { tag: "name", text: "Xanadu", says: "Nothing is called “Xanadu”" },
            { tag: "figures of France", text: "48.85, 2.35", says: "outside Great Britain" },
            { tag: "signs", text: "?!", says: "what to look for" }
        ];
    }
    function test_nothing(row: var): void {
        seek(row.text);
        compare(seeker.results.length, 0);
        verify(seeker.nothing.indexOf(row.says) >= 0, seeker.nothing);
    }
    function test_theLastTextCounts(): void {
        for (const text of ["TQ 302", "mi", "mill", "chu", "church"])
            seeker.text = text;
        tryVerify(() => !seeker.seeking);
        compare(seeker.results.map(one => one.name), ["Church Row", "Church Row"]);
        wait(50);
        compare(found.count, 1);
    }
    function test_takenBack(): void {
        seeker.text = "mill";
        seeker.text = "";
        wait(50);
        compare(seeker.results.length, 0);
        compare(found.count, 0);
        seek("church");
        compare(seeker.results.length, 2);
    }
}
