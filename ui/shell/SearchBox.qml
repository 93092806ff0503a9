pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Map
import Lantern.Style

// Goes to a street, a venue, a hotspot, a grid reference or a kept view, and marks it. Ctrl+K or Ctrl+F from anywhere, / from the map.
Field {
    id: box

    // Enter came before the answer.
    property bool hasty: false
    signal gone

    // The places and views that are kept come first.
    readonly property list<var> offered: SavedViews.matching(asked).slice(0, 4).map(view => ({ "name": view.name, "kind": view.layers === undefined ? qsTr("Kept place") : qsTr("Kept view"), "metres": -1, "view": view })).concat(seeking.results)
    property string asked

    function go(row: int): void {
        const place = box.offered[row];
        if (!place)
            return;
        box.gone();
        if (place.view !== undefined)
            MapModel.showView(place.view);
        else
            MapModel.goToSought(place.name, place.latitude, place.longitude);
        box.clear();
    }
    function clear(): void {
        box.text = "";
        box.asked = "";
        box.hasty = false;
        seeking.text = "";
    }
    function farAway(metres: real): string {
        if (!(metres >= 0))
            return "";
        return metres < 950 ? qsTr("%1 m").arg(Math.round(metres / 10) * 10) : qsTr("%1 km").arg((metres / 1000).toLocaleString(Qt.locale(), "f", 1));
    }

    name: qsTr("Go to a street, venue, hotspot, grid reference or kept view")
    placeholder: qsTr("Go to a street, venue, hotspot…")
    leftInset: 20
    rightInset: keys.implicitWidth + 6
    onEdited: {
        box.hasty = false;
        box.asked = box.text;
        seeking.text = box.text;
        list.currentIndex = 0;
    }
    onAccepted: {
        box.hasty = seeking.seeking;
        if (!box.hasty)
            box.go(list.currentIndex);
    }
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: box.clear()

    PlaceSeeking {
        id: seeking
        onFound: {
            list.currentIndex = 0;
            if (box.hasty)
                box.go(0);
            box.hasty = false;
        }
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
        implicitHeight: (list.count > 0 ? list.contentHeight : nothing.implicitHeight + 16) + 8
        padding: 4
        visible: (box.offered.length > 0 || seeking.nothing.length > 0) && box.activeFocus
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
                Accessible.name: qsTr("Places found")
                delegate: RowDelegate {
                    required property int index
                    required property var modelData
                    width: list.width
                    focusPolicy: Qt.NoFocus
                    title: modelData.name
                    subtitle: modelData.kind
                    subfigure: box.farAway(modelData.metres)
                    highlighted: list.currentIndex === index
                    onClicked: box.go(index)
                }
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
