import QtQuick
import QtQuick.Layouts
import Lantern.Commands
import Lantern.Style

// A new case by its reference, and the next stage of the chosen one.
FocusScope {
    id: form

    required property JourneyDesk desk
    required property string reference
    property string problem
    property string stageProblem
    signal added(string reference)
    signal limitsAsked

    function keep(): void {
        form.desk.keepDraft(referenceField.text.length + boroughField.text.length === 0 ? "" : JSON.stringify({ "reference": referenceField.text, "borough": boroughField.text, "enhanced": enhanced.checked }));
    }
    function restore(): void {
        const kept = form.desk.draft();
        const typed = kept.length > 0 ? JSON.parse(kept) : {};
        referenceField.text = typed.reference ?? "";
        boroughField.text = typed.borough ?? "";
        enhanced.checked = typed.enhanced ?? false;
    }
    function add(): void {
        form.problem = form.desk.report(referenceField.text, boroughField.text, day.iso, enhanced.checked);
        if (form.problem.length > 0)
            return;
        const reference = referenceField.text.trim().toUpperCase();
        referenceField.text = "";
        enhanced.checked = false; // the next case's own
        form.keep();
        referenceField.forceActiveFocus(Qt.OtherFocusReason);
        form.added(reference);
    }
    function reach(): void {
        form.stageProblem = form.desk.reach(form.reference, form.desk.stages[stage.currentIndex].key, day.iso);
    }

    // What has no label stands as low as the boxes beside it, which have one above.
    component Lowered: Item {
        id: lowered
        default property alias inside: holder.data
        required property real fieldHeight
        implicitWidth: holder.childrenRect.width
        implicitHeight: lowered.fieldHeight
        Item {
            id: holder
            y: lowered.implicitHeight - Theme.controlHeight + (Theme.controlHeight - childrenRect.height) / 2
            width: childrenRect.width
            height: childrenRect.height
        }
    }

    implicitHeight: parts.implicitHeight
    onReferenceChanged: form.stageProblem = ""
    Component.onCompleted: form.restore()

    Connections {
        target: Workspace
        function onOpenChanged(): void {
            form.restore();
        }
    }
    Flow {
        id: parts
        width: form.width
        spacing: 8

        Field {
            id: referenceField
            objectName: "journeyReference"
            label: qsTr("Reference, never a name")
            error: form.problem
            focus: true
            width: Theme.sized(180)
            onEdited: form.keep()
            onAccepted: form.add()
        }
        Field {
            id: boroughField
            objectName: "journeyBorough"
            label: qsTr("Borough")
            width: Theme.sized(140)
            onEdited: form.keep()
            onAccepted: form.add()
        }
        DateField {
            id: day
            objectName: "journeyDay"
            label: qsTr("Day")
            name: qsTr("Day of the report, or of the stage")
            iso: form.desk.today
            onPicked: picked => day.iso = picked
            onAccepted: if (referenceField.text.length > 0) form.add()
            width: Theme.sized(120)
        }
        Lowered {
            fieldHeight: stage.implicitHeight
            Check {
                id: enhanced
                text: qsTr("Enhanced rights")
                onToggled: form.keep()
            }
        }
        Lowered {
            fieldHeight: stage.implicitHeight
            AppButton {
                objectName: "journeyAdd"
                text: qsTr("Add the case")
                enabled: referenceField.text.length > 0 && day.iso.length > 0
                onClicked: form.add()
            }
        }
        Choice {
            id: stage
            objectName: "journeyStage"
            label: qsTr("Stage")
            model: form.desk.stages.map(one => one.name)
            width: Theme.sized(250)
            popupWidth: Theme.sized(270)
        }
        Lowered {
            fieldHeight: stage.implicitHeight
            AppButton {
                objectName: "journeyReach"
                text: form.reference.length > 0 ? qsTr("%1 has reached it").arg(form.reference) : qsTr("Reached")
                enabled: form.reference.length > 0 && day.iso.length > 0
                onClicked: form.reach()
            }
        }
        Lowered {
            fieldHeight: stage.implicitHeight
            AppButton {
                objectName: "journeyLimits"
                text: qsTr("Time limits…")
                onClicked: form.limitsAsked()
            }
        }
        AppText {
            objectName: "journeyStageProblem"
            visible: text.length > 0
            text: form.stageProblem
            color: Theme.accentText
            wrapMode: Text.Wrap
            width: Math.min(form.width, implicitWidth)
        }
    }
}
