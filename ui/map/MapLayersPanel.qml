pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What the map shows, the uppermost first: on and off, in what order, how opaque, of what times.
Rectangle {
    id: panel

    required property MapArrangement arrangement
    required property var counts // of MapContents
    property int openLayer: -1
    signal closed // by Escape

    // The rows stay while they change places, so that the focus does.
    function follow(): void {
        const wanted = Array.from(panel.arrangement.order).filter(layer => layer !== 0).reverse();
        if (rows.count === 0)
            for (const layer of wanted)
                rows.append({ "mapLayer": layer, "name": MapKeys.entryOf(layer).name, "mark": MapKeys.entryOf(layer).mark });
        for (let at = 0; at < wanted.length; ++at) {
            let from = at;
            while (rows.get(from).mapLayer !== wanted[at])
                ++from;
            if (from !== at)
                rows.move(from, at, 1);
        }
    }
    function step(from: int, by: int): void {
        const next = list.itemAt(from + by) as MapLayerRow;
        next?.check.forceActiveFocus(Qt.TabFocusReason);
    }
    // So that the keyboard is in the list.
    function enter(): void {
        (list.itemAt(0) as MapLayerRow)?.check.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 320
    implicitHeight: column.implicitHeight + 24
    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Layers")
    Component.onCompleted: follow()
    Keys.onEscapePressed: panel.closed()

    Connections {
        target: panel.arrangement
        function onOrderChanged(): void {
            panel.follow();
        }
    }
    ListModel { id: rows }
    MapShield {}
    Flickable {
        id: flickable
        anchors.fill: parent
        anchors.margins: 12
        anchors.rightMargin: 4
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        T.ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: column
            width: flickable.width - 10
            spacing: 0

            AppText {
                text: qsTr("Layers")
                strong: true
                bottomPadding: 4
                Accessible.role: Accessible.Heading
            }
            Repeater {
                id: list
                model: rows
                MapLayerRow {
                    id: row
                    required property int index
                    arrangement: panel.arrangement
                    count: panel.counts[row.mapLayer]
                    open: panel.openLayer === row.mapLayer
                    onOpened: panel.openLayer = row.mapLayer
                    onStepped: by => panel.step(row.index, by)
                    Layout.fillWidth: true
                }
            }
            Rectangle {
                color: Theme.line
                Layout.fillWidth: true
                Layout.topMargin: 6
                Layout.preferredHeight: 1
            }
            MapTimeFilter {
                objectName: "times"
                Layout.fillWidth: true
                Layout.topMargin: 6
            }
        }
    }
    FocusInView {
        view: flickable
        content: column
    }
}
