#pragma once

#include "base/random.h"
#include "plan/worth.h"
#include "streets/street_graph.h"

#include <functional>
#include <vector>

namespace lantern
{

// Whole minutes on foot between places, by their index, rounded up.
using WalkMinutes = std::function<int(int from, int to)>;

// A visit that the planner may still move. Minutes are counted from the start of the shift.
struct RouteVisit
{
    int candidate = 0; // index of the hotspot, which is also its place
    int minutes = 0;
    int arrive = 0;
};

// A stretch of a route between two things that do not move: the shift's ends, locked legs, breaks.
struct RouteSegment
{
    int fromPlace = 0;
    int fromMinute = 0;
    int toPlace = 0;
    int toMinute = 0;
    std::vector<RouteVisit> visits;

    // Minutes walked and stayed.
    [[nodiscard]] int busyMinutes(const WalkMinutes &walk) const;
    [[nodiscard]] int lengthMinutes() const { return toMinute - fromMinute; }
    // Sets each arrival to where it lies on average: the slack shared out evenly.
    void spreadEvenly(const WalkMinutes &walk);
    // Draws all arrivals at once, each possible timetable as likely as another: the sorted draws from the slack are what
    // each visit is delayed by.
    void drawArrivals(const WalkMinutes &walk, Random &random);

private:
    void delayBy(const std::vector<int> &delays, const WalkMinutes &walk);
};

struct Route
{
    size_t team = 0;
    std::vector<RouteSegment> segments;
};

// A hotspot that the planner may use.
struct RouteCandidate
{
    double score = 0;
    std::vector<Stay> fixedStays; // that are decided already
};

struct InsertionLimits
{
    int minVisitMinutes = MinimumVisitMinutes;
    int maxVisitMinutes = MaximumVisitMinutes;
    int visitCap = VisitCapPerNight;
    double fillShare = 0.85; // of a segment: the rest is slack, from which arrivals are drawn
};

// Inserts visits, always the one with the greatest worth per minute of time it costs, until nothing fits. Each team
// and hotspot has a factor from the seed (0.85 to 1.15), so that two nights differ. False if cancelled.
[[nodiscard]] bool insertVisits(std::vector<Route> &routes, const std::vector<RouteCandidate> &candidates,
                                const WalkMinutes &walk, const InsertionLimits &limits, Random &random,
                                const Progress &progress);

} // namespace lantern
