pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// What stands against saving a walk, what to mind, and the buttons that end the entry.
ColumnLayout {
    id: footer

    required property WalkForm form
    signal entered

    spacing: 8

    SaveDialog {
        id: letter
        subject: qsTr("Letter")
        title: qsTr("Write the letter")
        onAccepted: footer.form.writeLetter(chosen, language.currentIndex)
    }
    AppText {
        visible: footer.form.unsaved && footer.form.refused.length > 0
        text: footer.form.entered ? qsTr("Your changes are kept, and go into the file when this is done:") : qsTr("Kept as you type. To save it:")
        strong: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: footer.form.refused
        delegate: AppText {
            required property string modelData
            text: qsTr("• %1").arg(modelData)
            color: footer.form.entered ? Theme.alert : Theme.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: footer.form.warnings
        delegate: RowLayout {
            id: warning
            required property string modelData
            spacing: 6
            Layout.fillWidth: true
            Icon {
                name: "warning"
                size: 16
                color: Theme.accentText
                Layout.alignment: Qt.AlignTop
            }
            AppText {
                text: warning.modelData
                color: Theme.accentText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    // Side by side where there is room: the language stands below the button in large type.
    Flow {
        visible: footer.form.entered && !footer.form.unsaved
        spacing: 8
        Layout.fillWidth: true

        AppButton {
            objectName: "letter"
            text: qsTr("Letter…")
            iconName: "export"
            Accessible.name: qsTr("Letter: you said, we did, as PDF")
            onClicked: letter.ask()
        }
        Choice {
            id: language
            objectName: "letterLanguage"
            name: qsTr("Language of the letter")
            model: footer.form.letterLanguageNames()
            currentIndex: footer.form.programLanguageRow()
            width: Math.min(Theme.sized(130), footer.width)
        }
    }
    MutedText {
        visible: footer.form.entered && !footer.form.unsaved && language.currentIndex !== footer.form.programLanguageRow()
        text: qsTr("What was typed stays in its own language.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        AppButton {
            visible: !footer.form.entered
            text: qsTr("Save walk")
            primary: true
            enabled: footer.form.refused.length === 0
            Layout.fillWidth: true
            onClicked: if (footer.form.enter()) footer.entered()
        }
        AppButton {
            visible: footer.form.unsaved
            text: footer.form.entered ? qsTr("Forget the changes") : qsTr("Discard")
            onClicked: footer.form.discard()
        }
        Item {
            visible: footer.form.entered
            Layout.fillWidth: true
        }
        AppButton {
            visible: footer.form.entered
            text: qsTr("Remove walk")
            danger: true
            onClicked: footer.form.remove()
        }
    }
}
