// The part of problems.h that puts problems forward.

#include "outcome/problems.h"

#include "base/clock.h"

#include <boost/geometry/index/rtree.hpp>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace lantern
{

namespace
{

namespace bgi = boost::geometry::index;

struct ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

// A concern or a StreetSafe report, which has no walk.
struct Worry
{
    GridPoint point;
    const Walk *walk = nullptr;
    const WalkConcern *concern = nullptr;
    QStringList categories;
};

bool isDecided(const StreetSafeReport &report, std::span<const Problem> problems, double metres)
{
    return std::ranges::any_of(problems, [&report, metres](const Problem &problem) {
        return distanceMetres(report.point, problem.point) <= std::max(problem.radiusMetres, metres) &&
               report.month <= Month::of(problem.decidedOn);
    });
}

class Gathering
{
public:
    Gathering(std::span<const Walk> walks, std::span<const StreetSafeReport> reports, std::span<const Problem> problems,
              const ProblemMethod &method, const QDate &today);
    [[nodiscard]] std::vector<ProposedProblem> gather();

private:
    using Entry = std::pair<GridPoint, size_t>;
    void takeConcerns(std::span<const Walk> walks, std::span<const Problem> problems, const QDate &since);
    [[nodiscard]] std::vector<size_t> near(size_t worry) const;
    [[nodiscard]] ProposedProblem propose(const std::vector<size_t> &members) const;

    ProblemMethod m_method;
    std::vector<Worry> m_worries; // the concerns first
    size_t m_concerns = 0;
    bgi::rtree<Entry, bgi::rstar<16>> m_tree;
};

void Gathering::takeConcerns(std::span<const Walk> walks, std::span<const Problem> problems, const QDate &since)
{
    QSet<ConcernId> held;
    for (const Problem &problem : problems)
        for (const ConcernId &concern : problem.concerns)
            held.insert(concern);
    for (const Walk &walk : walks)
        for (const WalkConcern &concern : walk.concerns)
            if (!held.contains(concern.id) && walk.startedAt.toTimeZone(londonZone()).date() >= since)
                m_worries.push_back({concern.point, &walk, &concern, concern.categories});
    m_concerns = m_worries.size();
}

Gathering::Gathering(std::span<const Walk> walks, std::span<const StreetSafeReport> reports,
                     std::span<const Problem> problems, const ProblemMethod &method, const QDate &today)
    : m_method(method)
{
    const QDate since = QDate(today.year(), today.month(), 1).addMonths(1 - method.months);
    takeConcerns(walks, problems, since);
    const Month first = Month::of(since);
    const Month last = Month::of(today);
    for (const StreetSafeReport &report : reports)
        if (report.month >= first && report.month <= last && !isDecided(report, problems, method.metres))
            m_worries.push_back({report.point, nullptr, nullptr, report.environment + report.behaviour});
    std::vector<Entry> entries;
    entries.reserve(m_worries.size());
    for (size_t i = 0; i < m_worries.size(); ++i)
        entries.emplace_back(m_worries[i].point, i);
    m_tree = decltype(m_tree)(entries);
}

std::vector<size_t> Gathering::near(size_t worry) const
{
    const GridPoint centre = m_worries[worry].point;
    const double reach = m_method.metres;
    const boost::geometry::model::box<GridPoint> box({centre.easting - reach, centre.northing - reach},
                                                     {centre.easting + reach, centre.northing + reach});
    std::vector<size_t> found;
    for (auto entry = m_tree.qbegin(bgi::intersects(box)); entry != m_tree.qend(); ++entry)
        if (distanceMetres(entry->first, centre) <= reach)
            found.push_back(entry->second);
    std::ranges::sort(found);
    return found;
}

QStringList byFrequency(const QHash<QString, int> &counts)
{
    QStringList categories;
    for (const QString &category : environmentReasons() + behaviourReasons())
        if (counts.contains(category))
            categories.append(category);
    std::ranges::stable_sort(categories, std::greater<>(),
                             [&counts](const QString &category) { return counts.value(category); });
    return categories;
}

ProposedProblem Gathering::propose(const std::vector<size_t> &members) const
{
    ProposedProblem problem;
    QSet<const Walk *> walks;
    QHash<QString, int> counts;
    for (const size_t member : members) {
        const Worry &worry = m_worries[member];
        problem.point.easting += worry.point.easting / static_cast<double>(members.size());
        problem.point.northing += worry.point.northing / static_cast<double>(members.size());
        for (const QString &category : worry.categories)
            ++counts[category];
        if (worry.walk == nullptr) {
            ++problem.streetSafeReports;
            continue;
        }
        walks.insert(worry.walk);
        problem.concerns.push_back(worry.concern->id);
        const QDate raised = worry.walk->startedAt.toTimeZone(londonZone()).date();
        if (!problem.firstRaised.isValid() || raised < problem.firstRaised)
            problem.firstRaised = raised;
        if (!problem.lastRaised.isValid() || raised > problem.lastRaised)
            problem.lastRaised = raised;
    }
    const Worry &leader = m_worries[members.front()];
    problem.placeName = leader.concern->placeName.isEmpty() ? leader.walk->placeName : leader.concern->placeName;
    problem.walks = static_cast<int>(walks.size());
    problem.categories = byFrequency(counts);
    for (const size_t member : members)
        problem.radiusMetres = std::max(problem.radiusMetres, distanceMetres(problem.point, m_worries[member].point));
    return problem;
}

std::vector<ProposedProblem> Gathering::gather()
{
    std::vector<std::vector<size_t>> neighbours;
    neighbours.reserve(m_concerns);
    for (size_t i = 0; i < m_concerns; ++i)
        neighbours.push_back(near(i));
    std::vector<size_t> order(m_concerns);
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t left, size_t right) {
        if (neighbours[left].size() != neighbours[right].size())
            return neighbours[left].size() > neighbours[right].size();
        return m_worries[left].concern->id < m_worries[right].concern->id;
    });
    std::vector<bool> taken(m_worries.size(), false);
    std::vector<ProposedProblem> proposed;
    for (const size_t leader : order) {
        if (taken[leader])
            continue;
        std::vector<size_t> members{leader};
        for (const size_t one : neighbours[leader])
            if (one != leader && !taken[one])
                members.push_back(one);
        ProposedProblem problem = propose(members);
        if (static_cast<int>(members.size()) < m_method.fewest || problem.walks + problem.streetSafeReports < 2)
            continue;
        for (const size_t member : members)
            taken[member] = true;
        proposed.push_back(std::move(problem));
    }
    return proposed;
}

} // namespace

std::vector<ProposedProblem> proposeProblems(std::span<const Walk> walks, std::span<const StreetSafeReport> reports,
                                             std::span<const Problem> problems, const ProblemMethod &method,
                                             const QDate &today)
{
    std::vector<ProposedProblem> proposed = Gathering(walks, reports, problems, method, today).gather();
    std::ranges::stable_sort(proposed, [](const ProposedProblem &left, const ProposedProblem &right) {
        const size_t leftSize = left.concerns.size() + static_cast<size_t>(left.streetSafeReports);
        const size_t rightSize = right.concerns.size() + static_cast<size_t>(right.streetSafeReports);
        return leftSize != rightSize ? leftSize > rightSize : left.concerns.front() < right.concerns.front();
    });
    return proposed;
}

QString problemMethodText(const ProblemMethod &method)
{
    return ProposalWords::tr(
               "Put forward is a place where at least %1 concerns and StreetSafe reports of the last %2 "
               "months lie within %3 m of one concern, from two walks or from a walk and a report. The "
               "concern with most neighbours gathers first; each concern and report is in one place only.")
        .arg(method.fewest)
        .arg(method.months)
        .arg(method.metres);
}

} // namespace lantern
