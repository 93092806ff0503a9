import QtQuick
import QtQuick.Layouts
import Lantern.Style

// How the density is made: which kernel, how wide.
ColumnLayout {
    id: section

    required property HotspotsModel places
    readonly property HotspotsQuestion question: places.question
    readonly property list<int> widths: [0, 150, 200, 300, 500, 1000]

    spacing: 8

    SectionTitle {
        text: qsTr("Density")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Choice {
            objectName: "kernel"
            label: qsTr("Kernel")
            model: [qsTr("Gaussian"), qsTr("Quartic")]
            currentIndex: section.question.kernel
            onActivated: index => section.question.kernel = index
            Layout.fillWidth: true
            Layout.preferredWidth: 120
        }
        Choice {
            objectName: "bandwidth"
            label: qsTr("Bandwidth")
            model: section.widths.map(width => width === 0 ? qsTr("By likelihood") : qsTr("%1 m").arg(width))
            currentIndex: Math.max(0, section.widths.indexOf(section.question.bandwidth))
            onActivated: index => section.question.bandwidth = section.widths[index]
            Layout.fillWidth: true
            Layout.preferredWidth: 120
        }
    }
    MutedText {
        objectName: "bandwidthShown"
        visible: section.places.bandwidth > 0
        text: section.question.bandwidth === 0 ? qsTr("Likelihood chose %1 m.").arg(section.places.bandwidth) : qsTr("The map shows a kernel of %1 m.").arg(section.places.bandwidth)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
