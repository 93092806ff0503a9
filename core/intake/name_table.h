#pragma once

#include <QStringList>

#include <boost/unordered/unordered_flat_map.hpp>

#include <string>
#include <string_view>

namespace lantern
{

// Numbers the different names of a file from 0, in the order in which they are met: a row carries a number, not a text.
class NameTable
{
public:
    [[nodiscard]] int indexOf(std::string_view name);
    // Those met since the last call.
    [[nodiscard]] QStringList takeNew() { return std::exchange(m_new, {}); }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };
    boost::unordered_flat_map<std::string, int, Hash, std::equal_to<>> m_indexes;
    QStringList m_new;
};

} // namespace lantern
