pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Which offences, how far back, within what reach and how strongly linked.
ColumnLayout {
    id: form

    required property SeriesDesk desk
    readonly property var chosen: desk.filters.find(filter => filter.name === desk.question.filter) ?? {}
    readonly property list<int> spans: [3, 6, 12, 24, 0]
    readonly property list<int> strengths: [20, 30, 40, 50, 60, 70, 80, 90, 95]
    signal filterAsked

    spacing: 8

    RowLayout {
        spacing: 8
        Choice {
            objectName: "filter"
            name: qsTr("Filter")
            model: form.desk.filters.map(filter => filter.name)
            currentIndex: form.desk.filters.findIndex(filter => filter.name === form.desk.question.filter)
            onActivated: index => form.desk.question.filter = form.desk.filters[index].name
            Layout.fillWidth: true
        }
        AppIconButton {
            name: qsTr("New filter…")
            iconName: "plus"
            framed: true
            onClicked: form.filterAsked()
        }
        AppIconButton {
            visible: form.chosen.builtIn === false
            name: qsTr("Remove this filter")
            iconName: "trash"
            framed: true
            onClicked: form.desk.removeFilter(form.desk.question.filter)
        }
    }
    MutedText {
        visible: text.length > 0
        text: form.chosen.detail ?? ""
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    GridLayout {
        columns: Theme.textPercent > 150 ? 2 : 3
        columnSpacing: 8
        rowSpacing: 6
        Stepper {
            objectName: "metres"
            label: qsTr("Metres apart")
            from: 50
            to: 5000
            stepSize: 50
            value: form.desk.question.metres
            onModified: value => form.desk.question.metres = value
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
        Stepper {
            label: qsTr("Days apart")
            from: 1
            to: 366
            stepSize: 7
            value: form.desk.question.days
            onModified: value => form.desk.question.days = value
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
        Choice {
            label: qsTr("Months")
            model: form.spans.map(months => months === 0 ? qsTr("All") : qsTr("Newest %1").arg(months))
            currentIndex: form.spans.indexOf(form.desk.question.months)
            onActivated: index => form.desk.question.months = form.spans[index]
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
        Choice {
            objectName: "strength"
            label: qsTr("Strength at least")
            model: form.strengths.map(hundredths => (hundredths / 100).toLocaleString(Qt.locale(), "f", 2))
            currentIndex: form.strengths.indexOf(form.desk.question.strength)
            onActivated: index => form.desk.question.strength = form.strengths[index]
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
        Stepper {
            label: qsTr("Offences at least")
            from: 2
            to: 12
            value: form.desk.question.least
            onModified: value => form.desk.question.least = value
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }
        Item { Layout.fillWidth: true; Layout.preferredWidth: 100 }
    }
}
