#pragma once

#include "plan_fixture.h"

namespace plan_fixture
{

inline const QDate Night(2026, 11, 27);

// A pair and its uniform team side by side, and nothing wrong with them; the tests break one thing at a time.
struct Board
{
    StreetGraph graph = streetGrid(10);
    std::vector<Officer> officers{spotter(1), spotter(2), officer(3), officer(4), officer(5)};
    std::vector<Authority> authorities;
    std::vector<Plan> others;
    Plan plan;

    explicit Board(const Shift &shift = shiftOf(Night, QStringLiteral("22:00-03:00")))
    {
        plan.id = key<PlanId>(1);
        plan.shift = shift;
        plan.teams.resize(2);
        plan.teams[0].id = key<TeamId>(1);
        plan.teams[0].name = QStringLiteral("Pair A");
        plan.teams[0].mode = Mode::Plain;
        plan.teams[0].members = {key<OfficerId>(1), key<OfficerId>(2)};
        plan.teams[0].linkedUniform = key<TeamId>(2);
        plan.teams[1].id = key<TeamId>(2);
        plan.teams[1].name = QStringLiteral("Team 1");
        plan.teams[1].members = {key<OfficerId>(3), key<OfficerId>(4)};
        for (quint32 team = 0; team < 2; ++team) {
            plan.teams[team].legs = {visit(10 * team + 1, at(2, 2), after(30), 12),
                                     visit(10 * team + 2, at(5, 2), after(60), 12)};
        }
    }
    [[nodiscard]] static Hotspot at(int east, int north)
    {
        return hotspot(static_cast<quint32>(east * 100 + north), corner(east, north), 10);
    }
    [[nodiscard]] QDateTime after(int minutes) const { return plan.shift.from.addSecs(minutes * 60); }
    [[nodiscard]] std::vector<Breach> check() const
    {
        return checkPlan(plan,
                         {.officers = officers, .authorities = authorities, .otherPlans = others, .graph = &graph});
    }
    void addAuthority(const QDateTime &from, const QDateTime &to)
    {
        Authority authority;
        authority.id = key<AuthorityId>(1);
        authority.reference = QStringLiteral("S34/77");
        authority.grantedByRank = QStringLiteral("inspector");
        authority.regardsRights = true;
        authority.from = from;
        authority.to = to;
        authority.area = square(corner(0, 0), 1000);
        authorities.push_back(authority);
    }
    Plan &addOther(const Shift &shift, PlanStatus status, quint32 member)
    {
        Plan other;
        other.id = key<PlanId>(50 + static_cast<quint32>(others.size()));
        other.name = QStringLiteral("Other night");
        other.status = status;
        other.shift = shift;
        other.teams.resize(1);
        other.teams[0].members = {key<OfficerId>(member)};
        others.push_back(other);
        return others.back();
    }
};

inline const Breach *find(const std::vector<Breach> &breaches, const QString &rule)
{
    const auto found = std::ranges::find(breaches, rule, &Breach::rule);
    return found == breaches.end() ? nullptr : &*found;
}

} // namespace plan_fixture
