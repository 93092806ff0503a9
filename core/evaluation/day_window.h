#pragma once

#include "base/month.h"

#include <QDate>

#include <optional>
#include <vector>

namespace lantern
{

// The days from first to last, both included. Invalid by default.
struct DayWindow
{
    QDate first = {};
    QDate last = {};
    [[nodiscard]] static DayWindow ofMonths(Period period);
    [[nodiscard]] bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    [[nodiscard]] bool isWholeMonths() const;
    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    // The months that it touches.
    [[nodiscard]] Period months() const { return {Month::of(first), Month::of(last)}; }
    // "2026-01:2026-06" for whole months, else "2026-01-05:2026-06-20".
    [[nodiscard]] QString toString() const;
    friend bool operator==(const DayWindow &, const DayWindow &) = default;
};

// Reads both forms of DayWindow::toString(), and one month or day alone.
[[nodiscard]] std::optional<DayWindow> dayWindowFromText(const QString &text);

// "Jan 2026 – Jun 2026", or its days where it is not whole months.
[[nodiscard]] QString windowText(const DayWindow &window);

enum class Phase { Before, Between, After };

// A month, or the part of one that lies in a window.
struct PhaseMonth
{
    Phase phase = Phase::Before;
    DayWindow days = {};
    [[nodiscard]] Month month() const { return Month::of(days.first); }
};

// Both windows, and what lies between them, month by month.
[[nodiscard]] std::vector<PhaseMonth> phaseMonths(const DayWindow &before, const DayWindow &after);

} // namespace lantern
