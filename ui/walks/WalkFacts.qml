import QtQuick
import QtQuick.Layouts
import Lantern.Style

// When, where, who and how long: the facts of a walk.
ColumnLayout {
    id: facts

    required property WalkForm form
    signal pickPlace
    signal pickRoute

    function focusFirst(): void {
        date.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 12

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        KeptDate {
            id: date
            label: qsTr("Date")
            value: facts.form.date
            filed: !facts.form.unsaved
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onCommitted: iso => facts.form.set(WalkForm.Date, iso)
        }
        TimeField {
            id: time
            label: qsTr("Start")
            name: qsTr("Start time")
            value: facts.form.time
            Layout.alignment: Qt.AlignTop
            onPicked: value => facts.form.set(WalkForm.Time, value)
            Connections {
                target: facts.form
                function onChanged(): void {
                    time.value = facts.form.time;
                }
            }
        }
    }
    KeptText {
        label: qsTr("Place")
        placeholder: qsTr("Street, estate, campus")
        value: facts.form.placeName
        filed: !facts.form.unsaved
        Layout.fillWidth: true
        onCommitted: text => facts.form.set(WalkForm.PlaceName, text)
    }
    PointField {
        label: qsTr("Where it began")
        pickName: qsTr("Pick where it began on the map")
        value: facts.form.place
        form: facts.form
        Layout.fillWidth: true
        onCommitted: text => facts.form.setPlace(text)
        onPick: facts.pickPlace()
    }
    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        Icon {
            name: "route"
            size: 18
            color: Theme.walk
        }
        AppText {
            text: facts.form.routeText
            color: facts.form.route.length > 0 ? Theme.text : Theme.muted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        AppIconButton {
            name: qsTr("Take the route away")
            iconName: "trash"
            visible: facts.form.route.length > 0
            onClicked: facts.form.setRoute([])
        }
        AppButton {
            text: facts.form.route.length > 0 ? qsTr("Draw again") : qsTr("Draw route")
            onClicked: facts.pickRoute()
        }
    }
    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        KeptText {
            label: qsTr("Officer")
            name: qsTr("Officer's shoulder number")
            placeholder: qsTr("Shoulder number")
            value: facts.form.officer
            filed: !facts.form.unsaved
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onCommitted: text => facts.form.set(WalkForm.Officer, text)
        }
        Choice {
            label: qsTr("Light")
            model: facts.form.lights
            textRole: "text"
            valueRole: "value"
            currentIndex: facts.form.lights.findIndex(one => one.value === facts.form.light)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: index => facts.form.set(WalkForm.Light, facts.form.lights[index].value)
        }
    }
    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        Stepper {
            label: qsTr("Women")
            name: qsTr("Number of women")
            from: 0
            to: 100
            value: facts.form.women
            Layout.fillWidth: true
            onModified: value => facts.form.set(WalkForm.Women, value)
        }
        Stepper {
            label: qsTr("Minutes")
            from: 0
            to: 720
            stepSize: 5
            value: facts.form.minutes
            Layout.fillWidth: true
            onModified: value => facts.form.set(WalkForm.Minutes, value)
        }
    }
    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        Choice {
            objectName: "feltBefore"
            label: qsTr("Felt safe before")
            model: facts.form.feelings
            currentIndex: facts.form.feltBefore
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: index => facts.form.set(WalkForm.FeltBefore, index)
        }
        Choice {
            objectName: "feltAfter"
            label: qsTr("and after the walk")
            name: qsTr("Felt safe after the walk")
            model: facts.form.feelings
            currentIndex: facts.form.feltAfter
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: index => facts.form.set(WalkForm.FeltAfter, index)
        }
    }
}
