pragma ComponentBehavior: Bound

import QtQuick
import Lantern.Style

// How much of the harm lies within reach of the sites, by how many further ones there are: the best choice of each number, and (dashed)
// what is covered when they are built in the order below. A number that is not proven is a hollow point.
Item {
    id: chart

    required property list<var> points // {sites, share, inOrder, proven}
    readonly property int most: points.length > 0 ? points[points.length - 1].sites : 0
    readonly property real highest: points.length > 0 ? Math.max(0.05, points[points.length - 1].share) : 1
    onPointsChanged: canvas.requestPaint()

    // All lines of the axis have as many decimals as the step between them needs.
    function stepText(part: int): string {
        const step = 25 * chart.highest;
        const decimals = [0, 1, 2].find(one => Math.abs(step - Number(step.toFixed(one))) < 1e-6) ?? 1;
        return qsTr("%1 %").arg((part * step).toLocaleString(Qt.locale(), "f", decimals));
    }

    implicitHeight: 170
    Accessible.role: Accessible.Graphic
    Accessible.name: points.length > 0 ? qsTr("Covered: %1 % now, %2 % with %3 further sites").arg((100 * points[0].share).toFixed(1)).arg((100 * points[points.length - 1].share).toFixed(1)).arg(most) : ""

    Canvas {
        id: canvas
        anchors.fill: parent
        readonly property bool dark: Theme.dark
        readonly property real leftEdge: 4.4 * Theme.tinySize
        readonly property real baseLine: height - 2.2 * Theme.tinySize
        onDarkChanged: requestPaint()

        function xOf(sites: int): real {
            return leftEdge + (width - leftEdge - 10) * sites / Math.max(1, chart.most);
        }
        function yOf(share: real): real {
            return baseLine - (baseLine - 12) * share / chart.highest;
        }
        function frame(context: var): void {
            context.font = `${Theme.tinySize}px ${Theme.family}`;
            context.fillStyle = Theme.muted;
            context.strokeStyle = Theme.line;
            context.lineWidth = 1;
            for (let part = 0; part <= 4; ++part) {
                const share = chart.highest * part / 4;
                context.beginPath();
                context.moveTo(leftEdge, yOf(share));
                context.lineTo(width - 6, yOf(share));
                context.stroke();
                context.textAlign = "right";
                context.fillText(chart.stepText(part), leftEdge - 5, yOf(share) + 4);
            }
            context.textAlign = "center";
            const every = Math.max(1, Math.ceil(chart.most / 10));
            for (let sites = 0; sites <= chart.most; sites += every)
                context.fillText(`+${sites}`, Math.min(width - 12, xOf(sites)), height - 4);
        }
        function stroke(context: var, field: string, ink: color, dashes: list<int>): void {
            context.strokeStyle = ink;
            context.lineWidth = 2;
            context.setLineDash(dashes);
            context.beginPath();
            chart.points.forEach((point, at) => at === 0 ? context.moveTo(xOf(point.sites), yOf(point[field])) : context.lineTo(xOf(point.sites), yOf(point[field])));
            context.stroke();
            context.setLineDash([]);
        }
        onPaint: {
            const context = getContext("2d");
            context.reset();
            if (chart.points.length === 0)
                return;
            frame(context);
            stroke(context, "inOrder", Theme.muted, [4, 3]);
            stroke(context, "share", Theme.plain, []);
            for (const point of chart.points) {
                context.beginPath();
                context.arc(xOf(point.sites), yOf(point.share), 3.5, 0, 2 * Math.PI);
                context.fillStyle = point.proven ? Theme.plain : Theme.surface;
                context.fill();
                context.strokeStyle = Theme.plain;
                context.stroke();
            }
        }
    }
}
