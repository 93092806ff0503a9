pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The chosen venue: how it stands, the schemes that it is in, its trainings and its visits.
Flickable {
    id: card

    required property VenueDesk desk
    readonly property var venue: desk.card
    signal change
    signal editSchemes
    property string problem

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}

    FocusInView {
        view: card
        content: column
    }
    ColumnLayout {
        id: column
        width: card.width - 12
        spacing: 10

        RowLayout {
            spacing: 8
            StandingMark { standing: card.venue.standing ?? "never" }
            SectionTitle {
                objectName: "venueTitle"
                text: card.venue.name ?? ""
                Layout.fillWidth: true
            }
            AppIconButton {
                objectName: "changeVenue"
                name: qsTr("Change the venue")
                iconName: "edit"
                onClicked: card.change()
            }
            AppIconButton {
                objectName: "removeVenue"
                name: qsTr("Remove the venue")
                iconName: "trash"
                onClicked: card.problem = card.desk.removeVenue(card.venue.venue)
            }
        }
        MutedText {
            text: [card.venue.typeName, card.venue.licence, card.venue.postcode, card.venue.standingName, card.venue.place ? qsTr("an imported place") : ""].filter(part => (part ?? "").length > 0).join(" · ")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MutedText {
            visible: card.problem.length > 0
            text: card.problem
            color: Theme.alert
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            SectionTitle {
                text: qsTr("Schemes")
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "editSchemes"
                text: qsTr("Edit the list…")
                onClicked: card.editSchemes()
            }
        }
        Flow {
            spacing: 6
            Layout.fillWidth: true
            Repeater {
                model: card.venue.schemes ?? []
                Chip {
                    required property var modelData
                    text: modelData.name
                    checked: modelData.in
                    onClicked: card.problem = card.desk.setScheme(card.venue.venue, modelData.name, checked)
                }
            }
        }
        SectionTitle { text: qsTr("Training") }
        Repeater {
            model: card.venue.trainings ?? []
            RowLayout {
                id: training
                required property var modelData
                spacing: 8
                StandingMark {
                    standing: training.modelData.standing
                    size: 18
                }
                AppText {
                    text: qsTr("%1 (%2)").arg(training.modelData.text).arg(training.modelData.standingName)
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
        MutedText {
            visible: (card.venue.trainings ?? []).length === 0
            text: qsTr("Not trained yet. A session is noted on the Training page.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        SectionTitle { text: qsTr("Visits") }
        Repeater {
            model: card.venue.visits ?? []
            RowLayout {
                id: visit
                required property var modelData
                spacing: 8
                AppText {
                    text: [visit.modelData.title, visit.modelData.detail, visit.modelData.score].filter(part => part.length > 0).join(" · ")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                AppIconButton {
                    name: qsTr("Remove the visit %1").arg(visit.modelData.detail)
                    iconName: "close"
                    onClicked: card.problem = card.desk.removeVisit(visit.modelData.visit)
                }
            }
        }
        VisitForm {
            desk: card.desk
            Layout.fillWidth: true
        }
    }
}
