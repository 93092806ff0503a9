import QtQuick
import QtQuick.Layouts
import Lantern.Style

// By which table offences are weighed, and by which other table each place's rank is shown beside.
ColumnLayout {
    id: section

    required property HotspotsModel places
    readonly property HotspotsQuestion question: places.question
    readonly property var chosen: places.tables.find(table => table.id === question.table) ?? ({})
    readonly property list<string> names: places.tables.map(table => table.name)

    function placeOf(id: int): int {
        return Math.max(0, places.tables.findIndex(table => table.id === id));
    }

    spacing: 8

    SectionTitle {
        text: qsTr("Weights")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Choice {
            objectName: "weightTable"
            label: qsTr("Weighed by")
            model: section.names
            currentIndex: section.placeOf(section.question.table)
            onActivated: index => section.question.table = section.places.tables[index].id
            Layout.fillWidth: true
            Layout.preferredWidth: 120
        }
        Choice {
            objectName: "againstTable"
            label: qsTr("Rank beside it by")
            model: section.names
            currentIndex: section.placeOf(section.question.against)
            onActivated: index => section.question.against = section.places.tables[index].id
            Layout.fillWidth: true
            Layout.preferredWidth: 120
        }
    }
    MutedText {
        visible: text.length > 0
        text: section.chosen.version ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        text: section.question.table === 0 ? qsTr("A category of data.police.uk mixes many offences: its weight stands for them all, and the card shows how far the score may lie from it. Import a table of your own (class and weight) to weigh otherwise.")
            : section.question.table > 0 ? qsTr("A class that the table does not name weighs nothing; above the list stands how many offences that is.")
            : qsTr("Every offence counts the same, whatever harm it does.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
