import QtQuick
import QtQuick.Layouts
import Lantern.Style

// From when to when an authority runs, by the London clock.
RowLayout {
    id: times

    required property bool dispersal
    readonly property alias fromDate: firstDay.iso
    readonly property alias from: firstTime.value
    readonly property alias toDate: lastDay.iso
    readonly property alias to: lastTime.value
    readonly property bool valid: firstDay.valid && lastDay.valid && firstTime.valid && lastTime.valid

    // {fromDate, from, toDate, to}, each of which may be absent: the evening of `night` then.
    function take(typed: var, night: string): void {
        firstDay.iso = typed.fromDate ?? night;
        firstDay.text = firstDay.shown(firstDay.iso);
        lastDay.iso = typed.toDate ?? firstDay.iso;
        lastDay.text = lastDay.shown(lastDay.iso);
        firstTime.value = typed.from ?? "20:00";
        firstTime.text = firstTime.value;
        lastTime.value = typed.to ?? "23:59";
        lastTime.text = lastTime.value;
    }

    spacing: 12

    DateField {
        id: firstDay
        objectName: "fromDate"
        label: qsTr("From")
        Layout.fillWidth: true
    }
    TimeField {
        id: firstTime
        objectName: "from"
        name: qsTr("From, time")
        label: " "
    }
    DateField {
        id: lastDay
        objectName: "toDate"
        label: times.dispersal ? qsTr("To (at most 48 hours)") : qsTr("To")
        Layout.fillWidth: true
    }
    TimeField {
        id: lastTime
        objectName: "to"
        name: qsTr("To, time")
        label: " "
    }
}
