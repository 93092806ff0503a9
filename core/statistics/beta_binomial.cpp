#include "statistics/beta_binomial.h"

#include <QCoreApplication>

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/minima.hpp>

#include <cmath>
#include <map>

namespace lantern
{

namespace
{

struct BetaBinomialWords
{
    Q_DECLARE_TR_FUNCTIONS(BetaBinomial)
};

constexpr double LeastPrecision = 0.1;
constexpr double MostPrecision = 1e6;
constexpr double MostOdds = 1e6;

// Many places have the same few counts: each pair once, with how many places have it.
using Tally = std::map<std::pair<qint64, qint64>, double>;

double logBeta(double a, double b)
{
    return boost::math::lgamma(a) + boost::math::lgamma(b) - boost::math::lgamma(a + b);
}

double logLikelihood(const Tally &tally, double first, double second)
{
    const double prior = logBeta(first, second);
    double sum = 0;
    for (const auto &[counts, places] : tally)
        sum +=
            places *
            (logBeta(first + static_cast<double>(counts.first), second + static_cast<double>(counts.second)) - prior);
    return sum;
}

double oddsAtQuantile(double first, double second, double share, double odds)
{
    double rest = 0;
    const double quantile = boost::math::ibeta_inv(first, second, share, &rest);
    const double ratio = rest > 0 ? quantile / rest / odds : MostOdds;
    return std::min(ratio, MostOdds);
}

} // namespace

Result<SharePrior> fitShares(std::span<const TwoCounts> places)
{
    Tally tally;
    double first = 0;
    double second = 0;
    for (const TwoCounts &place : places) {
        if (place.first < 0 || place.second < 0)
            return failure(Error::Code::Refused, BetaBinomialWords::tr("A count is below 0."));
        first += static_cast<double>(place.first);
        second += static_cast<double>(place.second);
        if (place.first + place.second > 0)
            tally[{place.first, place.second}] += 1;
    }
    if (first <= 0 || second <= 0)
        return failure(Error::Code::Refused,
                       BetaBinomialWords::tr("There is nothing of one of the two kinds to compare with."));
    const double mean = first / (first + second);
    const double rest = second / (first + second);
    const auto unlikelihood = [&](double logPrecision) {
        const double precision = std::exp(logPrecision);
        return -logLikelihood(tally, mean * precision, rest * precision);
    };
    constexpr int bits = 26; // half of a double's: a minimum cannot be told more finely
    const auto [logPrecision, value] =
        boost::math::tools::brent_find_minima(unlikelihood, std::log(LeastPrecision), std::log(MostPrecision), bits);
    const double precision = std::exp(logPrecision);
    return SharePrior{.first = mean * precision, .second = rest * precision};
}

OddsRatio oddsAgainst(const SharePrior &prior, const TwoCounts &place, double level)
{
    const double first = prior.first + static_cast<double>(place.first);
    const double second = prior.second + static_cast<double>(place.second);
    const auto at = [&](double share) { return oddsAtQuantile(first, second, share, prior.odds()); };
    return {.ratio = at(0.5), .interval = {.low = at((1 - level) / 2), .high = at((1 + level) / 2)}};
}

} // namespace lantern
