import QtQuick
import Lantern.Style

// Offences a month as bars, the mean of twelve months as a line, a gap where the source lacks a month; the caveat stands on the chart.
Item {
    id: chart

    required property list<var> months // {label, year, offences, mean}
    required property string caveat
    readonly property real most: Math.max(1, ...months.map(month => month.offences ?? 0))
    property int pointed: -1
    onMonthsChanged: canvas.requestPaint()

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Offences by month, %1 months. %2").arg(months.length).arg(caveat)

    AppText {
        id: note
        width: parent.width
        text: chart.caveat
        strong: true
        color: Theme.accentText
        wrapMode: Text.Wrap
    }
    Row {
        id: legend
        y: note.height + 6
        spacing: 8
        Rectangle { width: 12; height: 10; color: Theme.uniform; opacity: 0.55; anchors.verticalCenter: parent.verticalCenter }
        MutedText { text: qsTr("offences in the month") }
        Item { width: 8; height: 1 }
        Rectangle { width: 16; height: 3; color: Theme.alert; anchors.verticalCenter: parent.verticalCenter }
        MutedText { text: qsTr("mean of 12 months") }
        Item { width: 8; height: 1 }
        MutedText {
            readonly property var month: chart.months[chart.pointed]
            visible: month !== undefined
            text: month === undefined ? "" : month.offences === undefined ? qsTr("%1: not in the source").arg(month.label)
                : qsTr("%1: %2").arg(month.label).arg(month.offences)
            color: Theme.text
        }
    }
    Canvas {
        id: canvas
        anchors.fill: parent
        anchors.topMargin: note.height + 32
        readonly property real leftEdge: 48
        readonly property real baseLine: height - 20
        readonly property real wide: (width - leftEdge - 8) / Math.max(1, chart.months.length)
        readonly property bool dark: Theme.dark
        onDarkChanged: requestPaint()

        function yOf(value: real): real {
            return baseLine - (baseLine - 6) * value / chart.most;
        }
        function frame(context: var): void {
            context.font = `${Theme.tinySize}px ${Theme.family}`;
            context.lineWidth = 1;
            for (let part = 0; part <= 4; ++part) {
                const value = chart.most * part / 4;
                context.strokeStyle = Theme.line;
                context.beginPath();
                context.moveTo(leftEdge, yOf(value));
                context.lineTo(width - 8, yOf(value));
                context.stroke();
                context.fillStyle = Theme.muted;
                context.textAlign = "right";
                context.fillText(value.toFixed(chart.most < 8 ? 1 : 0), leftEdge - 5, yOf(value) + 4);
            }
            context.textAlign = "left";
            chart.months.forEach((month, index) => {
                if (month.year > 0)
                    context.fillText(month.year, leftEdge + index * wide, height - 4);
            });
        }
        onPaint: {
            const context = getContext("2d");
            context.reset();
            frame(context);
            context.fillStyle = Theme.soft(Theme.uniform, 0.55);
            chart.months.forEach((month, index) => {
                if (month.offences !== undefined)
                    context.fillRect(leftEdge + index * wide, yOf(month.offences), Math.max(1, wide * 0.8), baseLine - yOf(month.offences));
            });
            context.strokeStyle = Theme.alert;
            context.lineWidth = 2;
            context.beginPath();
            let drawing = false;
            chart.months.forEach((month, index) => {
                const x = leftEdge + (index + 0.4) * wide;
                if (month.mean !== undefined && drawing)
                    context.lineTo(x, yOf(month.mean));
                else if (month.mean !== undefined)
                    context.moveTo(x, yOf(month.mean));
                drawing = month.mean !== undefined;
            });
            context.stroke();
        }
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.NoButton
            onPositionChanged: mouse => chart.pointed = Math.floor((mouse.x - canvas.leftEdge) / canvas.wide)
            onExited: chart.pointed = -1
        }
    }
}
