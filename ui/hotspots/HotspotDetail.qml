import QtQuick
import QtQuick.Layouts
import Lantern.Style

// One place: why it is here, its figures, when things happen, and what can be done with it.
ColumnLayout {
    id: card

    required property HotspotsModel places
    readonly property var place: places.detail
    signal renameAsked

    function whole(figure: var): string {
        return Math.round(figure ?? 0).toLocaleString(Qt.locale(), "f", 0);
    }

    spacing: 6
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
        maximumLineCount: 3
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    FigureRow {
        readonly property string figure: card.whole(card.place.score)
        readonly property bool moved: (card.place.otherRank ?? 0) > 0 && card.place.otherRank !== card.place.rank
        label: card.places.weight === 0 ? qsTr("Harm days") : qsTr("Score")
        value: !moved ? figure : card.places.weight === 0 ? qsTr("%1 · %2 by count").arg(figure).arg(card.place.otherRank) : qsTr("%1 · %2 by harm").arg(figure).arg(card.place.otherRank)
    }
    FigureRow {
        label: qsTr("Offences")
        value: qsTr("%1 · %2 % violent or sexual").arg(card.whole(card.place.count)).arg(Math.round(100 * (card.place.vawgShare ?? 0)))
        why: qsTr("Chance alone could have made it %1 to %2 (95 %).").arg(card.whole(card.place.countLow)).arg(card.whole(card.place.countHigh))
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
