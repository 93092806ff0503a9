pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What worried her at one point, and what is being done about it.
Panel {
    id: card

    required property WalkForm form
    required property string concernId
    required property int number
    required property string title
    required property string placeName
    required property string point
    required property list<string> categories
    required property ActionModel actions
    property bool editing: categories.length === 0 || point.length === 0
    signal pick(string concern)

    function focusFirst(): void {
        if (card.editing)
            pointField.forceActiveFocus(Qt.TabFocusReason);
        else
            edit.forceActiveFocus(Qt.TabFocusReason);
    }
    function focusAction(action: string): void {
        const one = rows.itemAt(card.actions.rowOf(action)) as ActionCard;
        if (one)
            one.focusFirst();
    }
    // Once begun, it stays open until it is closed by hand.
    Component.onCompleted: editing = editing

    implicitHeight: column.implicitHeight + 24
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Concern %1: %2").arg(card.number).arg(card.title)

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 8

        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            Rectangle {
                implicitWidth: Theme.sized(24)
                implicitHeight: implicitWidth
                radius: width / 2
                color: Theme.walk
                Layout.alignment: Qt.AlignTop
                AppText {
                    anchors.centerIn: parent
                    text: card.number
                    strong: true
                    color: Theme.dark ? Theme.background : Theme.surface
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true
                AppText {
                    text: card.title
                    strong: true
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                MutedText {
                    visible: text.length > 0 && !card.editing
                    text: card.placeName
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            AppIconButton {
                id: edit
                name: card.editing ? qsTr("Close concern %1").arg(card.number) : qsTr("Edit concern %1").arg(card.number)
                iconName: card.editing ? "check" : "edit"
                implicitWidth: Theme.sized(28)
                implicitHeight: Theme.sized(28)
                Layout.alignment: Qt.AlignTop
                onClicked: card.editing = !card.editing
            }
            AppIconButton {
                name: qsTr("Remove concern %1").arg(card.number)
                iconName: "trash"
                implicitWidth: Theme.sized(28)
                implicitHeight: Theme.sized(28)
                Layout.alignment: Qt.AlignTop
                onClicked: card.form.removeConcern(card.concernId)
            }
        }
        PointField {
            id: pointField
            visible: card.editing
            label: qsTr("Where")
            name: qsTr("Where concern %1 is").arg(card.number)
            pickName: qsTr("Pick the point of concern %1 on the map").arg(card.number)
            value: card.point
            form: card.form
            Layout.fillWidth: true
            onCommitted: text => card.form.setConcernPoint(card.concernId, text)
            onPick: card.pick(card.concernId)
        }
        KeptText {
            visible: card.editing
            label: qsTr("Name of the spot")
            placeholder: qsTr("Underpass, car park steps")
            value: card.placeName
            filed: !card.form.unsaved
            Layout.fillWidth: true
            onCommitted: text => card.form.setConcernPlace(card.concernId, text)
        }
        Flow {
            visible: card.editing
            spacing: 6
            Layout.fillWidth: true

            Repeater {
                model: card.form.categories
                delegate: Chip {
                    required property var modelData
                    text: modelData.text
                    checked: card.categories.indexOf(modelData.value) >= 0
                    onClicked: card.form.setCategory(card.concernId, modelData.value, checked)
                }
            }
        }
        Repeater {
            id: rows
            model: card.actions
            delegate: ActionCard {
                form: card.form
                Layout.fillWidth: true
            }
        }
        AppButton {
            text: qsTr("Add an action")
            iconName: "plus"
            Layout.fillWidth: true
            onClicked: {
                const action = card.form.addAction(card.concernId);
                Qt.callLater(card.focusAction, action);
            }
        }
    }
}
