#include "store/plan.h"

#include "store/keys.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr KeyTable<Mode, 3> Modes = {{{Mode::Uniform, "uniform"}, {Mode::Plain, "plain"}, {Mode::Mixed, "mixed"}}};
constexpr KeyTable<Operation, 5> Operations = {{{Operation::Vigilant, "vigilant"},
                                                {Operation::Verona, "verona"},
                                                {Operation::ProtectiveSecurity, "protective_security"},
                                                {Operation::Event, "event"},
                                                {Operation::Other, "other"}}};
constexpr KeyTable<PlanStatus, 6> Statuses = {{{PlanStatus::Draft, "draft"},
                                               {PlanStatus::Approved, "approved"},
                                               {PlanStatus::Briefed, "briefed"},
                                               {PlanStatus::Live, "live"},
                                               {PlanStatus::Debriefed, "debriefed"},
                                               {PlanStatus::Closed, "closed"}}};
constexpr KeyTable<LegKind, 2> LegKinds = {{{LegKind::Visit, "visit"}, {LegKind::Break, "break"}}};
constexpr KeyTable<Travel, 2> Travels = {{{Travel::Foot, "foot"}, {Travel::Vehicle, "vehicle"}}};

} // namespace

bool Officer::has(const QString &skill, QDate on) const
{
    return std::ranges::any_of(
        skills, [&](const Skill &held) { return held.name == skill && (!held.until.isValid() || on <= held.until); });
}

QString toKey(Mode mode)
{
    return keyOf(Modes, mode);
}

QString toKey(Operation operation)
{
    return keyOf(Operations, operation);
}

QString toKey(PlanStatus status)
{
    return keyOf(Statuses, status);
}

QString toKey(LegKind kind)
{
    return keyOf(LegKinds, kind);
}

QString toKey(Travel travel)
{
    return keyOf(Travels, travel);
}

std::optional<Travel> travelFromKey(QStringView key)
{
    return valueOf(Travels, key);
}

std::optional<Mode> modeFromKey(QStringView key)
{
    return valueOf(Modes, key);
}

std::optional<Operation> operationFromKey(QStringView key)
{
    return valueOf(Operations, key);
}

std::optional<PlanStatus> planStatusFromKey(QStringView key)
{
    return valueOf(Statuses, key);
}

std::optional<LegKind> legKindFromKey(QStringView key)
{
    return valueOf(LegKinds, key);
}

} // namespace lantern
