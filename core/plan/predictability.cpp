#include "plan/predictability.h"

#include <algorithm>
#include <cstdlib>

namespace lantern
{

namespace
{

struct GuessedVisit
{
    LegId leg;
    std::optional<int> place; // of the watcher's
    int minute = 0;           // of the shift
    bool isHit = false;
};

// Whether somebody who watches sees no visit begin, as others are there already. Of two that come at once the earlier in the plan begins it.
bool isJoining(const std::vector<const Leg *> &legs, size_t index)
{
    const Leg &leg = *legs[index];
    for (size_t other = 0; leg.hotspot.isValid() && other < legs.size(); ++other) {
        const Leg &one = *legs[other];
        const bool isThereBefore =
            one.arrive < leg.arrive ? leg.arrive < one.depart : one.arrive == leg.arrive && other < index;
        const bool isThere = one.hotspot == leg.hotspot && distanceMetres(one.point, leg.point) <= SamePlaceMetres;
        if (isThere && isThereBefore)
            return true;
    }
    return false;
}

std::vector<GuessedVisit> visitsTonight(const Plan &plan, const Watcher &watcher)
{
    std::vector<const Leg *> legs;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit)
                legs.push_back(&leg);
    std::vector<GuessedVisit> visits;
    for (size_t index = 0; index < legs.size(); ++index)
        if (!isJoining(legs, index))
            visits.push_back({.leg = legs[index]->id,
                              .place = watcher.placeAt(legs[index]->point),
                              .minute = minuteOfShift(plan.shift, legs[index]->arrive)});
    return visits;
}

bool isWithin(const GuessedVisit &visit, const Watcher::Guess &guess)
{
    return visit.place == guess.place && std::abs(visit.minute - guess.minute) <= ForeseenMinutes;
}

void hitNearest(std::vector<GuessedVisit> &visits, const Watcher::Guess &guess)
{
    GuessedVisit *nearest = nullptr;
    const auto rank = [&](const GuessedVisit &visit) {
        return std::pair(std::abs(visit.minute - guess.minute), visit.minute);
    };
    for (GuessedVisit &visit : visits) {
        if (isWithin(visit, guess) && (nearest == nullptr || rank(visit) < rank(*nearest)))
            nearest = &visit;
    }
    if (nearest != nullptr)
        nearest->isHit = true;
}

// By place: at how many minutes of the shift a guess would hit.
std::vector<int> luckyMinutes(const std::vector<GuessedVisit> &visits, int minutes)
{
    std::vector<std::vector<char>> lucky;
    for (const GuessedVisit &visit : visits) {
        if (!visit.place)
            continue;
        const auto place = static_cast<size_t>(*visit.place);
        if (place >= lucky.size())
            lucky.resize(place + 1);
        lucky[place].resize(static_cast<size_t>(minutes));
        const int end = std::min(minutes, visit.minute + ForeseenMinutes + 1);
        for (int minute = std::max(0, visit.minute - ForeseenMinutes); minute < end; ++minute)
            lucky[place][static_cast<size_t>(minute)] = 1;
    }
    std::vector<int> counts(lucky.size());
    std::ranges::transform(lucky, counts.begin(), [](const std::vector<char> &there) {
        return static_cast<int>(std::ranges::count(there, 1));
    });
    return counts;
}

} // namespace

Predictability predictabilityOf(const Plan &plan, std::span<const Plan> past)
{
    const Watcher watcher(plan.shift, past, plan.id);
    std::vector<GuessedVisit> visits = visitsTonight(plan, watcher);
    Predictability found;
    found.nights = watcher.nights();
    found.visits = static_cast<int>(visits.size());
    const std::vector<int> lucky = luckyMinutes(visits, watcher.minutes());
    qint64 luck = 0;
    for (const Watcher::Guess &guess : watcher.guesses(found.visits)) {
        ++found.guesses;
        hitNearest(visits, guess);
        if (static_cast<size_t>(guess.place) < lucky.size())
            luck += lucky[static_cast<size_t>(guess.place)];
    }
    for (const GuessedVisit &visit : visits) {
        if (visit.isHit)
            found.legs.push_back(visit.leg);
    }
    found.foreseen = static_cast<int>(found.legs.size());
    if (found.guesses > 0)
        found.chance = static_cast<double>(luck) / watcher.minutes();
    if (found.visits > found.chance)
        found.score = std::clamp((found.foreseen - found.chance) / (found.visits - found.chance), 0.0, 1.0);
    return found;
}

} // namespace lantern
