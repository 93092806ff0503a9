pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// The walk that is chosen, or begun: facts, concerns with their actions, and what is missing.
FocusScope {
    id: inspector

    required property WalkForm form
    signal pickPlace
    signal pickRoute
    signal pickConcern(string concern)

    function focusFirst(): void {
        facts.focusFirst();
    }
    function focusConcern(concern: string): void {
        const card = cards.itemAt(inspector.form.concerns.rowOf(concern)) as ConcernCard;
        if (card)
            card.focusFirst();
    }
    function focusAction(action: string): void {
        for (let row = 0; row < cards.count; ++row) {
            const card = cards.itemAt(row) as ConcernCard;
            if (card)
                card.focusAction(action);
        }
    }

    layer.enabled: true // drawn when it changes, not anew for every frame of the map beside it
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Walk")

    FocusInView {
        view: flick
        content: column
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: flick
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footerLine.top
        contentHeight: column.implicitHeight + 32
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}

        HoverHandler {
            id: hand
            parent: flick
            onHoveredChanged: footerLine.held = hovered ? footerLine.wanted : 0
        }
        ColumnLayout {
            id: column
            x: 16
            y: 16
            width: flick.width - 32
            spacing: 16

            RowLayout {
                spacing: 8
                Layout.fillWidth: true

                SectionTitle {
                    text: !inspector.form.entered ? qsTr("New walk") : inspector.form.placeName.length > 0 ? inspector.form.placeName : qsTr("Walk and Talk")
                    font.pixelSize: Theme.titleSize
                    Layout.fillWidth: true
                }
                Tag {
                    visible: text.length > 0 && !inspector.form.unsaved
                    text: inspector.form.stageText
                    tint: inspector.form.stage === "fed_back" ? Theme.walk : Theme.accent
                }
                Tag {
                    visible: inspector.form.unsaved
                    text: qsTr("Not saved")
                    tint: Theme.accent
                }
            }
            WalkFacts {
                id: facts
                form: inspector.form
                Layout.fillWidth: true
                onPickPlace: inspector.pickPlace()
                onPickRoute: inspector.pickRoute()
            }
            SectionTitle {
                text: qsTr("Concerns")
                Layout.fillWidth: true
            }
            AppText {
                visible: cards.count === 0
                text: qsTr("What worried her, and where? Add a concern for each place; then say who does what about it, by when.")
                color: Theme.muted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Repeater {
                id: cards
                model: inspector.form.concerns
                delegate: ConcernCard {
                    form: inspector.form
                    Layout.fillWidth: true
                    onPick: concern => inspector.pickConcern(concern)
                }
            }
            AppButton {
                text: qsTr("Add a concern")
                iconName: "plus"
                Layout.fillWidth: true
                onClicked: {
                    const concern = inspector.form.addConcern();
                    Qt.callLater(inspector.focusConcern, concern);
                }
            }
        }
    }
    Rectangle {
        id: footerLine
        // It does not shrink under a hand that works in the form: what is pressed next would move away.
        readonly property real wanted: footer.implicitHeight + 25
        property real held: 0
        onWantedChanged: if (hand.hovered) held = Math.max(held, wanted)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(wanted, held)
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        WalkFooter {
            id: footer
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 12
            form: inspector.form
            onEntered: inspector.focusFirst()
        }
    }
}
