pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Map
import Lantern.Style

// Where the night's section 34 authorities run, each with its reference, on a map.
Item {
    id: areas

    required property MapPane pane
    required property PlanBoard board

    Component.onCompleted: {
        areas.pane.map.addMapItemView(outlines);
        areas.pane.map.addMapItemView(labels);
    }

    MapItemView {
        id: outlines
        model: areas.board.authorityAreas.reduce((all, area) => all.concat(Array.from(area.rings)), [])
        delegate: MapPolygon {
            required property var modelData
            path: modelData.map(place => QtPositioning.coordinate(place.latitude, place.longitude))
            color: Theme.soft(Theme.text, 0.05)
            border.width: 2
            border.color: Theme.text
        }
    }
    MapItemView {
        id: labels
        model: areas.board.authorityAreas
        delegate: MapQuickItem {
            id: label
            required property var modelData
            coordinate: QtPositioning.coordinate(modelData.latitude, modelData.longitude)
            anchorPoint: Qt.point(sourceItem.width / 2, sourceItem.height / 2)
            sourceItem: Rectangle {
                width: words.implicitWidth + 12
                height: 20
                radius: 4
                color: Theme.surface
                border.color: Theme.text

                AppText {
                    id: words
                    anchors.centerIn: parent
                    text: qsTr("s.34 %1").arg(label.modelData.reference)
                    font.pixelSize: Theme.tinySize
                }
            }
        }
    }
}
