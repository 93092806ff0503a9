#pragma once

#include "base/id.h"
#include "geo/coordinates.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace lantern
{

using SiteId = Id<struct SiteTag>;
using FootageRequestId = Id<struct FootageRequestTag>;
using SurveyId = Id<struct SurveyTag>;

enum class SiteState { Proposed, Live, Removed };

enum class FootageOutcome {
    Awaited,
    ReceivedUseful,
    ReceivedNotUseful,
    NotRecorded, // the camera did not see it, or was out of order
    Overwritten, // asked too late
    Refused
};

// Footage asked of the operator of a site's camera, by reference only.
struct FootageRequest
{
    FootageRequestId id;
    QString reference; // of the investigation; never a name
    QDate recordedOn;  // the day that the footage is of
    QDate askedOn;
    FootageOutcome outcome = FootageOutcome::Awaited;
    QDate answeredOn = {}; // invalid while it is awaited
    friend bool operator==(const FootageRequest &, const FootageRequest &) = default;
};

// How many women said that they feel safer with the camera. Never who.
struct SafetySurvey
{
    SurveyId id;
    QDate heldOn;
    int asked = 0;
    int safer = 0;
    friend bool operator==(const SafetySurvey &, const SafetySurvey &) = default;
};

// A camera at a bus shelter (or elsewhere), there or proposed.
struct Site
{
    SiteId id;
    QString name;
    QString stopSourceId; // Place::sourceId of the bus stop; empty elsewhere
    GridPoint point;
    double radiusMetres = 100; // within which its harm is counted
    SiteState state = SiteState::Proposed;
    int phase = 0;   // in which it is built; 0 where none is said
    QDate liveSince; // valid where it is live
    QDate removedOn;
    QString reference; // the operator's own
    std::vector<FootageRequest> requests;
    std::vector<SafetySurvey> surveys;
    friend bool operator==(const Site &, const Site &) = default;
};

// "proposed", "live", "removed".
[[nodiscard]] QString toKey(SiteState state);
[[nodiscard]] std::optional<SiteState> siteStateFromKey(QStringView key);
// "awaited", "received_useful", "received_not_useful", "not_recorded", "overwritten", "refused".
[[nodiscard]] QString toKey(FootageOutcome outcome);
[[nodiscard]] std::optional<FootageOutcome> footageOutcomeFromKey(QStringView key);
[[nodiscard]] const std::vector<FootageOutcome> &footageOutcomes();

} // namespace lantern
