pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// Share of the worth against predictability, a point for each plan: chosen by mouse or arrow keys, Enter takes it. The plan as it is has
// a mark of its own. The table says the same.
T.Control {
    id: chart

    required property var points // of TradeOffDesk
    required property var present
    property int current: -1
    signal picked(int row)

    readonly property var marks: present.share === undefined ? points : points.concat([present])
    readonly property real least: Math.min(1, ...marks.map(point => point.share)) - 0.01
    readonly property real most: Math.max(1, ...marks.map(point => point.share))
    readonly property real widest: Math.max(0.1, ...marks.map(point => point.predictability)) * 1.08

    function xOf(predictability: real): real {
        return canvas.leftEdge + (width - canvas.leftEdge - 16) * predictability / widest;
    }
    function yOf(share: real): real {
        return 10 + (canvas.baseLine - 18) * (most - share) / Math.max(0.001, most - least);
    }
    function step(by: int): void {
        current = current < 0 ? 0 : Math.max(0, Math.min(points.length - 1, current + by));
    }

    implicitHeight: 240
    focusPolicy: Qt.StrongFocus
    onPointsChanged: {
        current = points.length === 0 ? -1 : Math.max(0, points.findIndex(point => point.chosen));
        canvas.requestPaint();
    }
    onPresentChanged: canvas.requestPaint()
    onWidthChanged: canvas.requestPaint()
    // To the right is more predictable, which is more worth.
    Keys.onLeftPressed: step(1)
    Keys.onDownPressed: step(1)
    Keys.onRightPressed: step(-1)
    Keys.onUpPressed: step(-1)
    Keys.onReturnPressed: if (current >= 0) picked(current)
    Keys.onEnterPressed: if (current >= 0) picked(current)
    Keys.onSpacePressed: if (current >= 0) picked(current)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Worth against predictability, %1 plans").arg(points.length)
    Accessible.description: current >= 0 && current < points.length ? points[current].title : ""

    contentItem: Item {
        Canvas {
            id: canvas
            anchors.fill: parent
            readonly property real leftEdge: 52
            readonly property real baseLine: height - 34
            readonly property bool dark: Theme.dark
            onDarkChanged: requestPaint()

            function frame(context: var): void {
                context.font = `${Theme.tinySize}px ${Theme.family}`;
                context.lineWidth = 1;
                context.fillStyle = Theme.muted;
                context.strokeStyle = Theme.line;
                for (let part = 0; part <= 4; ++part) {
                    const share = chart.least + (chart.most - chart.least) * part / 4;
                    context.beginPath();
                    context.moveTo(leftEdge, chart.yOf(share));
                    context.lineTo(width - 8, chart.yOf(share));
                    context.stroke();
                    context.textAlign = "right";
                    context.fillText(qsTr("%1 %").arg((100 * share).toFixed(1)), leftEdge - 6, chart.yOf(share) + 4);
                    const score = chart.widest * part / 4;
                    context.textAlign = "center";
                    context.fillText(score.toFixed(2), chart.xOf(score), baseLine + 14);
                }
                context.textAlign = "right";
                context.fillText(qsTr("predictability: 0 = no better than luck"), width - 8, height - 4);
            }
            onPaint: {
                const context = getContext("2d");
                context.reset();
                frame(context);
                context.strokeStyle = Theme.accent;
                context.lineWidth = 2;
                context.beginPath();
                chart.points.forEach((point, index) => {
                    if (index === 0)
                        context.moveTo(chart.xOf(point.predictability), chart.yOf(point.share));
                    else
                        context.lineTo(chart.xOf(point.predictability), chart.yOf(point.share));
                });
                context.stroke();
                if (chart.present.share !== undefined) {
                    // A cross, so that it is told apart without colour.
                    const x = chart.xOf(chart.present.predictability);
                    const y = chart.yOf(chart.present.share);
                    context.strokeStyle = Theme.text;
                    context.beginPath();
                    context.moveTo(x - 6, y - 6);
                    context.lineTo(x + 6, y + 6);
                    context.moveTo(x + 6, y - 6);
                    context.lineTo(x - 6, y + 6);
                    context.stroke();
                }
            }
        }
        Repeater {
            model: chart.points
            Rectangle {
                id: point
                required property int index
                required property var modelData
                x: chart.xOf(modelData.predictability) - width / 2
                y: chart.yOf(modelData.share) - height / 2
                width: chart.current === index ? 18 : 12
                height: width
                radius: modelData.chosen ? 2 : width / 2
                color: modelData.chosen ? Theme.accent : Theme.surface
                border.width: chart.current === index ? 3 : 2
                border.color: chart.current === index ? Theme.focus : Theme.accent

                TapHandler {
                    margin: 8
                    onTapped: {
                        chart.current = point.index;
                        chart.forceActiveFocus(Qt.MouseFocusReason);
                    }
                    onDoubleTapped: chart.picked(point.index)
                }
            }
        }
    }
    background: Rectangle {
        color: "transparent"
        radius: Theme.radius
        FocusRing {
            control: chart
            shown: chart.visualFocus
            anchors.fill: parent
        }
    }
}
