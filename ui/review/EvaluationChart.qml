pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// Months of the target, what it is compared with, and the rings round both. What is compared with is dashed, each line has its own mark,
// and the window after lies on a shade. The table of months says the same.
Item {
    id: chart

    required property list<var> steps // {label, phase}
    required property list<var> lines // {name, values, dashed}
    readonly property list<color> inks: [Theme.accent, Theme.uniform, Theme.plain, Theme.walk]
    readonly property real most: Math.max(4, ...lines.map(line => Math.max(0, ...line.values)))
    onLinesChanged: canvas.requestPaint()

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Offences by month, %1 lines").arg(lines.length)

    Canvas {
        id: canvas
        anchors.fill: parent
        anchors.bottomMargin: legend.height + 6
        readonly property real leftEdge: 40
        readonly property real baseLine: height - 20
        readonly property real topEdge: 22
        readonly property bool dark: Theme.dark
        onDarkChanged: requestPaint()
        onWidthChanged: requestPaint()

        function xOf(step: real): real {
            const room = width - leftEdge - 16;
            return leftEdge + room * (step + 0.5) / Math.max(1, chart.steps.length);
        }
        function yOf(value: real): real {
            return baseLine - (baseLine - topEdge) * value / chart.most;
        }
        function mark(context: var, x: real, y: real, kind: int): void {
            context.beginPath();
            if (kind === 0)
                context.arc(x, y, 4, 0, 2 * Math.PI);
            else if (kind === 1)
                context.rect(x - 4, y - 4, 8, 8);
            else {
                context.moveTo(x, y - 5);
                context.lineTo(x + 5, y + (kind === 2 ? 4 : 0));
                if (kind === 3)
                    context.lineTo(x, y + 5);
                context.lineTo(x - 5, y + (kind === 2 ? 4 : 0));
                context.closePath();
            }
            context.fill();
        }
        function window(context: var, phase: string, name: string, shaded: bool): void {
            const phases = chart.steps.map(step => step.phase);
            const first = phases.indexOf(phase);
            const last = phases.lastIndexOf(phase);
            if (first < 0)
                return;
            if (shaded) {
                context.fillStyle = Theme.accentSoft;
                context.fillRect(xOf(first - 0.5), 0, xOf(last + 0.5) - xOf(first - 0.5), baseLine);
            }
            context.fillStyle = Theme.text;
            context.textAlign = "left";
            context.fillText(name, xOf(first - 0.5) + 6, 14);
        }
        function frame(context: var): void {
            context.font = `${Theme.tinySize}px ${Theme.family}`;
            window(context, "before", qsTr("Before"), false);
            window(context, "between", qsTr("Between"), false);
            window(context, "after", qsTr("After"), true);
            context.lineWidth = 1;
            for (let part = 0; part <= 4; ++part) {
                const value = chart.most * part / 4;
                context.strokeStyle = Theme.line;
                context.beginPath();
                context.moveTo(leftEdge, yOf(value));
                context.lineTo(width - 6, yOf(value));
                context.stroke();
                context.fillStyle = Theme.muted;
                context.textAlign = "right";
                context.fillText(value.toFixed(chart.most < 8 ? 1 : 0), leftEdge - 5, yOf(value) + 4);
            }
            context.textAlign = "center";
            const every = Math.ceil(chart.steps.length * 76 / Math.max(1, width - leftEdge));
            for (let step = 0; step < chart.steps.length; step += every)
                context.fillText(chart.steps[step].label, Math.min(width - 34, Math.max(leftEdge + 24, xOf(step))), height - 5);
        }
        onPaint: {
            const context = getContext("2d");
            context.reset();
            frame(context);
            chart.lines.forEach((line, index) => {
                context.strokeStyle = chart.inks[index % chart.inks.length];
                context.fillStyle = chart.inks[index % chart.inks.length];
                context.lineWidth = 2;
                context.setLineDash(line.dashed ? [4, 2] : []);
                context.beginPath();
                line.values.forEach((value, step) => {
                    // Where one window ends and the next begins, no line says that they go on.
                    if (step > 0 && chart.steps[step].phase === chart.steps[step - 1].phase)
                        context.lineTo(xOf(step), yOf(value));
                    else
                        context.moveTo(xOf(step), yOf(value));
                });
                context.stroke();
                context.setLineDash([]);
                line.values.forEach((value, step) => mark(context, xOf(step), yOf(value), index % 4));
            });
        }
    }
    Flow {
        id: legend
        anchors.bottom: parent.bottom
        x: canvas.leftEdge
        width: parent.width - canvas.leftEdge
        spacing: 18
        Repeater {
            model: chart.lines
            Row {
                id: entry
                required property int index
                required property var modelData
                spacing: 6
                MutedText {
                    text: ["●", "■", "▲", "◆"][entry.index % 4]
                    color: chart.inks[entry.index % chart.inks.length]
                    Accessible.ignored: true
                }
                MutedText {
                    text: entry.modelData.dashed ? qsTr("%1 (dashed; at the target's size)").arg(entry.modelData.name) : entry.modelData.name
                    color: Theme.text
                }
            }
        }
    }
}
