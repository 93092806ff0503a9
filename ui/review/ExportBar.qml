import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lantern.Style

// The ways out of a page: CSV, and PDF where there is one.
RowLayout {
    id: bar

    property bool available: true
    property bool withPdf: true
    signal csvChosen(url file)
    signal pdfChosen(url file)

    spacing: 8

    AppButton {
        objectName: "exportCsv"
        text: qsTr("CSV…")
        iconName: "export"
        enabled: bar.available
        Accessible.name: qsTr("Export as CSV")
        onClicked: csv.open()
    }
    AppButton {
        objectName: "exportPdf"
        visible: bar.withPdf
        text: qsTr("PDF…")
        iconName: "export"
        enabled: bar.available
        Accessible.name: qsTr("Export as PDF")
        onClicked: pdf.open()
    }
    FileDialog {
        id: csv
        title: qsTr("Export as CSV")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("CSV (*.csv)")]
        onAccepted: bar.csvChosen(selectedFile)
    }
    FileDialog {
        id: pdf
        title: qsTr("Export as PDF")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: bar.pdfChosen(selectedFile)
    }
}
