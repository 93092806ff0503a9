pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// Which stops to equip next: the question, the search with its progress, what each further site adds, and the order to build in. Key P
// proposes the stop that the list is at.
PageScroll {
    id: card

    required property SiteChoiceDesk desk
    readonly property int order: list.currentIndex >= 0 ? desk.chosen[list.currentIndex]?.order ?? 0 : 0
    property string problem
    signal showAsked(real latitude, real longitude)

    function typed(): var {
        radius.keepTyped();
        most.keepTyped();
        return { "radius": radius.value, "most": most.value, "phases": phases.text, "borough": borough.currentIndex > 0 ? borough.currentText : "", "harm": weight.currentIndex === 0 };
    }
    function ask(): void {
        card.problem = "";
        card.desk.choose(typed());
    }
    function propose(): void {
        card.problem = card.order > 0 ? card.desk.propose(card.order) : qsTr("Choose a stop of the list first.");
    }

    spacing: 10

    MutedText {
        text: qsTr("Chooses bus stops that together cover most of what is recorded beyond what live sites cover. Records that police activity finds never count.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Stepper {
            id: most
            objectName: "choiceMost"
            label: qsTr("Further sites")
            from: 1
            to: 200
            value: 20
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Stepper {
            id: radius
            objectName: "choiceRadius"
            label: qsTr("Within metres")
            from: 10
            to: 1000
            stepSize: 10
            value: 100
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Field {
            id: phases
            objectName: "choicePhases"
            label: qsTr("Sizes of the phases")
            text: "5, 15"
            onAccepted: card.ask()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Choice {
            id: weight
            label: qsTr("Counts")
            model: [qsTr("Harm days"), qsTr("Offences")]
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Choice {
            id: borough
            objectName: "choiceBorough"
            label: qsTr("Area")
            model: [qsTr("All of the file")].concat(card.desk.boroughs)
            Layout.columnSpan: 2
            Layout.fillWidth: true
        }
    }
    AppButton {
        objectName: "chooseSites"
        text: card.desk.busy ? qsTr("Stop") : qsTr("Find the best sites")
        primary: !card.desk.busy
        onClicked: card.desk.busy ? card.desk.cancel() : card.ask()
    }
    ProgressStrip {
        visible: card.desk.busy
        value: card.desk.fraction
        name: qsTr("Looking for the best sites")
        Layout.fillWidth: true
    }
    MutedText {
        objectName: "choiceProblem"
        visible: text.length > 0
        text: card.problem.length > 0 ? card.problem : card.desk.problem
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppText {
        objectName: "choiceSummary"
        visible: text.length > 0
        text: card.desk.summary
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: card.desk.cautions
        MutedText {
            required property string modelData
            text: modelData
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    SiteCurve {
        objectName: "siteCurve"
        visible: card.desk.ready
        points: card.desk.curve
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.desk.ready
        text: qsTr("Line: the best choice of so many. Dashed: the same sites in the order below. Hollow point: not proven best.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ListView {
        id: list
        objectName: "choiceList"
        visible: card.desk.ready
        clip: true
        model: card.desk.chosen
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Stops in the order to build; P proposes one")
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 6 * Theme.rowHeight)
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onPressed: event => {
            if (event.key === Qt.Key_P)
                card.propose();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                (list.currentItem as T.AbstractButton)?.clicked();
            else
                return;
            event.accepted = true;
        }
        delegate: RowDelegate {
            id: row
            required property int index
            required property var modelData
            width: list.width - 10
            focusPolicy: Qt.NoFocus
            title: `${modelData.order} · ${modelData.name}`
            subtitle: modelData.kept ? qsTr("in the register · %1").arg(modelData.detail) : modelData.detail
            figure: modelData.figure
            subfigure: modelData.with
            highlighted: ListView.isCurrentItem
            onClicked: {
                list.currentIndex = row.index;
                card.showAsked(row.modelData.latitude, row.modelData.longitude);
            }
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            radius: Theme.radius
            border.width: list.activeFocus ? 2 : 0
            border.color: Theme.focus
        }
    }
    Flow {
        visible: card.desk.ready
        spacing: 8
        Layout.fillWidth: true
        AppButton {
            objectName: "proposeOne"
            text: qsTr("Propose this stop (P)")
            onClicked: card.propose()
        }
        AppButton {
            objectName: "proposeAll"
            text: qsTr("Propose all")
            onClicked: card.problem = card.desk.keepProposed()
        }
    }
}
