pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// A patrol: who, when and where, why there, and what to look for.
ColumnLayout {
    id: patrol

    required property var slide
    required property real unit
    property bool whole: false // the reasons to their end

    // A screenful further (1) or back (−1); false where that is all.
    function turned(by: int): bool {
        const last = Math.max(legs.originY, legs.originY + legs.contentHeight - legs.height);
        const to = Math.max(legs.originY, Math.min(last, legs.contentY + by * legs.height * 0.8));
        if (Math.abs(to - legs.contentY) < 1)
            return false;
        legs.contentY = to;
        return true;
    }

    spacing: patrol.unit * 0.6
    onSlideChanged: legs.positionViewAtBeginning()

    AppText {
        visible: text.length > 0
        text: patrol.slide?.crew?.length > 0 ? qsTr("Officers %1").arg(patrol.slide.crew) : qsTr("No officers posted yet")
        font.pixelSize: patrol.unit * 1.1
        color: Theme.muted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ListView {
        id: legs
        objectName: "presenterLegs"
        model: patrol.slide?.legs ?? []
        clip: true
        spacing: patrol.unit * 0.5
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Stops in their order")
        T.ScrollBar.vertical: AppScrollBar {}
        Layout.fillWidth: true
        Layout.fillHeight: true

        // What to look for comes after the stops: these are never pushed off the slide by it.
        footer: ColumnLayout {
            width: legs.width - 12
            spacing: patrol.unit * 0.4

            AppText {
                text: qsTr("Look for")
                font.pixelSize: patrol.unit
                strong: true
                Layout.topMargin: patrol.unit * 0.6
            }
            Repeater {
                model: patrol.slide?.lines ?? []
                AppText {
                    required property var modelData
                    text: "• " + modelData.text
                    font.pixelSize: patrol.unit * 0.9
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
        delegate: ColumnLayout {
            id: leg
            required property var modelData
            width: legs.width - 12
            spacing: 2

            RowLayout {
                spacing: patrol.unit * 0.7
                Layout.fillWidth: true
                AppText {
                    text: leg.modelData.number
                    font.pixelSize: patrol.unit
                    strong: true
                    color: Theme.accentText
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: patrol.unit * 1.6
                }
                AppText {
                    text: leg.modelData.time
                    font.pixelSize: patrol.unit
                    Layout.preferredWidth: patrol.unit * 6
                }
                AppText {
                    text: leg.modelData.place
                    font.pixelSize: patrol.unit
                    strong: true
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
            MutedText {
                visible: text.length > 0
                text: leg.modelData.why
                font.pixelSize: patrol.unit * 0.75
                maximumLineCount: patrol.whole ? 20 : 2
                elide: Text.ElideRight
                wrapMode: Text.Wrap
                Layout.leftMargin: patrol.unit * 2.3
                Layout.fillWidth: true
            }
        }
    }
}
