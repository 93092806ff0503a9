#pragma once

#include "plan_fixture.h"

namespace plan_fixture
{

inline const QDateTime Now(QDate(2026, 11, 26), QTime(15, 0), QTimeZone::UTC);

struct Town
{
    StreetGraph graph = streetGrid(12);
    HotspotSet hotspots;
    std::vector<Officer> officers;

    explicit Town(quint64 seed = 1)
    {
        Random random(seed);
        hotspots.id = key<HotspotSetId>(1);
        for (quint32 i = 1; i <= 20; ++i)
            hotspots.hotspots.push_back(hotspot(i, corner(random.between(1, 11), random.between(1, 11)), 1000.0 / i));
        for (quint32 i = 1; i <= 12; ++i)
            officers.push_back(officer(i));
        for (quint32 i = 21; i <= 26; ++i)
            officers.push_back(spotter(i));
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers, .authorities = {}, .otherPlans = {}, .graph = &graph};
    }
};

inline PlanRequest requestOf(quint64 seed, const QString &hours = QStringLiteral("21:00-05:00"))
{
    PlanRequest request;
    request.shift = shiftOf(QDate(2026, 11, 27), hours);
    request.uniformTeams = 3;
    request.plainTeams = 1;
    request.seed = seed;
    request.steps = 100; // enough for the rules to show
    return request;
}

} // namespace plan_fixture
