import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Which hours of the week count.
ColumnLayout {
    id: section

    required property HotspotsModel places
    readonly property HotspotsQuestion question: places.question

    // Friday and Saturday from 20:00 to 04:00.
    function weekendNights(): list<var> {
        const hours = [];
        for (let hour = 0; hour < 168; ++hour)
            hours.push((hour >= 116 && hour < 124) || (hour >= 140 && hour < 148));
        return hours;
    }

    spacing: 8

    SectionTitle {
        text: qsTr("Hours")
        Layout.fillWidth: true
    }
    MutedText {
        text: section.places.hoursInFile ? qsTr("An offence between two times counts in each hour by the part of that time which falls into it.") : qsTr("The hours are not in this data: it has months only.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        spacing: 6
        enabled: section.places.hoursInFile
        opacity: enabled ? 1 : 0.5
        Layout.fillWidth: true
        Chip {
            text: qsTr("All hours")
            checkable: false
            checked: section.question.hoursOfDay === 0
            onClicked: section.question.hoursOfDay = 0
        }
        Chip {
            text: qsTr("Night")
            checkable: false
            checked: section.question.hoursOfDay === 1
            onClicked: section.question.hoursOfDay = 1
        }
        Chip {
            text: qsTr("Day")
            checkable: false
            checked: section.question.hoursOfDay === 2
            onClicked: section.question.hoursOfDay = 2
        }
        Chip {
            objectName: "weekendNights"
            text: qsTr("Fri and Sat nights")
            checkable: false
            checked: JSON.stringify(section.question.chosenHours) === JSON.stringify(section.weekendNights())
            onClicked: section.question.chosenHours = section.weekendNights()
        }
    }
    HourBrush {
        objectName: "hourBrush"
        enabled: section.places.hoursInFile
        chosen: section.question.chosenHours
        onPicked: hours => section.question.chosenHours = hours
        Layout.fillWidth: true
    }
}
