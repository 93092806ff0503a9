<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Action: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council, TfL …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionStage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told her on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was told on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddVisitSheet</name>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Harm, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no offences in this file yet. Import some first: a data.police.uk street CSV, or your force&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppIconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>Approve the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No rule is broken. An edit afterwards makes it a draft of the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shoulder number or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1102, or Duty inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>The audit was changed at or before row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit lost rows after row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>runs for no time; it needs a start and an end, at most %1 hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs for %1; %2 hours is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say that Articles 10 and 11 were regarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was granted below the rank of inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthoritySheet</name>
    <message>
        <source>Section 34 authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by (inspector or above)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (at most 48 hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds (no names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round all hotspots of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the hotspots of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on the map (%1 corners)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regard was had to Articles 10 and 11 (expression and assembly)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreachCard</name>
    <message>
        <source>Rule broken. %1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning. %1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXERCISE: fictional map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors (ODbL); public sector information, Open Government Licence v3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform patrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotspot, by rank; a number on a line is a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm days per hexagon, from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences per hexagon, from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared %1. Return or destroy by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT: this plan is not approved. Do not deploy on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers: none posted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · copy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All patrols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · EXERCISE — fictional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>________________ (fill in at the briefing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (walk of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · DRAFT, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · copy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of all patrols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (plain clothes) works with %2 (uniform), which reaches it within %3 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (plain clothes) has no linked uniform team: it does not deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 34 authority %1 is in force %2 %3 to %4 %5, granted by %6 %7. It covers %8 of %9 visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority %1 %2: do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section 34 authority is in force in these hours: no section 35 dispersal direction may be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshment break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (uniform)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (plain clothes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXERCISE: the place, the figures and the officers are fictional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefInspector</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or destroy by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page says DRAFT until the plan is approved on Plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>Export the pack as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the pack as HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plan to brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack is made from a plan. Make one on Plan first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>harm (days, Cambridge index) or count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first month; the newest 12 months if absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offences or counts; whichever is newer if absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also writes the list as GeoJSON, counts under 5 suppressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--weight is harm or count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--source is offences or counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to go together, as YYYY-MM, the earlier first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks places by harm and saves the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 places of %5 hexagons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan to brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the pack as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the pack as one HTML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the IIMARCH briefing pack of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plan ID and --pdf OUT or --html OUT are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--column takes OURS=THEIRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files or folders to read, recognised by content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Lantern file; made if it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and checks everything and keeps nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes every refused row with its reason to this CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a force CSV&apos;s column: our name = theirs; may be given again; kept for the next import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads files and folders into a Lantern file: everything in one transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--into is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a Lantern file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to make; refused if it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills it with the fictional exercise borough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise borough&apos;s seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the exercise borough, fictional (EXERCISE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--number takes a shoulder number such as 4471, never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--skill takes a skill, with a last day if it lapses: spotter:2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officer %1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds or lists officers, by shoulder number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constable, sergeant, inspector, pcso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as spotter:2027-03-31; may be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first argument is add or list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, worth %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshment break, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operational date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift, across midnight if need be, London time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain-clothes pairs, each linked to one of the uniform teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws the arrival times; a fresh one if absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotspot set; the newest if absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approves it; refused while a rule is broken, and the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans a night&apos;s Vigilant and Verona patrols and saves the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a night&apos;s results from CSV: every row, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan the results belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the results; README tells the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--plan ID and --csv RESULTS are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks a file&apos;s integrity, foreign keys and audit chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Lantern file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity %1, foreign keys %2, audit chain %3 (%4 rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a Lantern file, empty or with the exercise borough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read files and folders into a Lantern file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank places by harm and save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a night&apos;s patrols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the briefing pack of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a night&apos;s results from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add or list Walk and Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add or list officers by shoulder number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add or list section 34 authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write hotspots, results or actions to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a file&apos;s integrity, keys and audit chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: lantern [FILE]            open the window
       lantern --exercise        open the window on the exercise borough
       lantern --self-test       load every screen and end
       lantern VERB [OPTIONS]    work without a window; lantern VERB --help tells more

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows this and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers with one JSON object on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes this instant (ISO 8601, UTC) for now, so that a run can be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the key of an encrypted file from the first line of PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role or shoulder number that the audit names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Lantern file to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now takes an instant such as 2026-11-24T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-11-27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lantern %1: %2 See lantern %1 --help.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the key file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ward or borough “%1” is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no latitude,longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area needs at least three points, or --ward with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to take London times such as 2026-11-27T21:00, the earlier first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority %1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds or lists section 34 authorities; their rules are checked where a plan or a result relies on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authority&apos;s own reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder number of the officer who granted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that officer&apos;s rank, inspector or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, London time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end, at most 48 hours later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is necessary; no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its area as a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its area as a ward or borough in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles 10 and 11 of the Convention were considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotspot set is saved yet: run lantern analyse first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes hotspots (GeoJSON), results (CSV, by operation) or walk actions (CSV) to a file; counts under 5 are suppressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first argument is hotspots, results or actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long; under 30 warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many women walked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daylight, dusk, dark or lit_street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a concern and its action; may be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: only actions past their date, or done and not fed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance: which action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance: in_progress, done, cannot_do or fed_back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance: what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance: why it cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes a time such as 2026-11-20T21:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--point or --route is needed, as latitude,longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--light is daylight, dusk, dark or lit_street.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no concern: see --help for its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk %1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she has not been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3 minutes  %4  %5 concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is in_progress, done, cannot_do or fed_back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action %1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds or lists Walk and Talks, and moves their actions on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first argument is add, list or advance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Concern %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close concern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit concern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove concern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where concern %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the point of concern %1 on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underpass, car park steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernMarkers</name>
    <message>
        <source>Concern %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, so it is no night&apos;s results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory left to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands where none may, or is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no column of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more fields than there are columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date: type it as 27/11/2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dispersal</name>
    <message>
        <source>Authority %1 is no section 34 authority. Name one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority %1 %2. It cannot be used; ask an inspector for one that can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority %1 runs from %2 to %3, and the patrol was there from %4 to %5. Check the times, or leave the dispersal out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the area of authority %2. Name an authority that covers it, or leave the dispersal out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in plain clothes: a dispersal direction needs a constable in uniform. Record it for the uniform team that gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dispersal direction needs a constable in uniform, not a plain-clothes member. Record who in uniform gave it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mixed: say that a member in uniform gave the dispersal direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority named for the dispersal is not in this file. Enter it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dispersal needs a live section 34 authority, and there is none. Enter the authority, or leave the dispersal out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>The exercise fills only an empty file. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise needs the date it is set on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open a Lantern file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern files (*.lantern)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Lantern file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotspotDetail</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % sexual or violent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the week, noon to noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours are not in this data: it has months only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotspotEdit</name>
    <message>
        <source>That hotspot is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline has no area or crosses itself. Draw at least three corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotspot needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hotspot of this list is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That hotspot is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotspotList</name>
    <message>
        <source>Places by rank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotspotQuestion</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotspotRepository</name>
    <message>
        <source>A hotspot set needs a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hotspot set in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan “%1” uses this hotspot set, so it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotspotsScreen</name>
    <message>
        <source>No offences in this file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import recorded crime (a data.police.uk folder, or your force&apos;s own CSV), and streets and boundaries for the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export GeoJSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the week, noon to noon; busiest %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded crime (data.police.uk or your force&apos;s CSV), StreetSafe, boundaries, streets, places and base map. Each file is recognised by its content; nothing is kept until you say Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One transaction: stopping keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refusals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Chosen files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSummaryTable</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 read, %3 accepted, %4 duplicate, %5 refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>an area is wanted, not a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no street has this id: import the streets first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened; look at its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file ends early; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed file is damaged; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside Great Britain: latitude and longitude look swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside Great Britain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score in days is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the harm of offence classes of the same title; figures for classes that the file does not have are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a description, not data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusals cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no OpenStreetMap XML from here on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the OpenStreetMap file cannot be read on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outline without area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set of hotspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a name nor a kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad month: YYYY-MM is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no crime type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields where the header has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completes streets by id; rows without name and class are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a street is one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither ticked nor empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted field that does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL bytes: this line is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote where none may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no offence class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad start: a date with a time is wanted, such as 2026-11-27 23:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad end: a date with a time is wanted, such as 2026-11-27 23:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is no GeoJSON feature collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates are not nested as the geometry&apos;s type wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a polygon without a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a geometry of type “%1” is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a geometry without points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crimes in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count is a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look-up of areas; nothing to add, the boundaries say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published totals without points; the map needs single offences or counts by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey results; not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a summary of a harm index; import the index itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a force&apos;s own records; say which column is which in the import&apos;s preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table whose columns are of no source that is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GeoJSON without features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GeoJSON whose properties are of no source that is known; for hotspot outlines give each polygon a “rank”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON that is no GeoJSON feature collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a MATSim network; not read: import the streets as GeoJSON or OpenStreetMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML that is no OpenStreetMap extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GeoPackage or other database; not read: export its layers as GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text file of a kind that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its node %1 is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 virtual stops left out: no stop stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 platforms, entrances and closed stops left out: the station or stop stands for them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>This file is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its key to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegBox</name>
    <message>
        <source>Break, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegDetails</name>
    <message>
        <source>Behaviour seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior VAWG link (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk-assessed (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks done (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (CAD, custody, intelligence; never a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s.35 given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s.34 authority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegForm</name>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nil result (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the correction and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter records · Enter moves on · T takes the planned times · Page Up, Page Down other legs · Esc the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegHistory</name>
    <message>
        <source>Recorded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegList</name>
    <message>
        <source>Legs of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Hotspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Lantern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Lantern is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1… %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise borough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapDrawing</name>
    <message>
        <source>Click along the route, or move the map and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the place, or move the map and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFoundCard</name>
    <message>
        <source>What is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapFurniture</name>
    <message>
        <source>Reading the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapHotspotMarkers</name>
    <message>
        <source>Hotspot %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Hexagons by harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspot outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patrol routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StreetSafe reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns from walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops and stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend: %1, from low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, Home shows everything, L lists the layers, Enter says what is in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded within %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StreetSafe report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk and Talk concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue or station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm: %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, visit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapStopMarkers</name>
    <message>
        <source>%1, stop %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingStrip</name>
    <message>
        <source>Marking: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModalSheet</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPlanSheet</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (may be next day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain-clothes pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and finish place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of the densest hotspots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and ends at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficersSheet</name>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet: enter the first officer at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until (empty: no end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Overdue actions, latest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Hotspots of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s.34…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 34 authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChange</name>
    <message>
        <source>“%1” has moved on since (it was approved, briefed or closed). Open it and change it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>This plan has been briefed. Copy it to plan anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no such team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no such visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit needs a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stay lasts 1 to %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new visit needs a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshment break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different officers are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither officer is in a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer is in %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer is not in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in plain clothes: it needs no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in uniform.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>Harm covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % = every hotspot of the set visited for 15 minutes every two hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanInsight</name>
    <message>
        <source>None of %1 new plans covers more harm within the rules than this one. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanInspector</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans again and keeps what is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is broken. Saved as a draft at every change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRepository</name>
    <message>
        <source>Another officer has the shoulder number %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded dispersal rests on this authority, so it is not changed. Enter a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer needs a key and a shoulder number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority needs a key, a start and an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leg at %1 has results, so it stays in the plan. Record a correction instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that was at %1 has results, so it stays in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team or leg of this plan belongs to another plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, each team and each leg needs a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan needs the hours of its shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such plan in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has results, so it is kept. Close it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Press the corners of the area one after another; Enter ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs hotspots: find them on Hotspots and save them as a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs officers: enter their shoulder numbers and skills. Without them a draft can be made, and the rules say who is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a night, or choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter officers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s.34 authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superintendent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCSO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Pair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit of the night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the last visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hotspot is within %1 minutes&apos; walk of the start. Choose another start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vigilant and Verona, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verona, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshment break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift has no hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs at least one team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 plain-clothes pairs need as many linked uniform teams; %2 are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits need a shortest and a longest length, in that order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach, break and visits per hotspot need sensible numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no hotspots to visit. Analyse first, or draw some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as 51.5074, -0.1278, in Great Britain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 months before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % between 20:00 and 04:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, most on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 % violent or sexual</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n of them violent or sexual</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n StreetSafe report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>near %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The result belongs to another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team of this result is not in the plan. Choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such leg. Choose one of its legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count is never negative: %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are reasons for %1 stops, and %2 stops. Correct the one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no behaviour of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is in uniform or in plain clothes, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit that was missed has no nil result. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nil result carries no counts and no behaviour. Clear them, or clear nil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missed visit carries no counts and no behaviour. Clear them, or clear missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the visit was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missed visit has no times. Clear them, or clear missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter when the patrol arrived and when it left, or that it missed the visit and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patrol arrives before it leaves. Check the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is entered. Enter what was done, or say that the result is nil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference has letters, digits, “-”, “/” and spaces, and at least one digit. Never write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every person stopped is risk-assessed: say when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every person stopped is checked against intelligence: say when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stops have a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrest has a custody reference: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg has a result already. Correct that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCsv</name>
    <message>
        <source>“%1” is no count. Write a whole number, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no stop reason. Write reason:2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write HH:MM or YYYY-MM-DDTHH:MM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no team “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no visit “%2”. Its visits are 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no authority “%1” in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>No night to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the plan whose results came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are entered leg by leg of a plan. Make one on Plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s.35 dispersals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welfare checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loitering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unwanted approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeting the intoxicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRepository</name>
    <message>
        <source>The result that this one corrects is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction belongs to the same leg as what it corrects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That result has been corrected already. Correct the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result needs a key and the time at which it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer who is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCSO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has been briefed: it is not approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who approves the plan: a shoulder number or a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section 34 authority %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it granted anew or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section 34 authority covers this shift: nobody can be directed to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an inspector for one if dispersal may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no section 34 authority at: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dispersal there, or have the authority&apos;s hours or area widened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a member who is not on the list of officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the officer to the list or take the member out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of the 2 officers that a uniform team needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mixed and needs at least one trained spotter and one officer in uniform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the one that is missing, or make it a uniform team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in plain clothes and has %2 officers, not a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew it with exactly two trained spotters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in plain clothes and has no linked uniform team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it to a uniform team that stays near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to %2, which is not in uniform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it to a uniform team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is not trained as a spotter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 was trained as a spotter until %3, which is before this night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with a trained spotter or renew the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is twice in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2 and in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the officer out of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is also in “%3”, on duty until %4%5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (a draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with another officer, or change the other plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends %2, starts %3: %4 of %5 h rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at %1 or swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at %1 or swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 min from %3 at %4 (%5); %6 min is the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a visit nearby at that time, or move the pair&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on its break from %2 while %3 is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both their break at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves %2 before it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the visit its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2 from %3 to %4, outside the shift (%5 to %6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the visit or change the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due at %2 at %3 and leaves %4 only at %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be at %2 by %3: the walk from the start takes %4 min longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive at %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 min from %3 to %4; the walk takes %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves %2 at %3 and is back %4 min after the shift&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works over %2 h without a break of %3 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a refreshment break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays %2 min at %3; visits of %4 to %5 min do most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is visited %2 times; more than %3 in a night adds little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a visit to another hotspot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenHost</name>
    <message>
        <source>This screen could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Go to a street, venue or hotspot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a street, venue, hotspot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>A stored shape is of no kind that Lantern writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored shape is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A shift needs a date and two times of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are written HH:MM-HH:MM, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Lantern on the exercise borough: a fictional place with two years of offences, walks and past shifts. Or start a file of your own and import into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exercise borough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no way from schema %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the harm table has not five columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offence class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is read-only. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: the key is wrong, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Look at its folder and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record breaks a rule of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver cannot encrypt. Start Lantern through its own program, linked with libsqlcipher, and see that no other SQLite is loaded before it (LD_PRELOAD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands at this path already; it is not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a database, but not one of Lantern&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later Lantern wrote this file. Update Lantern to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier Lantern wrote this file. Open it once for writing, so that it can be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file cannot be read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transaction is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Lantern file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was given, but the file is not encrypted. Open it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted or damaged. Give its key to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area in the file is no polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route in the file is no line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TallyField</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 counts one more, Shift and %1 one fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamDetails</name>
    <message>
        <source>One minute shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock: the planner may move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: the planner never moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform team that reaches the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap %1 %2 with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skill in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>%1, %2, rules broken: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ⚠</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time: 21:45.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a leg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkFacts</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, estate, campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick where it began on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the route away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s shoulder number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>Your changes are kept, and go into the file when this is done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you type. To save it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkInspector</name>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk and Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worried her, and where? Add a concern for each place; then say who does what about it, by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkList</name>
    <message>
        <source>Walk and Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue, and every woman who raised a concern was told what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkRepository</name>
    <message>
        <source>A walk needs a start, and it, each concern and each action a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such walk in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkRows</name>
    <message>
        <source>Walks, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to chase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>Badly lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CCTV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harassed by one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harassed by a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, street lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walks</name>
    <message>
        <source>An action says what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no owner. Say who sees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no date. Say when it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was due before the walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done: say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be done: say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was fed back: say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: put the concern on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose what the concern is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no category of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no action yet. A concern without one is never answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date and time of the walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk starts in the future. Check its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the place on the map, or draw the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the officer by shoulder number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one woman walks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many minutes the walk took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walk took %1 minutes; it should take at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action that is %1 does not become %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what came of it before the action is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day she was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which she was told is in the future. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalksScreen</name>
    <message>
        <source>No walks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press New walk to log a Walk and Talk: when and where you walked, what worried the women who walked with you, and who will do what about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Lantern file, or the exercise borough, to log a Walk and Talk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The folder for the exercise borough cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise borough could not be moved to its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::BriefDesk</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::ConcernModel</name>
    <message>
        <source>What worried her?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::CrewDesk</name>
    <message>
        <source>%1 to %2 · %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shoulder number is digits, with up to three capital letters after them (4471, 2210CW). Never a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the register already. Choose that entry to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline drawn has no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no hotspots to draw the area round. Open a plan, or draw the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan visits no hotspot yet: there is nothing to draw the area round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the authority&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority under section 34 is given by an inspector or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter from when to when it runs; the end comes after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority under section 34 runs for at most %1 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the grounds on which it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gives it must have regard to Articles 10 and 11: tick it once that is written in the authority.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::HotspotsModel</name>
    <message>
        <source>%1 · %2 of %3 hexagons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, top %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save hotspot set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename hotspot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hotspot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::ImportDesk</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::MapModel</name>
    <message>
        <source>Harm days per hexagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences per hexagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXERCISE — fictional ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors · Contains OS, ONS and police.uk data (OGL)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::OverdueModel</name>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::PlaceSearch</name>
    <message>
        <source>hotspot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::PlanBoard</name>
    <message>
        <source>%1 · %2 teams, %3 legs · version %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 hotspots)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an officer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a uniform team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · version %2 · seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 · version %3 · seed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No uniform team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · linked to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · spotter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2%3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier night of this weekday to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 visits as on %n earlier night(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hotspots at target dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit every two hours, of those visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain pair ↔ uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1 min all night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s.34 authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2, covers %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none this night</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n hotspot(s) visited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No dispersal may be directed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of full dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve opens when no rule is broken: %n to mend.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leg %1: %2, %3–%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break: %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n officer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::RecordDesk</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1 by %2. What you change is recorded as a correction; the old row stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, leg %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1–%2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::WalkDesk</name>
    <message>
        <source>Begin a walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::WalkForm</name>
    <message>
        <source>No route drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route of %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the number of women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route leaves Great Britain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the route away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the new walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the concern on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the concern&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the concern is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the action on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::WalkListModel</name>
    <message>
        <source>1 concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::Workspace</name>
    <message>
        <source>%1 · EXERCISE — fictional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the exercise borough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lantern::Write</name>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program to view and print a PDF was found. Export the PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
