import QtQuick
import QtQuick.Layouts
import Lantern.Style

// One place: why it is here, its figures, when things happen, and what can be done with it.
ColumnLayout {
    id: detail

    required property HotspotsModel places
    readonly property var place: places.card.place
    signal renameAsked

    function whole(figure: var): string {
        return Math.round(figure ?? 0).toLocaleString(Qt.locale(), "f", 0);
    }

    spacing: 6
    visible: place.name !== undefined

    RowLayout {
        spacing: 4
        SectionTitle {
            text: detail.place.name ?? ""
            Layout.fillWidth: true
        }
        AppIconButton {
            name: qsTr("Rename")
            iconName: "edit"
            implicitWidth: Theme.sized(30)
            implicitHeight: Theme.sized(30)
            onClicked: detail.renameAsked()
        }
        AppIconButton {
            name: qsTr("Remove from the list")
            iconName: "trash"
            implicitWidth: Theme.sized(30)
            implicitHeight: Theme.sized(30)
            onClicked: detail.places.removeSelected()
        }
    }
    MutedText {
        text: qsTr("Why here: %1").arg(detail.place.reason ?? "")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    FigureRow {
        readonly property string figure: detail.whole(detail.place.score)
        readonly property bool moved: (detail.place.otherRank ?? 0) > 0 && detail.place.otherRank !== detail.place.rank
        readonly property string other: (detail.places.tables.find(table => table.id === detail.places.question.against) ?? {}).name ?? ""
        readonly property bool spread: (detail.place.scoreHigh ?? 0) > (detail.place.scoreLow ?? 0)
        visible: detail.places.question.weight !== 1 // the count stands below
        label: detail.places.figureName
        value: !moved ? figure : qsTr("%1 · %2 by %3").arg(figure).arg(detail.place.otherRank).arg(other)
        why: spread ? qsTr("%1 to %2 were every offence the lightest, or the heaviest, that its class may be.").arg(detail.whole(detail.place.scoreLow)).arg(detail.whole(detail.place.scoreHigh)) : ""
    }
    FigureRow {
        label: qsTr("Offences")
        value: qsTr("%1 · %2 % violent or sexual").arg(detail.whole(detail.place.count)).arg(Math.round(100 * (detail.place.vawgShare ?? 0)))
        why: qsTr("Chance alone could have made it %1 to %2 (95 %).").arg(detail.whole(detail.place.countLow)).arg(detail.whole(detail.place.countHigh))
    }
    AppText {
        objectName: "dayAndNight"
        visible: text.length > 0
        text: detail.places.dayAndNight
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        objectName: "placeSignificance"
        visible: text.length > 0
        text: detail.places.significance.length > 0 ? qsTr("Gi* %1").arg(detail.places.significance) : ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    FigureRow {
        visible: detail.places.card.change.length > 0
        label: qsTr("Against a year before")
        value: detail.places.card.changeFigures
        why: detail.places.card.change
    }
    MonthBars {
        months: detail.places.card.months
        Layout.fillWidth: true
    }
    AppText {
        text: qsTr("Hour of the week, noon to noon")
        visible: detail.places.card.hours.length === 168
        strong: true
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    HourChart {
        hours: detail.places.card.hours
        visible: detail.places.card.hours.length === 168
        Layout.fillWidth: true
    }
    MutedText {
        visible: detail.places.card.months.length > 0 && detail.places.card.hours.length !== 168
        text: qsTr("The hours are not in this data: it has months only.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: detail.places.card.record
        FigureRow {
            required property var modelData
            label: modelData.label
            value: modelData.value
            why: modelData.why
        }
    }
}
