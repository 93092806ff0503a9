#pragma once

#include "base/random.h"
#include "plan/edit.h"
#include "plan/edit_orders.h"
#include "plan/request_like.h"
#include "plan/rule_checks.h"
#include "plan_fixture.h"

#include <rapidcheck.h>

// Shifts for rapidcheck: a town, its hotspots and what is asked of the night, drawn so that a counterexample becomes small.
namespace plan_fixture
{

inline const QDateTime DrawnNow(QDate(2026, 1, 15), QTime(15, 0), QTimeZone::UTC);

struct DrawnPlace
{
    int east = 0; // tens of metres; the streets begin at 0, and not all places are on them
    int north = 0;
    int score = 0;
    int hours = 0; // 0 not known, 1 all alike, 2 nothing at any hour, more: by chance
};

struct DrawnDuty
{
    int east = 0;
    int north = 0;
    int at = 0;   // percent of the shift
    int play = 0; // minutes
    int minutes = 1;
};

struct DrawnShift
{
    int cells = 1;   // blocks a side
    int missing = 0; // percent of the streets
    int town = 1;
    std::vector<DrawnPlace> places = {};
    int pairs = 0;
    int others = 1; // more uniform teams than pairs
    int vehicles = 0;
    int date = 0; // 0 a Friday, 1 the night in which the clock goes forward, 2 back
    int starts = 22;
    int hours = 8;
    int reach = 4;
    int cap = 4;
    int halfRecovery = 60;
    int loss = 0; // thousandths
    std::vector<int> often = {};
    std::vector<int> forbidden = {};
    std::vector<DrawnDuty> duties = {};
    bool hasStart = false; // at the streets' corner
    int seed = 1;
    int steps = 20;
};

// Found by rapidcheck through its name: how a counterexample is written down.
inline void showValue(const DrawnShift &drawn, std::ostream &out)
{
    out << "cells " << drawn.cells << " missing " << drawn.missing << " town " << drawn.town << "; pairs "
        << drawn.pairs << " others " << drawn.others << " vehicles " << drawn.vehicles << "; date " << drawn.date
        << " starts " << drawn.starts << " hours " << drawn.hours << "; reach " << drawn.reach << " cap " << drawn.cap
        << " half recovery " << drawn.halfRecovery << " loss " << drawn.loss << "; start " << drawn.hasStart << " seed "
        << drawn.seed << " steps " << drawn.steps << "\nplaces (east north score hours):\n";
    for (const DrawnPlace &place : drawn.places)
        out << "  " << place.east << ' ' << place.north << ' ' << place.score << ' ' << place.hours << '\n';
    out << "every two hours:";
    for (const int place : drawn.often)
        out << ' ' << place;
    out << "\nforbidden:";
    for (const int place : drawn.forbidden)
        out << ' ' << place;
    out << "\nduties (east north at play minutes):\n";
    for (const DrawnDuty &duty : drawn.duties)
        out << "  " << duty.east << ' ' << duty.north << ' ' << duty.at << ' ' << duty.play << ' ' << duty.minutes
            << '\n';
}

// As large in the first cases as in the last.
inline rc::Gen<int> within(int low, int end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, end));
}

template<class Value>
rc::Gen<std::vector<Value>> several(int least, int most, const rc::Gen<Value> &one)
{
    return rc::gen::mapcat(within(least, most + 1), [one](int count) {
        return rc::gen::container<std::vector<Value>>(static_cast<size_t>(count), one);
    });
}

inline rc::Gen<DrawnPlace> drawnPlace()
{
    return rc::gen::build<DrawnPlace>(
        rc::gen::set(&DrawnPlace::east, within(-60, 160)), rc::gen::set(&DrawnPlace::north, within(-60, 160)),
        rc::gen::set(&DrawnPlace::score, rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {6, within(1, 1000)}})),
        rc::gen::set(&DrawnPlace::hours, within(0, 8)));
}

