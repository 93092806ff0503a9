import QtQuick
import Lantern.Style

// What lies over the corners of a map: legend, scale, where the map comes from, and the drawing strip.
Item {
    id: furniture

    required property real metresPerPixel
    required property list<int> layers
    required property string drawing
    required property int points
    property real topInset: 0
    signal addHere
    signal removeLast
    signal finish
    signal cancel

    // Above what a screen lays on the map.
    z: 1

    Column {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        spacing: 8
        visible: !MapModel.empty

        MapTimesShown {
            objectName: "filtered"
            width: Math.min(implicitWidth, furniture.width - 96)
        }
        MapLegend {
            readonly property int surface: MapKeys.surfaces.find(one => furniture.layers.indexOf(one) >= 0) ?? -1
            // Asked again whenever the scenes change.
            readonly property var told: MapModel.revision > 0 ? MapModel.legend(surface, Theme.dark) : {}
            steps: told.steps ?? []
            title: told.title ?? ""
            visible: steps.length > 0 && furniture.height >= Theme.sized(160)
        }
        MapScaleBar { metresPerPixel: furniture.metresPerPixel }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 4
        width: credit.width + 12
        height: credit.height + 6
        visible: credit.text.length > 0
        radius: 4
        color: Theme.soft(Theme.surface, 0.85)

        AppText {
            id: credit
            anchors.centerIn: parent
            objectName: "credit"
            // Whole at any width: who made the map has to be named.
            width: Math.min(implicitWidth, Math.max(160, furniture.width - 200))
            text: MapModel.attribution
            font.pixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        }
    }
    MapAbsent {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: furniture.topInset + 12
        width: Math.min(520, furniture.width - 24)
    }
    MapDrawing {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: furniture.topInset + 12
        width: Math.min(implicitWidth, furniture.width - 24)
        visible: furniture.drawing !== "none"
        drawing: furniture.drawing
        points: furniture.points
        onAddHere: furniture.addHere()
        onRemoveLast: furniture.removeLast()
        onFinish: furniture.finish()
        onCancel: furniture.cancel()
    }
    Spinner {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 12
        anchors.topMargin: furniture.topInset + 12
        running: MapModel.loading
        name: qsTr("Reading the map")
    }
}
