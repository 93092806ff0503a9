import QtQuick

// Drag, with Shift a frame, wheel, pinch, click and double click, said as signals.
Item {
    id: gestures

    signal panned(real dx, real dy)
    signal zoomed(point position, real step)
    signal framed(point from, point to) // with Shift, while the hand moves
    signal frameDrawn
    signal clicked(point position)
    signal doubleClicked(point position)
    property point last
    property bool framing: false // a drag draws a frame without Shift, too

    DragHandler {
        target: null
        enabled: !gestures.framing
        acceptedModifiers: Qt.NoModifier
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: gestures.last = Qt.point(0, 0)
        onActiveTranslationChanged: {
            if (!active)
                return;
            gestures.panned(gestures.last.x - activeTranslation.x, gestures.last.y - activeTranslation.y);
            gestures.last = Qt.point(activeTranslation.x, activeTranslation.y);
        }
    }
    DragHandler {
        target: null
        acceptedModifiers: gestures.framing ? Qt.KeyboardModifierMask : Qt.ShiftModifier
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveTranslationChanged: if (active) gestures.framed(centroid.pressPosition, centroid.position)
        onActiveChanged: if (!active) gestures.frameDrawn()
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => gestures.zoomed(Qt.point(event.x, event.y), event.angleDelta.y / 240)
    }
    PinchHandler {
        id: pinch
        target: null
        onScaleChanged: delta => gestures.zoomed(pinch.centroid.position, Math.log2(delta))
    }
    // A click waits until it cannot be the first of two any more: of two at one place, for they are a double click then. One that follows
    // elsewhere tells it at once, so that none is lost under a quick hand.
    Timer {
        id: first
        property point at
        interval: Application.styleHints.mouseDoubleClickInterval
        onTriggered: gestures.clicked(first.at)
    }
    TapHandler {
        onTapped: eventPoint => {
            const at = gestures.mapFromItem(null, eventPoint.scenePosition);
            const isSecond = first.running && Math.hypot(at.x - first.at.x, at.y - first.at.y) <= Application.styleHints.startDragDistance;
            if (first.running && !isSecond)
                gestures.clicked(first.at);
            first.stop();
            if (isSecond)
                return gestures.doubleClicked(at);
            first.at = at;
            first.start();
        }
    }
}
