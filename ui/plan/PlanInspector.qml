pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Figures, broken rules with their way out, what is chosen, and the two steps on: improve and approve.
Rectangle {
    id: inspector

    required property PlanBoard board
    required property OrdersDesk orders
    required property EarlierNightDesk nights
    property int page: 0
    readonly property real leastPage: Theme.sized(92) // two rows
    signal tradeOffAsked
    signal approveAsked
    signal lifeAsked
    signal placeDragged(string hotspot, string name, point position)
    signal placeDropped(string hotspot, point position)
    signal addAsked(string hotspot)
    signal copyAsked(string plan)

    color: Theme.surface
    layer.enabled: true // drawn when it changes, not anew for every frame of the map beside it

    // Another page begins at its top.
    onPageChanged: {
        pane.follows = false;
        pane.contentY = 0;
    }

    PageKeys { page: inspector.page; count: 4; onTurned: page => inspector.page = page }
    ExplainDesk {
        id: reasons
        objectName: "explainDesk"
        board: inspector.board
        hotspot: inspector.page === 2 ? places.chosen : ""
    }
    // As a whole it scrolls only where large text leaves no room for its parts; else each page scrolls by itself.
    Flickable {
        id: whole
        objectName: "inspectorWhole"
        anchors.fill: parent
        contentHeight: Math.max(height, parts.implicitHeight)
        onContentHeightChanged: contentY = Math.max(0, Math.min(contentY, contentHeight - height))
        interactive: false // a place is carried off the list by the same movement
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => whole.contentY = Math.max(0, Math.min(whole.contentHeight - whole.height, whole.contentY - event.angleDelta.y / 2))
        }
        FocusInView { view: whole; content: parts }
        ColumnLayout {
            id: parts
            width: whole.width
            height: whole.contentHeight
            spacing: 0

            Flow {
                spacing: 8
                Layout.fillWidth: true
                Layout.margins: 12
                Layout.bottomMargin: 4

                Repeater {
                    model: [qsTr("Plan"), qsTr("Team"), qsTr("Places"), qsTr("Before")]
                    Chip {
                        required property int index
                        required property string modelData
                        text: modelData
                        checkable: false
                        checked: inspector.page === index
                        Accessible.description: index === 3 ? qsTr("What came of an earlier night") : ""
                        onClicked: inspector.page = index
                    }
                }
            }
            Flickable {
                id: pane
                objectName: "inspectorPane"
                // The reasons of the leg that was just chosen are kept in view, as they come, until somebody scrolls; then, with no leg chosen
                // any more, what was in view before.
                property bool follows: false
                property real yBefore: 0
                readonly property string chosenLeg: inspector.board.selectedLeg

                function revealReasons(): void {
                    if (!follows || !visible)
                        return;
                    const top = stack.y + why.y;
                    const bottom = top + why.height + stack.y;
                    const least = Math.min(top, bottom - height);
                    contentY = Math.max(0, Math.min(contentHeight - height, Math.max(least, Math.min(contentY, top))));
                }

                visible: inspector.page < 2
                contentHeight: stack.implicitHeight + 16
                clip: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: inspector.leastPage
                onChosenLegChanged: {
                    if (chosenLeg.length === 0 && follows)
                        contentY = yBefore;
                    else if (!follows)
                        yBefore = contentY;
                    follows = chosenLeg.length > 0;
                    Qt.callLater(revealReasons);
                }
                onVisibleChanged: Qt.callLater(revealReasons)
                onHeightChanged: Qt.callLater(revealReasons)
                onContentHeightChanged: Qt.callLater(revealReasons)
                onMovementStarted: follows = false
                T.ScrollBar.vertical: AppScrollBar {
                    onPressedChanged: pane.follows = pane.follows && !pressed
                }
                FocusInView {
                    view: pane
                    content: stack
                }

                ColumnLayout {
                    id: stack
                    x: 18
                    y: 8
                    width: pane.width - 36
                    spacing: 12

                    PlanFigures {
                        visible: inspector.page === 0
                        board: inspector.board
                        onTradeOffAsked: inspector.tradeOffAsked()
                        Layout.fillWidth: true
                    }
                    TeamDetails {
                        board: inspector.board
                        full: inspector.page === 1
                        Layout.fillWidth: true
                    }
                    VisitReasons {
                        id: why
                        objectName: "visitReasons"
                        desk: reasons
                        onYChanged: Qt.callLater(pane.revealReasons)
                        onHeightChanged: Qt.callLater(pane.revealReasons)
                        Layout.fillWidth: true
                    }
                    TeamTravel {
                        visible: inspector.page === 1 && inspector.board.hasPlan
                        board: inspector.board
                        orders: inspector.orders
                        Layout.fillWidth: true
                    }
                }
            }
            PlacesList {
                id: places
                objectName: "placesList"
                visible: inspector.page === 2
                board: inspector.board
                orders: inspector.orders
                onDragged: (hotspot, name, position) => inspector.placeDragged(hotspot, name, position)
                onDropped: (hotspot, position) => inspector.placeDropped(hotspot, position)
                onAddAsked: hotspot => inspector.addAsked(hotspot)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: inspector.leastPage
            }
            EarlierNight {
                objectName: "earlierNight"
                visible: inspector.page === 3
                board: inspector.board
                desk: inspector.nights
                onCopyAsked: plan => inspector.copyAsked(plan)
                onAddAsked: hotspot => inspector.addAsked(hotspot)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: inspector.leastPage
            }
            WhyNot {
                visible: inspector.page === 2 && places.chosen.length > 0
                desk: reasons
                board: inspector.board
                onAddAsked: inspector.addAsked(places.chosen)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Math.min(implicitHeight, Theme.sized(64))
                Layout.maximumHeight: implicitHeight
            }
            InspectorSteps {
                board: inspector.board
                withFigures: inspector.page !== 0 || pane.contentY > 24
                onApproveAsked: inspector.approveAsked()
                onLifeAsked: inspector.lifeAsked()
                Layout.fillWidth: true
                Layout.margins: 16
                Layout.topMargin: 8
            }
        }
    }
    Rectangle { width: 1; height: parent.height; color: Theme.line }
}
