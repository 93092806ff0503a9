pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Lantern.Map
import Lantern.Style

// The map with the register's sites, a ring round the chosen one, and the stops of the newest answer by their order.
FocusScope {
    id: area

    required property SiteDesk desk
    required property SiteChoiceDesk choice
    readonly property alias pane: pane
    readonly property var site: desk.card

    function follow(): void {
        if (area.site.latitude !== undefined && area.visible)
            pane.goTo(area.site.latitude, area.site.longitude, Math.max(15, pane.map.zoomLevel));
    }

    clip: true
    onVisibleChanged: follow()
    onSiteChanged: follow()
    Component.onCompleted: {
        pane.map.addMapItem(ring);
        pane.map.addMapItemView(stops);
        follow();
    }
    // Before the map goes: it would reach for what is gone already.
    Component.onDestruction: {
        pane.map.removeMapItem(ring);
        pane.map.removeMapItemView(stops);
    }

    MapCircle {
        id: ring
        visible: area.site.latitude !== undefined
        center: QtPositioning.coordinate(area.site.latitude ?? 0, area.site.longitude ?? 0)
        radius: area.site.radius ?? 0
        color: "transparent"
        border.width: 3
        border.color: Theme.accent
    }
    MapItemView {
        id: stops
        model: area.choice.chosen
        remove: null
        delegate: MapQuickItem {
            id: stop
            required property var modelData
            coordinate: QtPositioning.coordinate(modelData.latitude, modelData.longitude)
            anchorPoint: Qt.point(badge.width / 2, badge.height / 2)
            sourceItem: Rectangle {
                id: badge
                width: Math.max(height, number.implicitWidth + 10)
                height: Theme.sized(20)
                radius: 4
                color: Theme.surface
                border.width: 2
                border.color: Theme.plain
                AppText {
                    id: number
                    anchors.centerIn: parent
                    text: stop.modelData.order
                    font.pixelSize: Theme.tinySize
                    Accessible.ignored: true
                }
            }
        }
    }
    MapPane {
        id: pane
        place: "sites"
        anchors.fill: parent
        focus: true
        // Ground, names, borough lines, stops, the user's own pack, sites.
        layers: [0, 1, 2, 8, 18, 19]
        showHotspots: false
    }
}
