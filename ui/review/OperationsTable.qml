pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The totals, one row each: figures in columns, and below them what was done and why people were stopped.
FocusScope {
    id: table

    required property list<var> rows
    required property int chosen
    signal chose(int row)
    signal recordsAsked
    signal figureAsked(string figure)
    readonly property list<string> headings: [qsTr("Deployments"), qsTr("Person-hours"), qsTr("Visits made"), qsTr("Missed"), qsTr("Nil"), qsTr("Prior links"), qsTr("To finish")]
    readonly property real columnWidth: Theme.sized(92)
    // Each figure with its heading, below the name, where the columns would leave that no room.
    readonly property bool stacked: width - 36 - headings.length * (columnWidth + 8) < Theme.sized(140)

    // What the columns count, where results add up to it.
    readonly property list<string> figures: ["", "", "visits_made", "visits_missed", "nil", "prior_links", "to_finish"]

    component Cells: Flow {
        id: cells
        required property string name
        required property list<string> texts
        property bool heading: false
        spacing: 8

        AppText {
            text: cells.name
            strong: !cells.heading
            color: cells.heading ? Theme.muted : Theme.text
            wrapMode: table.stacked ? Text.Wrap : Text.NoWrap
            elide: table.stacked ? Text.ElideNone : Text.ElideRight
            Accessible.ignored: true
            width: table.stacked ? cells.width : cells.width - cells.texts.length * (table.columnWidth + cells.spacing)
        }
        Repeater {
            model: cells.texts
            AppText {
                id: cell
                required property int index
                required property string modelData
                text: table.stacked ? qsTr("%1: %2").arg(table.headings[index]).arg(modelData) : modelData
                color: cells.heading ? Theme.muted : Theme.text
                horizontalAlignment: table.stacked ? Text.AlignLeft : Text.AlignRight
                elide: Text.ElideRight
                Accessible.ignored: true
                width: table.stacked ? Math.min(implicitWidth, cells.width) : table.columnWidth

                TapHandler {
                    enabled: !cells.heading
                    onTapped: table.figureAsked(table.figures[cell.index])
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: table.activeFocus ? Theme.focus : Theme.line
    }
    Cells {
        id: head
        x: 12
        y: 8
        width: parent.width - 36
        name: ""
        texts: table.headings
        heading: true
        visible: !table.stacked
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: table.stacked ? 1 : head.y + head.height + 4
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        model: table.rows
        currentIndex: table.chosen
        onActiveFocusChanged: if (activeFocus && table.chosen < 0 && count > 0) table.chose(0)
        Keys.onDownPressed: table.chose(Math.min(count - 1, table.chosen + 1))
        Keys.onUpPressed: table.chose(Math.max(0, table.chosen - 1))
        Keys.onReturnPressed: table.recordsAsked()
        Keys.onEnterPressed: table.recordsAsked()
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Totals of the operations")
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: Item {
            id: row
            required property int index
            required property var modelData
            readonly property list<string> figures: [modelData.deployments, modelData.hours, modelData.visits, modelData.missed, modelData.nil, modelData.prior, modelData.finish]
            width: list.width
            implicitHeight: words.implicitHeight + 16
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.name].concat(figures.map((figure, column) => `${table.headings[column]} ${figure}`), [modelData.done, modelData.reasons]).filter(part => part.length > 0).join(", ")

            Rectangle {
                anchors.fill: parent
                color: row.index === table.chosen ? Theme.accentSoft : "transparent"
            }
            TapHandler {
                onTapped: {
                    list.forceActiveFocus(Qt.MouseFocusReason);
                    table.chose(row.index);
                }
            }
            ColumnLayout {
                id: words
                x: 12
                y: 8
                width: parent.width - 36
                spacing: 2

                Cells {
                    name: row.modelData.since.length > 0 ? qsTr("%1, since %2").arg(row.modelData.name).arg(row.modelData.since) : row.modelData.name
                    texts: row.figures
                    Layout.fillWidth: true
                }
                MutedText {
                    visible: text.length > 0
                    text: row.modelData.done
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
                MutedText {
                    visible: row.modelData.reasons.length > 0
                    text: qsTr("Stops by reason: %1").arg(row.modelData.reasons)
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }
        }
    }
}
