import QtQuick

// A line icon of Lantern's own, drawn in a 24 × 24 box and scaled; `name` is a key of `paths`.
Item {
    id: icon

    property string name
    property color color: Theme.text
    property real size: 20 // at plain text
    property bool grows: true // as the text does
    property real stroke: 1.8

    readonly property var paths: ({
        "hotspots": "M12 3 L19.5 7.3 V15.7 L12 21 L4.5 15.7 V7.3 Z M12 8.2 L15.4 10.1 V13.9 L12 15.8 L8.6 13.9 V10.1 Z",
        "plan": "M4 6 H20 M4 12 H20 M4 18 H20 M7 4 V8 M14 10 V14 M10 16 V20",
        "brief": "M6 3 H15 L19 7 V21 H6 Z M15 3 V7 H19 M9 12 H16 M9 16 H14",
        "record": "M8 4 H16 V7 H8 Z M16 5.5 H19 V21 H5 V5.5 H8 M8.5 14 L11 16.5 L15.5 11.5",
        "walks": "M7 20 C7 15 17 15 17 10 M17 10 A3.2 3.2 0 1 0 16.9 10 M7 20 A1.4 1.4 0 1 0 6.9 20",
        "series": "M4 15 H8.5 V19.5 H4 Z M9.8 4 H14.3 V8.5 H9.8 Z M15.5 14.5 H20 V19 H15.5 Z M7.4 14.6 L11 8.9 M13.4 8.9 L16.6 14.1 M8.9 17.2 H15.1",
        "review": "M4 20 V4 M4 20 H20 M8 20 V13 H11 V20 M13 20 V9 H16 V20 M8 9 L12 5.5 L15 6.5 L20 3.5",
        "partners": "M4 10 L5.5 4 H18.5 L20 10 M4 10 H20 M5.5 10 V20 H18.5 V10 M10 20 V14.5 H14 V20",
        "standing_valid": "M12 3.5 A8.5 8.5 0 1 0 12.1 3.5 M8 12.3 L11 15.3 L16 9.3",
        "standing_soon": "M12 4 L21 19.5 H3 Z M12 10 V14.2 M12 16.6 V17",
        "standing_lapsed": "M4.5 4.5 H19.5 V19.5 H4.5 Z M8.8 8.8 L15.2 15.2 M15.2 8.8 L8.8 15.2",
        "standing_never": "M12 5 L19 12 L12 19 L5 12 Z",
        "undo": "M9 5 L4.5 9.5 L9 14 M5 9.5 H14 A5 5 0 0 1 14 19.5 H10",
        "redo": "M15 5 L19.5 9.5 L15 14 M19 9.5 H10 A5 5 0 0 0 10 19.5 H14",
        "menu": "M4 7 H20 M4 12 H20 M4 17 H20",
        "search": "M10.5 4 A6.5 6.5 0 1 0 10.6 4 M15.3 15.3 L20 20",
        "close": "M6 6 L18 18 M18 6 L6 18",
        "plus": "M12 5 V19 M5 12 H19",
        "minus": "M5 12 H19",
        "layers": "M12 4 L21 9 L12 14 L3 9 Z M4 13.5 L12 18 L20 13.5",
        "chevronUp": "M6 14.5 L12 8.5 L18 14.5",
        "chevronDown": "M6 9.5 L12 15.5 L18 9.5",
        "chevronRight": "M9.5 6 L15.5 12 L9.5 18",
        "check": "M5 12.5 L10 17.5 L19 7",
        "warning": "M12 4 L21.5 20 H2.5 Z M12 10 V14.5 M12 17 V17.4",
        "info": "M12 3.5 A8.5 8.5 0 1 0 12.1 3.5 M12 11 V16.5 M12 7.4 V7.8",
        "import": "M12 3.5 V14.5 M7.5 10 L12 14.5 L16.5 10 M4 17 V20 H20 V17",
        "export": "M12 14.5 V3.5 M7.5 8 L12 3.5 L16.5 8 M4 17 V20 H20 V17",
        "folder": "M3.5 6 H10 L12 8.5 H20.5 V19 H3.5 Z",
        "file": "M6 3 H15 L19 7 V21 H6 Z M15 3 V7 H19",
        "lantern": "M9 3 H15 M12 3 V6 M8 9 A4 3.2 0 0 1 16 9 V17 H8 Z M7 20.5 H17 M12 10.5 V14.5",
        "pin": "M12 21 C7 14.5 6 12.5 6 9.8 A6 6 0 0 1 18 9.8 C18 12.5 17 14.5 12 21 Z M12 7.6 A2.2 2.2 0 1 0 12.1 7.6",
        "route": "M6 19 L10 9 L15 14 L19 5",
        "edit": "M5 19 L6 15 L16 5 L19 8 L9 18 Z",
        "trash": "M5 7 H19 M9 7 V4.5 H15 V7 M7 7 L8 20 H16 L17 7",
        "ruler": "M3.5 15.5 L15.5 3.5 L20.5 8.5 L8.5 20.5 Z M7 12 L9.5 14.5 M10 9 L12 11 M13 6 L15.5 8.5",
        "list": "M4 6 H5 M9 6 H20 M4 12 H5 M9 12 H20 M4 18 H5 M9 18 H20",
        "bookmark": "M6.5 3.5 H17.5 V20.5 L12 16 L6.5 20.5 Z",
        "frame": "M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15 M9 9 H15 V15 H9 Z",
        "home": "M4 11.5 L12 4.5 L20 11.5 M6.5 10 V19.5 H17.5 V10",
        "swap": "M4 8.5 H19 M15.5 5 L19 8.5 L15.5 12 M20 15.5 H5 M8.5 12 L5 15.5 L8.5 19",
        "split": "M3.5 8 H9.5 V16 H3.5 Z M14.5 8 H20.5 V16 H14.5 Z M12 4.5 V19.5",
        "lock": "M6.5 11 H17.5 V20 H6.5 Z M9 11 V8 A3 3 0 0 1 15 8 V11"
    })

    implicitWidth: grows ? Theme.sized(size) : size
    implicitHeight: implicitWidth
    Accessible.ignored: true

    PaintedPath {
        width: icon.implicitWidth
        height: icon.implicitHeight
        path: icon.paths[icon.name] ?? ""
        box: Qt.size(24, 24)
        stroke: icon.color
        strokeWidth: icon.stroke
    }
}
