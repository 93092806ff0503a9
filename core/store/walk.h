#pragma once

#include "base/id.h"
#include "geo/shapes.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace lantern
{

using WalkRequestId = Id<struct WalkRequestTag>;

enum class Light { Daylight, Dusk, Dark, LitStreet };
// How she was told what came of it; Partner: through the partner who did it.
enum class Telling { Letter, Phone, InPerson, Partner };
// An action goes forward only; "cannot do" ends it with a reason. Fed back is reached from Done or CannotDo.
enum class ActionState { Open, InProgress, Done, CannotDo, FedBack };

// One time that somebody was asked how far an action is.
struct Chase
{
    QDate on;
    QString answer; // what was said; may be empty
    friend bool operator==(const Chase &, const Chase &) = default;
};

struct WalkAction
{
    ActionId id;
    ConcernId concern;
    QString what;
    QString owner;   // role or shoulder number
    QString partner; // council lighting, TfL, landlord …; may be empty
    QDate due;
    ActionState state = ActionState::Open;
    QString outcome;
    QString cannotDoReason;
    QDate fedBackOn;                               // when the woman who raised it was told
    std::optional<Telling> toldHow = std::nullopt; // absent in files older than the question
    QDate chaseOn = {};                            // when the partner is asked again
    std::vector<Chase> chases = {};                // oldest first
    int reopened = 0;                              // how often it was taken up again after an answer
    QDate reopenedOn = {};
    QString reopenedWhy = {};
    QString earlierOutcome = {}; // what had been answered before it was reopened
    [[nodiscard]] bool isOverdue(QDate today) const;
};

struct WalkConcern
{
    ConcernId id;
    GridPoint point;
    QStringList categories; // StreetSafe's keys, environment or behaviour
    QString placeName;
    std::vector<WalkAction> actions;
};

// A Walk and Talk. Nothing that says who the women were: how many, where, when, what worried them.
struct Walk
{
    WalkId id;
    QDateTime startedAt; // UTC
    int minutes = 0;     // under 30 warns
    QString placeName;
    GridPoint place;
    Line route;      // may be empty
    QString officer; // shoulder number
    int women = 1;
    Light light = Light::Dark;
    std::vector<WalkConcern> concerns;
    // How safe the place felt to the women, 1 (not at all) to 5 (very), where they were asked.
    std::optional<int> feltBefore = std::nullopt;
    std::optional<int> feltAfter = std::nullopt;
    WalkRequestId request = {}; // that it was held for; invalid where nobody asked in advance
};

// A walk that somebody asked for: by reference only, never by name.
struct WalkRequest
{
    WalkRequestId id = {};
    QString reference = {};
    QDate askedOn = {};
    QString area = {};
    GridPoint point = {};     // roughly where; may be unset
    QDateTime bookedFor = {}; // UTC; invalid until a time is agreed
    QString officer = {};     // shoulder number, once booked
    QDate withdrawnOn = {};
    QString withdrawnWhy = {};
    friend bool operator==(const WalkRequest &, const WalkRequest &) = default;
};

[[nodiscard]] QString toKey(Light light);
[[nodiscard]] QString toKey(ActionState state);
[[nodiscard]] QString toKey(Telling how);
[[nodiscard]] std::optional<Light> lightFromKey(QStringView key);
[[nodiscard]] std::optional<ActionState> actionStateFromKey(QStringView key);
[[nodiscard]] std::optional<Telling> tellingFromKey(QStringView key);
// badly_lit, no_cctv, restricted_visibility, run_down, empty_buildings, poor_layout, drugs_or_alcohol
[[nodiscard]] const QStringList &environmentReasons();
// followed, verbal_harassment_one, verbal_harassment_group, other
[[nodiscard]] const QStringList &behaviourReasons();

} // namespace lantern
