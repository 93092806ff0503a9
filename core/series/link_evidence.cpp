#include "series/link_evidence.h"

#include "series/words.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <bit>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double SecondsPerDay = 86'400;
constexpr double HourMean = 3;       // hours between the times of day of one series
constexpr double ClassRepeats = 0.6; // the chance that a series keeps its class
constexpr double MostClassRatio = 10;
constexpr double BehaviourTilt = 3;
constexpr double ReachScale = 2; // the reach is twice the deviation, or the mean

const double OtherClassPart = std::log(1 - ClassRepeats);
const double NearestPart = std::log(ReachScale / (1 - std::exp(-ReachScale)));

int hoursApart(int first, int second)
{
    const int difference = std::abs(first - second);
    return std::min(difference, 24 - difference);
}

double cubed(double value)
{
    return std::abs(value * value * value);
}

} // namespace

double middleDay(const LinkableOffence &offence)
{
    return (static_cast<double>(offence.from) + static_cast<double>(offence.to)) / (2 * SecondsPerDay);
}

double expectedDaysApart(const LinkableOffence &first, const LinkableOffence &second)
{
    // Counted from the first's start, so that the cubes stay small.
    const double firstTo = static_cast<double>(first.to - first.from) / SecondsPerDay;
    const double from = static_cast<double>(second.from - first.from) / SecondsPerDay;
    const double to = static_cast<double>(second.to - first.from) / SecondsPerDay;
    if (from >= firstTo || to <= 0)
        return std::abs((from + to) / 2 - firstTo / 2);
    if (from == to)
        return (from * from + (firstTo - from) * (firstTo - from)) / (2 * firstTo);
    if (firstTo == 0)
        return (from * from + to * to) / (2 * (to - from));
    return (cubed(firstTo - from) + cubed(to) - cubed(firstTo - to) - cubed(from)) / (6 * firstTo * (to - from));
}

double jaccard(quint32 first, quint32 second)
{
    const int either = std::popcount(first | second);
    return either == 0 ? 0.0 : static_cast<double>(std::popcount(first & second)) / either;
}

double strengthOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

double logOddsOf(double strength)
{
    return std::log(strength / (1 - strength));
}

