pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What was decided on a series, newest first. Nothing is taken away.
ColumnLayout {
    id: history

    required property list<var> decisions

    spacing: 4
    visible: decisions.length > 0

    SectionTitle {
        text: qsTr("Decisions")
        font.pixelSize: Theme.bodySize
        Layout.fillWidth: true
    }
    Repeater {
        model: history.decisions
        AppText {
            required property var modelData
            readonly property string tasking: modelData.state !== "accepted" ? "" : modelData.owner.length > 0 ? qsTr(" Owner %1, review %2.").arg(modelData.owner).arg(modelData.review) : qsTr(" Review %1.").arg(modelData.review)
            text: qsTr("%1, %2, by %3: %4.").arg(modelData.when).arg(modelData.stateName).arg(modelData.by).arg(modelData.reason) + tasking
            wrapMode: Text.Wrap
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
    }
}
