#pragma once

#include "store/plan.h"

#include <QStringList>

#include <span>

namespace lantern
{

enum class LegChangeKind { Moved, Added, Dropped };

// One leg that is not as it was. Moved: another team, time or length of stay.
struct LegChange
{
    LegChangeKind kind = LegChangeKind::Moved;
    Leg before;         // without id if added
    QString teamBefore; // name
    Leg after;          // without id if dropped
    QString teamAfter;
};

struct PlanDifference
{
    int kept = 0;                // legs that are as they were: team, place, times
    std::vector<LegChange> legs; // by time, that of after first
    QStringList teams;           // what changed about teams, in words
    [[nodiscard]] bool isEmpty() const { return legs.empty() && teams.isEmpty(); }
    [[nodiscard]] int count(LegChangeKind kind) const;
};

// What one plan has otherwise than another; legs and teams are the same by their ids. Reasons, locks and names of plans do not count.
// Where the officers are given, it says who came to a crew and who left it.
[[nodiscard]] PlanDifference differenceOf(const Plan &before, const Plan &after,
                                          std::span<const Officer> officers = {});

// One line for each change of teams and legs, in order of time. A visit added where another of the team is dropped within an hour is one line:
// "Team 2 goes to Greek Street at 23:40 instead of Dean Street at 23:30".
struct ChangeLine
{
    LegChangeKind kind = LegChangeKind::Moved; // of a leg; a team's is Moved
    bool isOfTeam = false;
    QDateTime at; // invalid for a team
    QString text;
};
[[nodiscard]] std::vector<ChangeLine> linesOf(const PlanDifference &difference);

// Two versions of one plan in words, the shift's hours and the orders first; empty where they are alike.
[[nodiscard]] QStringList changesBetween(const Plan &before, const Plan &after, std::span<const Officer> officers);

} // namespace lantern
