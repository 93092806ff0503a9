#pragma once

#include <QtTypes>

#include <boost/random/mersenne_twister.hpp>

#include <span>
#include <utility>

namespace lantern
{

// Seeded permutations by the hundred million: whole numbers of 32 bits, two from each draw of the engine, made fair by
// rejection (Lemire 2019, "Fast random integer generation in an interval", ACM Trans. Model. Comput. Simul. 29:3).
class Permuter
{
public:
    explicit Permuter(quint64 seed)
        : m_engine(seed)
    {
    }
    // From 0 to bound − 1; bound must be positive.
    [[nodiscard]] quint32 below(quint32 bound)
    {
        quint64 product = static_cast<quint64>(next()) * bound;
        if (static_cast<quint32>(product) < bound) {
            const quint32 threshold = (0U - bound) % bound;
            while (static_cast<quint32>(product) < threshold)
                product = static_cast<quint64>(next()) * bound;
        }
        return static_cast<quint32>(product >> 32);
    }
    // Fills with different numbers below bound, in random order; bound is at least as large as the span.
    void distinct(quint32 bound, std::span<quint32> into)
    {
        for (size_t filled = 0; filled < into.size();) {
            const quint32 drawn = below(bound);
            bool isNew = true;
            for (size_t i = 0; i < filled && isNew; ++i)
                isNew = into[i] != drawn;
            if (isNew)
                into[filled++] = drawn;
        }
    }
    template<class Value>
    void shuffle(std::span<Value> values)
    {
        for (size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(static_cast<quint32>(i))]);
    }

private:
    [[nodiscard]] quint32 next()
    {
        if (m_half) {
            m_half = false;
            return static_cast<quint32>(m_bits >> 32);
        }
        m_bits = m_engine();
        m_half = true;
        return static_cast<quint32>(m_bits);
    }

    boost::random::mt19937_64 m_engine;
    quint64 m_bits = 0;
    bool m_half = false;
};

} // namespace lantern
