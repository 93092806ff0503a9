pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Map
import Lantern.Style

// Goes to a street, a venue, a hotspot, a grid reference or a kept view, and marks it; or opens a record by the words or references in
// it. Ctrl+K or Ctrl+F from anywhere, / from the map.
Field {
    id: box

    // Enter came before the answer.
    property bool hasty: false
    signal gone
    signal recordOpened(string screen)

    readonly property list<var> hotspotsOffered: Workspace.open ? MapModel.hotspotsLike(asked).slice(0, 3) : []
    // The places and views that are kept come first, then the hotspots that are on the map.
    readonly property list<var> placesOffered: SavedViews.matching(asked).slice(0, 4).map(view => ({ "name": view.name, "kind": view.layers === undefined ? qsTr("Kept place") : qsTr("Kept view"), "metres": -1, "view": view })).concat(hotspotsOffered, seeking.results.filter(place => !hotspotsOffered.some(hotspot => hotspot.rank === place.rank && hotspot.name === place.name)))
    // Fewer places where there are records to show, too.
    readonly property list<var> offered: records.results.length > 0 ? placesOffered.slice(0, 4).concat(records.results) : placesOffered
    property string asked

    function go(row: int): void {
        const place = box.offered[row];
        if (!place)
            return;
        const screen = place.record === undefined ? "" : records.open(place.record);
        if (screen.length > 0)
            box.recordOpened(screen);
        else
            box.gone();
        if (place.view !== undefined)
            MapModel.showView(place.view);
        else if (place.record === undefined)
            MapModel.goToSought(place.name, place.latitude, place.longitude);
        box.clear();
    }
    function clear(): void {
        box.text = "";
        box.asked = "";
        box.hasty = false;
        seeking.text = "";
        records.text = "";
    }
    function groupOf(row: int): string {
        return box.offered[row]?.group ?? (records.results.length > 0 ? qsTr("Places") : "");
    }
    // No property: it is asked for in the midst of what would change it.
    function isWaiting(): bool {
        return seeking.seeking || records.seeking;
    }
    function answer(): void {
        list.currentIndex = 0;
        if (box.hasty && !box.isWaiting()) {
            box.hasty = false;
            box.go(0);
        }
    }
    function farAway(metres: real): string {
        if (!(metres >= 0))
            return "";
        return metres < 950 ? qsTr("%1 m").arg(Math.round(metres / 10) * 10) : qsTr("%1 km").arg((metres / 1000).toLocaleString(Qt.locale(), "f", 1));
    }

    name: qsTr("Go to a place, or find a record by its words or reference")
    placeholder: qsTr("Go to a place, find a record…")
    leftInset: Theme.sized(20)
    rightInset: keys.implicitWidth + 6
    onEdited: {
        box.hasty = false;
        box.asked = box.text;
        seeking.text = box.text;
        records.text = box.text;
        list.currentIndex = 0;
    }
    onAccepted: {
        box.hasty = box.isWaiting();
        if (!box.hasty)
            box.go(list.currentIndex);
    }
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    // Once there is nothing to clear, the keyboard goes back to where it came from.
    Keys.onEscapePressed: {
        if (box.text.length > 0)
            box.clear();
        else if (box.before?.visible && box.before.enabled)
            box.before.forceActiveFocus(Qt.OtherFocusReason);
    }
    readonly property Item at: Window.activeFocusItem
    property Item before: null
    onAtChanged: if (at && at.parent && at !== box.input) before = at

    PlaceSeeking {
        id: seeking
        onFound: box.answer()
    }
    RecordSeeking {
        id: records
        onFound: box.answer()
    }
    Connections {
        target: Workspace
        function onOpenChanged(): void {
            box.clear();
        }
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 16
        color: Theme.muted
    }
    MutedText {
        id: keys
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        visible: box.text.length === 0
        text: qsTr("Ctrl K")
        font.pixelSize: Theme.tinySize
    }
    T.Popup {
        y: box.height + 4
        width: Math.max(box.width, 320)
        implicitHeight: Math.min((list.count > 0 ? list.contentHeight : nothing.implicitHeight + 16) + 8, (box.Window.height || 800) - 140)
        padding: 4
        visible: (box.offered.length > 0 || (seeking.nothing.length > 0 && !records.seeking)) && box.activeFocus
        closePolicy: T.Popup.NoAutoClose

        contentItem: Item {
            ListView {
                id: list
                objectName: "placesFound"
                anchors.fill: parent
                model: box.offered
                currentIndex: 0
                clip: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Places and records found")
                delegate: SearchRow {
                    required property int index
                    required property var modelData
                    width: list.width - 10
                    group: index > 0 && box.groupOf(index - 1) === box.groupOf(index) ? "" : box.groupOf(index)
                    title: modelData.name
                    subtitle: modelData.kind
                    subfigure: box.farAway(modelData.metres)
                    highlighted: list.currentIndex === index
                    onClicked: box.go(index)
                }
                T.ScrollBar.vertical: AppScrollBar {}
            }
            MutedText {
                id: nothing
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: list.count === 0
                text: seeking.nothing
                wrapMode: Text.Wrap
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.line
        }
    }
}
