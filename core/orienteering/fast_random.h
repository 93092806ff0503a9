#pragma once

#include <QtTypes>

namespace lantern
{

// SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA): the search draws millions of
// numbers a second, more than a Mersenne Twister behind a call can give, and needs no more of them than that they are even.
class FastRandom
{
public:
    explicit FastRandom(quint64 seed)
        : m_state(seed)
    {
    }
    [[nodiscard]] quint64 next()
    {
        quint64 mixed = m_state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
    // A whole number from 0 to bound − 1.
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(((next() >> 32) * static_cast<quint64>(bound)) >> 32);
    }
    [[nodiscard]] float unit() { return static_cast<float>(next() >> 40) * 0x1p-24F; }

private:
    quint64 m_state;
};

} // namespace lantern
