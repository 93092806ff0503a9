pragma Singleton

import QtQuick

// What each screen is for, how it is used, and its keys.
QtObject {
    readonly property list<var> topics: [everywhere, home, hotspots, plan, brief, record, walks, series, review, partners, map]

    function of(key: string): int {
        return Math.max(0, topics.findIndex(topic => topic.key === key));
    }

    readonly property var everywhere: ({
        "key": "everywhere", "title": qsTr("Everywhere"),
        "purpose": qsTr("Lantern keeps everything in one file and opens no connection. What you do is saved at once and can be undone."),
        "steps": [qsTr("File, theme, language and the exercise borough are in the menu at the top right."), qsTr("Nothing that names a person belongs in Lantern: officers by shoulder number, everything else by reference."), qsTr("EXERCISE at the top means that every place and record is fictional.")],
        "keys": [
            ["F1", qsTr("Help for this screen")], ["Ctrl+1 … Ctrl+9", qsTr("The screens, from the top of the rail")], [qsTr("Ctrl+Page Up, Ctrl+Page Down"), qsTr("The page before or after")], ["Ctrl+K", qsTr("Go to a street, venue, hotspot or grid reference")],
            ["Ctrl+Z", qsTr("Undo")], ["Ctrl+Shift+Z", qsTr("Redo")], ["Ctrl+N, Ctrl+O", qsTr("New file, open a file")], ["Ctrl+I", qsTr("Import")], ["F10", qsTr("Menu")], ["Ctrl+Q", qsTr("Quit")], ["Tab, Shift+Tab", qsTr("To the next or the one before of what can be used")]]
    })
    readonly property var home: ({
        "key": "home", "title": qsTr("Home"),
        "purpose": qsTr("Where a duty begins: the shift at hand, what is overdue, what others changed, and how far the data can be relied on."),
        "steps": [qsTr("Open the plan of the shift, or plan one."), qsTr("Work through what is overdue from walks: each row opens the walk's screen."), qsTr("Record the nights that nobody has recorded yet."), qsTr("Look at the data: how old it is, and what lowers the confidence in it.")],
        "keys": [["Tab, Enter", qsTr("To a row, and to where it is done")]]
    })
    readonly property var hotspots: ({
        "key": "hotspots", "title": qsTr("Hotspots"),
        "purpose": qsTr("Places ranked by the harm recorded there, each with its reason and how sure the rank is."),
        "steps": [qsTr("Choose the months, the hours and what weighs: harm or count."), qsTr("Choose a place in the list or on the map: below the list stands why it is here."), qsTr("Method says how the ranks are made and lets you test them."), qsTr("Mend an outline by hand, then use the places in a plan.")],
        "keys": [["↑ ↓", qsTr("The place before or after")], ["Space, arrows", qsTr("Hours in the week's grid")], ["Insert, Delete", qsTr("A corner of an outline more or fewer; arrows move it")]]
    })
    readonly property var plan: ({
        "key": "plan", "title": qsTr("Plan"),
        "purpose": qsTr("Teams × night: who visits which place when. Every rule is checked as you edit, and breaches stand where they are."),
        "steps": [qsTr("New plan: the night, the teams, the officers."), qsTr("Improve looks for a better plan and shows each one; what you lock stays."), qsTr("Orders: places every two hours, duties, breaks, and how unpredictable the visits should be."), qsTr("Approve opens when no rule is broken. On the night, Re-plan keeps what is done.")],
        "keys": [["← →", qsTr("Move the chosen leg by a minute; with Shift by five")], ["Alt+← →, Space", qsTr("Choose the leg before or after")], ["Ctrl+↑ ↓", qsTr("Give the leg to another team")], ["+ −", qsTr("A minute longer or shorter")], ["L", qsTr("Lock, so that no plan moves it")], ["A", qsTr("Add a visit")], ["S", qsTr("Split the leg into two")], ["X", qsTr("Swap the leg with another: choose that one, then X again")], ["Escape", qsTr("Give the swap up, or choose no leg")], ["Delete", qsTr("Remove the leg")], ["Home, End", qsTr("The first or last leg")]]
    })
    readonly property var brief: ({
        "key": "brief", "title": qsTr("Brief"),
        "purpose": qsTr("The IIMARCH pack of a plan, as it will be printed, and the briefing told in a room without a network."),
        "steps": [qsTr("Choose the plan and number the copy."), qsTr("Export PDF or HTML, or print; every page says DRAFT until the plan is approved."), qsTr("Present shows it slide by slide, full screen: each patrol with its map and your notes.")],
        "keys": [["F5", qsTr("Present")], ["→ Page Down", qsTr("Next slide")], ["↓ ↑ Space", qsTr("Through a long patrol, then on")], ["← Page Up", qsTr("Slide before")], ["Home, End", qsTr("First or last slide")], ["N", qsTr("Notes for the one who speaks")], ["Escape", qsTr("End the briefing")]]
    })
    readonly property var record: ({
        "key": "record", "title": qsTr("Record"),
        "purpose": qsTr("What each patrol did, leg by leg, as the paper log has it. Nothing recorded is ever changed: a correction is a new row."),
        "steps": [qsTr("Choose the plan; the list has its legs in order. Where the paper log has another order, / and a few letters open the leg."), qsTr("Times as four digits, then counts by their letter; a nil result is a result."), qsTr("Ctrl+Enter records the leg and goes to the next.")],
        "keys": [
            ["Ctrl+Enter", qsTr("Record the leg")], ["Ctrl+T", qsTr("Stops to finish, of all nights")], ["Ctrl+D", qsTr("The debrief, planned and delivered, tracks")], ["/, Ctrl+G", qsTr("To another leg: its time (2230), or first letters of its place or team (wea, t3)")], ["L", qsTr("Like the leg recorded last: its counts and ticks, not its times")],
            [qsTr("Digits"), qsTr("In, then out: 22152230 is both")], ["T", qsTr("Take the planned times")], [qsTr("A count's letter"), qsTr("One more; with Shift one fewer")], ["Alt+1 … Alt+8", qsTr("A stop for that reason; with Shift one fewer")],
            ["N", qsTr("Nil")], ["M", qsTr("Missed")], ["R, K, P", qsTr("Risk-assessed, intelligence checked, prior link")], ["B, #", qsTr("To the behaviour, to the reference")],
            ["Ctrl+Z", qsTr("Take back what is typed; then open the leg recorded last, to correct it")], ["Page Up, Page Down", qsTr("The leg before or after")], ["Escape", qsTr("Back to the list")]]
    })
    readonly property var walks: ({
        "key": "walks", "title": qsTr("Walks"),
        "purpose": qsTr("Walk and Talks: each concern becomes an action with an owner and a date, and she who raised it is told what came of it."),
        "steps": [qsTr("New walk: when, where, who walked with her; never who she is."), qsTr("Put each concern on the map, and give it an action."), qsTr("The board has the concerns of all walks as cards, what is late first: raised, in progress, done or cannot do, she was told."), qsTr("An action goes forward only; what is refused says why. Telling her needs the day and how.")],
        "keys": [["↑ ↓", qsTr("The walk, or the card, before or after")], ["Enter", qsTr("Into the walk; on the board, into the card's action")], ["Ctrl+B", qsTr("To the board and back")], ["← →", qsTr("On the board: the stage before or after")], ["] [", qsTr("Move the card on or back; Alt+→ and Alt+← too")], ["Ctrl+Z", qsTr("Take the move back")]]
    })
    readonly property var series: ({
        "key": "series", "title": qsTr("Series"),
        "purpose": qsTr("Offences that may belong together by place, time and behaviour, why, and what was decided."),
        "steps": [qsTr("Choose a filter and how near in place and time."), qsTr("Look at the links of each possible series; accept or reject it with a reason.")],
        "keys": [["↑ ↓", qsTr("The series before or after")]]
    })
    readonly property var review: ({
        "key": "review", "title": qsTr("Review"),
        "purpose": qsTr("Tasking by borough or force, how well the ranks met later months, the published series of the wards, and what came of what was done."),
        "steps": [qsTr("Decide for a place, with an owner and a review date."), qsTr("Export the page as PDF or CSV: counts under 5 are not shown there.")],
        "keys": [["↑ ↓", qsTr("The place before or after")]]
    })
    readonly property var partners: ({
        "key": "partners", "title": qsTr("Partners"),
        "purpose": qsTr("What is done with others: venues and their training, who among the officers is trained for what, CCTV sites and events."),
        "steps": [qsTr("Venues: add each one or import the licence list, and note its schemes and every visit. A row that only its name ties to a venue waits for your word."), qsTr("Training: a session with the venues and the number of people; a business counts once."), qsTr("Officers: who may be a spotter on a night, what lapses soon, and where coming plans lack trained officers."), qsTr("Sites: the bus stops at which cameras would cover most harm, and what each further one adds. Events: footprint, phases and tactics, a plan from last year's, and the report after it."), qsTr("On every map from close by, beside each venue: a ticked circle is trained, a triangle lapses soon, a crossed square has lapsed, a hollow diamond was never trained.")],
        "keys": [["Alt+1 …", qsTr("The pages, from the left")], ["↑ ↓", qsTr("The row before or after")]]
    })
    readonly property var map: ({
        "key": "map", "title": qsTr("The map"),
        "purpose": qsTr("One map on every screen, painted from the file's own data."),
        "steps": [qsTr("Drag, wheel or pinch; or by keys, once the map has the keyboard (Tab)."), qsTr("Click a place to read what is there.")],
        "keys": [[qsTr("Arrows"), qsTr("Move the map")], ["+ −", qsTr("Zoom")], ["Home", qsTr("Show everything")], ["Tab", qsTr("From thing to thing on it")], ["L", qsTr("Layers")], ["T", qsTr("What is in view, as a list")], ["V, 1 … 9", qsTr("Kept places and views; one of them")], ["Ctrl+D", qsTr("Keep this place")], ["M", qsTr("Measure")], ["B", qsTr("Zoom to a frame")], ["/", qsTr("Search")], ["Enter", qsTr("What is in the middle")], ["O", qsTr("Open it, where it has a page of its own")]]
    })
}
