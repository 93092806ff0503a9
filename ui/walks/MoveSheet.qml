pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What has to be said before a card moves on: what came of it or why it cannot be done; when and how she was told.
ModalSheet {
    id: sheet

    // (card, stage, said) → why it was refused, or empty.
    required property var move
    required property var tellings
    required property string today
    property string card
    property string what // its action
    property string kind // "answer" or "tell"
    property string refusal
    readonly property bool telling: kind === "tell"

    function ask(card: string, what: string, kind: string): void {
        sheet.card = card;
        sheet.what = what;
        sheet.kind = kind;
        sheet.refusal = "";
        doneChip.checked = true;
        words.text = "";
        day.iso = sheet.today;
        how.currentIndex = 0;
        sheet.open();
        if (sheet.telling)
            how.forceActiveFocus(Qt.TabFocusReason);
        else
            words.forceActiveFocus(Qt.TabFocusReason);
    }
    function said(): var {
        if (sheet.telling)
            return { "fedBackOn": day.iso, "toldHow": sheet.tellings[how.currentIndex].value };
        const text = words.text.trim();
        // What stands there already is kept where nothing is typed.
        return text.length === 0 ? {} : doneChip.checked ? { "outcome": text } : { "cannotDoReason": text };
    }
    function confirm(): void {
        const stage = sheet.telling ? "fed_back" : doneChip.checked ? "done" : "cannot_do";
        const act = sheet.move;
        sheet.refusal = act(sheet.card, stage, sheet.said());
        if (sheet.refusal.length === 0)
            sheet.close();
    }

    title: telling ? qsTr("She was told") : qsTr("What came of it?")
    acceptText: telling ? qsTr("Told her") : doneChip.checked ? qsTr("Mark done") : qsTr("Mark as cannot do")
    closesOnAccept: false
    onAcceptPressed: sheet.confirm()

    contentItem: ColumnLayout {
        spacing: 12
        Keys.onReturnPressed: sheet.confirm()
        Keys.onEnterPressed: sheet.confirm()

        AppText {
            text: sheet.what
            strong: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: !sheet.telling
            spacing: 6

            Chip {
                id: doneChip
                text: qsTr("Done")
                checked: true
                autoExclusive: true
                clicksOnEnter: false
            }
            Chip {
                text: qsTr("Cannot do")
                autoExclusive: true
                clicksOnEnter: false
                checked: !doneChip.checked
            }
        }
        Field {
            id: words
            objectName: "moveWords"
            visible: !sheet.telling
            label: doneChip.checked ? qsTr("What came of it") : qsTr("Why it cannot be done")
            Layout.fillWidth: true
        }
        RowLayout {
            visible: sheet.telling
            spacing: 12

            DateField {
                id: day
                objectName: "toldOn"
                label: qsTr("Told her on")
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            Choice {
                id: how
                objectName: "toldHow"
                label: qsTr("How")
                name: qsTr("How she was told")
                model: sheet.tellings
                textRole: "text"
                valueRole: "value"
                onEntered: sheet.confirm()
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
        AppText {
            objectName: "moveRefusal"
            visible: sheet.refusal.length > 0
            text: sheet.refusal
            color: Theme.alert
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
}
