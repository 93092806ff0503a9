pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// From and to of a window: months, or days.
GridLayout {
    id: ends

    required property EvaluationDesk desk
    required property string which // "before" or "after"
    required property string title
    property bool byDay: false

    columns: 2
    columnSpacing: 8
    rowSpacing: 4

    component MonthEnd: Choice {
        id: monthEnd
        required property string end
        visible: !ends.byDay
        model: ends.desk.monthNames
        function follow(): void {
            currentIndex = ends.desk.monthOf(end);
        }
        Component.onCompleted: follow()
        displayText: currentIndex < 0 ? qsTr("proposed") : currentText
        onActivated: index => ends.desk.setMonth(monthEnd.end, index)
        Layout.fillWidth: true

        Connections {
            target: ends.desk
            function onQuestionChanged(): void {
                monthEnd.follow();
            }
        }
    }
    component DayEnd: DateField {
        id: dayEnd
        required property string end
        visible: ends.byDay
        // Typing takes the place of a binding.
        function follow(): void {
            iso = ends.desk.dayOf(end);
        }
        Component.onCompleted: follow()
        onPicked: iso => ends.desk.setDay(dayEnd.end, iso)
        Layout.fillWidth: true

        Connections {
            target: ends.desk
            function onQuestionChanged(): void {
                dayEnd.follow();
            }
        }
    }
    MonthEnd {
        objectName: `${ends.which}FirstMonth`
        end: `${ends.which}First`
        label: qsTr("%1, from").arg(ends.title)
    }
    MonthEnd {
        objectName: `${ends.which}LastMonth`
        end: `${ends.which}Last`
        label: qsTr("to")
        name: qsTr("%1, to").arg(ends.title)
    }
    DayEnd {
        objectName: `${ends.which}FirstDay`
        end: `${ends.which}First`
        label: qsTr("%1, from").arg(ends.title)
    }
    DayEnd {
        objectName: `${ends.which}LastDay`
        end: `${ends.which}Last`
        label: qsTr("to")
        name: qsTr("%1, to").arg(ends.title)
    }
}
