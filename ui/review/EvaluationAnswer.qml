pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What may be said, the figures it rests on, and the areas it is held against.
Flickable {
    id: answer

    required property EvaluationDesk desk
    property bool asTable: false

    clip: true
    contentHeight: column.implicitHeight
    T.ScrollBar.vertical: AppScrollBar {}

    component Cell: AppText {
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.preferredWidth: 100
    }

    ColumnLayout {
        id: column
        width: answer.width - 14
        spacing: 10

        SectionTitle {
            text: answer.desk.name
            Layout.fillWidth: true
        }
        AppText {
            objectName: "evaluationSentence"
            text: answer.desk.sentence
            strong: true
            font.pixelSize: Theme.sectionSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        AppText {
            visible: text.length > 0
            text: answer.desk.displacement
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: answer.desk.cautions
            MutedText {
                required property string modelData
                text: modelData
                color: Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        EvaluationChart {
            objectName: "evaluationChart"
            visible: !answer.asTable
            steps: answer.desk.steps
            lines: answer.desk.lines
            Layout.fillWidth: true
            Layout.preferredHeight: 250
        }
        ColumnLayout {
            objectName: "evaluationMonths"
            visible: answer.asTable
            spacing: 2
            Layout.fillWidth: true
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Offences by month, those compared with at the target's size")
            RowLayout {
                Layout.fillWidth: true
                Cell { text: qsTr("Month"); color: Theme.muted }
                Repeater {
                    model: answer.desk.lines
                    Cell {
                        required property var modelData
                        text: modelData.name
                        color: Theme.muted
                        horizontalAlignment: Text.AlignRight
                    }
                }
            }
            Repeater {
                model: answer.desk.steps
                RowLayout {
                    id: month
                    required property int index
                    required property var modelData
                    Layout.fillWidth: true
                    Cell { text: month.modelData.phase === "after" ? qsTr("%1, after").arg(month.modelData.label) : month.modelData.label }
                    Repeater {
                        model: answer.desk.lines
                        Cell {
                            required property var modelData
                            readonly property real value: modelData.values[month.index]
                            text: value.toFixed(Number.isInteger(value) ? 0 : 1)
                            horizontalAlignment: Text.AlignRight
                        }
                    }
                }
            }
        }
        GridLayout {
            columns: answer.width > 560 ? 2 : 1
            columnSpacing: 32
            rowSpacing: 12
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 4
                Layout.fillWidth: true
                Layout.preferredWidth: 300
                Layout.alignment: Qt.AlignTop
                SectionTitle { text: qsTr("Counted") }
                RowLayout {
                    Cell { text: qsTr("Offences"); color: Theme.muted; Layout.preferredWidth: 180 }
                    Cell { text: qsTr("Before"); color: Theme.muted; horizontalAlignment: Text.AlignRight; Layout.preferredWidth: 60 }
                    Cell { text: qsTr("After"); color: Theme.muted; horizontalAlignment: Text.AlignRight; Layout.preferredWidth: 60 }
                }
                Repeater {
                    model: answer.desk.windows
                    RowLayout {
                        id: counted
                        required property var modelData
                        Accessible.role: Accessible.Row
                        Accessible.name: qsTr("%1: %2 before, %3 after").arg(modelData.name).arg(modelData.before).arg(modelData.after)
                        Cell { text: counted.modelData.name; Layout.preferredWidth: 180 }
                        Cell { text: counted.modelData.before; strong: true; horizontalAlignment: Text.AlignRight; Layout.preferredWidth: 60 }
                        Cell { text: counted.modelData.after; strong: true; horizontalAlignment: Text.AlignRight; Layout.preferredWidth: 60 }
                    }
                }
            }
            ColumnLayout {
                visible: answer.desk.estimates.length > 0
                spacing: 8
                Layout.fillWidth: true
                Layout.preferredWidth: 360
                Layout.alignment: Qt.AlignTop
                SectionTitle { text: qsTr("Estimated") }
                Repeater {
                    model: answer.desk.estimates
                    FigureRow {
                        required property var modelData
                        label: modelData.label
                        value: modelData.value
                        why: modelData.why
                    }
                }
            }
        }
        EvaluationAreas {
            visible: answer.desk.areas.length > 0
            desk: answer.desk
            Layout.fillWidth: true
        }
        SectionTitle { text: qsTr("How it was worked out") }
        Repeater {
            model: answer.desk.method
            MutedText {
                required property string modelData
                text: modelData
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
