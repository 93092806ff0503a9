#pragma once

#include <QtTypes>

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>
#include <string_view>

namespace lantern
{

// A row reduced to what it means, ready to be hashed: parts in a fixed order, numbers as whole numbers.
class RowMeaning
{
public:
    // `source` keeps rows of different sources apart ("police_uk_street").
    explicit RowMeaning(std::string_view source);
    RowMeaning &add(std::string_view part);
    RowMeaning &add(qint64 part);
    // Drops the parts and keeps the source, so that one object serves a whole file.
    void clear();
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }

private:
    std::string m_bytes;
    size_t m_sourceSize;
};

// The first 64 bits, little-endian, of BLAKE2b-160 (RFC 7693) of the meaning: the same in every version and on every
// machine, and no chance collision to reckon with (for 10 million rows about 3 in a million). Boost's and the standard
// library's hashes promise neither.
[[nodiscard]] quint64 fingerprintOf(std::string_view meaning);

// Numbers equal rows of one file: the first keeps its fingerprint, the second, third … get their own, so that equal rows
// (anti-social behaviour has no Crime ID) are all kept, and the same file read again gives the same numbers.
class EqualRows
{
public:
    [[nodiscard]] quint64 number(quint64 fingerprint);

private:
    boost::unordered_flat_map<quint64, quint32> m_seen;
};

} // namespace lantern
