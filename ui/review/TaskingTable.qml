pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lantern.Style

// The ranked places, one row each: offences and their change, what was done, what was decided. Overdue reviews stand first.
FocusScope {
    id: table

    required property TaskingDesk desk
    // Widths of the columns beside the place, which takes the rest.
    readonly property list<real> plainWidths: [36, 112, 118, 66, 128, 84]
    // Where the place would have no room of its own, these go first; all of it stands beside the table as well.
    readonly property list<int> firstToGo: [4, 2, 3, 5]
    readonly property list<real> askedWidths: plainWidths.map(one => Theme.sized(one)) // with the text
    readonly property real room: width - 72 - Theme.sized(120)
    readonly property list<int> gone: {
        let needed = askedWidths.reduce((sum, one) => sum + one, 0);
        const going = [];
        for (const column of firstToGo) {
            if (needed <= room)
                break;
            needed -= askedWidths[column] + 8;
            going.push(column);
        }
        return going;
    }
    readonly property list<real> widths: askedWidths.slice(1).map((one, column) => gone.includes(column + 1) ? 0 : one)
    readonly property real rankWidth: askedWidths[0]
    readonly property real placeWidth: width - rankWidth - 8 - 24 - widths.reduce((sum, one) => sum + (one > 0 ? one + 8 : 0), 0)

    component Cell: AppText {
        visible: width > 0
        elide: Text.ElideRight
        font.pixelSize: Theme.smallSize
        anchors.verticalCenter: parent?.verticalCenter
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
    }
    Row {
        id: head
        x: 12
        height: Theme.sized(30)
        spacing: 8
        Cell { width: table.rankWidth; text: qsTr("Rank"); color: Theme.muted }
        Cell { width: table.placeWidth; text: qsTr("Place"); color: Theme.muted }
        Cell { width: table.widths[0]; text: qsTr("Offences"); color: Theme.muted }
        Cell { width: table.widths[1]; text: qsTr("Change"); color: Theme.muted }
        Cell { width: table.widths[2]; text: qsTr("Visits"); color: Theme.muted }
        Cell { width: table.widths[3]; text: qsTr("Decision"); color: Theme.muted }
        Cell { width: table.widths[4]; text: qsTr("Review"); color: Theme.muted }
    }
    ListView {
        id: list
        objectName: "taskingList"
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.margins: 1
        clip: true
        focus: true
        model: table.desk.rows
        currentIndex: table.desk.selected
        keyNavigationEnabled: true
        activeFocusOnTab: true
        onCurrentIndexChanged: if (currentIndex >= 0 && currentIndex !== table.desk.selected) table.desk.select(currentIndex)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Places by rank, overdue reviews first")
        T.ScrollBar.vertical: AppScrollBar {}

        Connections {
            target: table.desk
            function onSelectedChanged(): void {
                list.currentIndex = table.desk.selected;
            }
        }
        delegate: T.ItemDelegate {
            id: row
            required property int index
            required property string rank
            required property string place
            required property string borough
            required property string figure
            required property string change
            required property string visits
            required property string decision
            required property string owner
            required property string review
            required property string state
            required property bool late

            width: ListView.view.width
            implicitHeight: Theme.rowHeight
            highlighted: ListView.isCurrentItem
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: [rank, place, borough, qsTr("%1 offences").arg(figure), change, qsTr("visits %1").arg(visits), decision, owner,
                review, late ? qsTr("overdue") : state].filter(part => part.length > 0).join(", ")
            onClicked: {
                list.forceActiveFocus();
                table.desk.select(index);
            }

            background: Rectangle {
                color: row.highlighted ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
                border.width: row.highlighted && list.activeFocus ? 2 : 0
                border.color: Theme.focus
            }
            contentItem: Item {
                Row {
                    x: 12
                    height: parent.height
                    spacing: 8
                    Cell { width: table.rankWidth; text: row.rank.length > 0 ? row.rank : "–"; strong: true }
                    Column {
                        width: table.placeWidth
                        anchors.verticalCenter: parent.verticalCenter
                        AppText { width: parent.width; text: row.place; strong: true; elide: Text.ElideRight; Accessible.ignored: true }
                        MutedText { width: parent.width; text: row.borough; elide: Text.ElideRight; visible: text.length > 0; Accessible.ignored: true }
                    }
                    Cell { width: table.widths[0]; text: row.figure }
                    Cell { width: table.widths[1]; text: row.change; wrapMode: Text.Wrap; maximumLineCount: 2; color: Theme.muted }
                    Cell { width: table.widths[2]; text: row.visits }
                    Cell { width: table.widths[3]; text: row.decision; wrapMode: Text.Wrap; maximumLineCount: 2 }
                    Column {
                        width: table.widths[4]
                        visible: width > 0
                        anchors.verticalCenter: parent.verticalCenter
                        MutedText { width: parent.width; text: row.review; color: row.late ? Theme.alert : Theme.text; Accessible.ignored: true }
                        MutedText {
                            width: parent.width
                            text: row.late ? qsTr("overdue") : row.state
                            color: row.late ? Theme.alert : Theme.muted
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
    FocusRing {
        control: list
        anchors.margins: 0
    }
}