Result<void> checkLinkOptions(const LinkOptions &options)
{
    const auto within = [](double value, double least, double most) { return value >= least && value <= most; };
    if (!within(options.metres, 1, 10'000))
        return failure(Error::Code::Refused, SeriesWords::tr("Give a distance from 1 to 10,000 metres."));
    if (!within(options.days, 1, 366))
        return failure(Error::Code::Refused, SeriesWords::tr("Give a time from 1 to 366 days."));
    if (!within(options.threshold, 0.05, 0.9999))
        return failure(Error::Code::Refused, SeriesWords::tr("Give a least strength from 0.05 to 0.9999."));
    if (options.least < 2 || options.most < options.least || options.most > 50)
        return failure(Error::Code::Refused, SeriesWords::tr("A series has from 2 to 50 offences."));
    return {};
}

LinkEvidence::LinkEvidence(std::span<const LinkableOffence> offences, std::span<const int> withinReach,
                           const LinkOptions &options)
    : m_offences(offences)
    , m_options(options)
{
    m_crowding.reserve(withinReach.size());
    for (const int others : withinReach)
        m_crowding.push_back(-std::log(std::max(1, others)) / 2);
    weighHours();
    weighClasses();
    weighBehaviour();
}

void LinkEvidence::weighHours()
{
    std::array<double, 24> counts{};
    counts.fill(0.5);
    for (const LinkableOffence &offence : m_offences)
        if (offence.hour >= 0)
            counts[static_cast<size_t>(offence.hour)] += 1;
    std::array<double, 13> anyTwo{};
    std::array<double, 13> oneSeries{};
    double total = 0;
    double weight = 0;
    for (int first = 0; first < 24; ++first)
        for (int second = 0; second < 24; ++second) {
            const double pairs = counts[static_cast<size_t>(first)] * counts[static_cast<size_t>(second)];
            anyTwo[static_cast<size_t>(hoursApart(first, second))] += pairs;
            total += pairs;
        }
    for (size_t apart = 0; apart < oneSeries.size(); ++apart) {
        // From one hour there are two ways to most differences, and one to none and to twelve.
        oneSeries[apart] = (apart == 0 || apart == 12 ? 1 : 2) * std::exp(-static_cast<double>(apart) / HourMean);
        weight += oneSeries[apart];
    }
    for (size_t apart = 0; apart < oneSeries.size(); ++apart)
        m_hourPart[apart] = std::log(oneSeries[apart] / weight / (anyTwo[apart] / total));
}

void LinkEvidence::weighClasses()
{
    std::vector<double> counts;
    for (const LinkableOffence &offence : m_offences) {
        const auto id = static_cast<size_t>(std::max(0, offence.classId));
        if (id >= counts.size())
            counts.resize(id + 1);
        counts[id] += 1;
    }
    m_sameClassPart.assign(counts.size(), 0);
    for (size_t id = 0; id < counts.size(); ++id) {
        const double share = counts[id] / static_cast<double>(m_offences.size());
        if (share > 0)
            m_sameClassPart[id] = std::log(std::min(MostClassRatio, ClassRepeats / share + 1 - ClassRepeats));
    }
}

void LinkEvidence::weighBehaviour()
{
    boost::unordered_flat_map<quint32, double> counts;
    double total = 0;
    for (const LinkableOffence &offence : m_offences)
        if (offence.behaviour != 0) {
            counts[offence.behaviour] += 1;
            total += 1;
        }
    if (total == 0)
        return;
    // In one order, so that the sum is the same everywhere.
    std::vector<std::pair<quint32, double>> sets(counts.begin(), counts.end());
    std::ranges::sort(sets);
    double mean = 0;
    for (const auto &[first, firstCount] : sets)
        for (const auto &[second, secondCount] : sets)
            mean += firstCount / total * (secondCount / total) * std::exp(BehaviourTilt * jaccard(first, second));
    m_behaviourOffset = std::log(mean);
}

double LinkEvidence::distancePart(double squaredMetres) const
{
    return NearestPart - ReachScale * std::min(1.0, squaredMetres / (m_options.metres * m_options.metres));
}

double LinkEvidence::daysPart(double days) const
{
    return NearestPart - ReachScale * std::min(1.0, days / m_options.days);
}

double LinkEvidence::classPart(int first, int second) const
{
    if (first != second)
        return OtherClassPart;
    const auto id = static_cast<size_t>(std::max(0, first));
    return id < m_sameClassPart.size() ? m_sameClassPart[id] : 0;
}

double LinkEvidence::crowdingPart(int first, int second) const
{
    return m_crowding[static_cast<size_t>(first)] + m_crowding[static_cast<size_t>(second)];
}

double LinkEvidence::logOdds(int first, int second, double squaredMetres) const
{
    const LinkableOffence &one = m_offences[static_cast<size_t>(first)];
    const LinkableOffence &other = m_offences[static_cast<size_t>(second)];
    double sum = crowdingPart(first, second) + distancePart(squaredMetres) + daysPart(expectedDaysApart(one, other)) +
                 classPart(one.classId, other.classId);
    if (one.hour >= 0 && other.hour >= 0)
        sum += m_hourPart[static_cast<size_t>(hoursApart(one.hour, other.hour))];
    if (one.behaviour != 0 && other.behaviour != 0)
        sum += BehaviourTilt * jaccard(one.behaviour, other.behaviour) - m_behaviourOffset;
    return sum;
}

SeriesLink LinkEvidence::link(int first, int second) const
{
    const LinkableOffence &one = m_offences[static_cast<size_t>(first)];
    const LinkableOffence &other = m_offences[static_cast<size_t>(second)];
    SeriesLink link;
    link.first = std::min(one.fingerprint, other.fingerprint);
    link.second = std::max(one.fingerprint, other.fingerprint);
    link.metres = distanceMetres(one.point, other.point);
    link.days = expectedDaysApart(one, other);
    link.crowdingPart = crowdingPart(first, second);
    link.distancePart = distancePart(link.metres * link.metres);
    link.daysPart = daysPart(link.days);
    link.classPart = classPart(one.classId, other.classId);
    if (one.hour >= 0 && other.hour >= 0)
        link.hourPart = m_hourPart[static_cast<size_t>(hoursApart(one.hour, other.hour))];
    if (one.behaviour != 0 && other.behaviour != 0)
        link.behaviourPart = BehaviourTilt * jaccard(one.behaviour, other.behaviour) - m_behaviourOffset;
    link.strength = strengthOf(link.crowdingPart + link.distancePart + link.daysPart + link.classPart +
                               link.hourPart.value_or(0) + link.behaviourPart.value_or(0));
    return link;
}

} // namespace lantern
