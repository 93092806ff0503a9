import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Behaviour, the ticks that the law and the field ask for, the reference, and what a dispersal rests on.
ColumnLayout {
    id: details

    required property RecordDesk desk
    signal moveOn(event: var)
    signal recordAsked
    signal debriefAsked

    function enter(event: var): void {
        if (event.modifiers & Qt.ControlModifier)
            details.recordAsked();
        else
            details.moveOn(event);
    }
    function toBehaviour(): void {
        behaviour.forceActiveFocus(Qt.TabFocusReason);
    }
    function toReference(): void {
        reference.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 12

    // A field of text would take Ctrl+D for Delete.
    Item {
        id: debriefKey
        visible: false
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier;
            if (event.accepted)
                details.debriefAsked();
        }
    }
    RowLayout {
        spacing: 16
        Choice {
            id: behaviour
            objectName: "behaviour"
            label: qsTr("Behaviour seen (B)")
            model: details.desk.behaviours
            textRole: "text"
            valueRole: "value"
            currentIndex: Math.max(0, details.desk.behaviours.findIndex(one => one.value === (details.desk.form.behaviour ?? "")))
            onEntered: event => details.enter(event)
            onActivated: index => details.desk.setField("behaviour", details.desk.behaviours[index].value)
            Layout.preferredWidth: 220
            Layout.alignment: Qt.AlignBottom
        }
        Tick {
            desk: details.desk
            field: "priorLink"
            text: qsTr("Prior VAWG link (P)")
            Keys.onReturnPressed: event => details.moveOn(event)
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.alignment: Qt.AlignBottom
        }
        Tick {
            desk: details.desk
            field: "riskAssessed"
            text: qsTr("Risk-assessed (R)")
            Keys.onReturnPressed: event => details.moveOn(event)
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.alignment: Qt.AlignBottom
        }
        Tick {
            desk: details.desk
            field: "intelligenceChecked"
            text: qsTr("Checks done (K)")
            Keys.onReturnPressed: event => details.moveOn(event)
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.alignment: Qt.AlignBottom
        }
    }
    RowLayout {
        spacing: 16
        Field {
            id: reference
            objectName: "reference"
            keysFirst: [debriefKey]
            label: qsTr("Reference (#): CAD, custody, intelligence; never a name")
            text: details.desk.form.reference ?? ""
            error: details.desk.errorField === "reference" ? details.desk.errorText : ""
            onEdited: details.desk.setField("reference", text)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        Choice {
            id: member
            readonly property list<string> keys: ["", "uniform", "plain"]
            objectName: "memberMode"
            label: qsTr("s.35 given by")
            model: [qsTr("As the team"), qsTr("In uniform"), qsTr("Plain clothes")]
            currentIndex: Math.max(0, keys.indexOf(details.desk.form.memberMode ?? ""))
            onEntered: event => details.enter(event)
            onActivated: index => details.desk.setField("memberMode", keys[index])
            Layout.preferredWidth: 150
            Layout.alignment: Qt.AlignTop
        }
        Choice {
            objectName: "authority"
            label: qsTr("s.34 authority")
            model: details.desk.authorities
            textRole: "text"
            valueRole: "authority"
            currentIndex: count > 0 ? Math.max(0, indexOfValue(details.desk.form.authority ?? "")) : -1
            onEntered: event => details.enter(event)
            onActivated: details.desk.setField("authority", currentValue)
            Layout.preferredWidth: 180
            Layout.alignment: Qt.AlignTop
        }
    }
    MutedText {
        readonly property bool here: ["authority", "memberMode", "nil", "missed"].includes(details.desk.errorField)
        visible: here
        text: here ? details.desk.errorText : ""
        color: Theme.alert
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Layout.fillWidth: true
    }
}
