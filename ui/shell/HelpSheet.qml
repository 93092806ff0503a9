pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lantern.Style

// What the screen is for and its keys; every other screen's is one row away.
ModalSheet {
    id: sheet

    readonly property var topic: HelpTopics.topics[list.currentIndex] ?? HelpTopics.everywhere
    readonly property alias list: list
    signal tourAsked

    function show(screen: string): void {
        list.currentIndex = HelpTopics.of(screen);
        open();
        list.forceActiveFocus();
    }

    title: qsTr("Help")
    preferredWidth: 860
    acceptText: qsTr("Close")
    rejectText: qsTr("Take the tour")
    onRejectPressed: Qt.callLater(sheet.tourAsked) // Escape only closes

    // As the content itself: a child of it would leave the sheet as low as its buttons.
    contentItem: RowLayout {
        spacing: 20

        ListView {
            id: list
            objectName: "helpTopics"
            model: HelpTopics.topics
            clip: true
            keyNavigationEnabled: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Help topics")
            Layout.preferredWidth: Theme.sized(190)
            Layout.preferredHeight: Theme.sized(460)
            Layout.fillHeight: true
            delegate: RowDelegate {
                required property var modelData
                required property int index
                width: list.width
                implicitHeight: 38
                title: modelData.title
                highlighted: ListView.isCurrentItem
                focusPolicy: Qt.NoFocus
                onClicked: {
                    list.currentIndex = index;
                    list.forceActiveFocus();
                }
            }
        }
        Flickable {
            id: page
            contentHeight: words.implicitHeight
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: AppScrollBar {}
            Keys.onUpPressed: page.contentY = Math.max(0, page.contentY - 40)
            Keys.onDownPressed: page.contentY = Math.min(Math.max(0, page.contentHeight - page.height), page.contentY + 40)
            Accessible.role: Accessible.Document
            Accessible.name: [sheet.topic.title, sheet.topic.purpose].concat(sheet.topic.steps).join(". ")
            Layout.fillWidth: true
            Layout.fillHeight: true

            FocusRing {
                parent: page
                control: page
                anchors.margins: 0
            }
            ColumnLayout {
                id: words
                x: 8
                width: page.width - 24
                spacing: 8

                SectionTitle { text: sheet.topic.title }
                AppText {
                    text: sheet.topic.purpose
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Repeater {
                    model: sheet.topic.steps
                    AppText {
                        required property string modelData
                        required property int index
                        text: qsTr("%1. %2").arg(index + 1).arg(modelData)
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
                SectionTitle {
                    text: qsTr("Keys")
                    Layout.topMargin: 8
                }
                Repeater {
                    model: sheet.topic.keys
                    RowLayout {
                        id: key
                        required property var modelData
                        spacing: 12
                        Layout.fillWidth: true
                        AppText {
                            text: key.modelData[0]
                            strong: true
                            wrapMode: Text.Wrap
                            Layout.preferredWidth: 170
                            Layout.alignment: Qt.AlignTop
                        }
                        AppText {
                            text: key.modelData[1]
                            wrapMode: Text.Wrap
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
}
