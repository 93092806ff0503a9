#include "partners/site_cover.h"

#include <algorithm>
#include <numeric>

namespace lantern
{

namespace
{

// Whether `candidate` reaches no more than `other`; of two that reach the same, the later is the one to go.
bool isDominated(const std::vector<std::vector<int>> &groupsOf, int candidate, int other)
{
    const std::vector<int> &mine = groupsOf[static_cast<size_t>(candidate)];
    const std::vector<int> &theirs = groupsOf[static_cast<size_t>(other)];
    if (candidate == other || mine.size() > theirs.size() || (mine.size() == theirs.size() && candidate < other))
        return false;
    return std::ranges::includes(theirs, mine);
}

std::vector<bool> dominatedOf(const CoverProblem &problem, const std::vector<std::vector<int>> &groupsOf)
{
    std::vector<bool> dominated(groupsOf.size(), false);
    for (int candidate = 0; candidate < problem.candidates; ++candidate) {
        const std::vector<int> &groups = groupsOf[static_cast<size_t>(candidate)];
        if (groups.empty())
            continue;
        // Who dominates it reaches all of its groups, so also the one that the fewest reach.
        const int rarest = *std::ranges::min_element(
            groups, {}, [&](int group) { return problem.groups[static_cast<size_t>(group)].candidates.size(); });
        dominated[static_cast<size_t>(candidate)] =
            std::ranges::any_of(problem.groups[static_cast<size_t>(rarest)].candidates,
                                [&](int other) { return isDominated(groupsOf, candidate, other); });
    }
    return dominated;
}

// What each candidate would add to what is covered, kept up to date.
class Additions
{
public:
    explicit Additions(const CoverProblem &problem)
        : m_problem(problem)
        , m_groupsOf(problem.groupsOf())
        , m_gain(m_groupsOf.size(), 0)
        , m_covered(problem.groups.size(), false)
    {
        for (const CoverGroup &group : problem.groups)
            for (const int candidate : group.candidates)
                m_gain[static_cast<size_t>(candidate)] += group.weight;
    }
    [[nodiscard]] qint64 of(int candidate) const { return m_gain[static_cast<size_t>(candidate)]; }
    void choose(int candidate)
    {
        for (const int number : m_groupsOf[static_cast<size_t>(candidate)]) {
            if (m_covered[static_cast<size_t>(number)])
                continue;
            m_covered[static_cast<size_t>(number)] = true;
            const CoverGroup &group = m_problem.groups[static_cast<size_t>(number)];
            for (const int other : group.candidates)
                m_gain[static_cast<size_t>(other)] -= group.weight;
        }
    }

private:
    const CoverProblem &m_problem;
    std::vector<std::vector<int>> m_groupsOf;
    std::vector<qint64> m_gain;
    std::vector<bool> m_covered;
};

} // namespace

qint64 CoverProblem::total() const
{
    qint64 sum = 0;
    for (const CoverGroup &group : groups)
        sum += group.weight;
    return sum;
}

std::vector<std::vector<int>> CoverProblem::groupsOf() const
{
    std::vector<std::vector<int>> reached(static_cast<size_t>(candidates));
    for (size_t group = 0; group < groups.size(); ++group)
        for (const int candidate : groups[group].candidates)
            reached[static_cast<size_t>(candidate)].push_back(static_cast<int>(group));
    return reached;
}

CoverProblem merged(CoverProblem problem)
{
    std::erase_if(problem.groups,
                  [](const CoverGroup &group) { return group.weight <= 0 || group.candidates.empty(); });
    std::ranges::stable_sort(problem.groups, {}, &CoverGroup::candidates);
    std::vector<CoverGroup> groups;
    groups.reserve(problem.groups.size());
    for (CoverGroup &group : problem.groups) {
        if (!groups.empty() && groups.back().candidates == group.candidates)
            groups.back().weight += group.weight;
        else
            groups.push_back(std::move(group));
    }
    problem.groups = std::move(groups);
    return problem;
}

CoverProblem withoutDominated(const CoverProblem &problem)
{
    const std::vector<bool> dominated = dominatedOf(problem, problem.groupsOf());
    CoverProblem left = problem;
    for (CoverGroup &group : left.groups)
        std::erase_if(group.candidates, [&](int candidate) { return dominated[static_cast<size_t>(candidate)]; });
    return merged(std::move(left));
}

qint64 coveredBy(const CoverProblem &problem, std::span<const int> chosen)
{
    std::vector<bool> isChosen(static_cast<size_t>(problem.candidates), false);
    for (const int candidate : chosen)
        isChosen[static_cast<size_t>(candidate)] = true;
    qint64 covered = 0;
    for (const CoverGroup &group : problem.groups)
        if (std::ranges::any_of(group.candidates, [&](int one) { return isChosen[static_cast<size_t>(one)]; }))
            covered += group.weight;
    return covered;
}

std::vector<int> greedyCover(const CoverProblem &problem, int most, std::span<const int> among)
{
    std::vector<int> candidates(among.begin(), among.end());
    if (candidates.empty()) {
        candidates.resize(static_cast<size_t>(problem.candidates));
        std::iota(candidates.begin(), candidates.end(), 0);
    }
    std::ranges::sort(candidates);
    Additions additions(problem);
    std::vector<int> chosen;
    while (static_cast<int>(chosen.size()) < most && !candidates.empty()) {
        const int best = *std::ranges::max_element(candidates, {}, [&](int one) { return additions.of(one); });
        if (additions.of(best) <= 0)
            break;
        chosen.push_back(best);
        additions.choose(best);
    }
    return chosen;
}

double CoverAnswer::gap() const
{
    return isProven() || bound <= 0 ? 0 : static_cast<double>(bound - covered) / static_cast<double>(bound);
}

} // namespace lantern
