import QtQuick
import QtLocation

// Every pane is where the map was left, and goes where the map is asked to.
Item {
    id: kept

    required property Map map
    required property bool active
    signal goAsked(real latitude, real longitude, real zoom)

    function restart(): void {
        resting.restart();
    }
    function restore(): void {
        if (kept.active && !MapModel.empty)
            kept.goAsked(MapModel.latitude, MapModel.longitude, MapModel.zoom);
    }

    onActiveChanged: restore()
    Component.onCompleted: restore()

    Connections {
        target: MapModel
        function onGoToAsked(latitude: real, longitude: real, zoom: real): void {
            if (kept.active)
                kept.goAsked(latitude, longitude, zoom);
        }
    }
    Timer {
        id: resting
        interval: 400
        onTriggered: if (kept.active && !MapModel.empty) MapModel.keepView(kept.map.center.latitude, kept.map.center.longitude, kept.map.zoomLevel)
    }
}
