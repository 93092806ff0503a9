#include "statistics/density.h"

#include "statistics/odd_points.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace lantern
{

namespace
{

constexpr size_t MostSites = 4'000;
constexpr int CoarseSteps =
    32; // a compact kernel has more than one crest: bandwidths at which another place comes into sight
constexpr double Precision = 1.01;  // the bracket's upper end over its lower one when the search ends
constexpr double GaussianSight = 5; // bandwidths, beyond which neighbours no longer matter

struct BandwidthWords
{
    Q_DECLARE_TR_FUNCTIONS(Density)
};

// The places and their weights, equal places made one, with an index by squares.
class Places
{
public:
    explicit Places(std::span<const WeightedPoint> points)
        : m_places(points.begin(), points.end())
    {
        std::erase_if(m_places, [](const WeightedPoint &point) { return !(point.weight > 0); });
        std::ranges::sort(m_places, [](const WeightedPoint &a, const WeightedPoint &b) {
            return a.at.northing != b.at.northing ? a.at.northing < b.at.northing : a.at.easting < b.at.easting;
        });
        size_t kept = 0;
        for (const WeightedPoint &place : m_places)
            if (kept > 0 && m_places[kept - 1].at == place.at)
                m_places[kept - 1].weight += place.weight;
            else
                m_places[kept++] = place;
        m_places.resize(kept);
        for (size_t i = 0; i < kept; ++i) {
            m_squares[keyOf(squareOf(m_places[i].at.easting), squareOf(m_places[i].at.northing))].push_back(i);
            m_weight += m_places[i].weight;
        }
    }
    [[nodiscard]] const std::vector<WeightedPoint> &all() const { return m_places; }
    [[nodiscard]] double meanWeight() const { return m_weight / static_cast<double>(m_places.size()); }

    // Calls with each place but the one itself that lies within the distance, and its distance squared.
    template<class See>
    void eachNear(size_t self, double metres, const See &see) const
    {
        const GridPoint at = m_places[self].at;
        const auto look = [&](size_t other) {
            const double x = m_places[other].at.easting - at.easting;
            const double y = m_places[other].at.northing - at.northing;
            if (other != self && x * x + y * y <= metres * metres)
                see(m_places[other].weight, x * x + y * y);
        };
        for (int row = squareOf(at.northing - metres); row <= squareOf(at.northing + metres); ++row)
            for (int column = squareOf(at.easting - metres); column <= squareOf(at.easting + metres); ++column)
                if (const auto found = m_squares.find(keyOf(column, row)); found != m_squares.end())
                    std::ranges::for_each(found->second, look);
    }

private:
    static constexpr double SquareMetres = 500;
    [[nodiscard]] static int squareOf(double metres) { return static_cast<int>(std::floor(metres / SquareMetres)); }
    [[nodiscard]] static qint64 keyOf(int column, int row) { return (static_cast<qint64>(row) << 32) + column; }

    std::vector<WeightedPoint> m_places;
    std::unordered_map<qint64, std::vector<size_t>> m_squares;
    double m_weight = 0;
};

double logLikelihood(const Places &places, Kernel kernel, double h)
{
    const bool gaussian = kernel == Kernel::Gaussian;
    const double factor = (gaussian ? 0.5 : 3.0) / (std::numbers::pi * h * h);
    // What one place of average weight adds from as far as is looked; a place that is alone is as likely as that.
    const double least =
        places.meanWeight() * 0.5 / (std::numbers::pi * h * h) * std::exp(-0.5 * GaussianSight * GaussianSight);
    const size_t step = (places.all().size() + MostSites - 1) / MostSites;
    double sum = 0;
    for (size_t site = 0; site < places.all().size(); site += step) {
        double density = 0;
        places.eachNear(site, gaussian ? GaussianSight * h : h, [&](double weight, double squared) {
            const double share = squared / (h * h);
            density += weight * (gaussian ? std::exp(-0.5 * share) : (1 - share) * (1 - share));
        });
        sum += places.all()[site].weight * std::log(std::max(least, factor * density));
    }
    return sum;
}

// Golden section on the bandwidth's logarithm.
double mostLikelyBetween(const Places &places, Kernel kernel, double lowMetres, double highMetres,
                         const Progress &progress)
{
    const double golden = std::numbers::phi - 1;
    double low = std::log(lowMetres);
    double high = std::log(highMetres);
    double left = high - golden * (high - low);
    double right = low + golden * (high - low);
    double atLeft = logLikelihood(places, kernel, std::exp(left));
    double atRight = logLikelihood(places, kernel, std::exp(right));
    while (high - low > std::log(Precision) && !progress.cancelled()) {
        if (atLeft >= atRight) {
            high = std::exchange(right, left);
            atRight = atLeft;
            left = high - golden * (high - low);
            atLeft = logLikelihood(places, kernel, std::exp(left));
        } else {
            low = std::exchange(left, right);
            atLeft = atRight;
            right = low + golden * (high - low);
            atRight = logLikelihood(places, kernel, std::exp(right));
        }
    }
    return std::exp((low + high) / 2);
}

} // namespace

Result<double> bandwidthByLikelihood(std::span<const WeightedPoint> points, Kernel kernel, double lowMetres,
                                     double highMetres, const Progress &progress)
{
    if (!(lowMetres > 0) || !(highMetres > lowMetres) || !std::isfinite(highMetres))
        return failure(Error::Code::Refused,
                       BandwidthWords::tr("The bandwidths to try must begin above 0 metres and end above that."));
    if (const auto odd = firstOddPoint(points))
        return failure(
            Error::Code::Refused,
            BandwidthWords::tr("Point %1 is not a place with a weight: a number is missing, or beyond 100,000 km.")
                .arg(*odd));
    const Places places(points);
    if (places.all().size() < 2)
        return failure(Error::Code::Refused,
                       BandwidthWords::tr("Offences at two places or more are needed to choose a bandwidth by."));
    // A coarse look over the whole range on a scale of ratios, then a golden section round the best.
    const double ratio = std::pow(highMetres / lowMetres, 1.0 / (CoarseSteps - 1));
    int best = 0;
    double most = 0;
    for (int step = 0; step < CoarseSteps && !progress.cancelled(); ++step) {
        const double value = logLikelihood(places, kernel, lowMetres * std::pow(ratio, step));
        if (step == 0 || value > most) {
            best = step;
            most = value;
        }
        progress.at(0.7 * (step + 1) / CoarseSteps);
    }
    const double low = lowMetres * std::pow(ratio, std::max(0, best - 1));
    const double high = lowMetres * std::pow(ratio, std::min(CoarseSteps - 1, best + 1));
    const double bandwidth = mostLikelyBetween(places, kernel, low, high, progress);
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, BandwidthWords::tr("The choice of a bandwidth was stopped."));
    progress.at(1.0);
    return bandwidth;
}

} // namespace lantern
