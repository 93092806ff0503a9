pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Commands
import Lantern.Style

// Published offences against women and girls by month: a ward, a borough, London, or a category of offences.
FocusScope {
    id: page

    readonly property alias desk: wardDesk
    property bool asTable: false
    signal navigate(string target)

    WardDesk { id: wardDesk }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: wardDesk.imported

        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            Choice {
                objectName: "seriesBorough"
                name: qsTr("Borough")
                focus: true
                model: [qsTr("London")].concat(wardDesk.boroughs)
                currentIndex: 1 + wardDesk.boroughs.indexOf(wardDesk.borough)
                onActivated: index => wardDesk.borough = index === 0 ? "" : wardDesk.boroughs[index - 1]
                Layout.preferredWidth: 190
            }
            Choice {
                objectName: "seriesWard"
                visible: wardDesk.wards.length > 0
                name: qsTr("Ward")
                model: [qsTr("All wards")].concat(wardDesk.wards.map(ward => ward.name))
                currentIndex: 1 + wardDesk.wards.findIndex(ward => ward.code === wardDesk.ward)
                onActivated: index => wardDesk.ward = index === 0 ? "" : wardDesk.wards[index - 1].code
                Layout.preferredWidth: 200
            }
            Choice {
                visible: wardDesk.categories.length > 0 && wardDesk.borough.length === 0
                name: qsTr("Offences")
                model: [qsTr("All offences")].concat(wardDesk.categories)
                currentIndex: 1 + wardDesk.categories.indexOf(wardDesk.category)
                onActivated: index => wardDesk.category = index === 0 ? "" : wardDesk.categories[index - 1]
                Layout.preferredWidth: 220
            }
            Chip {
                text: qsTr("Table")
                checked: page.asTable
                onToggled: page.asTable = checked
            }
            Item { Layout.fillWidth: true }
            ExportBar {
                subject: wardDesk.name
                available: wardDesk.months.length > 0
                onCsvChosen: file => wardDesk.exportCsv(file)
                onPdfChosen: file => wardDesk.exportPdf(file)
            }
        }
        SectionTitle {
            text: wardDesk.name
            Layout.fillWidth: true
        }
        MutedText { text: wardDesk.summary }
        MonthsChart {
            objectName: "monthsChart"
            visible: !page.asTable
            months: wardDesk.months
            caveat: wardDesk.caveat
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ListView {
            visible: page.asTable
            clip: true
            model: wardDesk.months
            activeFocusOnTab: true
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Offences by month, %1").arg(wardDesk.name)
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: AppScrollBar {}
            delegate: RowDelegate {
                required property var modelData
                width: ListView.view.width - 12
                implicitHeight: 34
                title: modelData.label
                figure: modelData.offences === undefined ? qsTr("not in the source")
                    : modelData.mean === undefined ? modelData.offences
                    : qsTr("%1 (mean of 12 months %2)").arg(modelData.offences).arg(modelData.mean.toFixed(1))
            }
        }
        MutedText {
            visible: page.asTable
            text: wardDesk.caveat
            color: Theme.accentText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ExportNotice { text: wardDesk.notice }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 48)
        visible: Workspace.open && !wardDesk.imported
        iconName: "review"
        title: qsTr("No monthly series in this file yet")
        text: qsTr("Import the published counts of offences against women and girls by ward and month, or by class and month (CSV).")
        actionText: qsTr("Import…")
        onAction: page.navigate("import")
    }
}
