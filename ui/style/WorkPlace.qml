pragma Singleton

import QtQuick

// Where the user's own files are: what every file dialog begins beside.
QtObject {
    // The open file; none while the exercise is open, for that lies among the program's own files, where nobody looks for theirs.
    property string file
    // The folder that the last dialog ended in, until the program is left.
    property url last
}
