#pragma once

#include "base/id.h"
#include "geo/shapes.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace lantern
{

enum class Light { Daylight, Dusk, Dark, LitStreet };
// How she was told what came of it; Partner: through the partner who did it.
enum class Telling { Letter, Phone, InPerson, Partner };
// An action goes forward only; "cannot do" ends it with a reason. Fed back is reached from Done or CannotDo.
enum class ActionState { Open, InProgress, Done, CannotDo, FedBack };

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
