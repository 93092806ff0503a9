pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// One way to plan the night, with its figures; the best of a row has a tick before it.
ColumnLayout {
    id: column

    required property int index
    property var shown // a column of the desk
    property int rowHeight: Theme.sized(23)
    property bool tellsBroken: false
    property list<string> labels
    signal openAsked
    signal removeAsked

    spacing: 0

    RowLayout {
        Layout.preferredHeight: Theme.sized(40)
        AppText {
            text: column.shown.name
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        AppIconButton {
            name: qsTr("Take “%1” away").arg(column.shown.name)
            iconName: "close"
            implicitWidth: Theme.sized(28)
            implicitHeight: Theme.sized(28)
            visible: column.index > 0
            onClicked: column.removeAsked()
        }
    }
    Repeater {
        model: column.shown.values
        RowLayout {
            id: row
            required property string modelData
            required property int index
            readonly property bool best: column.shown.best[index]
            spacing: 4
            Layout.preferredHeight: column.rowHeight
            Layout.minimumHeight: column.rowHeight // beside its label also where the sheet is short of room
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: best ? qsTr("%1: %2, the best").arg(column.labels[index]).arg(modelData) : `${column.labels[index]}: ${modelData}`

            Icon {
                name: "check"
                size: 14
                opacity: row.best ? 1 : 0
                color: Theme.walk
            }
            AppText {
                text: row.modelData.length > 0 ? row.modelData : "–"
                strong: row.best
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    ProgressStrip {
        visible: column.shown.state === "planning" || column.shown.state === "waiting"
        name: qsTr("Planning %1").arg(column.shown.name)
        value: column.shown.progress
        Layout.fillWidth: true
        Layout.topMargin: 12
    }
    MutedText {
        visible: column.shown.state === "failed"
        text: column.shown.why
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.topMargin: 8
    }
    MutedText {
        objectName: "variantNote"
        visible: text.length > 0 && column.shown.state === "done"
        text: column.shown.note ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.topMargin: 6
    }
    AppButton {
        id: brokenButton
        objectName: "brokenRules"
        visible: (column.shown.broken ?? []).length > 0
        text: column.tellsBroken ? qsTr("Hide the broken rules") : qsTr("Which rules are broken")
        onClicked: column.tellsBroken = !column.tellsBroken
        Layout.fillWidth: true
        Layout.topMargin: 6

        AppToolTip {
            visible: brokenButton.hovered && !column.tellsBroken
            text: (column.shown.broken ?? []).slice(0, 6).join("\n")
        }
    }
    ListView {
        id: rules
        objectName: "brokenRuleList"
        visible: column.tellsBroken && brokenButton.visible
        model: column.tellsBroken ? column.shown.broken ?? [] : []
        clip: true
        spacing: 4
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rules that %1 breaks").arg(column.shown.name)
        T.ScrollBar.vertical: AppScrollBar {}
        Layout.fillWidth: true
        Layout.topMargin: 6
        Layout.preferredHeight: Math.min(contentHeight, 108)

        delegate: AppText {
            required property string modelData
            width: rules.width - 14
            text: modelData
            color: Theme.alert
            wrapMode: Text.Wrap
        }
    }
    AppButton {
        objectName: "openVariant"
        visible: column.shown.state === "done"
        text: qsTr("Open this plan")
        onClicked: column.openAsked()
        Layout.fillWidth: true
        Layout.topMargin: 8
    }
    Item { Layout.fillHeight: true }
}
