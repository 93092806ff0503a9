pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What is in view as a table: the same as the map, for those who read. Up and Down go through it, Enter goes there, Escape closes it.
Rectangle {
    id: panel

    required property MapContents contents
    // kind, title, detail or metres; descending with a minus before it.
    property string sort: "metres"
    readonly property list<var> rows: {
        const key = sort.replace("-", "");
        const turn = sort.startsWith("-") ? -1 : 1;
        const named = contents.rows.map(row => Object.assign({ "kind": MapKeys.entryOf(row.layer).name }, row));
        return key === "metres" && turn === 1 ? named : named.sort((a, b) => turn * (key === "metres" ? a.metres - b.metres : a[key].localeCompare(b[key], Qt.locale().name)) || a.metres - b.metres);
    }
    readonly property list<var> columns: [
        { "key": "kind", "name": qsTr("Kind"), "share": 0.24 },
        { "key": "title", "name": qsTr("Name"), "share": 0.32 },
        { "key": "detail", "name": qsTr("Detail"), "share": 0.28 },
        { "key": "metres", "name": qsTr("Distance"), "share": 0.16 }
    ]
    readonly property string summary: qsTr("%n row(s)", "", rows.length) + (contents.unlisted > 0 ? " · " + qsTr("%n more farther from the middle: zoom in", "", contents.unlisted) : "")
    signal goneTo(var place)
    signal closed

    function distance(metres: real): string {
        return metres < 950 ? qsTr("%1 m").arg(Math.round(metres)) : qsTr("%1 km").arg((metres / 1000).toLocaleString(Qt.locale(), "f", 1));
    }
    function textOf(row: var, key: string): string {
        return key === "metres" ? panel.distance(row.metres) : row[key];
    }
    function go(index: int): void {
        if (panel.rows[index] !== undefined)
            panel.goneTo(panel.rows[index]);
    }
    function enter(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("What is in view")
    Accessible.description: summary

    MapShield {}
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 12
        spacing: 4

        RowLayout {
            SectionTitle {
                text: qsTr("What is in view")
                Layout.fillWidth: true
            }
            Spinner {
                running: panel.contents.busy
                implicitWidth: 18
                implicitHeight: 18
            }
            AppIconButton {
                name: qsTr("Close")
                iconName: "close"
                implicitWidth: Theme.sized(28)
                implicitHeight: Theme.sized(28)
                onClicked: panel.closed()
            }
        }
        MutedText {
            text: panel.summary
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Row {
            Layout.fillWidth: true
            Repeater {
                model: panel.columns
                T.Button {
                    id: heading
                    required property var modelData
                    readonly property bool sorting: panel.sort.replace("-", "") === modelData.key
                    objectName: "sort-" + modelData.key
                    width: heading.modelData.share * list.width
                    height: 28
                    focusPolicy: Qt.StrongFocus
                    Accessible.role: Accessible.ColumnHeader
                    Accessible.name: sorting ? qsTr("%1, sorted").arg(modelData.name) : qsTr("Sort by %1").arg(modelData.name)
                    onClicked: panel.sort = panel.sort === modelData.key ? "-" + modelData.key : modelData.key
                    contentItem: AppText {
                        text: heading.modelData.name + (heading.sorting ? panel.sort.startsWith("-") ? " ▼" : " ▲" : "")
                        strong: true
                        font.pixelSize: Theme.smallSize
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    background: Rectangle {
                        radius: 4
                        color: heading.hovered ? Theme.hover : "transparent"
                        border.width: heading.visualFocus ? 2 : 0
                        border.color: Theme.focus
                    }
                }
            }
        }
        ListView {
            id: list
            objectName: "inView"
            Accessible.role: Accessible.List
            Accessible.name: panel.Accessible.name
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: panel.rows
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: AppScrollBar {}
            Keys.onReturnPressed: panel.go(currentIndex)
            Keys.onEnterPressed: panel.go(currentIndex)
            Keys.onEscapePressed: panel.closed()

            delegate: MapListRow {
                width: list.width
                columns: panel.columns
                current: ListView.isCurrentItem && list.activeFocus
                texts: panel.columns.map(column => panel.textOf(modelData, column.key))
                onPressed: {
                    list.forceActiveFocus(Qt.MouseFocusReason);
                    list.currentIndex = index;
                    panel.go(index);
                }
            }
        }
        MutedText {
            visible: panel.rows.length === 0 && !panel.contents.busy
            text: qsTr("Nothing of the layers that are shown lies in view.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
