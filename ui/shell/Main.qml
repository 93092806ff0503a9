pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Window
import Lantern.Commands
import Lantern.Map
import Lantern.Style

// The window: marking above, screens at the left, what is open above the work, and the work.
Window {
    id: window

    readonly property list<var> screens: [
        { "key": "home", "name": qsTr("Home"), "icon": "home", "module": "Lantern.Home", "type": "HomeScreen" },
        { "key": "hotspots", "name": qsTr("Hotspots"), "icon": "hotspots", "module": "Lantern.Hotspots", "type": "HotspotsScreen" },
        { "key": "plan", "name": qsTr("Plan"), "icon": "plan", "module": "Lantern.Plan", "type": "PlanScreen" },
        { "key": "brief", "name": qsTr("Brief"), "icon": "brief", "module": "Lantern.Brief", "type": "BriefScreen" },
        { "key": "record", "name": qsTr("Record"), "icon": "record", "module": "Lantern.Record", "type": "RecordScreen" },
        { "key": "walks", "name": qsTr("Walks"), "icon": "walks", "module": "Lantern.Walks", "type": "WalksScreen" },
        { "key": "series", "name": qsTr("Series"), "icon": "series", "module": "Lantern.Series", "type": "SeriesScreen" },
        { "key": "review", "name": qsTr("Review"), "icon": "review", "module": "Lantern.Review", "type": "ReviewScreen" },
        { "key": "partners", "name": qsTr("Partners"), "icon": "partners", "module": "Lantern.Partners", "type": "PartnersScreen" }
    ]
    property string current: "home"
    readonly property string currentName: screens.find(one => one.key === current)?.name ?? ""

    readonly property alias help: help

    function show(target: string): void {
        if (target === "import")
            importing.start([]);
        else if (screens.some(one => one.key === target))
            current = target;
    }

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    title: Workspace.open ? qsTr("%1 – Lantern").arg(Workspace.name) : qsTr("Lantern")
    color: Theme.background
    // Only Qt's own file dialog asks for it: every other part takes its colours from the theme.
    palette {
        window: Theme.surface
        windowText: Theme.text
        base: Theme.background
        alternateBase: Theme.surface
        text: Theme.text
        placeholderText: Theme.muted
        button: Theme.raised
        buttonText: Theme.text
        light: Theme.raised
        midlight: Theme.hover
        mid: Theme.line
        dark: Theme.muted
        highlight: Theme.accentFill
        highlightedText: Theme.accentInk
        accent: Theme.accentFill
        toolTipBase: Theme.raised
        toolTipText: Theme.text
    }
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onCurrentChanged: notice.close()
    Component.onCompleted: {
        // The screen that the window was left on may have been a larger one.
        width = Math.min(width, Math.max(minimumWidth, Screen.desktopAvailableWidth));
        height = Math.min(height, Math.max(minimumHeight, Screen.desktopAvailableHeight));
        sight.comeBack();
    }
    WindowInSight { id: sight; window: window }

    Settings {
        category: "window"
        property alias x: window.x
        property alias y: window.y
        property alias width: window.width
        property alias height: window.height
        property alias screen: window.current
    }
    Settings {
        id: kept
        property string language
    }
    Connections {
        target: Workspace
        function onFailed(message: string): void {
            notice.say("error", message);
        }
        function onTold(message: string): void {
            notice.say("notice", message);
        }
        function onBackedUp(path: string): void {
            notice.say("notice", qsTr("Backed up to %1.").arg(path));
        }
        function onKeyWanted(path: string): void {
            key.ask(path);
        }
        function onWorking(what: string, fraction: real): void {
            progress.what = fraction < 1 ? what : "";
            progress.fraction = fraction;
        }
    }
    Connections {
        target: MapModel
        function onSearchAsked(): void {
            top.search.forceActiveFocus(Qt.ShortcutFocusReason);
        }
        function onRecordAsked(screen: string): void {
            window.show(screen);
        }
    }
    Instantiator {
        model: window.screens
        delegate: Shortcut {
            required property int index
            required property var modelData
            sequence: `Ctrl+${index + 1}`
            onActivated: window.show(modelData.key)
        }
    }
    Shortcut { sequences: ["Ctrl+K", StandardKey.Find]; enabled: Workspace.open; onActivated: top.search.forceActiveFocus(Qt.ShortcutFocusReason) }
    Shortcut { sequences: [StandardKey.Undo]; onActivated: Workspace.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; onActivated: Workspace.redo() }
    Shortcut { sequences: [StandardKey.New]; onActivated: files.create() }
    Shortcut { sequences: [StandardKey.Open]; onActivated: files.openFile() }
    Shortcut { sequences: ["Ctrl+I"]; enabled: Workspace.open; onActivated: importing.start([]) }
    Shortcut { sequences: ["Ctrl+Q"]; onActivated: Qt.quit() }
    Shortcut { sequences: ["F10"]; onActivated: menu.open() }
    Shortcut { sequences: [StandardKey.HelpContents]; onActivated: help.show(Workspace.open ? window.current : "everywhere") }

    MarkingStrip {
        id: marking
        anchors.left: parent.left
        anchors.right: parent.right
    }
    NavigationRail {
        id: rail
        anchors.left: parent.left
        anchors.top: marking.bottom
        anchors.bottom: parent.bottom
        screens: window.screens
        current: window.current
        onChosen: key => window.show(key)
    }
    TopBar {
        id: top
        anchors.top: marking.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        z: 1
        title: Workspace.open ? window.currentName : qsTr("Lantern")
        onMenuAsked: menu.open()
        onRecordOpened: screen => window.show(screen)
        onSearchGone: if (["hotspots", "plan", "walks", "series"].indexOf(window.current) < 0) window.show("hotspots")

        MainMenu {
            id: menu
            x: top.width - width - 8
            y: top.height
            language: kept.language
            onNewAsked: files.create()
            onOpenAsked: files.openFile()
            onImportAsked: importing.start([])
            onBackUpAsked: files.backUp()
            onHelpAsked: help.show(Workspace.open ? window.current : "everywhere")
            onLanguageChosen: language => {
                kept.language = language;
                notice.say("notice", qsTr("The language changes when Lantern is started again."));
            }
        }
    }
    Item {
        id: work
        anchors.top: top.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        StartScreen {
            anchors.fill: parent
            visible: !Workspace.open
            onNewAsked: files.create()
            onOpenAsked: files.openFile()
        }
        Repeater {
            model: window.screens
            ScreenHost {
                required property var modelData
                anchors.fill: parent
                module: modelData.module
                type: modelData.type
                current: Workspace.open && window.current === modelData.key
                early: Workspace.open && modelData.key === "hotspots"
                onNavigate: target => window.show(target)
            }
        }
        Tour {
            id: tour
            objectName: "tour"
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: 24
            visible: Workspace.open && (running || offered)
            onShown: screen => window.show(screen)
        }
        Notice {
            id: notice
            aboveSheets: marking.height + 4 - work.y
        }
        Panel {
            id: progress
            property string what
            property real fraction: 0
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24
            width: 340
            height: 58
            visible: what.length > 0
            AppText {
                width: parent.width
                text: qsTr("%1… %2 %").arg(progress.what).arg(Math.round(progress.fraction * 100))
                elide: Text.ElideRight
            }
            ProgressStrip {
                y: 26
                width: parent.width
                value: progress.fraction
                name: progress.what
            }
        }
    }
    HelpSheet {
        id: help
        objectName: "help"
        onTourAsked: Workspace.exercise ? tour.begin() : Workspace.openExercise()
    }
    FileActions { id: files }
    KeySheet { id: key; objectName: "key" }
    ImportDialog { id: importing; objectName: "importing" }
}
