import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What to rank by: the period, harm or count, how many places.
RowLayout {
    id: question

    required property HotspotsModel places
    readonly property list<int> months: [6, 12, 24, 0]

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
