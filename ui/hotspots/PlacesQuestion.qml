import QtQuick
import QtQuick.Layouts
import Lantern.Map
import Lantern.Style

// The question over the map: which months, which hours, ranked by what.
Rectangle {
    id: bar

    required property HotspotsModel places
    readonly property HotspotsQuestion question: places.question
    readonly property list<int> months: [6, 12, 24, 0]
    property real room: 0 // in which it stands; in two lines where one has none
    readonly property bool narrow: room < Theme.sized(520)

    implicitWidth: line.implicitWidth + 16
    implicitHeight: line.implicitHeight + 16
    radius: Theme.radiusLarge
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("What to rank by")

    MapShield {}
    GridLayout {
        id: line
        anchors.fill: parent
        anchors.margins: 8
        columns: bar.narrow ? 2 : 4
        columnSpacing: 8
        rowSpacing: 8

        Choice {
            name: qsTr("Period")
            model: [qsTr("6 months"), qsTr("12 months"), qsTr("24 months"), qsTr("All there is")].concat(bar.question.chosenMonths ? [qsTr("%n month(s)", "", bar.places.lastMonth - bar.places.firstMonth + 1)] : [])
            currentIndex: bar.question.chosenMonths ? 4 : Math.max(0, bar.months.indexOf(bar.question.months))
            onActivated: index => {
                if (index < bar.months.length)
                    bar.question.months = bar.months[index];
            }
            Layout.preferredWidth: Theme.sized(122)
        }
        RangeBar {
            id: range
            objectName: "months"
            name: qsTr("Months, from %1 to %2").arg(bar.places.monthName(first.value)).arg(bar.places.monthName(second.value))
            visible: bar.places.latestMonth > bar.places.earliestMonth
            from: bar.places.earliestMonth
            to: bar.places.latestMonth
            first.value: bar.places.firstMonth
            second.value: bar.places.lastMonth
            onChosen: (first, last) => bar.question.setPeriod(first, last)
            Layout.fillWidth: true
            Layout.minimumWidth: 90
            Layout.preferredWidth: 200

            Connections {
                target: bar.places
                // A hand on the handles breaks the bindings above.
                function onAnswerChanged(): void {
                    range.setValues(bar.places.firstMonth, bar.places.lastMonth);
                }
            }
        }
        Choice {
            name: qsTr("Hours")
            model: [qsTr("All hours"), qsTr("Night, 20:00–04:00"), qsTr("Day, 04:00–20:00")].concat(bar.question.hoursOfDay === 3 ? [qsTr("Chosen hours")] : [])
            currentIndex: bar.question.hoursOfDay
            onActivated: index => bar.question.hoursOfDay = index
            Layout.preferredWidth: Theme.sized(180)
        }
        Choice {
            name: qsTr("Ranked by")
            model: bar.places.tables.length > 0 ? bar.places.tables.map(table => table.name) : [qsTr("Harm"), qsTr("Count")]
            currentIndex: Math.max(0, bar.places.tables.findIndex(table => table.id === bar.question.table))
            onActivated: index => bar.question.table = bar.places.tables[index]?.id ?? -index
            Layout.preferredWidth: Theme.sized(104)
        }
    }
}
