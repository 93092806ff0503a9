import QtQuick
import QtQuick.Layouts
import Lantern.Style

// That the map shows the records of some times only, of which, and the way back to all.
Rectangle {
    id: note

    readonly property var chosen: MapModel.timeFilter
    readonly property bool filtered: Object.keys(chosen).length > 0
    readonly property string months: chosen.firstMonth === undefined ? "" : chosen.firstMonth === chosen.lastMonth ? MapModel.monthName(chosen.firstMonth) : qsTr("%1 to %2").arg(MapModel.monthName(chosen.firstMonth)).arg(MapModel.monthName(chosen.lastMonth))
    // Monday is 0 here, Sunday is 0 to a locale.
    readonly property string days: (chosen.days ?? []).length === 7 ? "" : (chosen.days ?? []).map(day => Qt.locale().standaloneDayName((day + 1) % 7, Locale.ShortFormat)).join(" ")
    readonly property string hours: (chosen.fromHour ?? 0) === (chosen.untilHour ?? 0) ? "" : `${note.clock(chosen.fromHour)}–${note.clock(chosen.untilHour)}`
    readonly property string text: qsTr("Only %1").arg([months, days, hours].filter(part => part.length > 0).join(" · "))

    function clock(hour: int): string {
        return `${String(hour).padStart(2, "0")}:00`;
    }

    implicitWidth: line.implicitWidth + 20
    implicitHeight: line.implicitHeight + 8
    visible: filtered
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.accent
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.description: qsTr("Offences, behaviour and StreetSafe reports of other times are not shown.")

    MapShield {}
    RowLayout {
        id: line
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 8
        spacing: 8

        Icon {
            name: "warning"
            size: 16
            color: Theme.accentText
        }
        AppText {
            objectName: "timesShown"
            text: note.text
            strong: true
            font.pixelSize: Theme.smallSize
            elide: Text.ElideRight
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "showAllTimes"
            text: qsTr("All times")
            implicitHeight: Theme.sized(28)
            onClicked: MapModel.timeFilter = {}
        }
    }
}
