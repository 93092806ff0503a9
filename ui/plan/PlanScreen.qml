import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Map
import Lantern.Style

// A night's plan: the map above, the timeline below, figures and rules at the right.
FocusScope {
    id: screen

    property alias board: planBoard
    readonly property bool ready: planBoard.hotspotSetCount > 0 && planBoard.officerCount > 0

    // A hotspot is carried from the list or the map to a time or a team of the timeline.
    function carry(name: string, scene: point): void {
        const at = screen.mapFromItem(null, scene);
        const inside = timeline.carriedOver(scene);
        ghost.text = inside ? qsTr("%1: %2, %3").arg(name).arg(planBoard.teams.value(timeline.dropRow, "name")).arg(planBoard.clockAt(timeline.dropMinute)) : name;
        ghost.x = Math.max(0, Math.min(screen.width - ghost.width, at.x - 20));
        ghost.y = Math.max(0, at.y - ghost.height - 8);
        ghost.visible = true;
    }
    function drop(hotspot: string, scene: point): void {
        ghost.visible = false;
        if (timeline.carriedOver(scene) && planBoard.addVisit(hotspot, timeline.dropRow, timeline.dropMinute, timeline.dropMinutes))
            timeline.forceActiveFocus(Qt.MouseFocusReason);
        timeline.dropRow = -1;
    }

    // Whoever comes from the hotspots is asked for the night at once.
    readonly property bool newPlanWanted: visible && Workspace.wanted === "night/new" && planBoard.hotspotSetCount > 0
    onNewPlanWantedChanged: if (newPlanWanted) Qt.callLater(askForNight)

    function askForNight(): void {
        Workspace.takeWanted("night");
        newPlan.ask();
    }

    PlanFraming {
        board: planBoard
        map: map
        shown: screen.visible
    }

    PlanBoard { id: planBoard }
    CrewDesk { id: register }
    ReplanDesk { id: replanDesk; board: planBoard }
    LifeDesk { id: lifeDesk; board: planBoard }
    WhatIfDesk { id: whatIfDesk; board: planBoard }
    EarlierNightDesk {
        id: earlierNights
        board: planBoard
        active: inspector.page === 3 && screen.visible
    }
    OrdersDesk { id: orderDesk; board: planBoard }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PlanBar {
            id: bar
            board: planBoard
            onNewAsked: newPlan.ask()
            onOfficersAsked: officers.open()
            onAuthorityAsked: authority.ask()
            onAuthorityFound: found => authority.show(found)
            onReplanAsked: replan.ask()
            onWhatIfAsked: whatIf.ask()
            onOrdersAsked: orders.open()
            Layout.fillWidth: true
        }
        RowLayout {
            visible: planBoard.hasPlan
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            MapPane {
                id: map
                place: "plan"
                objectName: "map"
                showStops: true
                layers: [0, 1, 2, 3, 7, 8, 9, 10] // with the patrols' routes
                selectedHotspot: planBoard.leg.hotspot ?? ""
                picksHotspots: planBoard.editable
                onHotspotPicked: hotspot => addVisit.ask(hotspot)
                onRoutePicked: points => {
                    authority.outline = points;
                    route = [];
                    authority.open();
                }
                Layout.fillWidth: true
                Layout.fillHeight: true

                AuthorityAreas {
                    pane: map
                    board: planBoard
                }
                ChosenRoute {
                    pane: map
                    board: planBoard
                }
                HotspotCarrier {
                    parent: map.overlay
                    pane: map
                    board: planBoard
                    enabled: planBoard.editable && map.drawing === "none"
                    onCarried: (name, position) => screen.carry(name, position)
                    onDropped: (hotspot, position) => screen.drop(hotspot, position)
                    anchors.fill: parent
                }
                Banner {
                    visible: map.drawing === "route"
                    anchors.horizontalCenter: parent.horizontalCenter
                    // Below the strip that ends the drawing.
                    y: Theme.sized(100)
                    kind: "notice"
                    text: qsTr("Press the corners of the area one after another; Enter ends it.")
                    onClosed: {
                        map.drawing = "none";
                        map.route = [];
                    }
                }
            }
            PlanInspector {
                id: inspector
                objectName: "inspector"
                board: planBoard
                orders: orderDesk
                nights: earlierNights
                onCopyAsked: plan => newPlan.askCopy(plan)
                onTradeOffAsked: tradeOff.ask()
                onApproveAsked: approve.ask()
                onLifeAsked: life.ask()
                onAddAsked: hotspot => addVisit.ask(hotspot)
                onPlaceDragged: (hotspot, name, position) => screen.carry(name, position)
                onPlaceDropped: (hotspot, position) => screen.drop(hotspot, position)
                Layout.preferredWidth: Theme.sideWidth(320, screen.width)
                Layout.fillHeight: true
            }
        }
        Timeline {
            id: timeline
            objectName: "timeline"
            visible: planBoard.hasPlan
            focus: true
            board: planBoard
            onAddAsked: addVisit.ask("")
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(screen.height * 0.42, headHeight + rowHeight * Math.max(2, teamCount) + 4)
        }
        NoPlan {
            visible: !planBoard.hasPlan
            board: planBoard
            onNewAsked: newPlan.ask()
            onOfficersAsked: officers.open()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    DifferencePanel {
        objectName: "difference"
        desk: replanDesk
        // Over the inspector alone: the map's keys and whose it is stay in sight.
        width: inspector.width
        x: parent.width - width
        y: bar.height
        height: timeline.y - y
    }
    Tag {
        id: ghost
        visible: false
        text: ""
        tint: Theme.accentText
        color: Theme.raised
        z: 10
    }
    NewPlanSheet {
        id: newPlan
        objectName: "newPlan"
        board: planBoard
        orders: orderDesk
        nights: earlierNights
    }
    ReplanSheet {
        id: replan
        objectName: "replan"
        desk: replanDesk
    }
    WhatIfSheet {
        id: whatIf
        objectName: "whatIf"
        desk: whatIfDesk
    }
    AddVisitSheet {
        id: addVisit
        objectName: "addVisit"
        board: planBoard
    }
    ApproveSheet {
        id: approve
        objectName: "approve"
        board: planBoard
    }
    LifeSheet {
        id: life
        objectName: "life"
        desk: lifeDesk
    }
    OfficersSheet {
        id: officers
        objectName: "officers"
        crewDesk: register
    }
    OrdersSheet {
        id: orders
        objectName: "orders"
        board: planBoard
        orders: orderDesk
    }
    TradeOffSheet {
        id: tradeOff
        objectName: "tradeOff"
        board: planBoard
    }
    AuthoritySheet {
        id: authority
        objectName: "authority"
        crewDesk: register
        board: planBoard
        onDrawAsked: {
            close();
            map.route = [];
            map.drawing = "route";
            map.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
