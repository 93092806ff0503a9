#include "series/candidates.h"

#include "series/words.h"
#include "statistics/space_time_pairs.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numeric>

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
        return millionthsOf(m_evidence.logOdds(one, other, metres * metres));
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
            const SeriesLink link = evidence.link(one, offences[static_cast<size_t>(*second)]);
            if (link.metres <= options.metres && link.days <= options.days)
                series.links.push_back(link);
        }
    }
    std::ranges::sort(series.links, [](const SeriesLink &left, const SeriesLink &right) {
        return std::tuple(-left.strength, left.first, left.second) < std::tuple(-right.strength, right.first, right.second);
    });
    series.strength = strengthOf(static_cast<double>(sum) / static_cast<double>(pairs) / 1e6);
    ranked.evidence = sum / pairs * static_cast<qint64>(members.size() - 1);
    series.id = seriesIdOf(series.offences);
    return ranked;
}

Result<std::vector<FoundLink>> linksAmong(std::span<const LinkableOffence> offences, const LinkEvidence &evidence,
                                          const LinkOptions &options, Candidates &found, const Progress &progress)
{
    const SpaceTimeBoxes boxes(pointsOf(offences), options.metres, options.days);
    if (boxes.looks() > MostLooks)
        return tooMuch();
    const qint64 threshold = millionthsOf(logOddsOf(options.threshold));
    std::vector<FoundLink> links;
    boxes.forEachPair(
        [&](int first, int second, double squaredMetres) {
            const LinkableOffence &one = offences[static_cast<size_t>(first)];
            const LinkableOffence &other = offences[static_cast<size_t>(second)];
            if (expectedDaysApart(one, other) > options.days)
                return;
            ++found.pairs;
            const qint64 logOdds = millionthsOf(evidence.logOdds(one, other, squaredMetres));
            if (logOdds >= threshold && links.size() <= MostLinks)
                links.push_back({logOdds, first, second});
        },
        [&](int done) {
            if (done % 4096 == 0)
                progress.at(0.9 * done / static_cast<double>(offences.size()));
            return !progress.cancelled() && links.size() <= MostLinks;
        });
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, SeriesWords::tr("The search for series was stopped."));
    if (links.size() > MostLinks)
        return tooMuch();
    const auto fingerprints = [&](const FoundLink &link) {
        return std::minmax({offences[static_cast<size_t>(link.first)].fingerprint,
                            offences[static_cast<size_t>(link.second)].fingerprint});
    };
    std::ranges::sort(links, [&](const FoundLink &left, const FoundLink &right) {
        return left.millionths != right.millionths ? left.millionths > right.millionths
                                                   : fingerprints(left) < fingerprints(right);
    });
    return links;
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
    Candidates found;
    found.offences = static_cast<qint64>(offences.size());
    found.monthOnly = std::ranges::count(offences, true, &LinkableOffence::monthOnly);
    found.withoutHour = std::ranges::count(offences, -1, &LinkableOffence::hour);
    found.withoutBehaviour = std::ranges::count(offences, 0U, &LinkableOffence::behaviour);
    if (offences.empty())
        return found;
    const LinkEvidence evidence(offences, options);
    found.mostStrength = strengthOf(evidence.mostLogOdds());
    auto links = linksAmong(offences, evidence, options, found, progress);
    if (!links)
        return std::unexpected(links.error());
    found.links = static_cast<qint64>(links->size());
    Groups groups(offences, evidence, options);
    for (const FoundLink &link : *links)
        groups.join(link);
    std::vector<RankedSeries> ranked;
    for (const std::vector<int> &members : groups.members())
        if (std::ssize(members) >= options.least)
            ranked.push_back(seriesOf(members, offences, evidence, options, groups));
    std::ranges::sort(ranked, [](const RankedSeries &left, const RankedSeries &right) {
        return left.evidence != right.evidence ? left.evidence > right.evidence : left.series.id < right.series.id;
    });
    for (RankedSeries &next : ranked)
        found.series.push_back(std::move(next.series));
    progress.at(1);
    return found;
}

} // namespace lantern
