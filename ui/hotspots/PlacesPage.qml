import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Style

// The places by rank and the card of the one that is chosen.
ColumnLayout {
    id: page

    required property HotspotsModel places
    signal chosen(int row)
    signal saveAsked
    signal exportAsked
    signal renameAsked

    spacing: 8

    RowLayout {
        Choice {
            name: qsTr("Saved sets")
            visible: page.places.savedSets.length > 0
            model: [qsTr("Computed now")].concat(page.places.savedSets.map(set => qsTr("%1 · %2").arg(set.name).arg(set.detail)))
            currentIndex: 1 + page.places.savedSets.findIndex(set => set.id === Workspace.currentHotspotSet)
            onActivated: index => page.places.openSet(index === 0 ? "" : page.places.savedSets[index - 1].id)
            Layout.fillWidth: true
        }
        AppIconButton {
            name: qsTr("Save set…")
            iconName: "import"
            framed: true
            enabled: page.places.count > 0
            onClicked: page.saveAsked()
        }
        AppIconButton {
            name: qsTr("Export GeoJSON…")
            iconName: "export"
            framed: true
            enabled: page.places.count > 0
            onClicked: page.exportAsked()
        }
        Item { Layout.fillWidth: page.places.savedSets.length === 0 }
    }
    HotspotList {
        objectName: "placesByRank"
        places: page.places
        onChosen: row => page.chosen(row)
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(120, page.height * 0.36)
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    Flickable {
        id: below
        clip: true
        contentWidth: width
        contentHeight: detail.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("About the place")
        Keys.onPressed: event => event.accepted = below.scrolled(event.key)
        Layout.fillWidth: true
        Layout.fillHeight: true

        function scrolled(key: int): bool {
            const steps = { [Qt.Key_Up]: -40, [Qt.Key_Down]: 40, [Qt.Key_PageUp]: -height, [Qt.Key_PageDown]: height, [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight };
            if (steps[key] === undefined)
                return false;
            contentY = Math.max(0, Math.min(Math.max(0, contentHeight - height), contentY + steps[key]));
            return true;
        }
        FocusRing {
            parent: below
            control: below
            anchors.margins: 0
        }
        T.ScrollBar.vertical: AppScrollBar {}

        HotspotDetail {
            id: detail
            width: below.width - 10
            places: page.places
            onRenameAsked: page.renameAsked()
        }
    }
}
