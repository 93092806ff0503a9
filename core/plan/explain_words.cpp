#include "plan/explain_words.h"

#include "plan/plan_night.h"
#include "plan/rule_checks.h"
#include "plan/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

struct ExplainWords
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

constexpr double LeastPart = 0.005; // of a visit's worth: what is less is no difference
constexpr double HalfOfATenth = 0.0005;
constexpr size_t MostNamed = 3;

// "4 %", "0.4 %", "under 0.1 %"; without a sign.
QString percent(double share)
{
    const double size = std::abs(share);
    if (size < HalfOfATenth)
        return ExplainWords::tr("under 0.1 %");
    return ExplainWords::tr("%1 %").arg(QLocale().toString(100 * size, 'f', size < 0.0995 ? 1 : 0));
}

QString visitText(const Leg &leg)
{
    return ExplainWords::tr("%1 %2").arg(leg.placeName, clockTime(leg.arrive));
}

QString listOf(const std::vector<Leg> &legs)
{
    QStringList names;
    for (const Leg &leg : legs)
        if (names.size() < static_cast<qsizetype>(MostNamed))
            names.append(visitText(leg));
    if (legs.size() > MostNamed)
        names.append(ExplainWords::tr("%n more", nullptr, static_cast<int>(legs.size() - MostNamed)));
    return names.join(QStringLiteral(", "));
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString hourText(const VisitExplanation &told)
{
    if (!told.hourShare)
        return ExplainWords::tr("Its hours are not known, so every hour counts alike.");
    if (std::abs(*told.hourShare - 1) < 0.05)
        return ExplainWords::tr("This hour is an average one there.");
    return ExplainWords::tr("This hour has %1 times what is usual there.")
        .arg(QLocale().toString(*told.hourShare, 'f', 1));
}

QString recoveryText(const VisitExplanation &told)
{
    if (!told.sinceLast)
        return ExplainWords::tr("Nobody is there before it tonight.");
    if (*told.sinceLast == 0)
        return ExplainWords::tr("Somebody is still there, so it adds nothing.");
    return ExplainWords::tr("%1 after the last visit: a visit is worth %2 of a first one again.")
        .arg(*told.sinceLast < 60 ? ExplainWords::tr("%1 min").arg(*told.sinceLast)
                                  : hoursText(*told.sinceLast * qint64{60}),
             percent(told.recovery));
}

QString hereText(const VisitExplanation &told, const Plan &plan, const Leg &leg, size_t total)
{
    if (told.isBeside)
        return ExplainWords::tr("It stays with the pair that it is linked to. Together they count as one visit.");
    const QString worth =
        std::abs(told.share) < HalfOfATenth ? ExplainWords::tr("The night covers as much without it.")
        : told.share > 0
            ? ExplainWords::tr("Without it the night covers %1 less.").arg(percent(told.share))
            : ExplainWords::tr("Without it the night covers %1 more, for it takes from a later visit there.")
                  .arg(percent(told.share));
    const auto minutes = leg.arrive.secsTo(leg.depart) / 60;
    const bool isAsked = std::ranges::contains(plan.orders.everyTwoHours, leg.hotspot);
    return sentences({worth,
                      ExplainWords::tr("Hotspot %1 of %2, with a score of %3.")
                          .arg(told.rank)
                          .arg(total)
                          .arg(QLocale().toString(told.score, 'f', told.score < 10 ? 1 : 0)),
                      told.dose < 1
                          ? ExplainWords::tr("%1 min give %2 of a full visit.").arg(minutes).arg(percent(told.dose))
                          : ExplainWords::tr("%1 min are a full visit.").arg(minutes),
                      isAsked ? ExplainWords::tr("It was asked for every two hours.") : QString(),
                      leg.locked ? ExplainWords::tr("It is locked.") : QString()});
}

// "22:40: 12 % less (then at Dean Street)".
QString movedText(const VisitExplanation::Moved &moved, const Leg &leg)
{
    const QString at = clockTime(leg.arrive.addSecs(moved.minutes * qint64{60}));
    const QString worth = std::abs(moved.change) < LeastPart ? ExplainWords::tr("%1: the same").arg(at)
                          : moved.change <= LeastPart - 1    ? ExplainWords::tr("%1: nothing").arg(at)
                          : moved.change < 0 ? ExplainWords::tr("%1: %2 less").arg(at, percent(moved.change))
                                             : ExplainWords::tr("%1: %2 more").arg(at, percent(moved.change));
    return moved.busyAt.isEmpty() ? worth : ExplainWords::tr("%1 (then at %2)").arg(worth, moved.busyAt);
}

QString nowText(const VisitExplanation &told, const Leg &leg)
{
    if (told.isBeside)
        return ExplainWords::tr("It comes and goes with the pair.");
    QStringList parts{hourText(told), recoveryText(told)};
    const bool isSame = std::ranges::all_of(told.moved, [](const VisitExplanation::Moved &moved) {
        return std::abs(moved.change) < LeastPart && moved.busyAt.isEmpty();
    });
    if (isSame && !told.moved.empty()) {
        parts.append(ExplainWords::tr("Up to an hour sooner or later it would be worth the same."));
        return sentences(parts);
    }
    QStringList moves;
    for (const VisitExplanation::Moved &moved : told.moved)
        moves.append(movedText(moved, leg));
    if (!moves.isEmpty())
        parts.append(ExplainWords::tr("At another time it would be worth – %1.").arg(moves.join(QStringLiteral("; "))));
    return sentences(parts);
}

QString lossText(double loss)
{
    if (std::abs(loss) < HalfOfATenth)
        return ExplainWords::tr("the night covers as much");
    return loss > 0 ? ExplainWords::tr("the night covers %1 less").arg(percent(loss))
                    : ExplainWords::tr("the night covers %1 more").arg(percent(loss));
}

QString insteadWords(const VisitExplanation &told, const Plan &plan, const Team &team)
{
    if (told.isDone)
        return ExplainWords::tr("Already done: it began by %1, from when the night was planned again.")
            .arg(clockTime(plan.orders.settledUntil));
    if (told.isBeside)
        return ExplainWords::tr("It must stay in reach of its pair.");
    if (!told.instead)
        return ExplainWords::tr("No other way was found for %1 between the legs before and after.").arg(team.name);
    if (told.instead->visits.empty())
        return ExplainWords::tr("No other visit fits between the legs before and after: %1 would stand by, and %2.")
            .arg(team.name, lossText(told.instead->loss));
    return ExplainWords::tr("Instead: %1, and %2.").arg(listOf(told.instead->visits), lossText(told.instead->loss));
}

QString wayText(const AbsenceExplanation &told, int visits)
{
    const AbsenceExplanation::Way &way = told.ways.front();
    const QString cheapest = visits > 0 ? ExplainWords::tr("The cheapest way to one more visit: %1 at %2")
                                        : ExplainWords::tr("The cheapest way to get it in: %1 at %2");
    const QString displaced = way.displaced.empty() ? ExplainWords::tr("others get shorter or move")
                                                    : ExplainWords::tr("in the place of %1").arg(listOf(way.displaced));
    const QString words = ExplainWords::tr("%1, %2, and %3.")
                              .arg(cheapest.arg(way.teamName, clockTime(way.arrive)), displaced, lossText(way.loss));
    return told.kind == AbsenceExplanation::Kind::WouldFit
               ? ExplainWords::tr("It would fit. %1 Add it, or plan again.").arg(words)
               : ExplainWords::tr("It is worth less than what it would displace. %1").arg(words);
}

QString visitCapText(const Plan &plan, int visits)
{
    return ExplainWords::tr("It has %n visit(s), and %1 is the most that one hotspot may have.", nullptr, visits)
        .arg(plan.orders.visitCap);
}

QString reasonWords(const AbsenceExplanation &told, const Plan &plan, const Hotspot &hotspot, int visits)
{
    using enum AbsenceExplanation::Kind;
    switch (told.kind) {
    case Forbidden:
        return ExplainWords::tr("The orders say that nobody goes to %1 tonight.").arg(hotspot.name);
    case AtCap:
        return visitCapText(plan, visits);
    case CutOff:
        return ExplainWords::tr("Out of reach: what the orders avoid (%1) leaves no way there.")
            .arg(avoidedText(plan.orders.avoid));
    case TooFar:
        return ExplainWords::tr(
                   "It is too far from every start to get there and back: %1 min is the most. Start a team nearer.")
            .arg(FarthestMinutes);
    case Passed:
        return ExplainWords::tr("So many others bring more for the way that it is not among those that are planned.");
    case Barred:
        return ExplainWords::tr("Every team of the plan is kept away from it by the orders.");
    case Worthless:
        return ExplainWords::tr("Nothing is expected there in the hours of this shift.");
    case NoTime:
        return ExplainWords::tr("No team can be there between what is locked, its breaks and its duties.");
    case Displaces:
    case WouldFit:
        break;
    }
    return wayText(told, visits);
}

} // namespace

void putIntoWords(VisitExplanation &told, const Plan &plan, const Team &team, const Leg &leg, size_t total)
{
    told.here = hereText(told, plan, leg, total);
    told.now = nowText(told, leg);
    told.insteadText = insteadWords(told, plan, team);
}

QString absenceWords(const AbsenceExplanation &told, const Plan &plan, const Hotspot &hotspot, int visits)
{
    QString reason = reasonWords(told, plan, hotspot, visits);
    if (!told.isOffStreets)
        return reason;
    return reason + u' ' +
           ExplainWords::tr("It is more than %1 m from every street that is known: ways there are straight lines and a "
                            "third more.")
               .arg(SnapLimitMetres);
}

} // namespace lantern
