pragma Singleton

import QtQuick

// How many sheets are open, and how far down the window a notice reaches, so that neither lies over the other.
QtObject {
    property int open: 0
    property real noticeBottom: 0
    // Of the popups that are open, the latest last: see FocusKeeper.
    property var keepers: []
}