inline rc::Gen<DrawnDuty> drawnDuty()
{
    return rc::gen::build<DrawnDuty>(
        rc::gen::set(&DrawnDuty::east, within(-20, 120)), rc::gen::set(&DrawnDuty::north, within(-20, 120)),
        rc::gen::set(&DrawnDuty::at, within(0, 100)), rc::gen::set(&DrawnDuty::play, within(0, 60)),
        rc::gen::set(&DrawnDuty::minutes, within(1, 60)));
}

// `pairs`: the most of them.
inline rc::Gen<DrawnShift> drawnShift(int pairs = 3, int hours = 10)
{
    return rc::gen::build<DrawnShift>(
        rc::gen::set(&DrawnShift::cells, within(1, 12)), rc::gen::set(&DrawnShift::missing, within(0, 40)),
        rc::gen::set(&DrawnShift::town, within(1, 1000)),
        rc::gen::set(&DrawnShift::places, several(1, 20, drawnPlace())),
        rc::gen::set(&DrawnShift::pairs, within(0, pairs + 1)), rc::gen::set(&DrawnShift::others, within(0, 4)),
        rc::gen::set(&DrawnShift::vehicles, within(0, 3)), rc::gen::set(&DrawnShift::date, within(0, 3)),
        rc::gen::set(&DrawnShift::starts, within(0, 24)), rc::gen::set(&DrawnShift::hours, within(2, hours + 1)),
        rc::gen::set(&DrawnShift::reach, within(1, 10)), rc::gen::set(&DrawnShift::cap, within(1, 6)),
        rc::gen::set(&DrawnShift::halfRecovery, within(1, 200)), rc::gen::set(&DrawnShift::loss, within(0, 101)),
        rc::gen::set(&DrawnShift::often, several(0, 2, within(0, 20))),
        rc::gen::set(&DrawnShift::forbidden, several(0, 2, within(0, 20))),
        rc::gen::set(&DrawnShift::duties, several(0, 2, drawnDuty())), rc::gen::set(&DrawnShift::hasStart),
        rc::gen::set(&DrawnShift::seed, within(1, 1000)), rc::gen::set(&DrawnShift::steps, within(1, 40)));
}

// What a supervisor asks besides once the plan is there.
struct DrawnEdit
{
    int what = 0;
    int team = 0;
    int number = 0;
    DrawnDuty duty = {};
};

inline void showValue(const DrawnEdit &edit, std::ostream &out)
{
    const char *kinds[]{"own hours", "forbidden to a team", "duty of a team", "vehicle"};
    out << kinds[edit.what] << ", team " << edit.team << ", number " << edit.number << ", duty " << edit.duty.east
        << ' ' << edit.duty.north << ' ' << edit.duty.at << ' ' << edit.duty.play << ' ' << edit.duty.minutes;
}

inline rc::Gen<DrawnEdit> drawnEdit()
{
    return rc::gen::build<DrawnEdit>(
        rc::gen::set(&DrawnEdit::what, within(0, 4)), rc::gen::set(&DrawnEdit::team, within(0, 8)),
        rc::gen::set(&DrawnEdit::number, within(0, 100)), rc::gen::set(&DrawnEdit::duty, drawnDuty()));
}

inline GridPoint tensOfMetres(int east, int north)
{
    return {530000.0 + 10 * east, 180000.0 + 10 * north};
}

// A grid of streets with crooked corners, from which some are missing.
inline StreetGraph drawnStreets(int cells, int missing, int seed)
{
    Random random(static_cast<quint64>(seed));
    std::vector<GridPoint> corners;
    for (int i = 0; i < (cells + 1) * (cells + 1); ++i) {
        const GridPoint even = corner(i % (cells + 1), i / (cells + 1));
        corners.push_back({even.easting + random.between(-30, 30), even.northing + random.between(-30, 30)});
    }
    const auto cornerAt = [&](int east, int north) { return corners[static_cast<size_t>(north * (cells + 1) + east)]; };
    std::vector<Street> streets;
    for (int i = 0; i <= cells; ++i) {
        for (int j = 0; j < cells; ++j) {
            for (const bool across : {true, false}) {
                if (random.between(0, 99) < missing)
                    continue;
                Street street;
                street.name = QStringLiteral("Street %1").arg(streets.size() + 1);
                street.line =
                    across ? Line{cornerAt(j, i), cornerAt(j + 1, i)} : Line{cornerAt(i, j), cornerAt(i, j + 1)};
                streets.push_back(std::move(street));
            }
        }
    }
    return StreetGraph::build(streets);
}

