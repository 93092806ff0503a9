pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// The briefing pack of a night: its pages as they will be printed, and the ways out.
FocusScope {
    id: screen

    property alias desk: briefDesk
    readonly property string packName: qsTr("Briefing %1").arg(briefDesk.reference.replace(/[^\w-]+/g, "-"))

    function present(): void {
        if (briefDesk.slides.length > 0)
            presenter.begin();
    }

    BriefDesk {
        id: briefDesk
    }
    Shortcut {
        sequence: "F5"
        enabled: screen.visible
        onActivated: screen.present()
    }
    PresenterWindow {
        id: presenter
        objectName: "presenter"
        slides: briefDesk.slides
        marking: Workspace.marking
        onNotesChanged: (slide, notes) => briefDesk.keepNotes(slide, notes)
    }
    SaveDialog {
        id: pdfDialog
        subject: screen.packName
        title: qsTr("Export the pack as PDF")
        onAccepted: briefDesk.exportPdf(chosen)
    }
    SaveDialog {
        id: htmlDialog
        format: "html"
        subject: screen.packName
        title: qsTr("Export the pack as HTML")
        onAccepted: briefDesk.exportHtml(chosen)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        ListView {
            id: pageList
            objectName: "pageList"
            model: briefDesk.pages
            clip: true
            focus: true
            spacing: 16
            topMargin: 16
            bottomMargin: 16
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pages of the pack")
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: page

                required property var picture
                required property int number

                width: pageList.width
                height: sheet.height
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Page %1 of %2").arg(page.number).arg(pageList.count)

                PageView {
                    id: sheet
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(760, page.width - 48)
                    height: width * 841.89 / 595.276
                    picture: page.picture
                }
                Rectangle {
                    anchors.fill: sheet
                    color: "transparent"
                    border.color: Theme.line
                }
            }

            EmptyState {
                anchors.centerIn: parent
                width: 420
                visible: pageList.count === 0 && !briefDesk.busy
                iconName: "brief"
                title: qsTr("No pack to show")
                text: inspector.planCount > 0 ? qsTr("Choose the plan to brief.") : qsTr("A pack is made from a plan. Make one on Plan first.")
            }
            Spinner {
                anchors.centerIn: parent
                visible: briefDesk.busy && pageList.count === 0
            }
        }
        BriefInspector {
            id: inspector
            desk: briefDesk
            Layout.preferredWidth: Theme.sideWidth(320, screen.width)
            Layout.fillHeight: true
            onPdfWanted: pdfDialog.ask()
            onHtmlWanted: htmlDialog.ask()
            onPresentWanted: screen.present()
        }
    }
}
