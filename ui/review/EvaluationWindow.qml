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
        // The desk's windows change with every question and answer.
        currentIndex: [ends.desk.beforeFirst, ends.desk.beforeLast, ends.desk.afterFirst, ends.desk.afterLast].length > 0
            ? ends.desk.monthOf(end) : -1
        displayText: currentIndex < 0 ? qsTr("proposed") : currentText
        onActivated: index => ends.desk.setMonth(monthEnd.end, index)
        Layout.fillWidth: true
    }
    component DayEnd: DateField {
        id: dayEnd
        required property string end
        visible: ends.byDay
        iso: ends.desk[end]
        onPicked: iso => ends.desk.setDay(dayEnd.end, iso)
        Layout.fillWidth: true
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
        end: `${ends.which}First`
        label: qsTr("%1, from").arg(ends.title)
    }
    DayEnd {
        end: `${ends.which}Last`
        label: qsTr("to")
        name: qsTr("%1, to").arg(ends.title)
    }
}
