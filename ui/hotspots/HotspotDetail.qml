import QtQuick
import QtQuick.Layouts
import Lantern.Style

// One place: why it is here, its figures, when things happen, and what can be done with it.
ColumnLayout {
    id: card

    required property HotspotsModel places
    readonly property var place: places.detail
    signal renameAsked

    spacing: 8
    visible: place.name !== undefined

    RowLayout {
        spacing: 4
        SectionTitle {
            text: card.place.name ?? ""
            Layout.fillWidth: true
        }
        AppIconButton {
            name: qsTr("Rename")
            iconName: "edit"
            implicitWidth: 30
            implicitHeight: 30
            onClicked: card.renameAsked()
        }
        AppIconButton {
            name: qsTr("Remove from the list")
            iconName: "trash"
            implicitWidth: 30
            implicitHeight: 30
            onClicked: card.places.removeSelected()
        }
    }
    MutedText {
        text: qsTr("Why here: %1").arg(card.place.reason ?? "")
        wrapMode: Text.Wrap
        maximumLineCount: 4
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    FigureRow {
        label: card.places.weight === 0 ? qsTr("Harm days") : qsTr("Score")
        value: Math.round(card.place.score ?? 0).toLocaleString(Qt.locale(), "f", 0)
    }
    FigureRow {
        label: qsTr("Offences")
        value: qsTr("%1, %2 % violent or sexual").arg((card.place.count ?? 0).toLocaleString(Qt.locale(), "f", 0)).arg(Math.round(100 * (card.place.vawgShare ?? 0)))
    }
    FigureRow {
        label: qsTr("Chance alone leaves open")
        value: qsTr("%1 to %2 offences").arg((card.place.countLow ?? 0).toLocaleString(Qt.locale(), "f", 0)).arg((card.place.countHigh ?? 0).toLocaleString(Qt.locale(), "f", 0))
    }
    FigureRow {
        visible: (card.place.otherRank ?? 0) > 0 && card.place.otherRank !== card.place.rank
        label: card.places.weight === 0 ? qsTr("Rank by count") : qsTr("Rank by harm")
        value: qsTr("%1, here %2").arg(card.place.otherRank ?? 0).arg(card.place.rank ?? 0)
    }
    AppText {
        text: qsTr("Hour of the week, noon to noon")
        visible: card.places.hours.length === 168
        strong: true
        font.pixelSize: Theme.smallSize
    }
    HourChart {
        hours: card.places.hours
        visible: card.places.hours.length === 168
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.places.hours.length !== 168
        text: qsTr("The hours are not in this data: it has months only.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
