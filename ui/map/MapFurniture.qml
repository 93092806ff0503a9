import QtQuick
import Lantern.Style

// What lies over the corners of a map: legend, scale, where the map comes from, the layers and the drawing strip.
Item {
    id: furniture

    required property MapPane pane
    required property MapButtons buttons

    Column {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        spacing: 8
        visible: !MapModel.empty

        MapLegend {
            // Asked again whenever the scenes change.
            steps: MapModel.rampUnit.length > 0 && MapModel.hotspots.length >= 0 ? MapModel.ramp(Theme.dark) : []
            unit: MapModel.rampUnit
            visible: steps.length > 0 && furniture.pane.layers.indexOf(3) >= 0
        }
        MapScaleBar { metresPerPixel: furniture.pane.metresPerPixel }
    }
    MutedText {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 8
        width: Math.min(implicitWidth, furniture.width - 200)
        text: MapModel.attribution
        font.pixelSize: Theme.tinySize
        elide: Text.ElideRight
    }
    MapLayersPanel {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: 60
        anchors.bottomMargin: 32
        visible: furniture.buttons.layersShown && furniture.buttons.visible
        shown: furniture.pane.layers
        onToggled: (layer, on) => furniture.pane.toggleLayer(layer, on)
    }
    MapDrawing {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: 12
        width: Math.min(implicitWidth, furniture.width - 24)
        visible: furniture.pane.drawing !== "none"
        drawing: furniture.pane.drawing
        points: furniture.pane.route.length
        onAddHere: furniture.pane.take(furniture.pane.middle())
        onRemoveLast: furniture.pane.route = furniture.pane.route.slice(0, -1)
        onFinish: furniture.pane.finishRoute()
        onCancel: furniture.pane.drawing = "none"
    }
    Spinner {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 12
        running: MapModel.loading
        name: qsTr("Reading the map")
    }
}
