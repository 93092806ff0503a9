pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Map
import Lantern.Style

// Goes to a street, a venue or a hotspot by name. Ctrl+K from anywhere.
Field {
    id: box

    signal gone

    function go(row: int): void {
        const place = search.results[row];
        if (!place)
            return;
        box.gone();
        MapModel.goTo(place.latitude, place.longitude, 16);
        box.text = "";
        search.text = "";
    }

    name: qsTr("Go to a street, venue or hotspot")
    placeholder: qsTr("Go to a street, venue, hotspot…")
    leftInset: 20
    rightInset: 40
    onEdited: {
        search.text = box.text;
        list.currentIndex = 0;
    }
    onAccepted: go(list.currentIndex)
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: {
        box.text = "";
        search.text = "";
    }

    PlaceSearch { id: search }

    Icon {
        x: 10
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 16
        color: Theme.muted
    }
    MutedText {
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
        implicitHeight: list.contentHeight + 8
        padding: 4
        visible: search.results.length > 0 && box.activeFocus
        closePolicy: T.Popup.NoAutoClose

        contentItem: ListView {
            id: list
            model: search.results
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
                highlighted: list.currentIndex === index
                onClicked: box.go(index)
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.line
        }
    }
}
