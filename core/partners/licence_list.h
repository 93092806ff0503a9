#pragma once

#include "intake/importer.h"
#include "partners/venue_register.h"

#include <QMap>

#include <optional>

namespace lantern
{

// The columns of a licence list under our names: name, type, licence, postcode (or the address that ends in
// it), schemes, latitude, longitude, easting, northing. Only
// these are read: whatever else a list holds, such as who holds the licence, never comes into the file.
[[nodiscard]] const QStringList &licenceColumnNames();

// The head of a licence list, before anything is read.
struct LicencePreview
{
    QStringList columns;
    std::vector<QStringList> rows;         // the first few, as they stand
    QMap<QString, QString> suggested = {}; // ours → theirs, as far as the names tell
};
[[nodiscard]] Result<LicencePreview> previewLicenceList(const QString &path, int rows = 5);

// What becomes of a row.
enum class LicenceFate {
    New,     // a venue that is not in the register, and no imported place
    Matched, // a venue that is not in the register, and an imported place by name and distance
    Update,  // the register has it: what the list says is taken over
    Same     // the register has it just so
};

// Why a row may not be what it was matched to. Such a row is left out until somebody decides.
enum class LicenceDoubt {
    None,
    NameAlone,            // nothing but the name is the same: no licence, no postcode and no point to tell by
    AlikeName,            // near, and the name is only nearly the same
    SameLicenceElsewhere, // the licence is the same, and neither the name nor the place
    OtherLicence          // the name and the place are the same, and the licence is another
};
enum class LicenceDecision { LeaveOut, Same, Another };

struct LicenceRow
{
    qint64 line = 0;
    Venue venue = {}; // as it would be saved; a new one has no id yet
    LicenceFate fate = LicenceFate::New;
    double metres = -1; // from the point of the list to what it was matched to; under 0 where the list has no point
    LicenceDoubt doubt = LicenceDoubt::None;
    LicenceDecision decision = LicenceDecision::LeaveOut; // of a doubt
    QString against = {};                                 // the name of what it was matched to
    std::optional<Venue> apart = std::nullopt;            // as it would be saved if it is another; needs a point

    // What becomes of it; nothing while it is left out.
    [[nodiscard]] std::optional<LicenceFate> outcome() const;
};
// The doubt in a sentence; empty where there is none.
[[nodiscard]] QString licenceDoubtText(const LicenceRow &row);

struct LicenceList
{
    std::vector<LicenceRow> rows;
    std::vector<Refusal> refused; // by line, column and reason
    [[nodiscard]] int count(LicenceFate fate) const;
    [[nodiscard]] int leftOut() const; // in doubt and not decided
};

// How near an imported place must be to be the venue: of the same name, and of a name that is nearly the same.
inline constexpr double SameNameMetres = 250;
inline constexpr double LikeNameMetres = 75;
// How alike two names are that are nearly the same, by nameLikeness().
inline constexpr double LikeEnoughName = 0.8;

// Reads the list. A row is a venue of the register by its licence reference (capitals and blanks do not count), else by its name
// together with its postcode, or with a point within SameNameMetres; an imported place by name within those distances, the nearest of the
// same name first. What only the name tells, where one venue or place has it, what is nearly of that name, a licence that the register has
// elsewhere under another name, and another licence for a venue of that name within LikeNameMetres or of that postcode, is in doubt. Refused rows: no name, one too long or with control characters, a type or a scheme that is
// not known, no point and nothing of that name, a point outside Great Britain, a licence or a venue that came before in the list, and what
// is no CSV.
[[nodiscard]] Result<LicenceList> readLicenceList(const QString &path, const QMap<QString, QString> &mapping,
                                                  const VenueRegister &all, std::span<const Place> places);

// The venues that a list changes, new ones with an id made by the store.
[[nodiscard]] std::vector<Venue> venuesToSave(const LicenceList &list, Store &store);

// The type that a list names: a key or a name of ours, or a word that licensing authorities use.
[[nodiscard]] std::optional<Place::Kind> venueTypeFromText(const QString &text);
// A name as it is compared: lower case, letters and digits only, without "the", "ltd", "limited", "public house" and "pub".
[[nodiscard]] QString comparedName(const QString &name);
// A licence reference as it is compared: capitals, without blanks.
[[nodiscard]] QString comparedLicence(const QString &licence);
// The last postcode in an address, in its usual writing ("SE1 7PB"); empty if there is none. The form is that of the Royal Mail's
// postcodes, not a look-up of those in use.
[[nodiscard]] QString postcodeIn(const QString &address);
// How alike two compared names are, 0 to 1: Dice's coefficient of their pairs of letters (Dice 1945, Ecology 26:297-302).
[[nodiscard]] double nameLikeness(const QString &one, const QString &other);

} // namespace lantern
