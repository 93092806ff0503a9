#include "evaluation/sightings.h"

#include "evaluation/words.h"
#include "hotspot/class_weights.h"
#include "store/dated_offences.h"

#include <algorithm>

namespace lantern
{

namespace
{

Period spanOfMonths(std::span<const PhaseMonth> months)
{
    return {months.front().month(), months.back().month()};
}

// Which of the months a month or a day lies in: every key from the first to the last once, −1 in none.
class Bins
{
public:
    Bins(qint64 first, qint64 last)
        : m_first(first)
        , m_bins(static_cast<size_t>(last - first + 1), -1)
    {
    }
    void set(qint64 key, int bin) { m_bins[static_cast<size_t>(key - m_first)] = bin; }
    [[nodiscard]] int of(qint64 key) const
    {
        const qint64 at = key - m_first;
        return at >= 0 && at < static_cast<qint64>(m_bins.size()) ? m_bins[static_cast<size_t>(at)] : -1;
    }

private:
    qint64 m_first;
    std::vector<int> m_bins;
};

Sightings byMonth(const Recorded &recorded, const QString &source, bool vawgOnly, std::span<const PhaseMonth> months)
{
    const ClassWeights weights(recorded.classes, Weight::Count);
    const Period period = spanOfMonths(months);
    Bins bins(period.first.index(), period.last.index());
    for (size_t i = 0; i < months.size(); ++i)
        bins.set(months[i].month().index(), static_cast<int>(i));
    const auto occurrences = recorded.in(period, source);
    Sightings found;
    found.all.reserve(occurrences.size());
    for (const Occurrence &one : occurrences) {
        const ClassWeight weight = weights.of(one);
        const int bin = bins.of(one.month);
        if (bin >= 0 && weight.counts && (!vawgOnly || weight.vawg))
            found.all.push_back({.point = {one.easting, one.northing}, .month = bin, .count = one.count});
    }
    return found;
}

Result<Sightings> byDay(Store &store, const Recorded &recorded, bool vawgOnly, std::span<const PhaseMonth> months)
{
    std::vector<int> classes;
    for (const OffenceClass &one : recorded.classes)
        if (!one.proactive && (!vawgOnly || one.vawg))
            classes.push_back(one.id);
    const auto dated = datedOffences(store, spanOfMonths(months), classes);
    if (!dated)
        return std::unexpected(dated.error());
    Bins bins(months.front().days.first.toJulianDay(), months.back().days.last.toJulianDay());
    for (size_t i = 0; i < months.size(); ++i)
        for (QDate day = months[i].days.first; day <= months[i].days.last; day = day.addDays(1))
            bins.set(day.toJulianDay(), static_cast<int>(i));
    Sightings found{.all = {}, .undated = dated->undated};
    found.all.reserve(dated->offences.size());
    for (const DatedOffence &one : dated->offences)
        if (const int bin = bins.of(one.day); bin >= 0)
            found.all.push_back({.point = one.point, .month = bin});
    return found;
}

} // namespace

Result<Sightings> sightings(Store &store, const Recorded &recorded, const QString &source, bool vawgOnly,
                            std::span<const PhaseMonth> months)
{
    // A month may be cut in parts that all lie in windows; then its days matter too.
    const bool wholeMonths =
        std::ranges::all_of(months, [](const PhaseMonth &month) { return month.days.isWholeMonths(); });
    if (wholeMonths)
        return byMonth(recorded, source, vawgOnly, months);
    auto found = source == QLatin1StringView("counts") ? Result<Sightings>(Sightings{})
                                                       : byDay(store, recorded, vawgOnly, months);
    if (found && found->all.empty())
        return failure(Error::Code::Refused,
                       EvaluationWords::tr("What is recorded is known by month only: choose windows of whole months."));
    return found;
}

} // namespace lantern
