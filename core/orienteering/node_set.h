#pragma once

#include <QtTypes>

#include <bit>
#include <vector>

namespace lantern
{

// A set of nodes as bits, to tell quickly what routes have in common.
class NodeSet
{
public:
    explicit NodeSet(int nodes = 0)
        : m_words((static_cast<size_t>(nodes) + 63) / 64)
    {
    }
    void add(int node) { m_words[static_cast<size_t>(node) / 64] |= bit(node); }
    void add(const NodeSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    [[nodiscard]] bool has(int node) const { return (m_words[static_cast<size_t>(node) / 64] & bit(node)) != 0; }
    // Calls `each(node)` for every node of this set that is not in the other.
    template<class Each>
    void eachBeyond(const NodeSet &other, const Each &each) const
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            for (quint64 left = m_words[i] & ~other.m_words[i]; left != 0; left &= left - 1)
                each(static_cast<int>(i) * 64 + std::countr_zero(left));
    }
    [[nodiscard]] quint64 hash() const
    {
        quint64 hash = 0;
        for (const quint64 word : m_words)
            hash = (hash ^ word) * 0x9E3779B97F4A7C15 + (hash >> 29);
        return hash;
    }

private:
    [[nodiscard]] static quint64 bit(int node) { return quint64{1} << (static_cast<unsigned>(node) % 64); }
    std::vector<quint64> m_words;
};

} // namespace lantern
