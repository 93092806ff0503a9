import QtCore
import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// The first look round, on the exercise borough: offered once, then a step per screen. It covers little and takes no keyboard until it
// is asked to.
Panel {
    id: tour

    property int at: -1 // −1: offered, not begun
    property bool running: false
    readonly property bool offered: Workspace.exercise && !kept.seen
    signal shown(string screen)

    readonly property list<var> steps: [
        { "screen": "home", "title": qsTr("Home"), "text": qsTr("A duty begins here: the shift at hand, what is overdue, and what the data is worth.") },
        { "screen": "hotspots", "title": qsTr("Hotspots"), "text": qsTr("Places ranked by harm. Choose one in the list or on the map: its reason stands at the right.") },
        { "screen": "plan", "title": qsTr("Plan"), "text": qsTr("A night of teams and visits. Move a leg with the arrow keys and watch the rules and figures follow; Ctrl+Z takes it back.") },
        { "screen": "brief", "title": qsTr("Brief"), "text": qsTr("The pack as it will be printed. F5 tells it slide by slide in a room without a network.") },
        { "screen": "record", "title": qsTr("Record"), "text": qsTr("What each patrol did, leg by leg, by keys alone: T takes the planned times, a letter counts, Ctrl+Enter records.") },
        { "screen": "walks", "title": qsTr("Walks"), "text": qsTr("What women said on a Walk and Talk: each concern has an action, an owner, a date and an answer to her.") },
        { "screen": "series", "title": qsTr("Series"), "text": qsTr("Offences that may belong together, and what was decided about them.") },
        { "screen": "review", "title": qsTr("Review"), "text": qsTr("Tasking, how well the ranks did, and the published series. F1 on any screen says more.") },
        { "screen": "partners", "title": qsTr("Partners"), "text": qsTr("Venues and their training, where to train next, and which officers are trained for what.") }
    ]

    function begin(): void {
        kept.seen = true;
        tour.running = true;
        tour.go(0);
    }
    function go(to: int): void {
        tour.at = to;
        tour.shown(tour.steps[to].screen);
        Qt.callLater(next.forceActiveFocus, Qt.OtherFocusReason);
    }
    function end(): void {
        kept.seen = true;
        tour.running = false;
        tour.at = -1;
    }

    width: Math.min(460, (parent?.width ?? 460) - 48)
    padding: 16
    implicitHeight: words.implicitHeight + 2 * padding
    border.color: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tour")
    Keys.onEscapePressed: tour.end()

    Settings {
        id: kept
        category: "tour"
        property bool seen: false
    }
    // What lies behind is not pressed through it.
    MouseArea {
        anchors.fill: parent
        anchors.margins: -tour.padding
    }
    ColumnLayout {
        id: words
        width: parent.width
        spacing: 8

        SectionTitle {
            text: tour.running ? tour.steps[tour.at]?.title ?? "" : qsTr("New here?")
        }
        AppText {
            text: tour.running ? tour.steps[tour.at]?.text ?? "" : qsTr("A look round the exercise borough takes two minutes.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 8
            Layout.fillWidth: true
            MutedText {
                text: tour.running ? qsTr("%1 of %2").arg(tour.at + 1).arg(tour.steps.length) : ""
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "tourEnd"
                text: tour.running ? qsTr("End") : qsTr("Not now")
                onClicked: tour.end()
            }
            AppButton {
                visible: tour.running && tour.at > 0
                text: qsTr("Back")
                onClicked: tour.go(tour.at - 1)
            }
            AppButton {
                id: next
                objectName: "tourNext"
                primary: true
                text: !tour.running ? qsTr("Take the tour") : tour.at + 1 < tour.steps.length ? qsTr("Next") : qsTr("Done")
                onClicked: {
                    if (!tour.running)
                        tour.begin();
                    else if (tour.at + 1 < tour.steps.length)
                        tour.go(tour.at + 1);
                    else
                        tour.end();
                }
            }
        }
    }
}
