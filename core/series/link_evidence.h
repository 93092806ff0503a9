#pragma once

#include "base/result.h"
#include "store/series.h"

#include <array>
#include <span>
#include <vector>

namespace lantern
{

// What is asked of a link and of a group.
struct LinkOptions
{
    double metres = 500;    // how far apart two offences of one series may be
    double days = 28;       // how long between them
    double threshold = 0.5; // the least strength of a link, above 0 and under 1
    int least = 3;          // offences of a group
    int most = 12;
};

// Refused, with what would do: a reach, threshold or size that means nothing.
[[nodiscard]] Result<void> checkLinkOptions(const LinkOptions &options);

// How much more two offences look like one series than like two drawn at random from the same list. Each piece of evidence
// gives the natural logarithm of a likelihood ratio; they are added as if they were independent, and
//
//     strength = 1 / (1 + exp(−(crowding + distance + days + hour + class + behaviour)))
//
//  - crowding, the prior odds: as if one of the k others within reach of an offence (D metres and T days) were of its series:
//    −ln k, the mean of both offences', k at least 1. So where much happens anyway, much more must agree.
//  - distance d ≤ D metres: one series: both axes normal with deviation D/2, cut off at D; else: anywhere in the circle.
//    ln 2/(1 − e⁻²) − 2 (d/D)²: from +0.84 to −1.16.
//  - days t ≤ T: one series: exponential with mean T/2, cut off at T; else: any day. ln 2/(1 − e⁻²) − 2 t/T. Where a source
//    gives a span, or only a month, t is the expected difference of two times spread evenly over their spans (so two offences of
//    one month are a third of it apart).
//  - hour of the day, difference k = 0 … 12 whole hours round the clock: one series: weights exp(−k/3); else: how often k
//    occurs between two offences of this list, each hour's count raised by ½. Absent where an hour is not known to within six.
//  - class: one series: the second repeats the first's class with chance 0.6, or is drawn as any; else: drawn as any. With p
//    the class's share of the list: ln(0.6/p + 0.4), at most ln 10; of different classes ln 0.4.
//  - behaviour, Jaccard's coefficient J of the two sets of keys: 3 J − ln E[exp(3 J)] over two offences of this list that have
//    keys (exponential tilting). Absent where either has none: what is not recorded says nothing.
//
// The prior, deviations, means, 0.6 and 3 are conventions of this program: they were fitted to no solved series. So a strength
// ranks pairs for a person to look at; it is no probability that one person did both.
//
// The form follows M. D. Porter, "A statistical approach to crime linkage", The American Statistician 70 (2016) 152–165
// (arXiv:1410.2285): sums of log Bayes factors, expected time differences, average linkage. That distance and days tell
// linked from unlinked offences across classes: M. Tonkin et al., "Linking different types of crime using geographical and temporal
// proximity", Criminal Justice and Behavior 38 (2011) 1069–1088. Jaccard's coefficient for behaviour: C. Bennell and
// D. V. Canter, "Linking commercial burglaries by modus operandi", Science & Justice 42 (2002) 153–164.
class LinkEvidence
{
public:
    // How many others lie within reach of each offence, in the same order; the options have been checked. The offences outlive
    // this.
    LinkEvidence(std::span<const LinkableOffence> offences, std::span<const int> withinReach,
                 const LinkOptions &options);

    // The sum for two offences, by their places in the list; a distance or a time beyond its reach counts as the reach.
    [[nodiscard]] double logOdds(int first, int second, double squaredMetres) const;
    // The same with its parts.
    [[nodiscard]] SeriesLink link(int first, int second) const;

private:
    [[nodiscard]] double distancePart(double squaredMetres) const;
    [[nodiscard]] double daysPart(double days) const;
    [[nodiscard]] double classPart(int first, int second) const;
    [[nodiscard]] double crowdingPart(int first, int second) const;
    void weighHours();
    void weighClasses();
    void weighBehaviour();

    std::span<const LinkableOffence> m_offences;
    LinkOptions m_options;
    std::vector<double> m_crowding;      // −ln k / 2 of each offence
    std::array<double, 13> m_hourPart{}; // by difference
    std::vector<double> m_sameClassPart; // by class id
    double m_behaviourOffset = 0;
};

// The middle of its span, days since 1970 UTC.
[[nodiscard]] double middleDay(const LinkableOffence &offence);

// E|X − Y| in days of two times spread evenly over their spans.
[[nodiscard]] double expectedDaysApart(const LinkableOffence &first, const LinkableOffence &second);

// Shared keys over all keys of either; 0 where neither has any.
[[nodiscard]] double jaccard(quint32 first, quint32 second);

[[nodiscard]] double strengthOf(double logOdds);
[[nodiscard]] double logOddsOf(double strength);

} // namespace lantern
