import QtQuick
import QtQuick.Shapes

// Something is being worked out, and has been for long enough that it should be said: what takes less shows its answer instead.
Item {
    id: spinner

    property bool running: true
    property string name: qsTr("Working")
    readonly property alias turning: turn.running

    implicitWidth: 24
    implicitHeight: 24
    visible: running && !patience.running
    Accessible.role: Accessible.Indicator
    Accessible.name: name

    Timer {
        id: patience
        interval: 350
    }
    onRunningChanged: running ? patience.restart() : patience.stop()

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 2.4
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathAngleArc {
                centerX: spinner.width / 2
                centerY: spinner.height / 2
                radiusX: spinner.width / 2 - 3
                radiusY: spinner.height / 2 - 3
                startAngle: -90
                sweepAngle: 270
            }
        }
        RotationAnimation on rotation {
            id: turn
            running: spinner.visible && Theme.moves
            from: 0
            to: 360
            duration: 900
            loops: Animation.Infinite
        }
    }
}
