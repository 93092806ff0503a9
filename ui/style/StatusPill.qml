// Where a plan or an action stands: `status` is its key, `text` its word.
Tag {
    required property string status

    tint: {
        switch (status) {
        case "approved":
        case "done":
        case "fed_back":
            return Theme.walk;
        case "briefed":
        case "in_progress":
            return Theme.uniform;
        case "overdue":
        case "cannot_do":
            return Theme.alert;
        case "live":
            return Theme.accent;
        case "debriefed":
        case "closed":
            return Theme.muted;
        default:
            return Theme.accent;
        }
    }
}
