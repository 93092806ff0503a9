pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// PAI by month, a line for each method; baselines are dashed, each line has its own mark, and its name stands in the legend. The table
// above says the same.
Item {
    id: chart

    required property list<string> steps
    required property list<var> lines // {name, baseline, values}
    readonly property list<color> inks: [Theme.uniform, Theme.accent, Theme.plain, Theme.walk, Theme.alert, Theme.muted, Theme.text]
    readonly property real most: Math.max(1, ...lines.map(line => Math.max(0, ...line.values.filter(value => value !== undefined))))
    readonly property real leftEdge: 36
    onLinesChanged: (drawn.item as Canvas)?.requestPaint()

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("PAI by month, %1 lines").arg(lines.length)

    // Made when it is seen: a canvas that first paints while it is hidden stays black.
    Loader {
        id: drawn
        anchors.fill: parent
        anchors.rightMargin: 190
        anchors.topMargin: 16
        active: chart.visible
        sourceComponent: Canvas {
            id: canvas
            readonly property real baseLine: height - 22
            readonly property bool dark: Theme.dark
            onDarkChanged: requestPaint()

            function xOf(step: int): real {
                const room = width - chart.leftEdge - 12;
                return chart.leftEdge + (chart.steps.length > 1 ? room * step / (chart.steps.length - 1) : room / 2);
            }
            function yOf(value: real): real {
                return baseLine - (baseLine - 8) * value / chart.most;
            }
            function mark(context: var, x: real, y: real, kind: int): void {
                context.beginPath();
                if (kind % 3 === 0)
                    context.arc(x, y, 4, 0, 2 * Math.PI);
                else if (kind % 3 === 1)
                    context.rect(x - 4, y - 4, 8, 8);
                else {
                    context.moveTo(x, y - 5);
                    context.lineTo(x + 5, y + 4);
                    context.lineTo(x - 5, y + 4);
                    context.closePath();
                }
                context.fill();
            }
            function frame(context: var): void {
                context.font = `${Theme.tinySize}px ${Theme.family}`;
                context.lineWidth = 1;
                for (let part = 0; part <= 4; ++part) {
                    const value = chart.most * part / 4;
                    context.strokeStyle = Theme.line;
                    context.beginPath();
                    context.moveTo(chart.leftEdge, yOf(value));
                    context.lineTo(width - 6, yOf(value));
                    context.stroke();
                    context.fillStyle = Theme.muted;
                    context.textAlign = "right";
                    context.fillText(value.toFixed(1), chart.leftEdge - 5, yOf(value) + 4);
                }
                context.textAlign = "center";
                const every = Math.ceil(chart.steps.length / 12);
                for (let step = 0; step < chart.steps.length; step += every)
                    context.fillText(chart.steps[step], Math.min(width - 40, Math.max(chart.leftEdge + 30, xOf(step))), height - 5);
            }
            onPaint: {
                const context = getContext("2d");
                context.reset();
                frame(context);
                chart.lines.forEach((line, index) => {
                    context.strokeStyle = chart.inks[index % chart.inks.length];
                    context.fillStyle = chart.inks[index % chart.inks.length];
                    context.lineWidth = 2;
                    context.setLineDash(line.baseline ? [4, 2] : []);
                    context.beginPath();
                    let drawing = false;
                    line.values.forEach((value, step) => {
                        if (value !== undefined && drawing)
                            context.lineTo(xOf(step), yOf(value));
                        else if (value !== undefined)
                            context.moveTo(xOf(step), yOf(value));
                        drawing = value !== undefined;
                    });
                    context.stroke();
                    context.setLineDash([]);
                    line.values.forEach((value, step) => {
                        if (value !== undefined)
                            mark(context, xOf(step), yOf(value), index);
                    });
                });
            }
        }
    }
    MutedText {
        x: chart.leftEdge + 4
        y: -2
        text: qsTr("PAI")
    }
    Column {
        anchors.right: parent.right
        width: 178
        spacing: 4
        Repeater {
            model: chart.lines
            Row {
                id: entry
                required property int index
                required property var modelData
                spacing: 6
                Rectangle {
                    width: 18
                    height: 3
                    anchors.verticalCenter: parent.verticalCenter
                    color: entry.modelData.baseline ? "transparent" : chart.inks[entry.index % chart.inks.length]
                    Row {
                        visible: entry.modelData.baseline
                        spacing: 3
                        Repeater {
                            model: 3
                            Rectangle { width: 4; height: 3; color: chart.inks[entry.index % chart.inks.length] }
                        }
                    }
                }
                MutedText {
                    width: 152
                    text: entry.modelData.name
                    elide: Text.ElideRight
                }
            }
        }
    }
}
