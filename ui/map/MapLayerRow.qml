pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// A layer in the list: on or off, its mark and how much of it is in view; opened, its legend, its opacity and its place.
// Keys: Space turns it on and off, Left and Right change the opacity, Alt+Up and Alt+Down its place, Up and Down go to the next.
Item {
    id: row

    required property int mapLayer
    required property string name
    required property string mark
    required property MapArrangement arrangement
    required property var count // {seen, all}, or undefined
    property bool open: false
    readonly property int percent: arrangement.opacityOf(mapLayer)
    readonly property bool on: arrangement.shown.indexOf(mapLayer) >= 0
    readonly property string countText: count === undefined || !on ? "" : qsTr("%1 of %2").arg(count.seen.toLocaleString(Qt.locale(), "f", 0)).arg(count.all.toLocaleString(Qt.locale(), "f", 0))
    readonly property alias check: check
    signal opened
    signal stepped(int by)

    function raise(by: int): void {
        row.arrangement.raise(row.mapLayer, by);
    }
    function pressed(event: KeyEvent): bool {
        const alt = event.modifiers & Qt.AltModifier;
        switch (event.key) {
        case Qt.Key_Up: alt ? row.raise(1) : row.stepped(-1); return true;
        case Qt.Key_Down: alt ? row.raise(-1) : row.stepped(1); return true;
        case Qt.Key_Left: row.arrangement.setOpacity(row.mapLayer, row.percent - 10); return true;
        case Qt.Key_Right: row.arrangement.setOpacity(row.mapLayer, row.percent + 10); return true;
        }
        return false;
    }

    implicitHeight: column.implicitHeight
    Keys.onPressed: event => event.accepted = row.pressed(event)

    ColumnLayout {
        id: column
        width: row.width
        spacing: 2

        RowLayout {
            spacing: 4
            Check {
                id: check
                text: row.name
                checked: row.on
                Accessible.description: [row.countText, qsTr("%1 % opaque").arg(row.percent), qsTr("Left and right change it, Alt with up and down moves the layer.")].filter(part => part.length > 0).join(", ")
                onToggled: row.arrangement.toggle(row.mapLayer, checked)
                onActiveFocusChanged: if (activeFocus) row.opened()
                Layout.fillWidth: true
            }
            MutedText {
                objectName: "count"
                text: row.countText
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
            }
            MapMark { kind: row.mark }
            Item {
                id: grip
                implicitWidth: 24
                implicitHeight: 24
                Accessible.ignored: true

                property int steps: 0
                Column {
                    anchors.centerIn: parent
                    spacing: 3
                    Repeater {
                        model: 3
                        Rectangle { width: 12; height: 2; radius: 1; color: Theme.muted }
                    }
                }
                HoverHandler { cursorShape: Qt.SizeVerCursor }
                TapHandler { onTapped: row.opened() }
                DragHandler {
                    target: null
                    xAxis.enabled: false
                    grabPermissions: PointerHandler.CanTakeOverFromAnything // from what would scroll
                    onActiveChanged: grip.steps = 0
                    onActiveTranslationChanged: {
                        const steps = active ? Math.round(activeTranslation.y / 30) : grip.steps;
                        if (steps !== grip.steps)
                            row.raise(grip.steps - steps);
                        grip.steps = steps;
                    }
                }
            }
        }
        RowLayout {
            visible: row.open
            spacing: 4
            Layout.leftMargin: 28

            MutedText {
                text: qsTr("Opacity %1 %").arg(row.percent)
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
                Layout.preferredWidth: 84
            }
            LevelBar {
                name: qsTr("Opacity of %1, percent").arg(row.name)
                value: row.percent
                onChosen: percent => row.arrangement.setOpacity(row.mapLayer, percent)
                Layout.fillWidth: true
            }
            AppIconButton {
                name: qsTr("Up: above the next layer")
                iconName: "chevronUp"
                shortcutText: qsTr("Alt+Up")
                implicitWidth: Theme.sized(28)
                implicitHeight: Theme.sized(28)
                onClicked: row.raise(1)
            }
            AppIconButton {
                name: qsTr("Down: below the next layer")
                iconName: "chevronDown"
                shortcutText: qsTr("Alt+Down")
                implicitWidth: Theme.sized(28)
                implicitHeight: Theme.sized(28)
                onClicked: row.raise(-1)
            }
        }
        Row {
            // Asked again whenever the scenes change.
            readonly property list<var> steps: MapModel.revision > 0 ? MapModel.legend(row.mapLayer, Theme.dark).steps ?? [] : []
            visible: row.open && row.on && steps.length > 0
            Layout.leftMargin: 28
            Layout.bottomMargin: 6
            Layout.fillWidth: true

            Repeater {
                model: parent.steps
                Column {
                    id: step
                    required property var modelData
                    width: 46
                    LegendSwatch {
                        width: parent.width
                        height: 10
                        colour: step.modelData.colour
                        lean: step.modelData.lean
                        dotted: step.modelData.dotted
                    }
                    MutedText {
                        width: parent.width
                        text: step.modelData.text
                        font.pixelSize: Theme.tinySize
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }
}
