#include "store/walk.h"

#include "store/keys.h"

namespace lantern
{

namespace
{

constexpr KeyTable<Light, 4> Lights = {
    {{Light::Daylight, "daylight"}, {Light::Dusk, "dusk"}, {Light::Dark, "dark"}, {Light::LitStreet, "lit_street"}}};
constexpr KeyTable<ActionState, 5> States = {{{ActionState::Open, "open"},
                                              {ActionState::InProgress, "in_progress"},
                                              {ActionState::Done, "done"},
                                              {ActionState::CannotDo, "cannot_do"},
                                              {ActionState::FedBack, "fed_back"}}};

constexpr KeyTable<Telling, 4> Tellings = {{{Telling::Letter, "letter"},
                                            {Telling::Phone, "phone"},
                                            {Telling::InPerson, "in_person"},
                                            {Telling::Partner, "partner"}}};

} // namespace

bool WalkAction::isOverdue(QDate today) const
{
    const bool unfinished = state == ActionState::Open || state == ActionState::InProgress;
    return unfinished && due.isValid() && due < today;
}

QString toKey(Light light)
{
    return keyOf(Lights, light);
}

QString toKey(ActionState state)
{
    return keyOf(States, state);
}

std::optional<Light> lightFromKey(QStringView key)
{
    return valueOf(Lights, key);
}

std::optional<ActionState> actionStateFromKey(QStringView key)
{
    return valueOf(States, key);
}

QString toKey(Telling how)
{
    return keyOf(Tellings, how);
}

std::optional<Telling> tellingFromKey(QStringView key)
{
    return valueOf(Tellings, key);
}

const QStringList &environmentReasons()
{
    static const QStringList reasons = {
        QStringLiteral("badly_lit"),       QStringLiteral("no_cctv"),         QStringLiteral("restricted_visibility"),
        QStringLiteral("run_down"),        QStringLiteral("empty_buildings"), QStringLiteral("poor_layout"),
        QStringLiteral("drugs_or_alcohol")};
    return reasons;
}

const QStringList &behaviourReasons()
{
    static const QStringList reasons = {QStringLiteral("followed"), QStringLiteral("verbal_harassment_one"),
                                        QStringLiteral("verbal_harassment_group"), QStringLiteral("other")};
    return reasons;
}

} // namespace lantern
