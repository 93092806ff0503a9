#pragma once

#include "base/id.h"
#include "base/month.h"
#include "geo/coordinates.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace lantern
{

// Which offences are looked at: those of any of the classes, or that show any of the behaviours, whatever their class.
struct OffenceFilter
{
    QString name = {};
    QStringList classes = {};    // names, compared without case
    QStringList behaviours = {}; // keys of behaviourKeys()
    bool vawg = false;           // every class that counts as violence against women and girls, too
    bool builtIn = false;        // comes with the program; never saved
};

// An offence as linking reads it. No victim and no suspect: a place, a time, a class, a conduct.
struct LinkableOffence
{
    quint64 fingerprint = 0;
    GridPoint point = {};
    qint64 from = 0; // seconds since 1970 UTC; where the source has only months, those of the month's start and end
    qint64 to = 0;
    int classId = 0;
    quint32 behaviour = 0;  // behaviourBits(); 0 where nothing is recorded
    qint16 hour = -1;       // 0 … 23, London, middle of [from, to]; -1 where it is not known to within 6 hours
    bool monthOnly = false; // the source has no day
};

// What linking shows of an offence on the card.
struct OffenceCard
{
    quint64 fingerprint = 0;
    QString offenceClass = {};
    QString reference = {}; // the source's own; may be empty
    QString placeName = {};
    QStringList behaviours = {};
    GridPoint point = {};
    Month month = {};
    std::optional<QDateTime> from = {}; // UTC; absent where the source has only months
    std::optional<QDateTime> to = {};
};

// Why two offences are linked. A part is the natural logarithm of a likelihood ratio: above 0 it speaks for one series,
// below 0 against. Absent where the data do not hold what it needs.
struct SeriesLink
{
    quint64 first = 0; // fingerprints, the lower first
    quint64 second = 0;
    double strength = 0; // 0 to 1
    double metres = 0;
    double days = 0;
    double crowdingPart = 0; // how much happens within reach anyway
    double distancePart = 0;
    double daysPart = 0;
    std::optional<double> hourPart = {};
    double classPart = 0;
    std::optional<double> behaviourPart = {};
    friend bool operator==(const SeriesLink &, const SeriesLink &) = default;
};

// What a person decided about a possible series. Candidate means: open again.
enum class SeriesState { Candidate, Accepted, Rejected, Parked };
[[nodiscard]] QString toKey(SeriesState state);
[[nodiscard]] std::optional<SeriesState> seriesStateFromKey(QStringView key);

struct SeriesDecision
{
    SeriesState state = SeriesState::Candidate;
    QString reason = {};    // needed; about the pattern, never a name of a victim or a suspect
    QString decidedBy = {}; // needed; role or shoulder number
    QDateTime at = {};      // UTC
    QString owner = {};     // who works on an accepted series: role or shoulder number
    QDate reviewOn = {};
    friend bool operator==(const SeriesDecision &, const SeriesDecision &) = default;
};

// A possible series as it was put forward when somebody decided on it, and every decision since, oldest first.
struct Series
{
    SeriesId id = {};
    QString title = {};
    QString filter = {};
    double metres = 0; // the reach that was asked for
    double days = 0;
    double threshold = 0;
    double strength = 0; // of the whole group, 0 to 1
    QDateTime madeAt = {};
    std::vector<quint64> offences = {}; // in the order of their times
    std::vector<SeriesLink> links = {};
    std::vector<SeriesDecision> decisions = {};

    [[nodiscard]] SeriesState state() const
    {
        return decisions.empty() ? SeriesState::Candidate : decisions.back().state;
    }
};

} // namespace lantern
