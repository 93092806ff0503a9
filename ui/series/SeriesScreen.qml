pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Map
import Lantern.Style

// Offences that may belong together: the map at the left, the possible series and the one that is chosen at the right.
FocusScope {
    id: screen

    // Another screen of the shell by name, or "import".
    signal navigate(string target)
    readonly property alias desk: desk

    function choose(row: int): void {
        desk.select(row);
        screen.showOnMap();
    }
    // The chosen series in the middle, as near as shows all of it.
    function showOnMap(): void {
        const offences = desk.card.offences ?? [];
        if (offences.length === 0)
            return;
        const latitudes = offences.map(offence => offence.latitude);
        const longitudes = offences.map(offence => offence.longitude);
        const north = Math.max(...latitudes), south = Math.min(...latitudes);
        const east = Math.max(...longitudes), west = Math.min(...longitudes);
        const span = Math.max(north - south, (east - west) * 0.62, 0.0004);
        map.goTo((north + south) / 2, (east + west) / 2, Math.max(10, Math.min(17, Math.log2(170 / span) - 1)));
    }

    // What was found by the search, once the series are worked out.
    readonly property string found: visible && !desk.busy ? Workspace.wanted : ""
    onFoundChanged: Qt.callLater(showFound)

    function showFound(): void {
        const series = screen.found.length > 0 ? Workspace.takeWanted("series") : "";
        if (series.length > 0 && desk.selectSeries(series))
            screen.showOnMap();
    }

    SeriesDesk { id: desk }

    MapPane {
        id: map
        place: "series"
        focus: true
        anchors.left: parent.left
        anchors.right: inspector.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        // Ground, names, boundaries, venues, stops, predatory behaviour, linked offences.
        layers: [0, 1, 2, 7, 8, 17, 16, 18]
        showHotspots: false
    }
    EmptyState {
        anchors.centerIn: map
        width: Math.min(420, map.width - 48)
        visible: Workspace.open && !desk.busy && !desk.hasOffences && desk.error.length === 0
        iconName: "series"
        title: qsTr("No offences in this file yet")
        text: qsTr("Import your force's own records, with times and, where you have them, behaviour keys: places, times and conduct are what offences are compared by.")
        actionText: qsTr("Import…")
        onAction: screen.navigate("import")
    }
    Rectangle {
        id: inspector
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.sideWidth(384, screen.width)
        color: Theme.surface
        layer.enabled: true // drawn when it changes, not anew for every frame of the map beside it

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.line
        }
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 16
            spacing: 8

            SeriesQuestionForm {
                objectName: "question"
                desk: desk
                Layout.fillWidth: true
                onFilterAsked: filters.start()
            }
            RowLayout {
                spacing: 8
                MutedText {
                    text: desk.busy ? qsTr("Comparing offences…") : desk.summary
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Spinner {
                    running: desk.busy
                    implicitWidth: 18
                    implicitHeight: 18
                }
                AppButton {
                    visible: desk.busy
                    text: qsTr("Stop")
                    implicitHeight: Theme.sized(28)
                    onClicked: desk.cancel()
                }
            }
            MutedText {
                visible: text.length > 0 && !desk.busy
                text: desk.error.length > 0 ? desk.error : desk.caution
                color: desk.error.length > 0 ? Theme.alert : Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            SeriesList {
                id: list
                objectName: "seriesList"
                visible: desk.count > 0
                desk: desk
                onChosen: row => screen.choose(row)
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(desk.count * Theme.rowHeight, Math.max(100, inspector.height * 0.24))
            }
            EmptyState {
                visible: desk.hasOffences && desk.count === 0 && !desk.busy && desk.error.length === 0
                iconName: "series"
                title: qsTr("No series stands out")
                text: qsTr("Take a wider reach, more months, a lower strength or another filter. Where much happens anyway, much must agree before offences are put forward together.")
                Layout.fillWidth: true
                Layout.topMargin: 24
            }
            Rectangle {
                visible: desk.count > 0
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.line
            }
            Flickable {
                id: below
                clip: true
                contentWidth: width
                contentHeight: card.implicitHeight + 8
                boundsBehavior: Flickable.StopAtBounds
                Layout.fillWidth: true
                Layout.fillHeight: true
                T.ScrollBar.vertical: AppScrollBar {}

                SeriesCardView {
                    id: card
                    objectName: "card"
                    width: below.width - 12
                    visible: desk.count > 0
                    desk: desk
                    onShowAsked: screen.showOnMap()
                    onReached: item => below.bring(item)
                }
                // A control that takes the keyboard is brought into sight.
                function bring(item: Item): void {
                    const top = item.mapToItem(below.contentItem, 0, 0).y;
                    if (top < below.contentY)
                        below.contentY = Math.max(0, top - 8);
                    else if (top + item.height > below.contentY + below.height)
                        below.contentY = Math.min(below.contentHeight - below.height, top + item.height - below.height + 8);
                }
            }
        }
    }
    FilterSheet {
        id: filters
        objectName: "filters"
        desk: desk
    }
    Connections {
        target: desk
        function onSelectedChanged(): void {
            below.contentY = 0;
        }
    }
}
