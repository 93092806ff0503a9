pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Map
import Lantern.Style

// One slide: words at the left, and where it is about places, the map of them at the right.
Item {
    id: view

    required property var slide // of presenterSlides(), or null
    property bool shown: true
    property bool whole: false // the reasons of the stops to their end
    readonly property bool mapped: view.slide?.west !== undefined
    // The type grows with the screen: it is read from the back of a room.
    readonly property real unit: Math.max(14, Math.min(view.width / 64, view.height / 36))

    function frame(): void {
        const map = place.item as MapPane;
        if (map !== null && view.mapped && map.width > 0)
            map.fit(view.slide, 60);
    }
    // A screenful of the patrol further or back; false where there is no more of it.
    function turned(by: int): bool {
        return view.slide?.kind === "patrol" && patrol.turned(by);
    }
    onSlideChanged: Qt.callLater(view.frame)
    onShownChanged: Qt.callLater(view.frame)

    RowLayout {
        anchors.fill: parent
        anchors.margins: view.unit * 1.6
        spacing: view.unit * 1.6

        ColumnLayout {
            spacing: view.unit * 0.7
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 5

            AppText {
                text: view.slide?.title ?? ""
                font.pixelSize: view.unit * 2
                strong: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            AppText {
                visible: text.length > 0
                text: view.slide?.lead ?? ""
                font.pixelSize: view.unit * 1.3
                color: Theme.muted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            PresenterPatrol {
                id: patrol
                visible: view.slide?.kind === "patrol"
                slide: view.slide
                unit: view.unit
                whole: view.whole
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Repeater {
                model: view.slide?.kind === "patrol" ? [] : view.slide?.lines ?? []
                AppText {
                    required property var modelData
                    text: (modelData.warning ? "⚠ " : "• ") + modelData.text
                    color: modelData.warning ? Theme.alert : Theme.text
                    font.pixelSize: view.unit * 1.15
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            Item {
                visible: view.slide?.kind !== "patrol"
                Layout.fillHeight: true
            }
        }
        Rectangle {
            visible: view.mapped
            color: Theme.line
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 6

            // Only while somebody presents: a map paints, shown or not.
            Loader {
                id: place
                anchors.fill: parent
                anchors.margins: 1
                active: view.shown
                sourceComponent: MapPane {
                    objectName: "presenterMap"
                    showStops: true
                    picksHotspots: false
                    keepsView: false
                    tools.visible: false // nobody works with it while it is shown to a room
                    stopsOf: view.slide?.teamName ?? ""
                    layers: [0, 1, 2, 7, 8, 9, 10, 18]
                    onWidthChanged: Qt.callLater(view.frame)
                    onHeightChanged: Qt.callLater(view.frame)
                }
                onLoaded: Qt.callLater(view.frame)
            }
        }
    }
}
