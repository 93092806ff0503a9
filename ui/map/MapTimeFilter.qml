pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Of which months and hours of the week offences, behaviour and StreetSafe reports are shown.
ColumnLayout {
    id: form

    readonly property var times: MapModel.recordTimes
    readonly property var chosen: MapModel.timeFilter
    readonly property bool hoursChosen: chosen.days !== undefined
    readonly property list<int> days: chosen.days ?? []
    readonly property list<string> hours: Array.from({ "length": 24 }, (unused, hour) => `${String(hour).padStart(2, "0")}:00`)
    readonly property string lacking: {
        const parts = [];
        if (times.offences > 0)
            parts.push(qsTr("%Ln offence(s)", "", times.offences));
        if (times.behaviour > 0)
            parts.push(qsTr("%Ln offence(s) with behaviour", "", times.behaviour));
        if (times.reports > 0)
            parts.push(qsTr("%Ln StreetSafe report(s)", "", times.reports));
        return parts.length === 0 ? "" : hoursChosen ? qsTr("Not shown, because they have no hour: %1.").arg(parts.join(", ")) : qsTr("Without an hour: %1.").arg(parts.join(", "));
    }

    function change(to: var): void {
        const next = Object.assign({}, form.chosen, to);
        for (const name of Object.keys(next))
            if (next[name] === undefined)
                delete next[name];
        MapModel.timeFilter = next;
    }
    function chooseMonths(first: int, last: int): void {
        const all = first <= times.firstMonth && last >= times.lastMonth;
        form.change({ "firstMonth": all ? undefined : first, "lastMonth": all ? undefined : last });
    }
    function chooseHours(days: list<int>, from: int, until: int): void {
        const all = days.length === 0 || days.length === 7 && from === until;
        form.change(all ? { "days": undefined, "fromHour": undefined, "untilHour": undefined } : { "days": Array.from(days).sort(), "fromHour": from, "untilHour": until });
    }
    function toggleDay(day: int, on: bool): void {
        const others = form.days.filter(one => one !== day);
        form.chooseHours(on ? others.concat([day]) : others, chosen.fromHour ?? 0, chosen.untilHour ?? 0);
    }

    spacing: 6
    visible: times.firstMonth !== undefined

    RowLayout {
        SectionTitle {
            text: qsTr("Times")
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "allTimes"
            text: qsTr("All times")
            implicitHeight: Theme.sized(28)
            enabled: Object.keys(form.chosen).length > 0
            onClicked: MapModel.timeFilter = {}
        }
    }
    MutedText {
        text: qsTr("Offences, behaviour and StreetSafe reports")
        font.pixelSize: Theme.tinySize
    }
    MutedText {
        text: qsTr("%1 to %2").arg(MapModel.monthName(months.first.value)).arg(MapModel.monthName(months.second.value))
    }
    RangeBar {
        id: months
        objectName: "filterMonths"
        name: qsTr("Months")
        enabled: form.times.lastMonth > form.times.firstMonth
        from: form.times.firstMonth ?? 0
        to: Math.max(from + 1, form.times.lastMonth ?? 1)
        first.value: form.chosen.firstMonth ?? from
        second.value: form.chosen.lastMonth ?? to
        onChosen: (first, last) => form.chooseMonths(first, last)
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 3
        Repeater {
            model: 7
            Chip {
                id: day
                required property int index
                objectName: "day" + index
                // Monday is 0 here, Sunday is 0 to a locale.
                text: Qt.locale().standaloneDayName((day.index + 1) % 7, Locale.ShortFormat)
                Accessible.name: Qt.locale().standaloneDayName((day.index + 1) % 7, Locale.LongFormat)
                implicitWidth: 36
                checked: form.days.indexOf(day.index) >= 0
                onToggled: form.toggleDay(day.index, checked)
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        enabled: form.hoursChosen
        spacing: 6
        Choice {
            objectName: "fromHour"
            name: qsTr("From what hour")
            model: form.hours
            currentIndex: form.chosen.fromHour ?? 0
            onActivated: index => form.chooseHours(form.days, index, form.chosen.untilHour ?? 0)
            Layout.fillWidth: true
        }
        MutedText { text: qsTr("to") }
        Choice {
            objectName: "untilHour"
            name: qsTr("Until what hour, on the next day where it is not later")
            model: form.hours
            currentIndex: form.chosen.untilHour ?? 0
            onActivated: index => form.chooseHours(form.days, form.chosen.fromHour ?? 0, index)
            Layout.fillWidth: true
        }
    }
    MutedText {
        objectName: "lacking"
        visible: text.length > 0
        text: form.lacking
        wrapMode: Text.Wrap
        font.pixelSize: Theme.tinySize
        Layout.fillWidth: true
    }
}
