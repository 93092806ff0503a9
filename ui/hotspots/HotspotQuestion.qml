import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What to rank by: the months, the hours, harm or count, how large the hexagons and how many places.
ColumnLayout {
    id: question

    required property HotspotsModel places
    readonly property list<int> months: [6, 12, 24, 0]
    readonly property list<int> widths: [100, 150, 250, 500]

    spacing: 6

    RowLayout {
        spacing: 8
        Choice {
            label: qsTr("Period")
            model: [qsTr("6 months"), qsTr("12 months"), qsTr("24 months"), qsTr("All there is")]
            currentIndex: Math.max(0, question.months.indexOf(question.places.months))
            onActivated: index => question.places.months = question.months[index]
            Layout.fillWidth: true
            Layout.preferredWidth: 110
        }
        Choice {
            label: qsTr("Ranked by")
            model: [qsTr("Harm"), qsTr("Count")]
            currentIndex: question.places.weight
            onActivated: index => question.places.weight = index
            Layout.fillWidth: true
            Layout.preferredWidth: 90
        }
        Choice {
            label: qsTr("Places")
            model: ["10", "20", "50", "100"]
            currentIndex: Math.max(0, ["10", "20", "50", "100"].indexOf(String(question.places.top)))
            onActivated: index => question.places.top = [10, 20, 50, 100][index]
            Layout.preferredWidth: 76
        }
    }
    RowLayout {
        spacing: 8
        Choice {
            name: qsTr("Hours")
            model: [qsTr("All hours"), qsTr("Night, 20:00–04:00"), qsTr("Day, 04:00–20:00")]
            currentIndex: question.places.hoursOfDay
            onActivated: index => question.places.hoursOfDay = index
            Layout.fillWidth: true
        }
        Choice {
            name: qsTr("Width of a hexagon")
            model: question.widths.map(width => qsTr("%1 m").arg(width))
            currentIndex: Math.max(0, question.widths.indexOf(question.places.cellWidth))
            onActivated: index => question.places.cellWidth = question.widths[index]
            Layout.preferredWidth: 92
        }
    }
    RangeBar {
        id: bar
        objectName: "months"
        name: qsTr("Months, from %1 to %2").arg(question.places.monthName(first.value)).arg(question.places.monthName(second.value))
        visible: question.places.latestMonth > question.places.earliestMonth
        from: question.places.earliestMonth
        to: question.places.latestMonth
        first.value: question.places.firstMonth
        second.value: question.places.lastMonth
        onChosen: (first, last) => question.places.setPeriod(first, last)
        Layout.fillWidth: true

        Connections {
            target: question.places
            // A hand on the handles breaks the bindings above.
            function onAnswerChanged(): void {
                bar.setValues(question.places.firstMonth, question.places.lastMonth);
            }
        }
    }
}
