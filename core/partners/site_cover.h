#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace lantern
{

// All demand that the same candidates reach: what it weighs together, and their numbers, ascending.
struct CoverGroup
{
    qint64 weight = 0;
    std::vector<int> candidates = {};
};

// Which k of the candidates reach most of the demand: the maximal covering location problem (Church & ReVelle 1974, "The maximal
// covering location problem", Papers of the Regional Science Association 32:101–118). Whole weights, so that sums are exact.
struct CoverProblem
{
    int candidates = 0;
    std::vector<CoverGroup> groups = {};
    [[nodiscard]] qint64 total() const;
    // The groups that each candidate reaches, ascending.
    [[nodiscard]] std::vector<std::vector<int>> groupsOf() const;
};

// Groups with the same candidates as one; those that nobody reaches or that weigh nothing are left out. In the order of their candidates.
[[nodiscard]] CoverProblem merged(CoverProblem problem);

// The same problem without the candidates that reach no more than another one does (of equal ones the first stays): its optimum is
// the same for every k. Candidates keep their numbers.
[[nodiscard]] CoverProblem withoutDominated(const CoverProblem &problem);

// What the chosen candidates reach together.
[[nodiscard]] qint64 coveredBy(const CoverProblem &problem, std::span<const int> chosen);

// One candidate after the other, each time the one that adds most (of equal ones the first), until none adds anything or there are `most`.
// Of those in `among` only, unless that is empty.
[[nodiscard]] std::vector<int> greedyCover(const CoverProblem &problem, int most, std::span<const int> among = {});

struct CoverAnswer
{
    std::vector<int> chosen; // ascending; fewer than asked for where more would add nothing
    qint64 covered = 0;
    qint64 bound = 0; // no choice of so many covers more than this
    [[nodiscard]] bool isProven() const { return covered >= bound; }
    // By how much the best choice may be better, as a share of what it may cover; 0 where it is proven.
    [[nodiscard]] double gap() const;
};

struct CoverLimits
{
    double seconds = 60; // of wall time for all together; only where it runs out does an answer depend on the machine
};

// The best choice of 1, 2, … `most` candidates, each a problem of its own (the best five need not hold the best four), solved to the
// end by HiGHS's branch and cut on one thread with a fixed seed, started from the greedy choice. Where the time runs out an answer
// is the best known with its bound, the lower of HiGHS's and that of a greedy choice S: no k cover more than S and the k largest
// additions to it (Nemhauser, Wolsey & Fisher 1978, Mathematical Programming 14:265–294). Refused: `most` under 1; Cancelled.
[[nodiscard]] Result<std::vector<CoverAnswer>>
coverCurve(const CoverProblem &problem, int most, const CoverLimits &limits = {}, const Progress &progress = {});

} // namespace lantern
