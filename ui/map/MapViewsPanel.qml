pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The places and views that are kept. In the list: Enter goes there, F2 gives another name, Delete removes, Alt+Up and Alt+Down move.
Rectangle {
    id: panel

    // "" for none, "place", "view", or "rename".
    property string naming
    property int renamed: -1
    signal chosen(var view)
    signal kept(string name, bool whole)
    signal closed

    function ask(kind: string, suggestion: string): void {
        panel.naming = kind;
        name.text = suggestion;
        name.forceActiveFocus(Qt.ShortcutFocusReason);
        name.input.selectAll();
    }
    function rename(row: int): void {
        panel.renamed = row;
        panel.ask("rename", SavedViews.views[row].name);
    }
    function finish(): void {
        if (name.text.trim().length === 0)
            return;
        if (panel.naming === "rename") {
            if (!SavedViews.rename(panel.renamed, name.text))
                return;
        } else {
            panel.kept(name.text, panel.naming === "view");
        }
        const renamed = panel.naming === "rename";
        panel.naming = "";
        list.currentIndex = renamed ? panel.renamed : list.count - 1;
        panel.enter();
    }
    // A list that changed begins at its first row; the keyboard stays where it was.
    function remove(row: int): void {
        SavedViews.remove(row);
        list.currentIndex = Math.min(row, list.count - 1);
    }
    function enter(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function pressed(event: KeyEvent): bool {
        const row = list.currentIndex;
        const alt = event.modifiers & Qt.AltModifier;
        if (SavedViews.views[row] === undefined)
            return false;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter: panel.chosen(SavedViews.views[row]); return true;
        case Qt.Key_F2: panel.rename(row); return true;
        case Qt.Key_Delete: panel.remove(row); return true;
        case Qt.Key_Up:
        case Qt.Key_Down:
            if (!alt)
                return false;
            const by = event.key === Qt.Key_Up ? -1 : 1;
            SavedViews.move(row, by);
            list.currentIndex = Math.max(0, Math.min(list.count - 1, row + by));
            return true;
        }
        return false;
    }

    implicitWidth: 320
    implicitHeight: column.implicitHeight + 24
    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Places and views")

    MapShield {}
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: 12
        spacing: 6

        RowLayout {
            SectionTitle {
                text: qsTr("Places and views")
                Layout.fillWidth: true
            }
            AppIconButton {
                name: qsTr("Close")
                iconName: "close"
                implicitWidth: Theme.sized(28)
                implicitHeight: Theme.sized(28)
                onClicked: panel.closed()
            }
        }
        ListView {
            id: list
            objectName: "savedViews"
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: SavedViews.views
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.min(contentHeight, 280)
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Places and views")
            T.ScrollBar.vertical: AppScrollBar {}
            Keys.onPressed: event => event.accepted = panel.pressed(event)
            Keys.onEscapePressed: panel.closed()

            delegate: RowDelegate {
                id: row
                required property int index
                required property var modelData
                width: list.width
                focusPolicy: Qt.NoFocus
                title: modelData.name
                subtitle: modelData.layers === undefined ? qsTr("Place") : qsTr("View with its layers")
                highlighted: ListView.isCurrentItem && list.activeFocus
                onClicked: {
                    list.currentIndex = row.index;
                    panel.chosen(row.modelData);
                }
                leading: Tag {
                    visible: row.index < 9
                    text: String(row.index + 1)
                    anchors.verticalCenter: parent.verticalCenter
                }
                trailing: Row {
                    anchors.verticalCenter: parent.verticalCenter
                    AppIconButton {
                        name: qsTr("Another name for %1").arg(row.title)
                        iconName: "edit"
                        shortcutText: "F2"
                        implicitWidth: Theme.sized(28)
                        implicitHeight: Theme.sized(28)
                        onClicked: panel.rename(row.index)
                    }
                    AppIconButton {
                        name: qsTr("Remove %1").arg(row.title)
                        iconName: "trash"
                        shortcutText: qsTr("Delete")
                        implicitWidth: Theme.sized(28)
                        implicitHeight: Theme.sized(28)
                        onClicked: panel.remove(row.index)
                    }
                }
            }
        }
        MutedText {
            visible: list.count === 0
            text: qsTr("Nothing is kept yet. A place is where the map is, a view is that with its layers and times. The keys 1 to 9 go to them.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Field {
            id: name
            objectName: "viewName"
            visible: panel.naming.length > 0
            label: panel.naming === "view" ? qsTr("Name of the view") : panel.naming === "place" ? qsTr("Name of the place") : qsTr("New name")
            placeholder: panel.naming === "view" ? qsTr("Friday night West End") : ""
            maximumLength: 80
            onAccepted: panel.finish()
            // Enter goes no further: in the map it says what is in the middle.
            Keys.onReturnPressed: event => event.accepted = true
            Keys.onEnterPressed: event => event.accepted = true
            Keys.onEscapePressed: {
                panel.naming = "";
                panel.enter();
            }
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 6
            AppButton {
                text: panel.naming.length > 0 ? qsTr("Keep") : qsTr("Keep place…")
                implicitHeight: Theme.sized(30)
                primary: panel.naming.length > 0
                onClicked: panel.naming.length > 0 ? panel.finish() : panel.ask("place", "")
                Layout.fillWidth: true
            }
            AppButton {
                text: panel.naming.length > 0 ? qsTr("Cancel") : qsTr("Keep view…")
                implicitHeight: Theme.sized(30)
                onClicked: {
                    if (panel.naming.length > 0)
                        panel.naming = "";
                    else
                        panel.ask("view", "");
                }
                Layout.fillWidth: true
            }
        }
    }
}
