pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// What is done with others: venues, training, the officers trained for it, CCTV sites, events. Each page is a file of its own, made when first shown.
FocusScope {
    id: screen

    readonly property list<var> pages: [
        { "key": "venues", "name": qsTr("Venues"), "type": "VenuesPage" },
        { "key": "training", "name": qsTr("Training"), "type": "TrainingPage" },
        { "key": "officers", "name": qsTr("Officers"), "type": "OfficersPage" },
        { "key": "sites", "name": qsTr("Sites"), "type": "SitesPage" },
        { "key": "events", "name": qsTr("Events"), "type": "EventsPage" }
    ]
    property string page: "venues"
    // Another screen of the shell by name, or "import".
    signal navigate(string target)

    // What was found by the search stands on the page of its kind, which takes it.
    readonly property string found: visible ? Workspace.wanted : ""
    onFoundChanged: {
        const key = `${screen.found.split("/")[0]}s`;
        if (screen.pages.some(one => one.key === key))
            screen.page = key;
    }

    // The page of that key, null before it was first shown.
    function pageOf(key: string): PartnersPage {
        const loader = loaders.itemAt(screen.pages.findIndex(one => one.key === key)) as Loader;
        return loader ? loader.item as PartnersPage : null;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    PageKeys {
        page: screen.pages.findIndex(one => one.key === screen.page)
        count: screen.pages.length
        onTurned: page => screen.page = screen.pages[page].key
    }
    Instantiator {
        model: screen.pages
        delegate: Shortcut {
            required property int index
            required property var modelData
            sequence: `Alt+${index + 1}`
            enabled: screen.visible
            onActivated: screen.page = modelData.key
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 12

        RowLayout {
            spacing: 6
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Pages of partners")

            Repeater {
                model: screen.pages
                Chip {
                    required property var modelData
                    objectName: `${modelData.key}Tab`
                    text: modelData.name
                    checked: screen.page === modelData.key
                    autoExclusive: true
                    focus: modelData.key === "venues"
                    onClicked: screen.page = modelData.key
                }
            }
        }
        StackLayout {
            currentIndex: screen.pages.findIndex(one => one.key === screen.page)
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                id: loaders
                model: screen.pages
                Loader {
                    id: loader
                    required property var modelData
                    readonly property bool shown: screen.visible && screen.page === modelData.key
                    onShownChanged: make()
                    Component.onCompleted: make()

                    function make(): void {
                        if (shown && sourceComponent === null)
                            sourceComponent = Qt.createComponent("Lantern.Partners", modelData.type);
                    }

                    Binding {
                        target: loader.item
                        property: "shown"
                        value: loader.shown
                        when: loader.item !== null
                    }
                    Connections {
                        target: loader.item as PartnersPage
                        function onNavigate(target: string): void {
                            screen.navigate(target);
                        }
                    }
                }
            }
        }
    }
}
