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
    readonly property real lowest: Math.min(1, ...marks.map(point => point.share)) - 0.005
    readonly property real most: Math.max(1, ...marks.map(point => point.share))
    readonly property real widest: Math.max(0.1, ...marks.map(point => point.predictability)) * 1.08
    readonly property real shareStep: roundStep(most - lowest)
    readonly property real scoreStep: roundStep(widest)
    readonly property real least: Math.floor(lowest / shareStep + 1e-9) * shareStep // so that the lowest line is at a round share
    readonly property var shareTicks: ticks(least, most, shareStep)
    readonly property var scoreTicks: ticks(0, widest, scoreStep)

    // 1, 2 or 5 times a power of ten, so that about four lie in the span.
    function roundStep(span: real): real {
        const power = Math.pow(10, Math.floor(Math.log10(span / 4)));
        return power * ([1, 2, 5].find(step => step * power >= span / 4) ?? 10);
    }
    function ticks(from: real, to: real, step: real): var {
        return Array.from({ "length": Math.floor((to - from) / step + 1e-9) + 1 }, (value, index) => from + index * step);
    }
    // As many decimals as the step needs.
    function rounded(value: real, step: real): string {
        return value.toLocaleString(Qt.locale(), "f", Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
    }

    function xOf(predictability: real): real {
        return canvas.leftEdge + (width - canvas.leftEdge - 16) * predictability / widest;
    }
    function yOf(share: real): real {
        return 26 + (canvas.baseLine - 34) * (most - share) / Math.max(0.001, most - least);
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
                context.textAlign = "right";
                for (const share of chart.shareTicks) {
                    context.beginPath();
                    context.moveTo(leftEdge, chart.yOf(share));
                    context.lineTo(width - 8, chart.yOf(share));
                    context.stroke();
                    context.fillText(qsTr("%1 %").arg(chart.rounded(100 * share, 100 * chart.shareStep)), leftEdge - 6, chart.yOf(share) + 4);
                }
                context.textAlign = "center";
                for (const score of chart.scoreTicks)
                    context.fillText(chart.rounded(score, chart.scoreStep), chart.xOf(score), baseLine + 14);
                context.textAlign = "left";
                context.fillText(qsTr("worth, of the most that was found"), 4, 12);
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
                    gesturePolicy: TapHandler.ReleaseWithinBounds // takes the press, so that the map behind does not hear of it
                    margin: 8
                    onTapped: {
                        chart.current = point.index;
                        chart.forceActiveFocus(Qt.MouseFocusReason);
                    }
                    onDoubleTapped: chart.picked(point.index)
                }
            }
        }
        // Above the points, one of which may be at the same place; a cross, so that it is told apart without colour.
        AppText {
            objectName: "presentMark"
            visible: chart.present.share !== undefined
            x: visible ? chart.xOf(chart.present.predictability) - width / 2 : 0
            y: visible ? chart.yOf(chart.present.share) - height / 2 : 0
            text: "✕"
            strong: true
            style: Text.Outline
            styleColor: Theme.surface
            Accessible.ignored: true
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
