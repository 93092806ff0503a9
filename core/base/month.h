#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace lantern
{

// A calendar month, counted from year 0, so that months subtract. Invalid by default.
class Month
{
public:
    Month() = default;
    constexpr Month(int year, int month)
        : m_index(year * 12 + month - 1)
    {
    }
    [[nodiscard]] static constexpr Month fromIndex(int index)
    {
        Month month;
        month.m_index = index;
        return month;
    }
    // Reads "YYYY-MM" and nothing else.
    [[nodiscard]] static std::optional<Month> fromString(QStringView text);
    [[nodiscard]] static Month of(QDate date) { return {date.year(), date.month()}; }

    [[nodiscard]] constexpr int index() const { return m_index; }
    [[nodiscard]] constexpr int year() const { return m_index / 12; }
    [[nodiscard]] constexpr int month() const { return m_index % 12 + 1; }
    [[nodiscard]] constexpr bool isValid() const { return m_index > 0; }
    [[nodiscard]] constexpr Month plus(int months) const { return fromIndex(m_index + months); }
    // "YYYY-MM".
    [[nodiscard]] QString toString() const;
    friend auto operator<=>(const Month &, const Month &) = default;

private:
    int m_index = 0;
};

// The months from first to last, both included.
struct Period
{
    Month first;
    Month last;
    [[nodiscard]] bool contains(Month month) const { return first <= month && month <= last; }
    [[nodiscard]] int months() const { return last.index() - first.index() + 1; }
    // The same months of the year before, or of as many years before as the period is long, so that seasons compare.
    [[nodiscard]] Period before() const
    {
        const int back = (months() + 11) / 12 * 12;
        return {first.plus(-back), last.plus(-back)};
    }
    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace lantern
