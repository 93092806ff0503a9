import QtQuick
import QtLocation
import QtPositioning

// Hexagons as Qt Location's own items, `polygons` of them: what the program's tiles are held against.
Map {
    id: map

    readonly property int columns: 80
    property point last

    plugin: Plugin { name: "itemsoverlay" }
    center: QtPositioning.coordinate(51.5074, -0.1278)
    zoomLevel: 13
    minimumZoomLevel: 8
    maximumZoomLevel: 19

    MapItemView {
        model: polygons
        delegate: MapPolygon {
            required property int index
            readonly property real latitude: 51.5074 + (Math.floor(index / map.columns) - 40) * 0.0022
            readonly property real longitude: -0.1278 + (index % map.columns - 40 + (Math.floor(index / map.columns) % 2) / 2) * 0.0040
            path: [0, 1, 2, 3, 4, 5].map(corner => QtPositioning.coordinate(latitude + 0.00145 * Math.cos(corner * Math.PI / 3), longitude + 0.0023 * Math.sin(corner * Math.PI / 3)))
            color: Qt.rgba(0.8, 0.2, 0.2, 0.1 + index % 5 / 8)
            border.width: 0
        }
    }
    DragHandler {
        target: null
        onActiveChanged: map.last = Qt.point(0, 0)
        onActiveTranslationChanged: {
            if (!active)
                return;
            map.pan(map.last.x - activeTranslation.x, map.last.y - activeTranslation.y);
            map.last = Qt.point(activeTranslation.x, activeTranslation.y);
        }
    }
    WheelHandler {
        onWheel: event => {
            const place = map.toCoordinate(Qt.point(event.x, event.y), false);
            map.zoomLevel += event.angleDelta.y / 240;
            map.alignCoordinateToPoint(place, Qt.point(event.x, event.y));
        }
    }
}
