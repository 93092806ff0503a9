import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The ways out of a page: CSV, and PDF where there is one.
RowLayout {
    id: bar

    // What the page shows, for the name of the file.
    required property string subject
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
        onClicked: csv.ask()
    }
    AppButton {
        objectName: "exportPdf"
        visible: bar.withPdf
        text: qsTr("PDF…")
        iconName: "export"
        enabled: bar.available
        Accessible.name: qsTr("Export as PDF")
        onClicked: pdf.ask()
    }
    SaveDialog {
        id: csv
        format: "csv"
        subject: bar.subject
        title: qsTr("Export as CSV")
        onAccepted: bar.csvChosen(chosen)
    }
    SaveDialog {
        id: pdf
        subject: bar.subject
        title: qsTr("Export as PDF")
        onAccepted: bar.pdfChosen(chosen)
    }
}
