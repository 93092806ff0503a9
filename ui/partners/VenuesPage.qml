pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// The register of venues: the list, the chosen one, and how much harm lies near those that are trained.
PartnersPage {
    id: page

    readonly property alias desk: venueDesk
    readonly property alias coverage: coverageDesk
    readonly property alias licences: licenceDesk
    readonly property list<string> standings: ["", "valid", "soon", "lapsed", "never"]

    readonly property string found: page.shown ? Workspace.wanted : ""
    onFoundChanged: if (found.startsWith("venue/")) Qt.callLater(page.takeFound)

    function takeFound(): void {
        const venue = Workspace.takeWanted("venue");
        if (venue.length > 0)
            venueDesk.selected = venue;
    }

    VenueDesk { id: venueDesk }
    LicenceDesk { id: licenceDesk }
    CoverageDesk {
        id: coverageDesk
        active: page.shown
        kind: venueDesk.kind
    }
    VenueForm {
        id: form
        desk: venueDesk
    }
    SchemesSheet {
        id: schemes
        objectName: "schemes"
        desk: venueDesk
    }
    LicenceSheet {
        id: licenceSheet
        objectName: "licences"
        desk: licenceDesk
    }
    WorkDialog {
        id: choosing
        title: qsTr("Choose the licence list")
        nameFilters: [qsTr("Tables (*.csv)"), qsTr("All files (*)")]
        onAccepted: licenceSheet.start(chosen)
    }
    SaveDialog {
        id: saving
        format: "csv"
        subject: qsTr("Venues")
        title: qsTr("Export as CSV")
        onAccepted: venueDesk.exportCsv(chosen)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        visible: Workspace.open

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Field {
                objectName: "venueSearch"
                name: qsTr("Look for a venue")
                placeholder: qsTr("Look for a venue")
                width: 200
                focus: true
                onEdited: venueDesk.text = text
            }
            Choice {
                objectName: "venueStanding"
                name: qsTr("How it stands")
                width: 170
                model: [qsTr("However it stands"), qsTr("Trained"), qsTr("Lapses soon"), qsTr("Lapsed"), qsTr("Not trained")]
                onActivated: index => venueDesk.standing = page.standings[index]
            }
            Choice {
                objectName: "venueKind"
                name: qsTr("Kind of training")
                width: 180
                model: [qsTr("Any training")].concat(venueDesk.kinds)
                onActivated: index => venueDesk.kind = index === 0 ? "" : venueDesk.kinds[index - 1]
            }
            AppButton {
                objectName: "addVenue"
                text: qsTr("Add a venue…")
                iconName: "plus"
                onClicked: form.take("")
            }
            AppButton {
                objectName: "importLicences"
                text: qsTr("Licence list…")
                iconName: "import"
                onClicked: choosing.ask()
            }
            AppButton {
                text: qsTr("CSV…")
                iconName: "export"
                enabled: venueDesk.any
                Accessible.name: qsTr("Export as CSV")
                onClicked: saving.ask()
            }
        }
        MutedText {
            visible: venueDesk.any
            text: venueDesk.notice.length > 0 ? venueDesk.notice : venueDesk.summary
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Repeater {
            model: venueDesk.flags
            RowLayout {
                id: flag
                required property string modelData
                Icon {
                    name: "warning"
                    size: 16
                    color: Theme.accentText
                }
                AppText {
                    text: flag.modelData
                    color: Theme.accentText
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: 12
            visible: venueDesk.any
            Layout.fillWidth: true
            Layout.fillHeight: true

            VenueList {
                objectName: "venueList"
                desk: venueDesk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
            VenueCard {
                objectName: "venueCard"
                desk: venueDesk
                onChange: form.take(venueDesk.selected)
                onEditSchemes: schemes.open()
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 4
            }
            CoverageCard {
                objectName: "coverageCard"
                desk: coverageDesk
                venues: venueDesk
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 3
            }
        }
        Item {
            visible: !venueDesk.any
            Layout.fillHeight: true
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 48)
        visible: Workspace.open && !venueDesk.any
        iconName: "partners"
        title: qsTr("No venues yet")
        text: qsTr("Import the licence list of the borough (CSV), or add the first venue by hand. Only premises are kept, never who holds the licence.")
        actionText: qsTr("Licence list…")
        secondText: qsTr("Add a venue…")
        onAction: choosing.ask()
        onSecond: form.take("")
    }
}
