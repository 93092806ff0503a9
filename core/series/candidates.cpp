#include "series/candidates.h"

#include "series/words.h"
#include "statistics/space_time_pairs.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lantern
{

namespace
{

constexpr qint64 MostLooks = 2'000'000'000;
constexpr size_t MostLinks = 3'000'000;

struct FoundLink
{
    qint64 millionths;
    int first;
    int second;
};

qint64 millionthsOf(double logOdds)
{
    return std::llround(logOdds * 1e6);
}

std::unexpected<Error> tooMuch()
{
    return failure(Error::Code::Refused,
                   SeriesWords::tr("Too many offences lie close together to compare them all. Choose fewer months, a "
                                   "narrower filter, a shorter reach or a higher strength."));
}

std::vector<SpaceTimePoint> pointsOf(std::span<const LinkableOffence> offences)
{
    std::vector<SpaceTimePoint> points;
    points.reserve(offences.size());
    for (const LinkableOffence &offence : offences)
        points.push_back({offence.point, middleDay(offence)});
    return points;
}

// The groups that links make, each with its members.
class Groups
{
public:
    Groups(std::span<const LinkableOffence> offences, const LinkEvidence &evidence, const LinkOptions &options)
        : m_offences(offences)
        , m_evidence(evidence)
        , m_most(static_cast<size_t>(options.most))
        , m_threshold(millionthsOf(logOddsOf(options.threshold)))
        , m_group(offences.size(), -1)
    {
    }

    void join(const FoundLink &link)
    {
        const int left = groupOf(link.first);
        const int right = groupOf(link.second);
        if (left == right)
            return;
        auto &stays = m_members[static_cast<size_t>(left)];
        auto &goes = m_members[static_cast<size_t>(right)];
        if (stays.size() + goes.size() > m_most)
            return;
        qint64 sum = 0;
        for (const int first : stays)
            for (const int second : goes)
                sum += logOdds(first, second);
        if (sum < m_threshold * static_cast<qint64>(stays.size() * goes.size()))
            return;
        for (const int member : goes)
            m_group[static_cast<size_t>(member)] = left;
        stays.insert(stays.end(), goes.begin(), goes.end());
        goes.clear();
    }

    [[nodiscard]] const std::vector<std::vector<int>> &members() const { return m_members; }
    [[nodiscard]] qint64 threshold() const { return m_threshold; }
    [[nodiscard]] qint64 logOdds(int first, int second) const
    {
        const LinkableOffence &one = m_offences[static_cast<size_t>(first)];
        const LinkableOffence &other = m_offences[static_cast<size_t>(second)];
        const double metres = distanceMetres(one.point, other.point);
        return millionthsOf(m_evidence.logOdds(first, second, metres * metres));
    }

private:
    // An offence is a group of its own until a link joins it.
    int groupOf(int offence)
    {
        int &group = m_group[static_cast<size_t>(offence)];
        if (group < 0) {
            group = static_cast<int>(m_members.size());
            m_members.push_back({offence});
        }
        return group;
    }

    std::span<const LinkableOffence> m_offences;
    const LinkEvidence &m_evidence;
    size_t m_most;
    qint64 m_threshold;
    std::vector<int> m_group;
    std::vector<std::vector<int>> m_members;
};

struct RankedSeries
{
    qint64 evidence;
    CandidateSeries series;
};

RankedSeries seriesOf(std::vector<int> members, std::span<const LinkableOffence> offences, const LinkEvidence &evidence,
                      const LinkOptions &options, const Groups &groups)
{
    std::ranges::sort(members); // offences come by time
    RankedSeries ranked{};
    CandidateSeries &series = ranked.series;
    qint64 sum = 0;
    qint64 pairs = 0;
    for (auto first = members.begin(); first != members.end(); ++first) {
        const LinkableOffence &one = offences[static_cast<size_t>(*first)];
        series.offences.push_back(one.fingerprint);
        series.monthOnly = series.monthOnly || one.monthOnly;
        for (auto second = std::next(first); second != members.end(); ++second) {
            const qint64 logOdds = groups.logOdds(*first, *second);
            sum += logOdds;
            ++pairs;
            if (logOdds < groups.threshold())
                continue;
            const SeriesLink link = evidence.link(*first, *second);
            if (link.metres <= options.metres && link.days <= options.days)
                series.links.push_back(link);
        }
    }
    std::ranges::sort(series.links, [](const SeriesLink &left, const SeriesLink &right) {
        return std::tuple(-left.strength, left.first, left.second) <
               std::tuple(-right.strength, right.first, right.second);
    });
    series.strength = strengthOf(static_cast<double>(sum) / static_cast<double>(pairs) / 1e6);
    ranked.evidence = sum / pairs * static_cast<qint64>(members.size() - 1);
    series.id = seriesIdOf(series.offences);
    return ranked;
}

// What the search goes over: the pairs within reach in space and time.
class Pairs
{
public:
    Pairs(std::span<const LinkableOffence> offences, const LinkOptions &options, const Progress &progress)
        : m_offences(offences)
        , m_days(options.days)
        , m_boxes(pointsOf(offences), options.metres, options.days)
        , m_progress(progress)
    {
    }

    [[nodiscard]] bool areTooMany() const { return m_boxes.looks() > MostLooks; }

    // Calls take(first, second, squaredMetres) until it says no or the user does; progress goes from one fraction to another.
    template<class Take>
    void forEach(double from, double to, Take take) const
    {
        bool going = true;
        m_boxes.forEachPair(
            [&](int first, int second, double squaredMetres) {
                if (going && expectedDaysApart(m_offences[static_cast<size_t>(first)],
                                               m_offences[static_cast<size_t>(second)]) <= m_days)
                    going = take(first, second, squaredMetres);
            },
            [&](int done) {
                if (done % 4096 == 0)
                    m_progress.at(from + (to - from) * done / static_cast<double>(m_offences.size()));
                return going && !m_progress.cancelled();
            });
    }

private:
    std::span<const LinkableOffence> m_offences;
    double m_days;
    SpaceTimeBoxes m_boxes;
    const Progress &m_progress;
};

std::vector<int> othersWithinReach(const Pairs &pairs, size_t offences)
{
    std::vector<int> others(offences, 0);
    pairs.forEach(0, 0.4, [&](int first, int second, double) {
        ++others[static_cast<size_t>(first)];
        ++others[static_cast<size_t>(second)];
        return true;
    });
    return others;
}

// The links, strongest first; of equals those of the lower fingerprints.
void sortLinks(std::vector<FoundLink> &links, std::span<const LinkableOffence> offences)
{
    const auto fingerprints = [&](const FoundLink &link) {
        return std::minmax({offences[static_cast<size_t>(link.first)].fingerprint,
                            offences[static_cast<size_t>(link.second)].fingerprint});
    };
    std::ranges::sort(links, [&](const FoundLink &left, const FoundLink &right) {
        return left.millionths != right.millionths ? left.millionths > right.millionths
                                                   : fingerprints(left) < fingerprints(right);
    });
}

Result<std::vector<FoundLink>> linksAmong(const Pairs &pairs, const LinkEvidence &evidence, const LinkOptions &options,
                                          Candidates &found)
{
    const qint64 threshold = millionthsOf(logOddsOf(options.threshold));
    qint64 strongest = std::numeric_limits<qint64>::min();
    std::vector<FoundLink> links;
    pairs.forEach(0.4, 0.9, [&](int first, int second, double squaredMetres) {
        ++found.pairs;
        const qint64 logOdds = millionthsOf(evidence.logOdds(first, second, squaredMetres));
        strongest = std::max(strongest, logOdds);
        if (logOdds >= threshold)
            links.push_back({logOdds, first, second});
        return links.size() <= MostLinks;
    });
    if (links.size() > MostLinks)
        return tooMuch();
    if (found.pairs > 0)
        found.strongest = strengthOf(static_cast<double>(strongest) / 1e6);
    found.links = static_cast<qint64>(links.size());
    return links;
}

std::vector<CandidateSeries> groupsOf(std::span<const LinkableOffence> offences, const std::vector<FoundLink> &links,
                                      const LinkEvidence &evidence, const LinkOptions &options)
{
    Groups groups(offences, evidence, options);
    for (const FoundLink &link : links)
        groups.join(link);
    std::vector<RankedSeries> ranked;
    for (const std::vector<int> &members : groups.members())
        if (std::ssize(members) >= options.least)
            ranked.push_back(seriesOf(members, offences, evidence, options, groups));
    std::ranges::sort(ranked, [](const RankedSeries &left, const RankedSeries &right) {
        return left.evidence != right.evidence ? left.evidence > right.evidence : left.series.id < right.series.id;
    });
    std::vector<CandidateSeries> series;
    series.reserve(ranked.size());
    for (RankedSeries &next : ranked)
        series.push_back(std::move(next.series));
    return series;
}

Candidates countsOf(std::span<const LinkableOffence> offences)
{
    Candidates found;
    found.offences = std::ssize(offences);
    found.monthOnly = std::ranges::count(offences, true, &LinkableOffence::monthOnly);
    found.withoutHour = std::ranges::count(offences, -1, &LinkableOffence::hour);
    found.withoutBehaviour = std::ranges::count(offences, 0U, &LinkableOffence::behaviour);
    return found;
}

} // namespace

SeriesId seriesIdOf(std::vector<quint64> fingerprints)
{
    std::ranges::sort(fingerprints);
    QByteArray bytes;
    for (const quint64 fingerprint : fingerprints) {
        const quint64 big = qToBigEndian(fingerprint);
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    static const QUuid namesOfSeries(QStringLiteral("6d1f4b0e-3a52-5c1e-9b57-2f0c7d5e8a41"));
    return SeriesId(QUuid::createUuidV5(namesOfSeries, bytes));
}

Result<Candidates> findCandidates(std::span<const LinkableOffence> offences, const LinkOptions &options,
                                  const Progress &progress)
{
    if (auto checked = checkLinkOptions(options); !checked)
        return std::unexpected(checked.error());
    Candidates found = countsOf(offences);
    const Pairs pairs(offences, options, progress);
    if (pairs.areTooMany())
        return tooMuch();
    const std::vector<int> withinReach = othersWithinReach(pairs, offences.size());
    const LinkEvidence evidence(offences, withinReach, options);
    auto links = linksAmong(pairs, evidence, options, found);
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, SeriesWords::tr("The search for series was stopped."));
    if (!links)
        return std::unexpected(links.error());
    sortLinks(*links, offences);
    found.series = groupsOf(offences, *links, evidence, options);
    progress.at(1);
    return found;
}

} // namespace lantern
