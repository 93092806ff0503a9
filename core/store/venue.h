#pragma once

#include "base/id.h"
#include "store/place.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace lantern
{

using VenueId = Id<struct VenueTag>;
using VenueVisitId = Id<struct VenueVisitTag>;
using TrainingSessionId = Id<struct TrainingSessionTag>;
using OfficerSessionId = Id<struct OfficerSessionTag>;

// Premises of the register. Never who holds the licence.
struct Venue
{
    VenueId id;
    QString name;
    Place::Kind type = Place::Kind::Venue;
    QString licence = {}; // the licence's reference; may be empty
    GridPoint point = {};
    qint64 place = 0;         // the imported place that it is; 0 = none
    QStringList schemes = {}; // names of schemes that it is in
    QString postcode = {};    // of the premises, as "SE1 7PB"; may be empty
    friend bool operator==(const Venue &, const Venue &) = default;
};

enum class VenueVisitKind { Routine, Spiking, AngelaTest };

struct VenueVisit
{
    VenueVisitId id;
    VenueId venue;
    VenueVisitKind kind = VenueVisitKind::Routine;
    QDate on;
    std::optional<int> score = std::nullopt; // 0 to 10; absent where none was given
    QString officer = {};                    // shoulder number
    friend bool operator==(const VenueVisit &, const VenueVisit &) = default;
};

// A kind of training for venues, and how many months it counts; 0 = without end.
struct TrainingKind
{
    QString name;
    int months = 12;
    friend bool operator==(const TrainingKind &, const TrainingKind &) = default;
};

// One venue at a session: how many people came, and how many of them had been trained in this kind before.
struct Attendance
{
    VenueId venue;
    int people = 1;
    int trainedBefore = 0;
    friend bool operator==(const Attendance &, const Attendance &) = default;
};

struct TrainingSession
{
    TrainingSessionId id;
    QString kind;
    QDate on;
    QString heldBy = {}; // shoulder number or role
    std::vector<Attendance> venues = {};
    friend bool operator==(const TrainingSession &, const TrainingSession &) = default;
};

// A training of officers for a skill that holds to the end of `until` (invalid: without end).
struct OfficerSession
{
    OfficerSessionId id;
    QString skill;
    QDate on;
    QDate until;
    QString heldBy = {}; // shoulder number or role
    std::vector<OfficerId> officers = {};
    friend bool operator==(const OfficerSession &, const OfficerSession &) = default;
};

// "routine", "spiking", "angela_test"
[[nodiscard]] QString toKey(VenueVisitKind kind);
[[nodiscard]] std::optional<VenueVisitKind> venueVisitKindFromKey(QStringView key);

} // namespace lantern
