pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The hotspots of the plan's set. One that is chosen tells why it has no visit. Drag one onto the timeline, or press Enter, to add a visit.
ListView {
    id: places

    required property PlanBoard board
    property string chosen // the current one's id; empty until one is chosen
    signal dragged(string hotspot, string name, point position)
    signal dropped(string hotspot, point position)
    signal addAsked(string hotspot)

    objectName: "planPlaces"
    model: board.places
    currentIndex: -1
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Hotspots of the set")
    T.ScrollBar.vertical: AppScrollBar {}
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    onCurrentIndexChanged: if (currentIndex < 0) chosen = ""
    Keys.onReturnPressed: if (chosen.length > 0) addAsked(chosen)

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
        highlighted: places.currentIndex === row.index
        ListView.onIsCurrentItemChanged: if (ListView.isCurrentItem) places.chosen = row.hotspot
        onClicked: places.currentIndex = row.index
        onDoubleClicked: places.addAsked(row.hotspot)

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
