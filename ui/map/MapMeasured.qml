pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The line that is measured.
MapItemGroup {
    id: drawn

    required property MapMeasure measure
    readonly property var places: measure.points.concat(measure.closed ? [measure.points[0]] : []).map(place => QtPositioning.coordinate(place.latitude, place.longitude))

    MapPolyline {
        path: drawn.places
        line.width: 6
        line.color: Theme.surface
    }
    MapPolyline {
        path: drawn.places
        line.width: 3
        line.color: Theme.accent
    }
    MapItemView {
        model: drawn.measure.points
        remove: null
        delegate: MapQuickItem {
            required property var modelData
            coordinate: QtPositioning.coordinate(modelData.latitude, modelData.longitude)
            anchorPoint: Qt.point(6, 6)
            sourceItem: Rectangle {
                width: 12
                height: 12
                radius: 6
                color: Theme.surface
                border.width: 3
                border.color: Theme.accent
            }
        }
    }
}
