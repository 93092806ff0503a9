pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The hotspots of the plan's set. Drag one onto the timeline, or press Enter, to add a visit.
ListView {
    id: places

    required property PlanBoard board
    signal dragged(string hotspot, string name, point position)
    signal dropped(string hotspot, point position)
    signal addAsked(string hotspot)

    model: board.places
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Hotspots of the set")
    T.ScrollBar.vertical: AppScrollBar {}
    Keys.onReturnPressed: if (currentItem) (currentItem as RowDelegate).clicked()

    delegate: RowDelegate {
        id: row
        required property int index
        required property string hotspot
        required property int rank
        required property string name
        required property string reason
        required property int visits

        width: places.width
        title: qsTr("%1  %2").arg(row.rank).arg(row.name)
        subtitle: row.reason
        figure: row.visits > 0 ? qsTr("%1 ×").arg(row.visits) : ""
        highlighted: places.activeFocus && places.currentIndex === row.index
        onClicked: places.addAsked(row.hotspot)

        DragHandler {
            id: carrying
            enabled: places.board.editable
            target: null
            xAxis.enabled: true
            onActiveChanged: {
                if (!active)
                    places.dropped(row.hotspot, carrying.centroid.scenePosition);
            }
            onCentroidChanged: if (active) places.dragged(row.hotspot, row.name, carrying.centroid.scenePosition)
        }
    }
}
