pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What came of an earlier night, place by place, beside what the open plan does there. Enter on a place asks for a visit; the button copies
// that night's plan to another.
ColumnLayout {
    id: earlier

    required property PlanBoard board
    required property EarlierNightDesk desk
    signal copyAsked(string plan)
    signal addAsked(string hotspot)

    spacing: 8

    Choice {
        objectName: "earlierPlans"
        visible: count > 0
        label: qsTr("Night to look at")
        model: earlier.desk.choices
        textRole: "text"
        valueRole: "plan"
        currentIndex: count > 0 ? indexOfValue(earlier.desk.plan) : -1
        onActivated: earlier.desk.plan = currentValue
        Layout.fillWidth: true
        Layout.leftMargin: 12
        Layout.rightMargin: 12
    }
    ListView {
        id: list
        objectName: "earlierPlaces"
        model: earlier.desk.places
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What came of each place")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) currentIndex = 0
        Keys.onReturnPressed: if (currentItem && earlier.board.editable) (currentItem as PlaceRow).ask()
        T.ScrollBar.vertical: AppScrollBar {}
        Layout.fillWidth: true
        Layout.fillHeight: true

        // With the places, so that a low window has room for them.
        header: AppText {
            objectName: "earlierSummary"
            width: list.width
            text: earlier.desk.summary
            leftPadding: 12
            rightPadding: 20
            bottomPadding: 8
            wrapMode: Text.Wrap
        }

        delegate: PlaceRow {
            width: list.width
            highlighted: list.currentIndex === index
            onClicked: list.currentIndex = index
            onAsked: hotspot => earlier.addAsked(hotspot)
        }
    }
    AppButton {
        objectName: "copyNight"
        visible: earlier.desk.plan.length > 0
        enabled: !earlier.board.planning
        text: qsTr("Copy this plan to another night…")
        onClicked: earlier.copyAsked(earlier.desk.plan)
        Layout.fillWidth: true
        Layout.leftMargin: 12
        Layout.rightMargin: 12
    }

    component PlaceRow: T.ItemDelegate {
        id: row
        required property int index
        required property string hotspot
        required property string name
        required property string outcome
        required property int tonight
        signal asked(string hotspot)

        function ask(): void {
            if (hotspot.length > 0)
                asked(hotspot);
        }

        implicitHeight: words.implicitHeight + 16
        leftPadding: 12
        rightPadding: 20
        hoverEnabled: true
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2; tonight %3 ×").arg(row.name).arg(row.outcome).arg(row.tonight)
        Accessible.selected: highlighted
        onDoubleClicked: ask()

        contentItem: GridLayout {
            id: words
            columns: 2
            rowSpacing: 2
            AppText {
                text: row.name
                strong: true
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            AppText {
                text: qsTr("tonight %1 ×").arg(row.tonight)
                Accessible.ignored: true
            }
            MutedText {
                text: row.outcome
                wrapMode: Text.Wrap
                Accessible.ignored: true
                Layout.columnSpan: 2
                Layout.fillWidth: true
            }
        }
        background: Rectangle {
            color: row.highlighted ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
            FocusRing {
                control: row
                shown: row.highlighted && row.ListView.view?.activeFocus === true
                anchors.fill: parent
            }
        }
    }
}
