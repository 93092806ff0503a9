#pragma once

#include "base/id.h"
#include "base/month.h"
#include "geo/coordinates.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace lantern
{

// What kind of offence a source names. The built-in ones stand in resources/harm/classes.csv; a source's own names are
// added as they come, unweighted until the user maps them.
struct OffenceClass
{
    // What it weighs in a table that the user brought.
    struct TableWeight
    {
        int table = 0; // HarmTable::id
        double low = 0;
        double weight = 0;
        double high = 0;
    };
    int id = 0;
    QString name = {};
    double harmDays = 0;    // Cambridge Crime Harm Index days, or 0 where no figure is known
    bool vawg = false;      // counts as violence against women and girls in public places
    bool proactive = false; // found by police activity (drugs, weapons, …): never heats the map
    // The least and the most that an offence of a class which mixes several may weigh, days; absent where it is one offence.
    std::optional<double> harmLow = {};
    std::optional<double> harmHigh = {};
    std::vector<TableWeight> weights = {};
};

// One recorded offence. No victim, no narrative: a reference, a class, a place, a time.
struct Offence
{
    quint64 fingerprint =
        0; // 64-bit hash of what the source says and its ordinal among equal rows: the same row twice is one
    int classId = 0;
    Month month = {};                   // of the offence's start, Europe/London
    std::optional<QDateTime> from = {}; // UTC; absent where the source has only months
    std::optional<QDateTime> to = {};   // UTC; an offence happened somewhere in [from, to]
    GridPoint point = {};
    int placeNameId = 0;        // "On or near X"; 0 for none
    QString reference = {};     // the source's own (Crime ID); may be empty
    bool proactive = false;     // the record was made by a patrol
    QStringList behaviour = {}; // keys of behaviourKeys(), none twice
};

// Offences counted by place and month, where a source gives no single ones.
struct OffenceCount
{
    quint64 fingerprint = 0;
    int classId = 0;
    Month month = {};
    GridPoint point = {}; // centre of the source's cell
    int count = 0;
};

// How the clocks of London changed within a stretch of time.
enum class ClockChange { None, Forward, Back };

// What analysis reads: an offence or a count reduced to where, when, what, how many. 28 bytes, so that millions fit.
struct Occurrence
{
    float easting = 0; // metres; float keeps 3 cm at London's coordinates
    float northing = 0;
    qint32 month = 0; // Month::index()
    qint16 classId = 0;
    qint16 hourOfWeek = -1; // Monday 00:00 = 0 … 167, London, middle of [from, to]; -1 where hours are unknown
    qint32 count = 1;
    qint32 placeNameId = 0;
    // When it happened, to the minute, where the hour is known: from that minute of the week (Monday 00:00 = 0, London; −1 where only
    // the hour is known), for so many minutes of real time, under a week.
    qint16 fromMinute = -1;
    quint16 minutes : 14 = 0;
    quint16 clocks : 2 = 0; // ClockChange
};
static_assert(sizeof(Occurrence) == 28);

// A StreetSafe report: a place that felt unsafe. No free text, no identity.
struct StreetSafeReport
{
    quint64 fingerprint = 0;
    Month month = {};
    std::optional<QDateTime> at = {}; // UTC
    GridPoint point = {};
    QStringList environment =
        {}; // badly_lit, no_cctv, restricted_visibility, run_down, empty_buildings, poor_layout, drugs_or_alcohol
    QStringList behaviour = {}; // followed, verbal_harassment_one, verbal_harassment_group, other
    QString notReported = {};   // why it was not reported to police; may be empty
};

// One file of one import, for the summary and for showing where data came from.
struct ImportedFile
{
    QString name = {}; // file name without its folder
    QString kind = {};
    QDateTime at = {}; // UTC
    qint64 read = 0;
    qint64 accepted = 0;
    qint64 duplicate = 0;
    qint64 refused = 0;
};

} // namespace lantern
