pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// Offences by hour of the week, a night in one row: noon to noon.
Item {
    id: chart

    required property list<var> hours
    readonly property real most: Math.max(1e-9, ...hours)
    readonly property int line: Theme.sized(12)
    readonly property int edge: Theme.sized(20)
    readonly property real cell: (width - edge) / 24
    readonly property list<string> days: [1, 2, 3, 4, 5, 6, 0].map(day => Qt.locale().standaloneDayName(day, Locale.NarrowFormat))

    // The figure of the `column`-th hour after noon of the `day`-th day.
    function figure(day: int, column: int): real {
        return hours[(day * 24 + 12 + column) % 168] ?? 0;
    }
    function busiest(): string {
        const at = hours.indexOf(most);
        const date = new Date(2024, 0, 1 + Math.floor(at / 24), at % 24);
        return at < 0 ? "" : Qt.locale().toString(date, "dddd HH:mm");
    }

    implicitHeight: 7 * line + Theme.sized(16)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Hour of the week, noon to noon; busiest %1").arg(busiest())

    Repeater {
        model: 7
        Item {
            id: day
            required property int index
            y: index * chart.line
            width: chart.width
            height: chart.line - 1
            MutedText {
                anchors.verticalCenter: parent.verticalCenter
                text: chart.days[day.index]
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
            }
            Repeater {
                model: 24
                Rectangle {
                    required property int index
                    readonly property real share: chart.figure(day.index, index) / chart.most
                    x: chart.edge + index * chart.cell
                    width: chart.cell - 1
                    height: chart.line - 1
                    radius: 2
                    color: share <= 0 ? Theme.hover : Theme.harmRamp[Math.min(4, Math.floor(share * 5))]
                }
            }
        }
    }
    Repeater {
        model: ["12", "18", "00", "06"]
        MutedText {
            required property int index
            required property string modelData
            x: chart.edge + index * 6 * chart.cell
            y: 7 * chart.line
            text: modelData
            font.pixelSize: Theme.tinySize
            Accessible.ignored: true
        }
    }
}
