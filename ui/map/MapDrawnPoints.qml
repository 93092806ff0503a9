pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The line that is being drawn with its points, or the place that was picked.
MapItemGroup {
    id: drawn

    property list<var> route // {latitude, longitude}
    property var point: null

    MapPolyline {
        path: drawn.route.map(place => QtPositioning.coordinate(place.latitude, place.longitude))
        line.width: 4
        line.color: Theme.walk
    }
    MapItemView {
        model: drawn.route.concat(drawn.point ? [drawn.point] : [])
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
}
