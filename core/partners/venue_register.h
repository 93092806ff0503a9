#pragma once

#include "partners/lapse.h"
#include "store/store.h"
#include "store/venue.h"

namespace lantern
{

// All that the file knows of venues and their training.
struct VenueRegister
{
    std::vector<Venue> venues;      // by name
    std::vector<VenueVisit> visits; // newest first
    QStringList schemes;
    std::vector<TrainingKind> kinds;
    std::vector<TrainingSession> sessions; // newest first

    // Null where there is none such.
    [[nodiscard]] const Venue *venue(const VenueId &id) const;
};
[[nodiscard]] Result<VenueRegister> readVenueRegister(Store &store);
// The same without its visits, of which there are many and of which nothing depends but their own list.
[[nodiscard]] Result<VenueRegister> readVenuesAndTraining(Store &store);

// How long before it lapses a training shows as lapsing soon.
inline constexpr int SoonLapseDays = 60;

// When a venue was last trained in a kind, and how that stands.
struct VenueTraining
{
    QString kind;
    QDate on;    // the last session
    QDate until; // invalid: without end
    Standing standing = Standing::Never;
};

// A venue with its trainings in the order of the register's kinds, those that it never had left out. The venue stands as its
// training that lapses last does: one that counts is enough to be trained.
struct VenueStanding
{
    const Venue *venue = nullptr; // of the register that was asked
    std::vector<VenueTraining> trainings = {};
    Standing standing = Standing::Never;
    QDate until = {}; // of that training

    [[nodiscard]] bool isTrained() const { return standing == Standing::Valid || standing == Standing::Soon; }
};
// One for each venue, in the register's order, on a day; of one kind alone where it is named. Sessions after the day do not count yet.
[[nodiscard]] std::vector<VenueStanding> standingsOn(const VenueRegister &all, const QDate &day,
                                                     const QString &kind = {});

// What was done in a kind of training. A business counts once however often it came; of the people only those who had not been
// trained in the kind before, and of a venue that is in two sessions of one day (see trainedTwice()) those of the larger one.
struct TrainingCount
{
    QString kind;
    int sessions = 0;
    int businesses = 0;
    int people = 0;
    int counting = 0; // of the businesses, those whose training counts on the day
    int soon = 0;     // of those, that lapse soon
    int lapsed = 0;
};
// One for each kind, in the register's order, of sessions held to the end of the day.
[[nodiscard]] std::vector<TrainingCount> trainingCounts(const VenueRegister &all, const QDate &day);

// A venue that is in two sessions of one kind on one day: one of them is likely noted twice.
struct TrainedTwice
{
    VenueId venue;
    QString kind;
    QDate on;
};
[[nodiscard]] std::vector<TrainedTwice> trainedTwice(const VenueRegister &all); // newest first
// The flag in words, for lists and warnings.
[[nodiscard]] QString twiceText(const VenueRegister &all, const TrainedTwice &twice);

// What is wrong with a session as entered: refused (empty: it may be saved), and warnings: a venue trained twice that day, a kind
// of training that had not lapsed yet.
struct SessionCheck
{
    QStringList refused;
    QStringList warnings;
};
[[nodiscard]] SessionCheck checkSession(const TrainingSession &session, const VenueRegister &all, const QDate &today);

// Why a venue or a visit cannot be saved as entered; empty if it can.
[[nodiscard]] QString venueFault(const Venue &venue);
[[nodiscard]] QString visitFault(const VenueVisit &visit, const QDate &today);

// "Routine", "Spiking", "Ask for Angela test purchase"
[[nodiscard]] QString visitKindName(VenueVisitKind kind);
// "Pub", "Bar", "Nightclub" …
[[nodiscard]] QString venueTypeName(Place::Kind kind);
// The types that a venue may have, in the order in which a form shows them.
[[nodiscard]] const std::vector<Place::Kind> &venueTypes();

// UTF-8 CSV with a header, EXERCISE in the first column's name where it is one. Counts under 5 are suppressed.
[[nodiscard]] QByteArray trainingCountsCsv(const VenueRegister &all, const QDate &day, bool exercise);
// The register: name, type, licence, schemes, and each kind's last day. Premises only, no count of people.
[[nodiscard]] QByteArray venuesCsv(const VenueRegister &all, const QDate &day, bool exercise);

} // namespace lantern
