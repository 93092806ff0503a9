#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace lantern
{

// The text keys of an enumeration, one row per value.
template<class Value, size_t Count>
using KeyTable = std::array<std::pair<Value, const char *>, Count>;

// The key of a value; empty for one that is not in the table.
template<class Value, size_t Count>
[[nodiscard]] QString keyOf(const KeyTable<Value, Count> &table, Value value)
{
    for (const auto &[known, key] : table)
        if (known == value)
            return QString::fromLatin1(key);
    return {};
}

// The value of a key, exactly as written.
template<class Value, size_t Count>
[[nodiscard]] std::optional<Value> valueOf(const KeyTable<Value, Count> &table, QStringView key)
{
    for (const auto &[value, known] : table)
        if (key == QLatin1StringView(known))
            return value;
    return std::nullopt;
}

} // namespace lantern
