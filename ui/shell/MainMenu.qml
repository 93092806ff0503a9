pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Lantern.Commands
import Lantern.Map
import Lantern.Style

// File, theme and language.
AppMenu {
    id: menu

    required property string language
    signal newAsked
    signal openAsked
    signal importAsked
    signal backUpAsked
    signal helpAsked
    signal languageChosen(string language)

    AppMenuItem { text: qsTr("New…"); shortcutText: "Ctrl+N"; onTriggered: menu.newAsked() }
    AppMenuItem { text: qsTr("Open…"); shortcutText: "Ctrl+O"; onTriggered: menu.openAsked() }
    AppMenu {
        id: recents
        title: qsTr("Open recent")
        enabled: Workspace.recentFiles.length > 0
        Instantiator {
            model: Workspace.recentFiles
            delegate: AppMenuItem {
                required property string modelData
                text: modelData.slice(modelData.lastIndexOf("/") + 1)
                onTriggered: Workspace.openFile(modelData)
            }
            onObjectAdded: (index, object) => recents.insertItem(index, object as AppMenuItem)
            onObjectRemoved: (index, object) => recents.removeItem(object as AppMenuItem)
        }
    }
    AppMenuItem { text: qsTr("Import…"); shortcutText: "Ctrl+I"; enabled: Workspace.open; onTriggered: menu.importAsked() }
    AppMenuItem { text: qsTr("Exercise borough"); onTriggered: Workspace.openExercise() }
    AppMenuItem { text: qsTr("Back up…"); enabled: Workspace.open; onTriggered: menu.backUpAsked() }
    AppMenuItem { text: qsTr("Close file"); enabled: Workspace.open; onTriggered: Workspace.closeFile() }
    MenuLine {}
    AppMenu {
        title: qsTr("Theme")
        AppMenuItem { text: qsTr("As the system"); checkable: true; checked: Theme.mode === "system"; onTriggered: Theme.mode = "system" }
        AppMenuItem { text: qsTr("Light"); checkable: true; checked: Theme.mode === "light"; onTriggered: Theme.mode = "light" }
        AppMenuItem { text: qsTr("Dark"); checkable: true; checked: Theme.mode === "dark"; onTriggered: Theme.mode = "dark" }
    }
    MapSourceMenu {}
    AppMenu {
        id: sizes
        title: qsTr("Text size")
        Instantiator {
            model: [100, 125, 150, 175, 200]
            delegate: AppMenuItem {
                required property int modelData
                text: qsTr("%1 %").arg(modelData)
                checkable: true
                checked: Theme.textPercent === modelData
                onTriggered: Theme.textPercent = modelData
            }
            onObjectAdded: (index, object) => sizes.insertItem(index, object as AppMenuItem)
            onObjectRemoved: (index, object) => sizes.removeItem(object as AppMenuItem)
        }
    }
    AppMenuItem { text: qsTr("Nothing moves by itself"); checkable: true; checked: Theme.still; onTriggered: Theme.still = checked }
    AppMenu {
        title: qsTr("Language")
        AppMenuItem { text: qsTr("As the system"); checkable: true; checked: menu.language === ""; onTriggered: menu.languageChosen("") }
        AppMenuItem { text: "English"; checkable: true; checked: menu.language === "en_GB"; onTriggered: menu.languageChosen("en_GB") }
        AppMenuItem { text: "Cymraeg"; checkable: true; checked: menu.language === "cy"; onTriggered: menu.languageChosen("cy") }
    }
    MenuLine {}
    AppMenuItem { text: qsTr("Help and keys"); shortcutText: "F1"; onTriggered: menu.helpAsked() }
    AppMenuItem { text: qsTr("Quit"); shortcutText: "Ctrl+Q"; onTriggered: Qt.quit() }
}
