import QtQuick
import QtTest
import Lantern.Style

// The theme's colours can be told apart, and nothing moves where the user wants stillness.
Item {
    id: stage

    width: 100
    height: 100

    Component {
        id: spinning
        Spinner {
            running: false
        }
    }
    TestCase {
        name: "Theme"
        when: windowShown

        // WCAG 2.2, relative luminance and contrast ratio.
        function luminance(tint: color): real {
            const part = value => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            return 0.2126 * part(tint.r) + 0.7152 * part(tint.g) + 0.0722 * part(tint.b);
        }
        // Of a colour seen over another.
        function over(above: color, below: color): color {
            const mixed = (one, other) => one * above.a + other * (1 - above.a);
            return Qt.rgba(mixed(above.r, below.r), mixed(above.g, below.g), mixed(above.b, below.b), 1);
        }
        function contrast(one: color, other: color): real {
            const high = Math.max(luminance(one), luminance(other));
            const low = Math.min(luminance(one), luminance(other));
            return (high + 0.05) / (low + 0.05);
        }
        function eachTheme(): var { return [{ tag: "dark" }, { tag: "light" }]; }
        function cleanup(): void {
            Theme.mode = "system";
            Theme.still = false;
        }

        function test_ratio(): void {
            fuzzyCompare(contrast("#000000", "#ffffff"), 21, 0.001);
            fuzzyCompare(contrast("#777777", "#ffffff"), 4.478, 0.001);
        }
        function test_textCanBeRead_data(): var { return eachTheme(); }
        function test_textCanBeRead(row: var): void {
            Theme.mode = row.tag;
            compare(Theme.dark, row.tag === "dark");
            const faults = [];
            const check = (name, ink, ground, least) => {
                const ratio = contrast(ink, ground);
                if (ratio < least)
                    faults.push(`${name} ${ratio.toFixed(2)} < ${least}`);
            };
            for (const ground of ["background", "surface", "raised", "hover"])
                for (const ink of ["text", "muted", "accentText", "alert"])
                    check(`${ink} on ${ground}`, Theme[ink], Theme[ground], 4.5);
            for (const ground of ["accentSoft", "alertSoft"])
                check(`text on ${ground}`, Theme.text, Theme[ground], 4.5);
            check("accentText on accentSoft", Theme.accentText, Theme.accentSoft, 4.5);
            check("alert on alertSoft", Theme.alert, Theme.alertSoft, 4.5);
            check("accentInk on accentFill", Theme.accentInk, Theme.accentFill, 4.5);
            for (const tint of ["muted", "uniform", "plain", "walk", "alert", "accent"]) {
                const ink = Theme.dark ? Theme[tint] : Qt.darker(Theme[tint], 1.25);
                check(`tag of ${tint}`, ink, over(Theme.soft(Theme[tint], Theme.dark ? 0.2 : 0.12), Theme.surface), 4.5);
            }
            compare(faults, []);
        }
        function test_edgesCanBeSeen_data(): var { return eachTheme(); }
        function test_edgesCanBeSeen(row: var): void {
            Theme.mode = row.tag;
            const faults = [];
            for (const ground of ["background", "surface", "raised"])
                for (const edge of ["edge", "focus", "accent", "accentFill", "uniform", "plain", "walk", "alert"])
                    if (contrast(Theme[edge], Theme[ground]) < 3)
                        faults.push(`${edge} on ${ground} ${contrast(Theme[edge], Theme[ground]).toFixed(2)} < 3`);
            for (const ground of ["mapLand", "mapGreen", "mapStreet"])
                if (contrast(Theme.focus, Theme[ground]) < 3)
                    faults.push(`focus on ${ground} ${contrast(Theme.focus, Theme[ground]).toFixed(2)} < 3`);
            compare(faults, []);
        }
        function test_nothingMovesWhereStillnessIsWanted_data(): var {
            return [{ tag: "still", still: true }, { tag: "moving", still: false }];
        }
        function test_nothingMovesWhereStillnessIsWanted(row: var): void {
            Theme.still = row.still;
            const spinner = createTemporaryObject(spinning, stage);
            spinner.running = true; // and is seen once it has run for a while
            tryVerify(() => spinner.visible);
            compare(spinner.turning, !row.still);
        }
    }
}
