#include "evaluation/evaluation_cautions.h"

#include "evaluation/words.h"
#include "tasking/figures.h"

#include <QLocale>

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr double UnlikeP = 0.05;
constexpr int LeastMonthsOfTrend = 3; // two always go wholly together or wholly against each other

bool overlap(Period one, Period other)
{
    return one.first <= other.last && other.first <= one.last;
}

// Months of the windows in which all that is recorded, target or not, is under half a day's share of the fullest.
int thinMonths(const Evaluation &evaluation, const Sightings &sightings)
{
    std::vector<double> perDay(evaluation.months.size());
    for (const Sighting &one : sightings.all)
        perDay[static_cast<size_t>(one.month)] += static_cast<double>(one.count);
    for (size_t month = 0; month < perDay.size(); ++month)
        perDay[month] /= static_cast<double>(evaluation.months[month].when.days.days());
    const double fullest = perDay.empty() ? 0 : std::ranges::max(perDay);
    return static_cast<int>(std::ranges::count_if(perDay, [&](double days) { return days < fullest / 2; }));
}

bool sameSeasons(const EvaluationQuestion &question)
{
    const Period before = question.before.months();
    const Period after = question.after.months();
    return before.months() == after.months() && before.first.month() == after.first.month();
}

void addOfChoice(const Evaluation &evaluation, const Treated &treated, QStringList &cautions)
{
    if (treated.chosenBy.first.isValid() && overlap(treated.chosenBy, evaluation.question.before.months()))
        cautions.append(
            EvaluationWords::tr("These places were ranked by months of the before window. Places picked for being high "
                                "fall by themselves, and comparison areas picked otherwise do not fall as much: part "
                                "of a fall may be that."));
    if (treated.began.isValid() && treated.began.day() != 1 &&
        Month::of(treated.began) < Month::of(evaluation.question.after.first) &&
        evaluation.question.before.last < treated.began)
        cautions.append(
            EvaluationWords::tr("The first shift was on %1; the month in which it fell is in neither window.")
                .arg(shortDay(treated.began)));
    if (treated.began.isValid() && treated.began <= evaluation.question.before.last)
        cautions.append(
            EvaluationWords::tr("The before window reaches past the first shift, on %1: it is no time before it.")
                .arg(shortDay(treated.began)));
}

// An area may be of the target's level, and differ from its months by no more than chance, and still go the other way.
void addAgainst(const Evaluation &evaluation, QStringList &cautions)
{
    const auto months = std::ranges::count_if(
        evaluation.months, [](const EvaluationMonth &month) { return month.when.phase == Phase::Before; });
    const auto against = std::ranges::count_if(
        evaluation.areas, [](const ComparisonArea &area) { return area.chosen && area.correlation < 0; });
    if (months < LeastMonthsOfTrend || against == 0)
        return;
    cautions.append(EvaluationWords::tr("%n comparison area(s) of %1 went against the target in the before window: up "
                                        "in months when it went down. What such an area did after says little of what "
                                        "the target would have done; take it out, or compare with others.",
                                        nullptr, static_cast<int>(against))
                        .arg(evaluation.compared()));
}

void addOfComparison(const Evaluation &evaluation, int wanted, QStringList &cautions)
{
    const EvaluationFigures &figures = evaluation.figures;
    if (evaluation.question.compared && evaluation.compared() == 0) {
        cautions.append(
            EvaluationWords::tr("No area is like the target and free of patrols, so nothing is compared. A smaller "
                                "ring or longer windows may find some."));
        return;
    }
    if (evaluation.compared() < wanted)
        cautions.append(EvaluationWords::tr("%n comparison area(s) only are enough like the target.", nullptr,
                                            evaluation.compared()));
    addAgainst(evaluation, cautions);
    if (figures.levelsDiffer)
        cautions.append(EvaluationWords::tr(
            "The comparison areas, or the rings round them, were at another level than the target's before, so that "
            "it matters whether they would have changed by as many offences or by the same share: what is said at the"
            " top holds both ways."));
    const auto months = std::ranges::count_if(
        evaluation.months, [](const EvaluationMonth &month) { return month.when.phase == Phase::Before; });
    if (evaluation.compared() > 0 && months > 1 && std::isfinite(figures.trendDistance)) {
        const auto degrees = static_cast<double>(months - 1);
        const double p = boost::math::cdf(
            boost::math::complement(boost::math::chi_squared(degrees), figures.trendDistance * degrees));
        if (p < UnlikeP)
            cautions.append(
                EvaluationWords::tr("Target and comparison areas did not move together in the before window: what "
                                    "they would have done after is a guess."));
    }
    if (figures.ratio && figures.ratio->widened)
        cautions.append(
            EvaluationWords::tr("Months are more uneven than chance makes them (dispersion %1), so the intervals are "
                                "wider by its root.")
                .arg(QLocale().toString(figures.ratio->dispersion, 'f', 1)));
}

} // namespace

QStringList evaluationCautions(const Evaluation &evaluation, const Treated &treated, const Sightings &sightings,
                               int wantedComparisons)
{
    QStringList cautions;
    if (const int thin = thinMonths(evaluation, sightings); thin > 0)
        cautions.append(
            EvaluationWords::tr("%n month(s) hold under half as many records as the fullest: a source may cover a "
                                "part only, and the figures then say little.",
                                nullptr, thin));
    addOfChoice(evaluation, treated, cautions);
    addOfComparison(evaluation, wantedComparisons, cautions);
    if (!sameSeasons(evaluation.question))
        cautions.append(
            evaluation.figures.displacement
                ? EvaluationWords::tr("The windows are not the same months of the year; the comparison areas have "
                                      "to make up for the season.")
                : EvaluationWords::tr("The windows are not the same months of the year: a season alone makes "
                                      "counts differ."));
    if (sightings.undated > 0)
        cautions.append(
            EvaluationWords::tr("Some offences are known by month only and are left out of windows of days."));
    return cautions;
}

} // namespace lantern
