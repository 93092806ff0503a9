#pragma once

#include <QtTypes>

#include <boost/random/mersenne_twister.hpp>

#include <span>

namespace lantern
{

// Seeded random numbers, the same on every machine and compiler: Boost.Random fixes its distributions' algorithms,
// which the standard library leaves open.
class Random
{
public:
    explicit Random(quint64 seed);
    // From the operating system's entropy: for keys, never for anything that must be reproducible.
    [[nodiscard]] static Random fromEntropy();

    // A whole number from 0 to bound - 1; bound must be positive.
    [[nodiscard]] quint64 below(quint64 bound);
    // A whole number from low to high, both included.
    [[nodiscard]] int between(int low, int high);
    // A number in [0, 1).
    [[nodiscard]] double unit();
    // Normal with the given mean and standard deviation.
    [[nodiscard]] double normal(double mean, double deviation);
    // An index drawn in proportion to its weight; the weights are not negative and not all zero.
    [[nodiscard]] size_t weighted(std::span<const double> weights);

    template<class Container>
    void shuffle(Container &container)
    {
        for (size_t i = std::size(container); i > 1; --i)
            std::swap(container[i - 1], container[below(i)]);
    }

private:
    boost::random::mt19937_64 m_engine;
};

} // namespace lantern
