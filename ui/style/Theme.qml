pragma Singleton

import QtCore
import QtQuick

// Every colour, size and typeface of Lantern, for dark and light. `mode`, `textPercent` and `still` are the user's choices and are kept.
QtObject {
    id: theme

    // "system", "light" or "dark".
    property string mode: "system"
    readonly property bool systemDark: Application.styleHints.colorScheme === Qt.ColorScheme.Dark
    readonly property bool dark: mode === "dark" || (mode !== "light" && systemDark)

    // Text, and what holds it, in percent of its plain size: 100 to 200.
    property int textPercent: 100
    readonly property real textScale: Math.max(100, Math.min(200, textPercent)) / 100
    // The user wants nothing to move by itself.
    property bool still: false
    readonly property bool moves: !still

    readonly property Settings kept: Settings {
        category: "appearance"
        property alias mode: theme.mode
        property alias textPercent: theme.textPercent
        property alias still: theme.still
    }

    readonly property color background: dark ? "#10151D" : "#F3F5F8"
    readonly property color surface: dark ? "#171E29" : "#FFFFFF"
    readonly property color raised: dark ? "#202A38" : "#FFFFFF"
    readonly property color line: dark ? "#2E3A4B" : "#D6DDE6"
    // The edge of what can be typed in or switched: 3:1 against what is around it.
    readonly property color edge: dark ? "#667791" : "#828FA0"
    readonly property color text: dark ? "#E9EEF5" : "#17202B"
    readonly property color muted: dark ? "#98A7BB" : "#566478"
    readonly property color accent: dark ? "#F2B33D" : "#B86E00"
    readonly property color accentInk: dark ? "#1B1406" : "#FFFFFF"
    // Under small text the light accent is a shade deeper, for 4.5:1.
    readonly property color accentFill: dark ? "#F2B33D" : "#A66300"
    readonly property color accentText: dark ? "#F2B33D" : "#8F5500"
    readonly property color accentSoft: dark ? "#38312A" : "#F6EBDA"
    readonly property color hover: dark ? "#263140" : "#EAEEF3"
    readonly property color uniform: dark ? "#5BAEFF" : "#0B63CE"
    readonly property color plain: dark ? "#CF9BFF" : "#7A3FC4"
    readonly property color walk: dark ? "#3CCFB0" : "#0B7F6A"
    readonly property color alert: dark ? "#FF7A6B" : "#C2352B"
    readonly property color alertSoft: dark ? "#3A2427" : "#FBE9E7"
    readonly property color focus: accent

    readonly property color mapLand: dark ? "#141A23" : "#F7F7F4"
    readonly property color mapStreet: dark ? "#2A3444" : "#FFFFFF"
    readonly property color mapMainStreet: dark ? "#3A4659" : "#E9E4D8"
    readonly property color mapWater: dark ? "#12314A" : "#BCDDF0"
    readonly property color mapGreen: dark ? "#17291F" : "#DCEBD3"
    readonly property list<color> harmRamp: dark ? ["#5A2A6B", "#96306F", "#D4465B", "#F5894F", "#FCD77F"]
                                                 : ["#FDE3A7", "#FBB05F", "#EE7440", "#C9374C", "#861A4C"]

    readonly property string family: "Inter"
    readonly property int titleSize: sized(18)
    readonly property int sectionSize: sized(16)
    readonly property int bodySize: sized(13)
    readonly property int smallSize: sized(12)
    readonly property int tinySize: sized(11)

    readonly property int gap: 8
    readonly property int margin: 16
    readonly property int radius: 8
    readonly property int radiusLarge: 12
    readonly property int controlHeight: sized(36)
    readonly property int rowHeight: sized(46)
    readonly property int target: 24

    // A length that goes with the text in it.
    function sized(pixels: real): int {
        return Math.round(pixels * theme.textScale);
    }
    // Of what stands at the side of a screen of some width: grown with its text, in whole pixels.
    function sideWidth(least: real, screen: real): int {
        return Math.round(Math.max(least, Math.min(theme.sized(least), screen * 0.36)));
    }
    // A colour at some opacity, for fills behind a line of the same colour.
    function soft(base: color, opacity: real): color {
        return Qt.rgba(base.r, base.g, base.b, opacity);
    }
}
