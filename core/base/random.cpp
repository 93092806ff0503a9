#include "base/random.h"

#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include <QRandomGenerator>

#include <numeric>

namespace lantern
{

Random::Random(quint64 seed)
    : m_engine(seed)
{
}

Random Random::fromEntropy()
{
    return Random(QRandomGenerator::system()->generate64());
}

quint64 Random::below(quint64 bound)
{
    return boost::random::uniform_int_distribution<quint64>(0, bound - 1)(m_engine);
}

int Random::between(int low, int high)
{
    return boost::random::uniform_int_distribution<int>(low, high)(m_engine);
}

double Random::unit()
{
    return boost::random::uniform_01<double>()(m_engine);
}

double Random::normal(double mean, double deviation)
{
    return boost::random::normal_distribution<double>(mean, deviation)(m_engine);
}

size_t Random::weighted(std::span<const double> weights)
{
    double remaining = unit() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (size_t i = 0; i + 1 < weights.size(); ++i) {
        if (remaining < weights[i])
            return i;
        remaining -= weights[i];
    }
    return weights.size() - 1;
}

} // namespace lantern
