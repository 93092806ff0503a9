pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Whether one offence is followed by another near by, in which bands, and what that means for a day.
ColumnLayout {
    id: section

    required property NearRepeatDesk desk
    readonly property list<int> permutations: [99, 999, 9999]
    readonly property list<string> figures: ["observed", "expected", "ratio", "p"]
    readonly property list<string> heads: [qsTr("Pairs"), qsTr("By chance"), qsTr("Times"), qsTr("p")]
    signal layerAsked(int layer)

    spacing: 8

    SectionTitle {
        text: qsTr("Near repeat")
        Layout.fillWidth: true
    }
    MutedText {
        text: qsTr("Whether another offence near by follows sooner than chance makes it (Knox test). Every band begins at 0 and holds its edges: exactly 200 m and 14 days apart is within 200 m and 14 days. A far band may owe its figure to a near one, and p is of each band by itself: of twenty, one is at 0.05 by chance.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Choice {
        label: qsTr("Offences")
        model: [qsTr("All violence against women and girls")].concat(section.desk.classes.map(one => one.name))
        currentIndex: 1 + section.desk.classes.findIndex(one => one.id === section.desk.classId)
        onActivated: index => section.desk.classId = index === 0 ? 0 : section.desk.classes[index - 1].id
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Field {
            objectName: "nearRepeatMetres"
            label: qsTr("Within metres")
            text: section.desk.metres
            error: section.desk.metresFault
            onEdited: section.desk.metres = text
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        Field {
            objectName: "nearRepeatDays"
            label: qsTr("Within days")
            text: section.desk.days
            error: section.desk.daysFault
            onEdited: section.desk.days = text
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
    RowLayout {
        spacing: 8
        Choice {
            label: qsTr("Permutations")
            model: section.permutations.map(String)
            currentIndex: Math.max(0, section.permutations.indexOf(section.desk.permutations))
            onActivated: index => section.desk.permutations = section.permutations[index]
            Layout.fillWidth: true
            Layout.preferredWidth: 90
            Layout.alignment: Qt.AlignTop
        }
        Field {
            label: qsTr("Seed")
            text: section.desk.seed
            error: section.desk.seedFault
            onEdited: section.desk.seed = text
            Layout.preferredWidth: 70
            Layout.alignment: Qt.AlignTop
        }
        DateField {
            objectName: "nearRepeatDay"
            label: qsTr("Risk on")
            iso: section.desk.asOf
            onPicked: iso => section.desk.asOf = iso
            Layout.preferredWidth: 120
            Layout.alignment: Qt.AlignTop
        }
    }
    RowLayout {
        spacing: 8
        AppButton {
            objectName: "runNearRepeat"
            text: section.desk.busy ? qsTr("Stop") : section.desk.outdated ? qsTr("Test again") : qsTr("Test")
            primary: !section.desk.busy && (section.desk.outdated || !section.desk.found)
            enabled: section.desk.busy || section.desk.valid
            implicitHeight: Theme.sized(36)
            onClicked: section.desk.busy ? section.desk.cancel() : section.desk.run()
        }
        AppButton {
            visible: section.desk.found
            text: qsTr("Show on the map")
            implicitHeight: Theme.sized(36)
            onClicked: section.layerAsked(14)
        }
        ProgressStrip {
            visible: section.desk.busy
            name: qsTr("Permutations")
            value: section.desk.progress
            Layout.fillWidth: true
        }
    }
    MutedText {
        objectName: "nearRepeatRefusal"
        visible: text.length > 0
        text: section.desk.refusal
        color: Theme.accentText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        objectName: "nearRepeatRisk"
        visible: text.length > 0
        text: section.desk.risk
        strong: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    GridLayout {
        visible: section.desk.found
        columns: 5
        columnSpacing: 6
        rowSpacing: 4
        Layout.fillWidth: true
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Pairs of offences by band")

        MutedText {
            text: qsTr("Band")
            Layout.fillWidth: true
        }
        Repeater {
            model: section.heads
            MutedText {
                required property string modelData
                text: modelData
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: section.desk.bands.length * 5
            AppText {
                required property int index
                readonly property var band: section.desk.bands[Math.floor(index / 5)]
                readonly property int column: index % 5
                text: column === 0 ? qsTr("%1 m, %2 days").arg(band.metres).arg(band.days) : band[section.figures[column - 1]]
                strong: band.elevated
                font.pixelSize: Theme.smallSize
                horizontalAlignment: column === 0 ? Text.AlignLeft : Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
    MutedText {
        visible: section.desk.found
        text: qsTr("Bold: a near repeat, p at most 0.05 and at least 1.2 times as expected. %1").arg(section.desk.tested)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
