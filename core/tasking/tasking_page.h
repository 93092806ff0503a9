#pragma once

#include "base/progress.h"
#include "series/decisions.h"
#include "store/hotspot_set.h"
#include "store/store.h"
#include "store/tasking.h"
#include "tasking/patrols_done.h"

namespace lantern
{

struct TaskingQuestion
{
    QString borough = {};  // by name; empty for the force
    HotspotSetId set = {}; // a saved set; invalid: the newest saved one, or a list made now where none is saved
    bool rankNow = false;  // makes a list now though sets are saved
    int top = 20;          // places of a list that is made now
};

// One place on the table, by which a meeting decides.
struct TaskingRow
{
    int rank = 0; // of the set; 0 for a place that has a decision and is not on the list any more
    HotspotId hotspot = {};
    QString place;
    QString reason = {};
    QString borough = {}; // empty where no boundary holds it
    GridPoint centre = {};
    qint64 count = 0;   // offences in the period; police-generated ones never count
    qint64 before = -1; // in the same months before; −1 where the file does not reach back
    double harmDays = 0;
    PatrolsDone done = {};
    int openConcerns = 0;
    std::optional<Tasking> tasking = {};
    bool overdue = false;
};

// All that is recorded in a borough, not the sum of its rows.
struct BoroughTotal
{
    QString borough;
    qint64 count = 0;
    qint64 before = -1;
    double harmDays = 0;
    int places = 0; // ranked places in it
    int live = 0;   // decisions open or in progress
    int overdue = 0;
};

struct TaskingPage
{
    QString borough; // empty for the force
    QString setName;
    bool rankedNow = false;
    Period period; // of the offences
    QString source;
    QDate patrolsFrom;                     // what was done is counted from this day …
    QDate patrolsTo;                       // … to this one
    std::vector<TaskingRow> rows;          // overdue reviews first, then by rank, then what is not ranked any more
    std::vector<BoroughTotal> totals;      // of all boroughs by harm, or of the one
    QStringList boroughs;                  // that the file knows, by name
    std::vector<TaskedSeries> series = {}; // accepted, with an offence in the borough
    QStringList cautions;                  // translated
};

// What a tasking meeting looks at, for a borough or for the force. Counts and harm are worked out anew from the records inside each
// place's outline over the set's months. Patrols count from the first day of those months to today: a set's patrols come after
// its months. A decision belongs to the place that it was taken for, or to the one that holds its point when that list is gone. NotFound: no
// offences, no such set; Refused: a borough that no boundary names; Cancelled.
[[nodiscard]] Result<TaskingPage> taskingPage(Store &store, const TaskingQuestion &question,
                                              const Progress &progress = {});

} // namespace lantern
