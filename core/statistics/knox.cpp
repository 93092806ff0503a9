#include "statistics/knox.h"

#include "statistics/near_pairs.h"
#include "statistics/permuter.h"
#include "statistics/vectorised.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace lantern
{

namespace
{

struct KnoxWords
{
    Q_DECLARE_TR_FUNCTIONS(Knox)
};

constexpr qint64 MostPairs = 100'000'000;
constexpr int LaneBytes = 32;
constexpr size_t PairsAtOnce = 256; // their gaps stay in the nearest cache while every edge is held against them
constexpr size_t MostDays = std::numeric_limits<qint16>::max();

// Several permutations' times of one event beside each other. Whole days fit 16 bits; other times are kept as they are.
// Stored as arrays and worked on in registers: a stored vector's alignment would depend on who compiled it.
template<class TimeType, class CountType>
struct LanesOf
{
    using Time = TimeType;
    using Count = CountType;
    static constexpr size_t Width = LaneBytes / sizeof(Time);
    using Times = std::array<Time, Width>;
    using Counts = std::array<Count, Width>;
    using TimeVector __attribute__((vector_size(LaneBytes))) = Time;
    using CountVector __attribute__((vector_size(LaneBytes))) = Count;
    static constexpr size_t CountsBeforeFull = std::numeric_limits<Count>::max();
};
using DayLanes = LanesOf<qint16, qint16>;
using InstantLanes = LanesOf<double, qint64>;

template<class Vector, class Array>
[[gnu::always_inline]] inline void load(Vector &vector, const Array &array)
{
    static_assert(sizeof vector == sizeof array);
    std::memcpy(&vector, &array, sizeof vector);
}

// Adds to counts, for each edge, in how many pairs the lane's two times lie within it; at most PairsAtOnce pairs.
template<class Lanes>
[[gnu::always_inline]] inline void count(const typename Lanes::Times *times, std::span<const PairOfEvents> pairs,
                                         std::span<const typename Lanes::Times> edges, typename Lanes::Counts *counts)
{
    using Times = Lanes::TimeVector;
    typename Lanes::Times gaps[PairsAtOnce];
    for (size_t i = 0; i < pairs.size(); ++i) {
        Times first;
        Times second;
        load(first, times[pairs[i].first]);
        load(second, times[pairs[i].second]);
        const Times gap = first - second;
        const Times size = gap < 0 ? -gap : gap;
        std::memcpy(&gaps[i], &size, sizeof size);
    }
    for (size_t edge = 0; edge < edges.size(); ++edge) {
        Times limit;
        typename Lanes::CountVector within;
        load(limit, edges[edge]);
        load(within, counts[edge]);
        for (size_t i = 0; i < pairs.size(); ++i) {
            Times gap;
            load(gap, gaps[i]);
            within -= gap <= limit;
        }
        std::memcpy(&counts[edge], &within, sizeof within);
    }
}

LANTERN_VECTORISED void countPairs(const DayLanes::Times *times, std::span<const PairOfEvents> pairs,
                                   std::span<const DayLanes::Times> edges, DayLanes::Counts *counts)
{
    count<DayLanes>(times, pairs, edges, counts);
}

LANTERN_VECTORISED void countPairs(const InstantLanes::Times *times, std::span<const PairOfEvents> pairs,
                                   std::span<const InstantLanes::Times> edges, InstantLanes::Counts *counts)
{
    count<InstantLanes>(times, pairs, edges, counts);
}

// The pairs that close in time, for several permutations at once.
template<class Lanes>
class PairCounter
{
public:
    using Time = Lanes::Time;
    PairCounter(const NearPairs &near, std::span<const Time> edges)
        : m_near(near)
        , m_times(near.order.size())
        , m_edges(edges.size())
        , m_counts(edges.size())
    {
        for (size_t edge = 0; edge < edges.size(); ++edge)
            m_edges[edge].fill(edges[edge]);
    }
    void put(size_t lane, std::span<const Time> times)
    {
        for (size_t event = 0; event < times.size(); ++event)
            m_times[event][lane] = times[event];
    }
    // Cumulative counts by distance band, time band and lane.
    [[nodiscard]] std::vector<std::vector<std::array<qint64, Lanes::Width>>> counts()
    {
        using PerEdge = std::vector<std::array<qint64, Lanes::Width>>;
        std::vector<PerEdge> all;
        PerEdge sums(m_edges.size());
        for (const std::vector<PairOfEvents> &band : m_near.bands) {
            add(band, sums);
            all.push_back(sums);
        }
        return all;
    }

private:
    void add(std::span<const PairOfEvents> pairs, std::vector<std::array<qint64, Lanes::Width>> &sums)
    {
        size_t sinceFlush = 0;
        std::ranges::fill(m_counts, typename Lanes::Counts{});
        for (size_t from = 0; from < pairs.size(); from += PairsAtOnce) {
            const size_t many = std::min(PairsAtOnce, pairs.size() - from);
            countPairs(m_times.data(), pairs.subspan(from, many), m_edges, m_counts.data());
            sinceFlush += many;
            if (from + many == pairs.size() || sinceFlush > Lanes::CountsBeforeFull - PairsAtOnce) {
                flush(sums);
                sinceFlush = 0;
            }
        }
    }
    void flush(std::vector<std::array<qint64, Lanes::Width>> &sums)
    {
        for (size_t edge = 0; edge < m_edges.size(); ++edge) {
            for (size_t lane = 0; lane < Lanes::Width; ++lane)
                sums[edge][lane] += m_counts[edge][lane];
            m_counts[edge] = typename Lanes::Counts{};
        }
    }

    const NearPairs &m_near;
    std::vector<typename Lanes::Times> m_times; // by event
    std::vector<typename Lanes::Times> m_edges;
    std::vector<typename Lanes::Counts> m_counts; // by edge
};

Result<KnoxTable> stopped()
{
    return failure(Error::Code::Cancelled, KnoxWords::tr("The Knox test was stopped."));
}

// `times` by the pairs' numbering.
template<class Lanes>
Result<KnoxTable> test(const NearPairs &near, std::span<const typename Lanes::Time> times,
                       std::span<const typename Lanes::Time> edges, const KnoxOptions &options,
                       const Progress &progress)
{
    const size_t bands = near.bands.size();
    KnoxTable table;
    table.observed.assign(bands, std::vector<qint64>(edges.size()));
    table.expected.assign(bands, std::vector<double>(edges.size()));
    table.p.assign(bands, std::vector<double>(edges.size(), 1.0));
    PairCounter<Lanes> counter(near, edges);
    counter.put(0, times);
    const auto seen = counter.counts();
    for (size_t band = 0; band < bands; ++band)
        for (size_t edge = 0; edge < edges.size(); ++edge)
            table.observed[band][edge] = seen[band][edge][0];
    Permuter permuter(options.seed);
    std::vector<typename Lanes::Time> dealt(times.begin(), times.end());
    const auto all = static_cast<size_t>(options.permutations);
    for (size_t done = 0; done < all; done += Lanes::Width) {
        const size_t lanes = std::min(Lanes::Width, all - done);
        for (size_t lane = 0; lane < lanes; ++lane) {
            permuter.shuffle(std::span(dealt));
            counter.put(lane, dealt);
        }
        const auto counts = counter.counts();
        for (size_t band = 0; band < bands; ++band)
            for (size_t edge = 0; edge < edges.size(); ++edge)
                for (size_t lane = 0; lane < lanes; ++lane) {
                    table.expected[band][edge] += static_cast<double>(counts[band][edge][lane]);
                    table.p[band][edge] += counts[band][edge][lane] >= table.observed[band][edge] ? 1 : 0;
                }
        if (progress.cancelled())
            return stopped();
        progress.at(static_cast<double>(done) / static_cast<double>(all));
    }
    for (size_t band = 0; band < bands; ++band)
        for (size_t edge = 0; edge < edges.size(); ++edge) {
            table.expected[band][edge] /= static_cast<double>(std::max<size_t>(1, all));
            table.p[band][edge] /= static_cast<double>(all + 1);
        }
    return table;
}

bool rises(const std::vector<double> &edges)
{
    return !edges.empty() && edges.front() >= 0 && std::isfinite(edges.back()) &&
           std::ranges::adjacent_find(edges, std::greater_equal()) == edges.end();
}

Result<void> checkEvents(std::span<const SpaceTimeEvent> events, const KnoxOptions &options)
{
    if (events.size() < 2)
        return failure(Error::Code::Refused, KnoxWords::tr("Two events or more are needed for a Knox test."));
    if (!rises(options.metres) || !rises(options.days))
        return failure(Error::Code::Refused,
                       KnoxWords::tr("The edges of the bands must rise, from 0 or more: 100, 200, 300."));
    if (options.permutations < 0 || options.permutations > 1'000'000)
        return failure(Error::Code::Refused, KnoxWords::tr("The permutations must be between 0 and 1,000,000."));
    const auto broken = std::ranges::find_if_not(events, [](const SpaceTimeEvent &event) {
        return std::isfinite(event.at.easting) && std::isfinite(event.at.northing) && std::isfinite(event.day);
    });
    if (broken != events.end())
        return failure(
            Error::Code::Refused,
            KnoxWords::tr("Event %1 is not a place and a time: a number is missing.").arg(broken - events.begin() + 1));
    return {};
}

} // namespace

Result<KnoxTable> knox(std::span<const SpaceTimeEvent> events, const KnoxOptions &options, const Progress &progress)
{
    if (const Result<void> checked = checkEvents(events, options); !checked)
        return std::unexpected(checked.error());
    std::vector<GridPoint> places;
    for (const SpaceTimeEvent &event : events)
        places.push_back(event.at);
    const std::optional<NearPairs> near = nearPairs(places, options.metres, MostPairs);
    if (!near)
        return failure(Error::Code::Refused,
                       KnoxWords::tr("More than %1 million pairs lie within %2 metres of each other. Use a shorter "
                                     "period, a smaller area or shorter distances.")
                           .arg(MostPairs / 1'000'000)
                           .arg(options.metres.back()));
    std::vector<double> times;
    double first = events.front().day;
    double last = first;
    bool wholeDays = true;
    for (const int event : near->order) {
        const double day = events[static_cast<size_t>(event)].day;
        times.push_back(day);
        first = std::min(first, day);
        last = std::max(last, day);
        wholeDays = wholeDays && day == std::floor(day);
    }
    if (!wholeDays || last - first > static_cast<double>(MostDays))
        return test<InstantLanes>(*near, times, options.days, options, progress);
    std::vector<qint16> days(times.size());
    std::ranges::transform(times, days.begin(), [&](double time) { return static_cast<qint16>(time - first); });
    std::vector<qint16> edges(options.days.size());
    std::ranges::transform(options.days, edges.begin(), [](double edge) {
        return static_cast<qint16>(std::min(std::floor(edge), static_cast<double>(MostDays)));
    });
    return test<DayLanes>(*near, days, edges, options, progress);
}

} // namespace lantern
