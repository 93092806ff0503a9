pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Lantern.Commands
import Lantern.Style

// The user's own pictures and style of the map.
AppMenu {
    id: menu

    title: qsTr("Map")

    AppMenuItem { text: qsTr("Use a map pack (MBTiles)…"); enabled: Workspace.open; onTriggered: menu.packFile.ask() }
    AppMenuItem { text: qsTr("Use a folder of map tiles…"); enabled: Workspace.open; onTriggered: menu.packFolder.ask() }
    AppMenuItem { text: qsTr("Take the map pack away"); enabled: MapSources.packChosen; onTriggered: MapSources.takePackAway() }
    MenuLine {}
    AppMenuItem { text: qsTr("Map style file…"); onTriggered: menu.styleFile.ask() }
    AppMenuItem { text: qsTr("Lantern's own map style"); checkable: true; checked: MapSources.styleName.length === 0; onTriggered: MapSources.useOwnStyle() }
    MenuLine {}
    AppMenu {
        id: memory
        objectName: "mapMemory"
        title: qsTr("Memory for painted maps")
        Instantiator {
            model: [64, 128, 192, 384, 768, 1536]
            delegate: AppMenuItem {
                required property int modelData
                text: qsTr("%1 MiB for each map").arg(modelData)
                checkable: true
                checked: MapSources.memoryMebibytes === modelData
                onTriggered: MapSources.memoryMebibytes = modelData
            }
            onObjectAdded: (index, object) => memory.insertItem(index, object as AppMenuItem)
            onObjectRemoved: (index, object) => memory.removeItem(object as AppMenuItem)
        }
    }

    readonly property WorkDialog packFile: WorkDialog {
        title: qsTr("Use a map pack (MBTiles)")
        nameFilters: [qsTr("Map packs (*.mbtiles)"), qsTr("All files (*)")]
        onAccepted: MapSources.usePack(chosen.toString())
    }
    readonly property WorkFolderDialog packFolder: WorkFolderDialog {
        title: qsTr("Use a folder of map tiles")
        onAccepted: MapSources.usePack(selectedFolder.toString())
    }
    readonly property WorkDialog styleFile: WorkDialog {
        title: qsTr("Map style file")
        nameFilters: [qsTr("Map styles (*.json)"), qsTr("All files (*)")]
        onAccepted: MapSources.useStyle(chosen.toString())
    }
}
