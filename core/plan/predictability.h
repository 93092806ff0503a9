#pragma once

#include "plan/watcher.h"

namespace lantern
{

// How guessable a plan's visits are for somebody who watched the nights before. Fixed times were followed by more crime
// nearby (Ariel and others, "Predictable policing", 10.1007/s10940-016-9312-y), so the board shows this.
//
// The watcher (watcher.h) knows tonight's hours and makes as many guesses as the plan has visits, each a place and a minute, the
// most expected first, no two covering the same minutes of a place. A guess is a hit if a visit to that place begins within 15 minutes
// of it: the nearest in time, of equally near ones the earlier; a visit is hit once.
//
// Some guesses hit by luck where places are visited often. So the score is corrected for chance as Cohen's kappa is (1960,
// 10.1177/001316446002000104): chance is what as many guesses at the same places would hit if their minutes were drawn evenly over
// the shift, which is what one who knows where and how often but not when could do. As no two guesses at a place overlap, each hits
// at most one visit, and no two the same; so the expected hits are exactly, for each guess, the share of the shift's minutes that lie
// within 15 minutes of a visit there, and nothing need be drawn.
//
//     score = (hits − chance) / (visits − chance), not below 0 nor above 1
//
// 0 = no better than luck, 1 = every visit. 0 also if nothing was seen: then `nights` is 0.
// Minutes are those of the London wall clock (`minuteOfShift`).
struct Predictability
{
    double score = 0;        // 0 to 1
    int visits = 0;          // in this plan; teams that are at one hotspot at once make one
    int foreseen = 0;        // of them: the hits
    int guesses = 0;         // at most as many as visits; fewer where the watcher expects nothing more
    double chance = 0;       // hits that luck would give
    int nights = 0;          // past nights (dates) that the watcher saw
    std::vector<LegId> legs; // the foreseen ones, in the plan's order; of a visit of two teams the first to come
    // Whether there is anything to go by: without a night seen, the score of 0 says nothing.
    [[nodiscard]] bool isKnown() const { return nights > 0; }
};

// Drafts among `past` are left out: nobody saw them. The plan itself may be among them.
[[nodiscard]] Predictability predictabilityOf(const Plan &plan, std::span<const Plan> past);

} // namespace lantern
