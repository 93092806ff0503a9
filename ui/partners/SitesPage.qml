pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// CCTV sites: the register, the chosen one or the best next ones, and the map of them.
PartnersPage {
    id: page

    readonly property alias desk: siteDesk
    readonly property alias choice: choiceDesk
    property bool choosing: !siteDesk.any

    function evaluate(): void {
        Workspace.wanted = `evaluation/${siteDesk.selected}`;
        page.navigate("review");
    }

    readonly property string found: page.shown ? Workspace.wanted : ""
    onFoundChanged: if (found.startsWith("site/")) Qt.callLater(page.takeFound)

    function takeFound(): void {
        const site = Workspace.takeWanted("site");
        if (site.length > 0) {
            siteDesk.selected = site;
            page.choosing = false;
        }
    }

    SiteDesk { id: siteDesk }
    SiteChoiceDesk { id: choiceDesk }
    SiteForm {
        id: form
        objectName: "siteForm"
        desk: siteDesk
    }
    SaveDialog {
        id: saving
        property bool choice: false
        format: "csv"
        subject: qsTr("Sites")
        title: qsTr("Export as CSV")
        onAccepted: choice ? choiceDesk.exportCsv(chosen) : siteDesk.exportCsv(chosen)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: Workspace.open

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Chip {
                objectName: "siteRegister"
                text: qsTr("The chosen site")
                checked: !page.choosing
                autoExclusive: true
                focus: true
                enabled: siteDesk.any
                onClicked: page.choosing = false
            }
            Chip {
                objectName: "siteNext"
                text: qsTr("Next best sites")
                checked: page.choosing
                autoExclusive: true
                onClicked: page.choosing = true
            }
            AppButton {
                objectName: "addSite"
                text: qsTr("Propose a site…")
                iconName: "plus"
                onClicked: form.take("")
            }
            AppButton {
                objectName: "exportSites"
                text: qsTr("CSV…")
                iconName: "export"
                enabled: page.choosing ? choiceDesk.ready : siteDesk.any
                Accessible.name: qsTr("Export as CSV")
                onClicked: {
                    saving.choice = page.choosing;
                    saving.ask();
                }
            }
        }
        MutedText {
            objectName: "siteSummary"
            visible: siteDesk.any
            text: siteDesk.notice.length > 0 ? siteDesk.notice : siteDesk.summary
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true

            Item {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                SiteList {
                    objectName: "siteList"
                    anchors.fill: parent
                    visible: siteDesk.any
                    desk: siteDesk
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: parent.width
                    visible: Workspace.open && !siteDesk.any
                    iconName: "partners"
                    title: qsTr("No sites yet")
                    text: qsTr("Enter the cameras that stand, or let the best next stops be found and propose them.")
                    actionText: qsTr("Propose a site…")
                    onAction: form.take("")
                }
            }
            SiteCard {
                objectName: "siteCard"
                visible: !page.choosing && siteDesk.any
                desk: siteDesk
                onChange: form.take(siteDesk.selected)
                onEvaluate: page.evaluate()
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
            SiteChoiceCard {
                objectName: "siteChoice"
                visible: page.choosing || !siteDesk.any
                desk: choiceDesk
                onShowAsked: (latitude, longitude) => map.pane.goTo(latitude, longitude, Math.max(15, map.pane.map.zoomLevel))
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
            SitesMap {
                id: map
                objectName: "sitesMap"
                desk: siteDesk
                choice: choiceDesk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
        }
    }
}
