#pragma once

#include "core/store/store_fixture.h"
#include "evaluation/evaluation.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

// Hexagons of 150 m in a file: one that is treated, areas like it, and others that are not. Figures are worked by hand.
namespace lantern::test
{

class EvaluatedTown
{
public:
    static constexpr Period Before{.first = Month(2026, 1), .last = Month(2026, 3)};
    static constexpr Period After{.first = Month(2026, 4), .last = Month(2026, 6)};

    EvaluatedTown()
        : store(m_fixture.create())
        , middle(grid.cellAt({530'000, 180'000}))
    {
        const auto classes = OffenceRepository(*store).classes().value();
        const auto find = [&](const char *name) {
            return std::ranges::find(classes, QLatin1StringView(name), &OffenceClass::name)->id;
        };
        violence = find("Violence and sexual offences");
        theft = find("Other theft");
        drugs = find("Drugs");
    }
    // So many cells east of the treated one.
    [[nodiscard]] HexCell east(int cells) const { return {middle.q + cells, middle.r}; }
    void add(HexCell cell, Month month, int many, int offenceClass = 0)
    {
        addAt(grid.centre(cell), month, many, offenceClass);
    }
    void addAt(GridPoint point, Month month, int many, int offenceClass = 0,
               std::optional<QDateTime> from = std::nullopt)
    {
        std::vector<Offence> offences;
        for (int i = 0; i < many; ++i)
            offences.push_back({.fingerprint = ++m_fingerprint,
                                .classId = offenceClass > 0 ? offenceClass : violence,
                                .month = month,
                                .from = from,
                                .to = from,
                                .point = point});
        QVERIFY(OffenceRepository(*store).addOffences(offences));
    }
    // The same number in each of the six months.
    void addEven(HexCell cell, int before, int after)
    {
        for (int month = 0; month < 3; ++month) {
            add(cell, Before.first.plus(month), before);
            add(cell, After.first.plus(month), after);
        }
    }
    // A set of the treated hexagon and, if there are, further ones, by months of which none is in the windows.
    HotspotSet saveSet(const std::vector<HexCell> &cells)
    {
        HotspotSet set;
        set.id = store->makeId<HotspotSetId>();
        set.name = QStringLiteral("Autumn");
        set.createdAt = m_fixture.clock.now();
        set.period = {Month(2025, 9), Month(2025, 11)};
        set.source = QStringLiteral("offences");
        for (const HexCell cell : cells) {
            Hotspot hotspot;
            hotspot.id = store->makeId<HotspotId>();
            hotspot.rank = static_cast<int>(set.hotspots.size()) + 1;
            hotspot.name = QStringLiteral("Place %1").arg(hotspot.rank);
            hotspot.centre = grid.centre(cell);
            hotspot.outline = {grid.outline(cell)};
            set.hotspots.push_back(std::move(hotspot));
        }
        [&] { QVERIFY(HotspotRepository(*store).save(set)); }();
        return set;
    }
    // A night of one team with a visit to each place, recorded as made or missed; the plan is approved unless it is to be a draft.
    void addNight(QDate night, const std::vector<GridPoint> &places, bool missed = false, bool draft = false)
    {
        Plan plan;
        plan.id = store->makeId<PlanId>();
        plan.name = QStringLiteral("Night");
        plan.status = draft ? PlanStatus::Draft : PlanStatus::Approved;
        plan.shift = makeShift(night, QStringLiteral("21:00-05:00")).value();
        Team team;
        team.id = store->makeId<TeamId>();
        team.name = QStringLiteral("Team 1");
        team.operation = Operation::Verona;
        for (const GridPoint point : places) {
            Leg leg;
            leg.id = store->makeId<LegId>();
            leg.placeName = QStringLiteral("Post");
            leg.point = point;
            leg.arrive = plan.shift.from.addSecs(1800 * (1 + static_cast<qint64>(team.legs.size())));
            leg.depart = leg.arrive.addSecs(900);
            team.legs.push_back(leg);
        }
        plan.teams = {team};
        QVERIFY(PlanRepository(*store).save(plan));
        for (const Leg &leg : team.legs)
            if (missed) {
                PatrolResult result;
                result.id = store->makeId<ResultId>();
                result.plan = plan.id;
                result.team = team.id;
                result.leg = leg.id;
                result.recordedAt = m_fixture.clock.now();
                result.missed = true;
                result.missedReason = QStringLiteral("called away");
                QVERIFY(ResultRepository(*store).append(result));
            }
    }
    [[nodiscard]] EvaluationQuestion question() const
    {
        EvaluationQuestion question;
        question.before = DayWindow::ofMonths(Before);
        question.after = DayWindow::ofMonths(After);
        return question;
    }

private:
    StoreFixture m_fixture;
    quint64 m_fingerprint = 0;

public:
    std::unique_ptr<Store> store;
    HexGrid grid;
    HexCell middle;
    int violence = 0;
    int theft = 0;
    int drugs = 0;
};

} // namespace lantern::test
