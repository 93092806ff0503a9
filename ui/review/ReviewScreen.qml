import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// What a tasking meeting needs: the table of places and decisions, how well the places were chosen, the published series, what came
// of what was done, and what each operation did.
FocusScope {
    id: screen

    // Another screen of the shell by name, or "import".
    signal navigate(string target)
    property int page: 0
    readonly property alias tasking: taskingPage.desk
    readonly property alias scoring: scoringPage.desk
    readonly property alias operations: operationsPage.desk
    readonly property alias weekly: weeklyPage.desk
    readonly property alias journey: journeyPage.desk
    readonly property alias wards: wardPage.desk
    readonly property alias evaluation: evaluationPage.desk

    readonly property string found: visible ? Workspace.wanted : ""
    onFoundChanged: {
        if (found.startsWith("tasking/"))
            page = 0;
        else if (found.startsWith("journey/"))
            page = 6;
        else if (found.startsWith("evaluation/"))
            Qt.callLater(screen.evaluateFound);
    }

    function evaluateFound(): void {
        const site = Workspace.takeWanted("evaluation");
        if (site.length === 0)
            return;
        page = 3;
        evaluationPage.desk.evaluateSite(site);
    }

    PageKeys {
        page: screen.page
        count: pages.count
        onTurned: page => screen.page = page
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 12

        RowLayout {
            spacing: 6
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Pages of the review")

            Chip {
                objectName: "taskingTab"
                text: qsTr("Tasking")
                checked: screen.page === 0
                autoExclusive: true
                focus: true
                onClicked: screen.page = 0
            }
            Chip {
                objectName: "scoringTab"
                text: qsTr("Scoring")
                checked: screen.page === 1
                autoExclusive: true
                onClicked: screen.page = 1
            }
            Chip {
                objectName: "wardTab"
                text: qsTr("Ward series")
                checked: screen.page === 2
                autoExclusive: true
                onClicked: screen.page = 2
            }
            Chip {
                objectName: "evaluationTab"
                text: qsTr("Evaluation")
                checked: screen.page === 3
                autoExclusive: true
                onClicked: screen.page = 3
            }
            Chip {
                objectName: "operationsTab"
                text: qsTr("Operations")
                checked: screen.page === 4
                autoExclusive: true
                onClicked: screen.page = 4
            }
            Chip {
                objectName: "weeklyTab"
                text: qsTr("Weekly sheet")
                checked: screen.page === 5
                autoExclusive: true
                onClicked: screen.page = 5
            }
            Chip {
                objectName: "journeyTab"
                text: qsTr("Victim journey")
                checked: screen.page === 6
                autoExclusive: true
                onClicked: screen.page = 6
            }
        }
        StackLayout {
            id: pages
            currentIndex: screen.page
            Layout.fillWidth: true
            Layout.fillHeight: true

            TaskingPage {
                id: taskingPage
                shown: screen.visible && screen.page === 0
                onNavigate: target => screen.navigate(target)
            }
            ScoringPage {
                id: scoringPage
                shown: screen.visible && screen.page === 1
                onNavigate: target => screen.navigate(target)
            }
            WardPage {
                id: wardPage
                onNavigate: target => screen.navigate(target)
            }
            EvaluationPage {
                id: evaluationPage
                shown: screen.visible && screen.page === 3
                onNavigate: target => screen.navigate(target)
            }
            OperationsPage {
                id: operationsPage
                shown: screen.visible && screen.page === 4
                onNavigate: target => screen.navigate(target)
            }
            WeeklyPage {
                id: weeklyPage
                shown: screen.visible && screen.page === 5
                onNavigate: target => screen.navigate(target)
            }
            JourneyPage {
                id: journeyPage
                shown: screen.visible && screen.page === 6
                onNavigate: target => screen.navigate(target)
            }
        }
    }
}
