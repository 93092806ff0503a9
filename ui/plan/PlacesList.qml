pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The hotspots of the plan's set. One that is chosen tells why it has no visit. Drag one onto the timeline, or press Enter, to add a visit;
// the menu key, or a right click, asks for one or forbids it.
ListView {
    id: places

    required property PlanBoard board
    property string chosen // the current one's id; empty until one is chosen
    required property OrdersDesk orders
    signal dragged(string hotspot, string name, point position)
    signal dropped(string hotspot, point position)
    signal addAsked(string hotspot)

    model: board.places
    currentIndex: -1
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Hotspots of the set")
    T.ScrollBar.vertical: AppScrollBar {}
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    onCurrentIndexChanged: if (currentIndex < 0) chosen = ""
    Keys.onReturnPressed: if (chosen.length > 0) addAsked(chosen)
    // On its release: that would close a menu which opened on the press.
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Menu)
            return;
        menu.ask(currentIndex);
        event.accepted = true;
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_F10 || event.modifiers !== Qt.ShiftModifier)
            return;
        menu.ask(currentIndex);
        event.accepted = true;
    }

    AppMenu {
        id: menu
        objectName: "placeMenu"
        property string hotspot
        property bool asked: false
        property bool forbidden: false

        function ask(row: int): void {
            if (row < 0 || !places.board.editable)
                return;
            places.currentIndex = row;
            const chosen = places.currentItem as RowDelegate;
            const marks = places.orders.marks(row);
            hotspot = marks.hotspot;
            asked = marks.asked;
            forbidden = marks.forbidden;
            popup(chosen, 40, chosen ? chosen.height / 2 : 0, everyTwoHours);
        }
        AppMenuItem {
            id: everyTwoHours
            text: qsTr("Every two hours")
            checkable: true
            checked: menu.asked
            onTriggered: places.orders.toggleEveryTwoHours(menu.hotspot)
        }
        AppMenuItem {
            text: qsTr("Not tonight")
            checkable: true
            checked: menu.forbidden
            onTriggered: places.orders.toggleNotTonight(menu.hotspot)
        }
    }

    delegate: RowDelegate {
        id: row
        clicksOnEnter: false
        required property int index
        required property string hotspot
        required property int rank
        required property string name
        required property string reason
        required property int visits
        required property int target
        required property bool asked
        required property bool forbidden
        required property bool beyond // nobody can be sent there

        width: places.width
        title: qsTr("%1  %2").arg(row.rank).arg(row.name)
        subtitle: row.reason
        unfolded: highlighted // why it is in the set
        // Tonight's visits against the dose that is aimed at.
        figure: row.forbidden && row.visits === 0 ? "" : qsTr("%1 of %2").arg(row.visits).arg(row.target)
        subfigure: row.forbidden ? qsTr("not tonight") : row.beyond ? qsTr("out of reach") : row.asked ? qsTr("every 2 h") : ""
        subfigureColor: row.forbidden || row.beyond && row.asked ? Theme.alert : Theme.accentText
        highlighted: places.currentIndex === row.index
        ListView.onIsCurrentItemChanged: if (ListView.isCurrentItem) places.chosen = row.hotspot
        onClicked: places.currentIndex = row.index
        onDoubleClicked: places.addAsked(row.hotspot)

        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: menu.ask(row.index)
        }
        DragHandler {
            id: carrying
            enabled: places.board.editable
            target: null
            xAxis.enabled: true
            onActiveChanged: {
                if (!active)
                    places.dropped(row.hotspot, carrying.centroid.scenePosition);
            }
            onCentroidChanged: if (active) places.dragged(row.hotspot, row.name, carrying.centroid.scenePosition)
        }
    }
}
