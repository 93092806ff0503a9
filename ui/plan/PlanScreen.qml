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

    function drop(hotspot: string, position: point): void {
        ghost.visible = false;
        const at = timeline.mapFromItem(null, position);
        const row = timeline.rowAtY(at.y);
        if (timeline.contains(at) && row >= 0)
            planBoard.addVisit(hotspot, Math.min(row, planBoard.teams.rowCount() - 1), timeline.minuteAtX(at.x), 12);
    }

    // Whoever comes from the hotspots is asked for the night at once.
    readonly property bool newPlanWanted: visible && Workspace.newPlanWanted && planBoard.hotspotSetCount > 0
    onNewPlanWantedChanged: if (newPlanWanted) Qt.callLater(askForNight)

    function askForNight(): void {
        Workspace.newPlanWanted = false;
        newPlan.ask();
    }

    // A plan that is opened or made is framed once; from then on the view is the user's.
    readonly property bool framable: visible && planBoard.hasPlan && !MapModel.empty
    onFramableChanged: framing.restart()
    Connections {
        target: planBoard
        function onPlanChanged(): void { framing.restart(); }
    }
    Timer {
        id: framing
        interval: 60 // the map has its size only once the timeline has its rows
        onTriggered: {
            if (screen.framable)
                map.fit(planBoard.takeFrame(), 40);
        }
    }

    PlanBoard { id: planBoard }
    CrewDesk { id: register }
    ReplanDesk {
        id: replanDesk
        board: planBoard
    }
    WhatIfDesk {
        id: whatIfDesk
        board: planBoard
    }
    OrdersDesk {
        id: orderDesk
        board: planBoard
    }

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
                selectedHotspot: planBoard.leg.hotspot ?? ""
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
                Banner {
                    visible: map.drawing === "route"
                    anchors.horizontalCenter: parent.horizontalCenter
                    // Below the strip that ends the drawing.
                    y: 68
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
                onTradeOffAsked: tradeOff.ask()
                onApproveAsked: approve.ask()
                onAddAsked: hotspot => addVisit.ask(hotspot)
                onPlaceDragged: (hotspot, name, position) => {
                    const at = screen.mapFromItem(null, position);
                    ghost.text = name;
                    ghost.x = at.x - 20;
                    ghost.y = at.y - 12;
                    ghost.visible = true;
                }
                onPlaceDropped: (hotspot, position) => screen.drop(hotspot, position)
                Layout.preferredWidth: Math.max(320, Math.min(Theme.sized(320), screen.width * 0.36))
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
        Item {
            visible: !planBoard.hasPlan
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: 440
                iconName: "plan"
                title: planBoard.planning ? qsTr("Planning the night") : qsTr("No plan is open")
                text: planBoard.hotspotSetCount === 0 ? qsTr("A plan needs hotspots: find them on Hotspots and save them as a set.")
                    : planBoard.officerCount === 0 ? qsTr("A plan needs officers: enter their shoulder numbers and skills. Without them a draft can be made, and the rules say who is missing.")
                    : qsTr("Plan a night, or choose one above.")
                actionText: planBoard.hotspotSetCount === 0 || planBoard.planning ? "" : planBoard.officerCount === 0 ? qsTr("Enter officers…") : qsTr("New plan…")
                secondText: planBoard.hotspotSetCount > 0 && planBoard.officerCount === 0 && !planBoard.planning ? qsTr("New plan…") : ""
                onAction: planBoard.officerCount === 0 ? officers.open() : newPlan.ask()
                onSecond: newPlan.ask()
            }
            ProgressStrip {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height / 2 + 96
                visible: planBoard.planning
                name: qsTr("Planning")
                value: planBoard.progress
            }
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
        tint: Theme.accent
        z: 10
    }
    NewPlanSheet {
        id: newPlan
        objectName: "newPlan"
        board: planBoard
        orders: orderDesk
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
        board: planBoard
    }
    ApproveSheet {
        id: approve
        board: planBoard
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
