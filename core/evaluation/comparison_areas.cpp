#include "evaluation/comparison_areas.h"

#include "statistics/rate_ratio.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace lantern
{

namespace
{

constexpr std::array LevelFactors{1.5, 2.0, 3.0};
constexpr double AlikeLevel = 0.99;

// Beyond it two rows of so many months clearly did not move alike.
double mostAlikeDistance(size_t months)
{
    if (months < 2)
        return 0;
    const auto degrees = static_cast<double>(months - 1);
    return boost::math::quantile(boost::math::chi_squared(degrees), AlikeLevel) / degrees;
}

bool isOfLevel(qint64 count, qint64 level, double factor)
{
    const auto one = static_cast<double>(count);
    const auto other = static_cast<double>(level);
    return one > 0 && one <= factor * other && other <= factor * one;
}

// Areas by how alike they are to the target, and which of them are taken.
class Proposal
{
public:
    Proposal(std::span<const CellCourse> courses, const ComparisonWish &wish)
        : m_wish(wish)
        , m_most(mostAlikeDistance(wish.target.size()))
    {
        const auto [least, most] = std::ranges::minmax(wish.levels);
        for (const CellCourse &course : courses)
            if (isOfLevel(course.beforeSum, std::clamp(course.beforeSum, least, most), LevelFactors.back()))
                m_ranked.push_back({.course = &course, .distance = trendDistance(wish.target, course.before)});
        std::ranges::sort(m_ranked, {},
                          [](const Ranked &ranked) { return std::pair(ranked.distance, ranked.course->cell); });
    }
    // False where nothing of that level is left.
    bool takeFor(qint64 level)
    {
        for (const double factor : LevelFactors)
            for (Ranked &ranked : m_ranked)
                if (!ranked.taken && ranked.distance <= m_most && isOfLevel(ranked.course->beforeSum, level, factor) &&
                    mayBe(ranked)) {
                    ranked.taken = true;
                    return true;
                }
        return false;
    }
    [[nodiscard]] std::vector<ComparisonArea> areas()
    {
        std::vector<ComparisonArea> areas;
        for (Ranked &ranked : m_ranked)
            if (ranked.taken)
                areas.push_back(areaOf(ranked));
        int others = 0;
        for (Ranked &ranked : m_ranked)
            if (!ranked.taken && others < m_wish.others && mayBe(ranked)) {
                areas.push_back(areaOf(ranked));
                ++others;
            }
        return areas;
    }

private:
    struct Ranked
    {
        const CellCourse *course;
        double distance = 0;
        bool taken = false;
        std::optional<bool> mayBe = {}; // once asked
    };
    bool mayBe(Ranked &ranked)
    {
        if (!ranked.mayBe)
            ranked.mayBe = !m_wish.mayBe || m_wish.mayBe(*ranked.course);
        return *ranked.mayBe;
    }
    [[nodiscard]] ComparisonArea areaOf(const Ranked &ranked) const
    {
        return {.cell = ranked.course->cell,
                .before = ranked.course->beforeSum,
                .after = ranked.course->afterSum,
                .distance = ranked.distance,
                .correlation = trendCorrelation(m_wish.target, ranked.course->before),
                .chosen = ranked.taken};
    }

    const ComparisonWish &m_wish;
    double m_most;
    std::vector<Ranked> m_ranked;
};

} // namespace

QString toKey(HexCell cell)
{
    return QStringLiteral("%1:%2").arg(cell.q).arg(cell.r);
}

std::optional<HexCell> hexCellFromKey(const QString &key)
{
    const QStringList parts = key.split(u':');
    if (parts.size() != 2)
        return std::nullopt;
    bool isColumn = false;
    bool isRow = false;
    const HexCell cell{.q = parts[0].toInt(&isColumn), .r = parts[1].toInt(&isRow)};
    return isColumn && isRow ? std::optional(cell) : std::nullopt;
}

std::vector<ComparisonArea> proposeComparisons(std::span<const CellCourse> courses, const ComparisonWish &wish)
{
    if (wish.levels.empty() || std::accumulate(wish.target.begin(), wish.target.end(), qint64{0}) == 0)
        return {};
    Proposal proposal(courses, wish);
    // One for each place before a second for any, so that where few are alike no place goes without.
    for (int round = 0; round < wish.perPlace; ++round)
        for (const qint64 level : wish.levels)
            static_cast<void>(proposal.takeFor(level));
    return proposal.areas();
}

} // namespace lantern
