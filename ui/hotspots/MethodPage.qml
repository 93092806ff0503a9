import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// How the places are worked out: everything beyond the months, the hours and the weight.
Flickable {
    id: page

    required property HotspotsModel places
    readonly property HotspotsQuestion question: places.question
    readonly property list<int> widths: [100, 150, 250, 500]
    readonly property list<int> tops: [10, 20, 50, 100]
    required property NearRepeatDesk nearRepeat
    required property ReportingGapDesk gap
    required property SignificanceDesk significance
    // A layer of the map that is to be shown.
    signal layerAsked(int layer)
    signal placeAsked(real latitude, real longitude)

    clip: true
    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: AppScrollBar {}

    FocusInView {
        view: page
        content: column
    }
    ColumnLayout {
        id: column
        width: page.width - 12
        spacing: 16

        RowLayout {
            spacing: 8
            Choice {
                label: qsTr("Width of a hexagon")
                model: page.widths.map(width => qsTr("%1 m").arg(width))
                currentIndex: Math.max(0, page.widths.indexOf(page.question.cellWidth))
                onActivated: index => page.question.cellWidth = page.widths[index]
                Layout.fillWidth: true
            }
            Choice {
                label: qsTr("Places")
                model: page.tops.map(String)
                currentIndex: Math.max(0, page.tops.indexOf(page.question.top))
                onActivated: index => page.question.top = page.tops[index]
                Layout.fillWidth: true
            }
        }
        HoursSection {
            objectName: "hours"
            places: page.places
            Layout.fillWidth: true
        }
        WeightSection {
            objectName: "weights"
            places: page.places
            Layout.fillWidth: true
        }
        UnitSection {
            objectName: "units"
            places: page.places
            Layout.fillWidth: true
        }
        DensitySection {
            objectName: "density"
            places: page.places
            Layout.fillWidth: true
        }
        SignificanceSection {
            objectName: "significance"
            desk: page.significance
            onLayerAsked: layer => page.layerAsked(layer)
            Layout.fillWidth: true
        }
        NearRepeatSection {
            objectName: "nearRepeat"
            desk: page.nearRepeat
            onLayerAsked: layer => page.layerAsked(layer)
            Layout.fillWidth: true
        }
        ReportingGapSection {
            objectName: "reportingGap"
            desk: page.gap
            onLayerAsked: layer => page.layerAsked(layer)
            onPlaceAsked: (latitude, longitude) => page.placeAsked(latitude, longitude)
            Layout.fillWidth: true
        }
    }
}
