pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Map
import Lantern.Style

// Where harm concentrates: the map, and beside it the places by rank, each with its reason.
FocusScope {
    id: screen

    // Another screen of the shell by name, or "import".
    signal navigate(string target)
    readonly property alias places: places
    // 0 the places, 1 the method.
    property int page: 0

    function choose(row: int): void {
        places.select(row);
        const place = places.card.place;
        if (place.latitude !== undefined)
            map.goTo(place.latitude, place.longitude, Math.max(map.map.zoomLevel, 14));
    }

    function editOutline(): void {
        screen.choose(places.selectedRow);
        map.showOutline(places.selectedId);
        places.editOutline();
    }
    function keepOutline(): void {
        places.keepOutline();
        if (!places.editor.active)
            map.forceActiveFocus(Qt.OtherFocusReason);
    }

    HotspotsModel { id: places }
    NearRepeatDesk {
        id: nearRepeat
        readonly property bool wanted: map.layers.indexOf(14) >= 0
        firstMonth: places.firstMonth
        lastMonth: places.lastMonth
        // The layer has something to show as soon as it is turned on.
        onWantedChanged: if (wanted && !found && !busy) run()
    }
    SignificanceDesk {
        id: significance
        places: places
        wanted: screen.page === 1 || map.layers.indexOf(13) >= 0
    }
    ReportingGapDesk {
        id: gap
        places: places
        wanted: screen.page === 1 || map.layers.indexOf(15) >= 0
    }

    MapPane {
        id: map
        place: "hotspots"
        objectName: "map"
        focus: true
        anchors { left: parent.left; right: inspector.left; top: parent.top; bottom: parent.bottom }
        topInset: asking.visible ? asking.y + asking.height : outlining.visible ? outlining.y + outlining.height : 0
        selectedHotspot: places.editor.active ? "" : places.selectedId
        showHotspots: !places.editor.active
        tells: !places.editor.active
        onHotspotPicked: hotspot => places.selectId(hotspot)

        OutlineHandles {
            objectName: "outlineHandles"
            anchors.fill: parent
            pane: map
            editor: places.editor
            onFinished: screen.keepOutline()
        }
    }
    PageKeys { page: screen.page; count: 2; onTurned: page => screen.page = page }
    PlacesQuestion {
        id: asking
        objectName: "question"
        x: 12
        y: 12
        width: Math.min(implicitWidth, room)
        room: map.width - 24
        visible: places.hasOffences && !places.editor.active
        places: places
    }
    OutlineBar {
        id: outlining
        x: 12
        y: 12
        width: Math.min(implicitWidth, map.width - 24)
        visible: places.editor.active
        editor: places.editor
        onFinished: screen.keepOutline()
    }
    EmptyState {
        anchors.centerIn: map
        width: Math.min(420, map.width - 48)
        visible: Workspace.open && !places.busy && !places.hasOffences
        iconName: "hotspots"
        title: qsTr("No offences in this file yet")
        text: qsTr("Import recorded crime (a data.police.uk folder, or your force's own CSV), and streets and boundaries for the map.")
        actionText: qsTr("Import…")
        onAction: screen.navigate("import")
    }
    Rectangle {
        id: inspector
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.sideWidth(344, screen.width)
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

            RowLayout {
                spacing: 6
                Chip {
                    objectName: "placesPage"
                    text: qsTr("Places")
                    checkable: false
                    checked: screen.page === 0
                    onClicked: screen.page = 0
                }
                Chip {
                    objectName: "methodPage"
                    text: qsTr("Method")
                    checkable: false
                    checked: screen.page === 1
                    onClicked: screen.page = 1
                }
                Item { Layout.fillWidth: true }
                Spinner {
                    id: working
                    running: places.busy
                    implicitWidth: 18
                    implicitHeight: 18
                }
                AppButton {
                    visible: working.visible
                    text: qsTr("Stop")
                    implicitHeight: Theme.sized(28)
                    onClicked: places.cancel()
                }
            }
            MutedText {
                text: working.visible ? qsTr("Working it out…") : places.summary
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MutedText {
                visible: places.caution.length > 0
                text: places.caution
                color: Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            StackLayout {
                currentIndex: screen.page
                Layout.fillWidth: true
                Layout.fillHeight: true

                PlacesPage {
                    places: places
                    onChosen: row => screen.choose(row)
                    onSaveAsked: naming.ask("set", places.setName)
                    onExportAsked: exporting.ask()
                    onRenameAsked: naming.ask("place", places.card.place.name)
                }
                MethodPage {
                    objectName: "method"
                    places: places
                    nearRepeat: nearRepeat
                    gap: gap
                    significance: significance
                    onLayerAsked: layer => map.toggleLayer(layer, true)
                    onPlaceAsked: (latitude, longitude) => map.goTo(latitude, longitude, Math.max(map.map.zoomLevel, 14.5))
                }
            }
            RowLayout {
                spacing: 8
                AppButton {
                    objectName: "useInPlan"
                    text: qsTr("Use in a plan")
                    primary: true
                    enabled: places.count > 0
                    Layout.fillWidth: true
                    implicitHeight: Theme.sized(42)
                    onClicked: {
                        // A list that could not be kept stays in view, with the reason.
                        if (!places.useInPlan())
                            return;
                        Workspace.wanted = "night/new";
                        screen.navigate("plan");
                    }
                }
                AppButton {
                    objectName: "editOutline"
                    text: qsTr("Edit outline")
                    enabled: places.selectedRow >= 0 && !places.editor.active
                    implicitHeight: Theme.sized(42)
                    onClicked: screen.editOutline()
                }
            }
        }
    }
    ModalSheet {
        id: naming
        objectName: "naming"
        property string what
        function ask(about: string, name: string): void {
            what = about;
            nameField.text = name;
            open();
            nameField.forceActiveFocus();
        }
        title: what === "set" ? qsTr("Save this list") : qsTr("Rename this place")
        acceptText: qsTr("Save")
        acceptEnabled: nameField.text.trim().length > 0
        onAccepted: what === "set" ? places.save(nameField.text) : places.rename(nameField.text)

        Field {
            id: nameField
            width: parent.width
            label: qsTr("Name")
            maximumLength: 120
            onAccepted: if (naming.acceptEnabled) naming.accept()
        }
    }
    SaveDialog {
        id: exporting
        format: "geojson"
        subject: qsTr("Hotspots")
        title: qsTr("Export GeoJSON")
        onAccepted: places.exportGeoJson(chosen.toString())
    }
}