inline Hotspot drawnHotspot(const DrawnPlace &place, quint32 number)
{
    Hotspot made = hotspot(number, tensOfMetres(place.east, place.north), place.score);
    Random random(static_cast<quint64>(place.hours));
    for (int hour = 0; hour < 168 && place.hours > 0; ++hour)
        made.hourShares.push_back(place.hours == 1 ? 1 : place.hours == 2 ? 0 : random.between(0, 30) / 10.0);
    return made;
}

// The clock goes forward on 29 March 2026 and back on 25 October 2026, both at 01:00 UTC.
inline Shift drawnHours(const DrawnShift &drawn)
{
    const QDate dates[]{QDate(2026, 6, 5), QDate(2026, 3, 28), QDate(2026, 10, 24)};
    // Whoever begins before noon of it begins in the night of the change.
    const QDate date = dates[drawn.date].addDays(drawn.starts < 12 ? 1 : 0);
    return makeShift(date, QTime(drawn.starts, 0), QTime((drawn.starts + drawn.hours) % 24, 0)).value();
}

// What the planner is given.
struct ShiftCase
{
    StreetGraph graph;
    std::shared_ptr<Walks> walks;
    HotspotSet hotspots;
    std::vector<Officer> officers;
    std::vector<Plan> others = {}; // of the weeks before
    PlanRequest request;

    explicit ShiftCase(const DrawnShift &drawn)
        : graph(drawnStreets(drawn.cells, drawn.missing, drawn.town))
        , walks(std::make_shared<Walks>(&graph))
    {
        hotspots.id = key<HotspotSetId>(1);
        for (const DrawnPlace &place : drawn.places)
            hotspots.hotspots.push_back(drawnHotspot(place, static_cast<quint32>(hotspots.hotspots.size()) + 1));
        request.shift = drawnHours(drawn);
        request.plainTeams = drawn.pairs;
        request.uniformTeams = std::max(1, drawn.pairs + drawn.others);
        request.vehicleTeams = std::min(drawn.vehicles, request.uniformTeams - request.plainTeams);
        request.seed = static_cast<quint64>(drawn.seed);
        request.steps = drawn.steps;
        request.reachMinutes = drawn.reach;
        if (drawn.hasStart)
            request.start = tensOfMetres(0, 0);
        for (int i = 0; i < 2 * request.uniformTeams; ++i)
            officers.push_back(officer(static_cast<quint32>(i) + 1));
        for (int i = 0; i < 2 * request.plainTeams; ++i)
            officers.push_back(spotter(static_cast<quint32>(i) + 51));
        addOrders(drawn);
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers,
                .authorities = {},
                .otherPlans = others,
                .graph = &graph,
                .walks = walks,
                .hotspots = &hotspots};
    }
    [[nodiscard]] const Hotspot &hotspotAt(int number) const
    {
        return hotspots.hotspots[static_cast<size_t>(number) % hotspots.hotspots.size()];
    }
    [[nodiscard]] Duty duty(const DrawnDuty &drawn, const QString &name) const
    {
        const auto room = std::max(0, static_cast<int>(request.shift.minutes()) - drawn.minutes - drawn.play);
        const QDateTime earliest = request.shift.from.addSecs(room * drawn.at / 100 * qint64{60});
        return {.name = name,
                .point = tensOfMetres(drawn.east, drawn.north),
                .earliest = earliest,
                .latest = earliest.addSecs(drawn.play * qint64{60}),
                .minutes = drawn.minutes};
    }
    [[nodiscard]] Result<Plan> plan() const { return makePlan(request, hotspots, context(), DrawnNow); }
    [[nodiscard]] Result<Plan> planAgain(const Plan &current, quint64 seed, bool improves = false) const
    {
        PlanRequest again = requestLike(current);
        again.seed = seed;
        again.steps = request.steps;
        again.improves = improves;
        return makePlan(again, hotspots, context(), DrawnNow, &current);
    }
    [[nodiscard]] std::vector<Breach> blocking(const Plan &plan) const
    {
        std::vector<Breach> breaches = checkPlan(plan, context());
        std::erase_if(breaches, [](const Breach &breach) { return !breach.blocks; });
        return breaches;
    }

    // The plan with the edit, or as it is where the edit is refused.
    [[nodiscard]] Plan edited(const Plan &plan, const DrawnEdit &edit) const
    {
        const Team &team = plan.teams[static_cast<size_t>(edit.team) % plan.teams.size()];
        const auto minutes = static_cast<int>(plan.shift.minutes());
        const auto after = [&](int minute) { return plan.shift.from.addSecs(minute * qint64{60}); };
        Duty own = duty(edit.duty, QStringLiteral("Own duty %1").arg(plan.orders.duties.size() + 1));
        own.team = team.id;
        const bool isPaired =
            team.linkedUniform.isValid() || std::ranges::contains(plan.teams, team.id, &Team::linkedUniform);
        const Result<Plan> made = edit.what == 0 ? setOwnHours(plan, team.id, after(minutes * (edit.number % 10) / 20),
                                                               after(minutes - minutes * (edit.number / 10) / 20))
                                  : edit.what == 1 ? setForbidden(plan, team.id, hotspotAt(edit.number).id, true)
                                  : edit.what == 2 ? addDuty(plan, own)
                                  : isPaired       ? plan
                                                   : setTravel(plan, team.id, Travel::Vehicle);
        return made ? *made : plan;
    }

