pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// Where the ground of the chosen event comes from: drawn on the map, or a street or park of the file with so many metres round it.
ColumnLayout {
    id: ground

    required property EventDesk desk
    property string problem // of what was drawn
    signal drawAsked
    signal changeAsked

    function find(): void {
        metres.keepTyped();
        ground.desk.takeGround(where.text, metres.value);
    }

    spacing: 8

    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Field {
            id: where
            objectName: "groundName"
            name: qsTr("A street or park")
            placeholder: qsTr("A street or park")
            maximumLength: 120
            onAccepted: ground.find()
            Layout.fillWidth: true
        }
        Stepper {
            id: metres
            name: qsTr("Metres round it")
            from: 0
            to: 2000
            stepSize: 10
            value: 50
        }
    }
    Flow {
        spacing: 8
        Layout.fillWidth: true
        AppButton {
            objectName: "takeGround"
            text: qsTr("Take its ground")
            enabled: where.text.trim().length > 0 && !ground.desk.busy
            onClicked: ground.find()
        }
        AppButton {
            objectName: "drawGround"
            text: qsTr("Draw it…")
            onClicked: ground.drawAsked()
        }
        AppButton {
            objectName: "changeGround"
            text: qsTr("Change its corners…")
            enabled: ground.desk.rings.length === 1 && ground.desk.holes.length === 0
            onClicked: ground.changeAsked()
        }
        AppButton {
            objectName: "clearGround"
            text: qsTr("No ground")
            enabled: (ground.desk.card.ground ?? "").length > 0
            onClicked: ground.desk.clearGround()
        }
    }
    MutedText {
        objectName: "groundText"
        text: ground.desk.busy ? qsTr("Looking for it…") : ground.problem.length > 0 ? ground.problem : ground.desk.problem.length > 0 ? ground.desk.problem : (ground.desk.card.ground ?? "").length > 0 ? ground.desk.card.ground : qsTr("No ground yet.")
        color: ground.problem.length > 0 || ground.desk.problem.length > 0 ? Theme.alert : Theme.muted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
