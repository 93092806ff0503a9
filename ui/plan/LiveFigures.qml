import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What the last edit did to the plan: harm covered, hotspots at their dose and predictability, each with its change since the edit before.
ColumnLayout {
    id: live

    required property PlanBoard board

    spacing: 2
    Accessible.role: Accessible.StaticText
    Accessible.name: board.liveFigures.map(figure => qsTr("%1 %2 %3").arg(figure.label).arg(figure.value).arg(figure.change)).join(", ")

    Repeater {
        model: live.board.liveFigures
        RowLayout {
            id: row
            required property var modelData
            spacing: 8
            MutedText {
                text: row.modelData.label
                Accessible.ignored: true
                Layout.fillWidth: true
            }
            AppText {
                text: row.modelData.change
                color: row.modelData.tone === "good" ? Theme.walk : row.modelData.tone === "alert" ? Theme.alert : Theme.muted
                Accessible.ignored: true
            }
            AppText {
                text: row.modelData.value
                strong: true
                Accessible.ignored: true
            }
        }
    }
}
