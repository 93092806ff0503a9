import QtQuick
import QtTest
import Lantern.Record

// A night's paper logs, typed in as they were written, by keys alone: every key that goes down is counted, Ctrl, Alt and Shift too.
TestCase {
    id: test

    name: "RecordNight"
    when: windowShown
    visible: true
    width: 1208
    height: 730

    // Six minutes at three keys a second, which is slow for one who types all day.
    readonly property int mostKeys: 6 * 60 * 3
    property var pressed: ({})
    property int random: 41

    RecordScreen {
        id: screen
        anchors.fill: parent
        focus: true
    }
    PaperLogs { id: logs }

    function press(kind: string, key: var, modifiers: int): void {
        keyClick(key, modifiers);
        const held = [Qt.ControlModifier, Qt.AltModifier, Qt.ShiftModifier].filter(one => modifiers & one).length;
        test.pressed[kind] = (test.pressed[kind] ?? 0) + 1 + held;
    }
    // Capitals are typed small: the log's words are the officer's own.
    function type(kind: string, text: string): void {
        for (const letter of text)
            press(kind, letter, Qt.NoModifier);
    }
    function goTo(entry: var): void {
        const place = `Team ${entry.team}, leg ${entry.leg}:`;
        if (screen.desk.current.title.startsWith(place))
            return;
        press("jump to the leg", "/", Qt.NoModifier);
        verify(findChild(screen, "findLeg").activeFocus);
        type("jump to the leg", `t${entry.team} ${entry.in}`);
        press("jump to the leg", Qt.Key_Return, Qt.NoModifier);
        verify(screen.desk.current.title.startsWith(place), `${screen.desk.current.title} is not ${place}`);
        verify(findChild(screen, "in").activeFocus);
    }
    function typeResult(entry: var): void {
        if (entry.missed) {
            press("nil and missed", Qt.Key_M, Qt.NoModifier);
            type("why it was missed", entry.missed);
            return;
        }
        type("times", entry.in + entry.out);
        if (entry.nil)
            press("nil and missed", Qt.Key_N, Qt.NoModifier);
        else if (entry.likeTheLast)
            press("like the last", Qt.Key_L, Qt.NoModifier);
        else
            typeCounts(entry);
    }
    function typeCounts(entry: var): void {
        for (const field in entry.counts) {
            const key = screen.desk.counts.find(one => one.field === field).key;
            for (let one = 0; one < entry.counts[field]; ++one)
                press("counts", key.charCodeAt(0), Qt.NoModifier);
        }
        for (const number of entry.reasons)
            press("stops by reason", Qt.Key_0 + number, Qt.AltModifier);
        for (const letter of entry.ticks)
            press("ticks", letter.charCodeAt(0), Qt.NoModifier);
        if (entry.reference) {
            press("reference", Qt.Key_NumberSign, Qt.NoModifier);
            verify(findChild(screen, "reference").activeFocus);
            type("reference", entry.reference);
        }
    }
    function expected(entry: var, before: var): var {
        const form = entry.likeTheLast ? Object.assign({}, before) : Object.assign({}, entry.counts);
        if (entry.missed)
            return { "missed": true, "missedReason": entry.missed };
        form.in = entry.in.slice(0, 2) + ":" + entry.in.slice(2);
        form.out = entry.out.slice(0, 2) + ":" + entry.out.slice(2);
        if (entry.nil)
            form.nil = true;
        for (const number of entry.reasons) {
            const field = screen.desk.reasons[number - 1].field;
            form[field] = (form[field] ?? 0) + 1;
            form.stop = (form.stop ?? 0) + 1;
        }
        if (entry.reference)
            form.reference = entry.reference;
        const ticks = { "R": "riskAssessed", "K": "intelligenceChecked", "P": "priorLink" };
        for (const letter of entry.ticks)
            form[ticks[letter]] = true;
        return form;
    }
    function printTable(): int {
        let all = 0;
        console.info("Keys pressed for a night of 48 legs:");
        for (const kind in test.pressed) {
            console.info(`  ${kind.padEnd(20)} ${String(test.pressed[kind]).padStart(5)}`);
            all += test.pressed[kind];
        }
        console.info(`  ${"all".padEnd(20)} ${String(all).padStart(5)}  (${(all / 48).toFixed(1)} a leg)`);
        return all;
    }

    function test_aNightOf48LegsInSixMinutes(): void {
        screen.forceActiveFocus();
        tryVerify(() => findChild(screen, "in").activeFocus);
        compare(logs.entries.length, 48);
        for (const entry of logs.entries) {
            goTo(entry);
            typeResult(entry);
            press("record", Qt.Key_Return, Qt.ControlModifier);
            compare(screen.desk.errorText, "", JSON.stringify(entry));
        }
        compare(screen.desk.progressText, "48 of 48 legs");
        let before = ({});
        for (const entry of logs.entries) {
            screen.desk.find(`t${entry.team} ${entry.planned}`);
            verify(screen.desk.goToFound(0));
            const wanted = expected(entry, before);
            const form = screen.desk.form;
            compare(Object.keys(form).sort().join(), Object.keys(wanted).sort().join());
            for (const field in wanted)
                compare(form[field], wanted[field], `${screen.desk.current.title}: ${field}`);
            before = wanted;
        }
        const all = printTable();
        verify(all <= test.mostKeys, `${all} keys are more than ${test.mostKeys}`);
    }
}
