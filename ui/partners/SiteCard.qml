pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lantern.Style

// The chosen site: its life, the footage asked of it, and how many feel safer.
PageScroll {
    id: card

    required property SiteDesk desk
    readonly property var site: desk.card
    property string problem
    signal change
    signal evaluate

    spacing: 10

    RowLayout {
        spacing: 8
        SiteMark { standing: card.site.state ?? "proposed" }
        SectionTitle {
            objectName: "siteTitle"
            text: card.site.name ?? ""
            Layout.fillWidth: true
        }
        AppIconButton {
            objectName: "changeSite"
            name: qsTr("Change the site")
            iconName: "edit"
            onClicked: card.change()
        }
        AppIconButton {
            objectName: "removeSite"
            name: qsTr("Remove the site from the register")
            iconName: "trash"
            onClicked: card.problem = card.desk.forget(card.site.site)
        }
    }
    MutedText {
        text: [card.site.stateName, card.site.detail, qsTr("counts %1 m round it").arg(card.site.radius ?? 0)].filter(part => (part ?? "").length > 0).join(" · ")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MutedText {
        visible: card.problem.length > 0
        text: card.problem
        color: Theme.alert
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "evaluateSite"
        text: qsTr("Before and after…")
        iconName: "review"
        enabled: (card.site.since ?? "").length > 0
        Accessible.description: enabled ? qsTr("Evaluates the site on Review") : qsTr("Only a site that went live can be evaluated.")
        onClicked: card.evaluate()
    }
    SiteDates {
        desk: card.desk
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("Footage requests") }
    Repeater {
        model: card.site.requests ?? []
        ColumnLayout {
            id: request
            required property var modelData
            spacing: 4
            Layout.fillWidth: true

            AppText {
                text: [request.modelData.title, request.modelData.detail].join(" · ")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MutedText {
                visible: text.length > 0
                text: request.modelData.due
                color: request.modelData.late ? Theme.alert : Theme.muted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 8
                Choice {
                    name: qsTr("What came of %1").arg(request.modelData.title)
                    model: card.desk.outcomes
                    currentIndex: request.modelData.outcome
                    onActivated: index => card.problem = card.desk.answer(request.modelData.request, index)
                    Layout.fillWidth: true
                }
                AppIconButton {
                    name: qsTr("Remove the request %1").arg(request.modelData.title)
                    iconName: "close"
                    onClicked: card.problem = card.desk.removeRequest(request.modelData.request)
                }
            }
        }
    }
    MutedText {
        visible: (card.site.requests ?? []).length === 0
        text: qsTr("None yet. Note each request, so that it is not asked for once it is overwritten.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    FootageForm {
        desk: card.desk
        Layout.fillWidth: true
    }
    SectionTitle { text: qsTr("Feeling safer") }
    AppText {
        objectName: "feelingSafer"
        visible: text.length > 0
        text: card.site.feeling ?? ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: card.site.surveys ?? []
        RowLayout {
            id: survey
            required property var modelData
            spacing: 8
            AppText {
                text: survey.modelData.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            AppIconButton {
                name: qsTr("Remove the survey %1").arg(survey.modelData.text)
                iconName: "close"
                onClicked: card.problem = card.desk.removeSurvey(survey.modelData.survey)
            }
        }
    }
    MutedText {
        visible: (card.site.surveys ?? []).length === 0
        text: qsTr("No survey yet: ask women who use the stop whether they feel safer, and note the counts.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    SurveyForm {
        desk: card.desk
        Layout.fillWidth: true
    }
}
