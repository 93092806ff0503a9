pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// How much of the ranking's harm lies near trained venues, and which venues would add most.
Panel {
    id: card

    required property CoverageDesk desk
    required property VenueDesk venues

    Flickable {
        id: view
        anchors.fill: parent
        clip: true
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        FocusInView {
            view: view
            content: column
        }
        ColumnLayout {
            id: column
            width: view.width - 12
            spacing: 8

            SectionTitle {
                text: qsTr("Harm near trained venues")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            ProgressStrip {
                visible: card.desk.share >= 0
                value: Math.max(0, card.desk.share)
                name: qsTr("Share of the harm near trained venues")
                Layout.fillWidth: true
            }
            AppText {
                objectName: "coverageSummary"
                text: card.desk.busy ? qsTr("Working it out…") : card.desk.summary
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            SectionTitle {
                text: qsTr("Train next")
                Layout.fillWidth: true
            }
            MutedText {
                text: qsTr("Each adds the most to those above it: together at least 63 % of the best that so many could add. A place that is not in the register is taken in when you press it.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Repeater {
                objectName: "nextVenues"
                model: card.desk.next
                RowDelegate {
                    required property int index
                    required property var modelData
                    title: modelData.name
                    subtitle: modelData.detail
                    figure: modelData.figure
                    subfigure: modelData.with
                    highlighted: modelData.venue.length > 0 && modelData.venue === card.venues.selected
                    Layout.fillWidth: true
                    onClicked: {
                        if (modelData.venue.length > 0)
                            card.venues.selected = modelData.venue;
                        else
                            card.desk.takeIn(index);
                    }
                }
            }
        }
    }
}
