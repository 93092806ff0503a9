import QtQuick
import QtQuick.Layouts
import Lantern.Style

// One step of OSARA: its question, and what is written.
ColumnLayout {
    id: step

    required property var facts // of ProblemDesk's card: stage, title, question, text, now, reached
    signal written(string stage, string text)

    function keep(): void {
        keeping.stop();
        if (box.text.trim() !== step.facts.text)
            step.written(step.facts.stage, box.text);
    }

    spacing: 4
    Component.onDestruction: step.keep()

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        AppText {
            text: step.facts.title
            strong: true
            color: step.facts.reached ? Theme.text : Theme.muted
        }
        Tag {
            visible: step.facts.now
            text: qsTr("Now")
            tint: Theme.accent
        }
        Item { Layout.fillWidth: true }
    }
    MutedText {
        text: step.facts.question
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    TextBox {
        id: box
        objectName: "osara_" + step.facts.stage
        visible: step.facts.reached
        name: step.facts.title
        lines: step.facts.now ? 2 : 1
        text: step.facts.text
        onEdited: keeping.restart()
        onFinished: step.keep()
        Layout.fillWidth: true
    }
    Timer {
        id: keeping
        interval: 800
        onTriggered: step.keep()
    }
}
