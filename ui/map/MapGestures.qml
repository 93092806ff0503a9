import QtQuick

// Drag, wheel, pinch, click and double click for a map pane.
Item {
    id: gestures

    required property MapPane pane
    property point last

    DragHandler {
        target: null
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: gestures.last = Qt.point(0, 0)
        onActiveTranslationChanged: {
            if (!active)
                return;
            gestures.pane.map.pan(gestures.last.x - activeTranslation.x, gestures.last.y - activeTranslation.y);
            gestures.last = Qt.point(activeTranslation.x, activeTranslation.y);
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => gestures.pane.zoomAt(Qt.point(event.x, event.y), event.angleDelta.y / 240)
    }
    PinchHandler {
        target: null
        onScaleChanged: delta => gestures.pane.zoomAt(centroid.position, Math.log2(delta))
    }
    TapHandler {
        exclusiveSignals: TapHandler.SingleTap | TapHandler.DoubleTap
        onSingleTapped: eventPoint => {
            gestures.pane.forceActiveFocus(Qt.MouseFocusReason);
            if (gestures.pane.drawing === "none")
                gestures.pane.lookAt(eventPoint.position);
            else
                gestures.pane.take(eventPoint.position);
        }
        onDoubleTapped: eventPoint => {
            if (gestures.pane.drawing === "route")
                gestures.pane.finishRoute();
            else
                gestures.pane.zoomAt(eventPoint.position, 1);
        }
    }
}
