#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace lantern
{

// What an offence weighs: the built-in days of harm, one each, or a table that the user brought.
struct Weight
{
    int table = 0; // 0 the built-in days, −1 one each, else HarmTable::id
    static const Weight Harm;
    static const Weight Count;
    friend bool operator==(const Weight &, const Weight &) = default;
};
inline constexpr Weight Weight::Harm{.table = 0};
inline constexpr Weight Weight::Count{.table = -1};
// "harm", "count", "table 3".
[[nodiscard]] QString toKey(Weight weight);

// What the figures of a table are.
enum class HarmUnit { Days, Offences, Score };
// "days", "offences", "score".
[[nodiscard]] QString toKey(HarmUnit unit);
[[nodiscard]] std::optional<HarmUnit> harmUnitFromKey(QStringView key);

// A version of a table of weights.
struct HarmTable
{
    int id = 0; // Weight::table
    QString name = {};
    QString version = {};
    QString source = {};
    HarmUnit unit = HarmUnit::Days;
    QDateTime importedAt = {}; // UTC; invalid for the built-in ones
};

// The weight of one class of offence. Where a class stands for several offences, low and high are the lightest and the
// heaviest of them; else all three are one figure.
struct HarmWeight
{
    QString className = {};
    double low = 0;
    double weight = 0;
    double high = 0;
};

} // namespace lantern
