pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The points of the line that is being drawn, or of the place that was picked.
MapItemView {
    id: view

    property list<var> points // {latitude, longitude}

    model: points
    remove: null
    delegate: MapQuickItem {
        required property var modelData
        coordinate: QtPositioning.coordinate(modelData.latitude, modelData.longitude)
        anchorPoint: Qt.point(7, 7)
        sourceItem: Rectangle {
            width: 14
            height: 14
            radius: 7
            color: Theme.walk
            border.width: 2
            border.color: Theme.surface
        }
    }
}
