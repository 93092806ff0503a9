pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The authorities, those in force or to come first. Such a one can be ended early, or its area widened; both can be undone. Any can be
// printed.
ColumnLayout {
    id: chooser

    required property CrewDesk crewDesk
    readonly property var rows: crewDesk.authorities
    property string chosen
    property bool over: false // the chosen one has ended
    property string error

    function choose(row: int): void {
        list.currentIndex = row;
        error = "";
        chosen = chooser.rows.value(row, "authority") ?? "";
        over = chooser.rows.value(row, "over") ?? false;
        endDate.iso = chooser.rows.value(row, "endDate") ?? "";
        endDate.text = endDate.iso.length > 0 ? endDate.shown(endDate.iso) : "";
        endTime.value = chooser.rows.value(row, "endTime") ?? "";
        endTime.text = endTime.value;
    }

    // Whether it is among them; it is chosen then.
    function find(authority: string): bool {
        const row = chooser.rows.find("authority", authority);
        if (row < 0)
            return false;
        choose(row);
        list.positionViewAtIndex(row, ListView.Contain);
        Qt.callLater(list.forceActiveFocus, Qt.OtherFocusReason);
        return true;
    }

    visible: list.count > 0
    spacing: 8

    SaveDialog {
        id: printing
        subject: qsTr("Authority")
        title: qsTr("Write the authority")
        onAccepted: chooser.crewDesk.printAuthority(chooser.chosen, chosen)
    }
    SectionTitle { text: qsTr("In the file, in force or to come first") }
    ListView {
        id: list
        objectName: "authorityList"
        model: chooser.crewDesk.authorities
        currentIndex: -1
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Authorities, in force or to come first")
        onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) chooser.choose(0)
        Keys.onUpPressed: chooser.choose(Math.max(0, currentIndex - 1))
        Keys.onDownPressed: chooser.choose(Math.min(count - 1, currentIndex + 1))
        T.ScrollBar.vertical: AppScrollBar {}
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(3, count) * Theme.rowHeight

        delegate: RowDelegate {
            id: row
            required property int index
            required property string reference
            required property string words
            required property string standing
            width: list.width
            focusPolicy: Qt.ClickFocus
            title: row.reference
            subtitle: row.words
            figure: row.standing
            highlighted: list.currentIndex === row.index
            onClicked: chooser.choose(row.index)
        }
        FocusRing {
            parent: list
            control: list
            anchors.margins: 0
        }
    }
    RowLayout {
        visible: chooser.chosen.length > 0 && !chooser.over
        spacing: 12
        DateField {
            id: endDate
            objectName: "endDate"
            label: qsTr("Ends")
            Layout.preferredWidth: 150
        }
        TimeField {
            id: endTime
            objectName: "endTime"
            name: qsTr("Ends, time")
            label: " "
        }
        AppButton {
            objectName: "endAuthority"
            text: qsTr("End it then")
            enabled: endDate.valid && endTime.valid
            onClicked: chooser.error = chooser.crewDesk.endAuthority(chooser.chosen, endDate.iso, endTime.value)
            Layout.alignment: Qt.AlignBottom
        }
    }
    RowLayout {
        visible: chooser.chosen.length > 0
        spacing: 12
        AppButton {
            objectName: "widenAuthority"
            visible: !chooser.over
            text: qsTr("Take in the plan's hotspots")
            onClicked: chooser.error = chooser.crewDesk.widenAuthority(chooser.chosen)
        }
        AppButton {
            objectName: "printAuthority"
            text: qsTr("PDF…")
            iconName: "export"
            Accessible.name: qsTr("Write the authority as PDF")
            onClicked: printing.ask()
        }
    }
    AppText {
        objectName: "authorityListError"
        visible: text.length > 0
        text: chooser.error
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
}
