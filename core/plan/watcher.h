#pragma once

#include "store/plan.h"

#include <optional>
#include <span>

namespace lantern
{

// How far back a watcher remembers.
inline constexpr int PredictabilityDays = 28;
// A guess is right if a visit begins within so many minutes of it: about the length of a visit, so that somebody who comes at the
// guessed minute and waits as long as a visit lasts meets the officers.
inline constexpr int ForeseenMinutes = 15;
// A visit seen at a minute makes the minutes around it likely too, in a triangle that falls to nothing at this distance: a little wider
// than what counts as right, so that the middle of several past times is likelier than their edges. Little hangs on it: on made-up
// nights whose times move by 5 to 40 minutes, widths from 10 to 45 differ by less than 0.04 in the mean score.
inline constexpr int KernelMinutes = 20;
// A night of the same weekday weighs as much as a week of nights: the four of them that are remembered then outweigh the 24 others, so
// that a Friday that is always the same is known as such even where the other days are always the same in another way.
inline constexpr int SameWeekdayWeight = 7;
// Half a cell: whoever stands at one sees who comes to the other.
inline constexpr double SamePlaceMetres = 75.0;

// Minutes of the London wall clock from the beginning of the shift, negative before it: half past one is as far from nine o'clock on a
// night on which the clocks change as on any other.
[[nodiscard]] int minuteOfShift(const Shift &shift, const QDateTime &instant);

// Somebody who saw every visit of the last 28 days (approved, briefed and closed plans; nobody saw a draft) and expects tonight to be like
// them: a kernel density over the past nights, for each place and each minute of tonight's shift. Several plans of one date are
// one night. Places are the points that were visited, most often visited first; a point within 75 m of such a place is the same place,
// and of two such places the nearer. Counted in whole numbers, so that equal expectations are equal on every machine.
class Watcher
{
public:
    // A plan that is `tonight`, or not of the 28 days before the shift's operational date, is passed over.
    Watcher(const Shift &shift, std::span<const Plan> past, const PlanId &tonight = {});

    // How many nights (dates) he saw, also those without a visit.
    [[nodiscard]] int nights() const { return m_nights; }
    // Minutes of the shift by the wall clock.
    [[nodiscard]] int minutes() const { return m_minutes; }

    // From 0 (never) to 1 (every night): that a visit to the place begins within 15 minutes of that minute of the shift
    // (`minuteOfShift`). It is the number of visits that began there in those minutes per past night, weighted and smoothed, at most 1;
    // 0 outside the shift and where nobody came within 75 m. One look into a table once the place is found.
    [[nodiscard]] double expects(GridPoint place, int minuteOfShift) const;
    // The same for each minute of the shift, for one who asks often about one place; empty where nobody came.
    [[nodiscard]] std::span<const double> expectationsAt(GridPoint place) const;

    // Which of his places this is, if any.
    [[nodiscard]] std::optional<int> placeAt(GridPoint point) const;

    struct Guess
    {
        int place = 0;
        int minute = 0; // of the shift
    };
    // At most so many guesses, each the most expected place and minute that is left (of equal ones the earliest, then the place most often
    // visited). What a guess covers no other covers: at the same place they are more than 30 minutes apart. Fewer where
    // nothing more is expected at all.
    [[nodiscard]] std::vector<Guess> guesses(int most) const;

private:
    struct Sighting
    {
        GridPoint point;
        int minute = 0; // of tonight's shift
        int weight = 0;
    };
    [[nodiscard]] std::vector<Sighting> sightings(const Shift &shift, std::span<const Plan> past,
                                                  const PlanId &tonight);
    void findPlaces(const std::vector<Sighting> &seen);
    void addUp(const std::vector<Sighting> &seen);

    int m_nights = 0;
    int m_minutes = 0;
    int m_weights = 0; // of all nights together
    std::vector<GridPoint> m_places;
    std::vector<std::vector<int>>
        m_counts; // by place and minute: weighted visits within the tolerance, × KernelMinutes²
    std::vector<std::vector<double>> m_expectations; // the same as shares from 0 to 1
};

} // namespace lantern
