pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Style

// The numbered stops of the plan: uniform solid, plain clothes hollow.
MapItemView {
    id: view

    remove: null

    delegate: MapQuickItem {
        id: stop
        required property var modelData
        readonly property bool plain: modelData.mode === "plain"
        readonly property color ink: plain ? Theme.plain : Theme.uniform

        coordinate: QtPositioning.coordinate(modelData.latitude, modelData.longitude)
        anchorPoint: Qt.point(Theme.sized(22) / 2, Theme.sized(22) / 2)

        sourceItem: Rectangle {
            width: Theme.sized(22)
            height: width
            radius: width / 2
            color: stop.plain ? Theme.surface : stop.ink
            border.width: 2
            border.color: stop.plain ? stop.ink : Theme.surface
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1, stop %2: %3").arg(stop.modelData.team).arg(stop.modelData.label).arg(stop.modelData.name)

            Text {
                anchors.centerIn: parent
                text: stop.modelData.label
                color: stop.plain ? stop.ink : Theme.surface
                font.family: Theme.family
                font.pixelSize: Theme.tinySize
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
