#pragma once

#include "store/outcome_repository.h"
#include "store/plan_repository.h"

// A night's plan with a uniform and a plain team, and what it needs to be saved.
namespace lantern::test
{

struct Night
{
    Random random{7};
    QDateTime now{QDate(2026, 11, 26), QTime(14, 0), QTimeZone::UTC};
    Officer spotter{.id = id<OfficerId>(),
                    .shoulderNumber = QStringLiteral("4471"),
                    .rank = QStringLiteral("constable"),
                    .skills = {{.name = QStringLiteral("spotter"), .until = QDate(2027, 3, 31)},
                               {.name = QStringLiteral("driver"), .until = {}}}};
    Officer sergeant{.id = id<OfficerId>(),
                     .shoulderNumber = QStringLiteral("1102"),
                     .rank = QStringLiteral("sergeant"),
                     .skills = {}};
    HotspotSet set = makeSet();
    Plan plan = makePlan();

    template<class Key>
    [[nodiscard]] Key id()
    {
        return Key::make(now, random);
    }

    [[nodiscard]] static QDateTime at(int hour, int minute)
    {
        return {QDate(2026, 11, hour < 12 ? 28 : 27), QTime(hour, minute), QTimeZone::UTC};
    }
    [[nodiscard]] static MultiPolygon square(GridPoint middle, double half)
    {
        Polygon polygon;
        for (const auto &[x, y] :
             {std::pair(-1, -1), std::pair(-1, 1), std::pair(1, 1), std::pair(1, -1), std::pair(-1, -1)})
            polygon.outer().push_back({middle.easting + x * half, middle.northing + y * half});
        return {polygon};
    }

    [[nodiscard]] HotspotSet makeSet()
    {
        HotspotSet made{.id = id<HotspotSetId>(),
                        .name = QStringLiteral("Autumn"),
                        .createdAt = now,
                        .weight = Weight::Count,
                        .period = {Month(2025, 11), Month(2026, 10)},
                        .cellWidthMetres = 120,
                        .source = QStringLiteral("offences"),
                        .hotspots = {}};
        for (int rank = 1; rank <= 3; ++rank) {
            const GridPoint centre{530'000.5 + 200 * rank, 180'000.25};
            made.hotspots.push_back({.id = id<HotspotId>(),
                                     .rank = rank,
                                     .score = 900.5 / rank,
                                     .count = 40 / rank,
                                     .vawgShare = 0.61,
                                     .name = QStringLiteral("Place %1").arg(rank),
                                     .reason = QStringLiteral("many"),
                                     .centre = centre,
                                     .outline = rank == 3 ? MultiPolygon() : square(centre, 75),
                                     .edited = rank == 2});
        }
        return made;
    }

    [[nodiscard]] Leg leg(size_t hotspot, int hour, int minute)
    {
        return {.id = id<LegId>(),
                .kind = LegKind::Visit,
                .hotspot = set.hotspots[hotspot].id,
                .placeName = set.hotspots[hotspot].name,
                .point = set.hotspots[hotspot].centre,
                .arrive = at(hour, minute),
                .depart = at(hour, minute).addSecs(12 * 60),
                .locked = hotspot == 1,
                .reason = QStringLiteral("why")};
    }

    [[nodiscard]] Plan makePlan()
    {
        Team uniform{.id = id<TeamId>(),
                     .name = QStringLiteral("Team 1"),
                     .mode = Mode::Uniform,
                     .operation = Operation::Verona,
                     .members = {sergeant.id},
                     .linkedUniform = {},
                     .start = {530'000, 180'000},
                     .finish = {530'100, 180'100},
                     .startName = QStringLiteral("Station"),
                     .finishName = QStringLiteral("Yard"),
                     .legs = {leg(0, 21, 30), leg(1, 22, 30)}};
        uniform.legs.push_back({.id = id<LegId>(),
                                .kind = LegKind::Break,
                                .hotspot = {},
                                .placeName = QStringLiteral("Canteen"),
                                .point = {530'000, 180'000},
                                .arrive = at(1, 0),
                                .depart = at(1, 45),
                                .locked = false,
                                .reason = {}});
        uniform.legs.push_back(leg(2, 2, 10));
        Team plain = uniform;
        plain.id = id<TeamId>();
        plain.name = QStringLiteral("Pair A");
        plain.mode = Mode::Plain;
        plain.operation = Operation::Vigilant;
        plain.members = {spotter.id};
        plain.linkedUniform = uniform.id;
        plain.legs = {leg(0, 21, 45)};
        return {.id = id<PlanId>(),
                .name = QStringLiteral("Friday"),
                .shift = *makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00")),
                .status = PlanStatus::Approved,
                .version = 3,
                .seed = 0xfedcba9876543210ULL,
                .hotspotSet = set.id,
                .reachMinutes = 5,
                .worth = 123.5,
                .teams = {plain, uniform},
                .approvedBy = QStringLiteral("1102"),
                .approvedAt = now};
    }

    [[nodiscard]] Authority authority()
    {
        return {.id = id<AuthorityId>(),
                .kind = QStringLiteral("s34"),
                .reference = QStringLiteral("S34/0117"),
                .grantedByRank = QStringLiteral("inspector"),
                .grantedBy = QStringLiteral("1102"),
                .grounds = QStringLiteral("Harassment at closing time"),
                .regardsRights = true,
                .from = at(22, 0),
                .to = at(3, 0),
                .area = square({530'300, 180'000}, 400)};
    }

    [[nodiscard]] PatrolResult result(size_t team = 1, size_t legIndex = 1)
    {
        const Leg &visited = plan.teams[team].legs[legIndex];
        PatrolResult made;
        made.id = id<ResultId>();
        made.plan = plan.id;
        made.team = plan.teams[team].id;
        made.leg = visited.id;
        made.recordedAt = QDateTime(QDate(2026, 11, 28), QTime(5, 30), QTimeZone::UTC);
        made.recordedBy = QStringLiteral("desk");
        made.actualIn = visited.arrive.addSecs(60);
        made.actualOut = visited.depart;
        made.counts = {{QStringLiteral("stop"), 2}, {QStringLiteral("warning"), 1}};
        made.stopReasons = {{QStringLiteral("harassment"), 2}};
        made.riskAssessed = true;
        made.intelligenceChecked = true;
        return made;
    }

    [[nodiscard]] Result<void> saveInto(Store &store)
    {
        PlanRepository plans(store);
        return plans.saveOfficer(spotter)
            .and_then([&] { return plans.saveOfficer(sergeant); })
            .and_then([&] { return HotspotRepository(store).save(set); })
            .and_then([&] { return plans.save(plan); });
    }
};

} // namespace lantern::test