private:
    void addOrders(const DrawnShift &drawn)
    {
        PlanOrders &orders = request.orders;
        orders.visitCap = drawn.cap;
        orders.halfRecoveryMinutes = drawn.halfRecovery;
        orders.unpredictableLoss = drawn.loss / 1000.0;
        for (const int number : drawn.forbidden)
            if (!std::ranges::contains(orders.forbids, hotspotAt(number).id, &Forbid::hotspot))
                orders.forbids.push_back({.team = {}, .hotspot = hotspotAt(number).id});
        for (const int number : drawn.often) {
            const HotspotId id = hotspotAt(number).id;
            if (!std::ranges::contains(orders.forbids, id, &Forbid::hotspot) &&
                !std::ranges::contains(orders.everyTwoHours, id))
                orders.everyTwoHours.push_back(id);
        }
        for (const DrawnDuty &each : drawn.duties)
            orders.duties.push_back(duty(each, QStringLiteral("Duty %1").arg(orders.duties.size() + 1)));
    }
};

inline std::string wordsOf(const std::vector<Breach> &breaches)
{
    return textOf(breaches).toStdString();
}

inline bool isSame(const Leg &one, const Leg &other)
{
    return one.id == other.id && one.kind == other.kind && one.hotspot == other.hotspot &&
           one.placeName == other.placeName && one.point == other.point && one.arrive == other.arrive &&
           one.depart == other.depart && one.locked == other.locked && one.reason == other.reason;
}

using Picks = std::vector<std::pair<int, int>>;

// The legs of these teams, locked.
inline Plan locked(Plan plan, const Picks &picks)
{
    for (const auto &[team, leg] : picks) {
        Team &whose = plan.teams[static_cast<size_t>(team) % plan.teams.size()];
        if (!whose.legs.empty())
            whose.legs[static_cast<size_t>(leg) % whose.legs.size()].locked = true;
    }
    return plan;
}

inline rc::Gen<Picks> drawnPicks()
{
    return several(1, 5, rc::gen::pair(within(0, 8), within(0, 30)));
}

inline std::string legsOf(const Plan &plan)
{
    QStringList lines;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            lines.append(QStringLiteral("%1: %2 %3–%4%5")
                             .arg(team.name, leg.placeName, clockTime(leg.arrive), clockTime(leg.depart),
                                  leg.locked ? QStringLiteral(" locked") : QString()));
    return lines.join(u'\n').toStdString();
}

// A property draws its seed from the clock unless told: the same cases every time are worth more in the build.
// RC_PARAMS="seed=2 max_success=1000" draws others and more.
inline void drawTheSame(const char *parameters)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", parameters);
}

} // namespace plan_fixture
