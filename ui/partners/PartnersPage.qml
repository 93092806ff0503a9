import QtQuick

// One page of the Partners screen: the screen makes it when it is first shown and says while it is in view.
FocusScope {
    property bool shown: false
    // Another screen of the shell by name, or "import".
    signal navigate(string target)
}
