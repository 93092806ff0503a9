#include "tasking/figures.h"

#include "tasking/words.h"

namespace lantern
{

namespace
{

constexpr double ClearP = 0.05;

} // namespace

QString figureText(qint64 count, Figures figures)
{
    return figures == Figures::Suppressed && count < LeastCountTold ? QStringLiteral("<5") : QString::number(count);
}

QString countText(qint64 count, Figures figures)
{
    return count == 0 ? QStringLiteral("0") : figureText(count, figures);
}

QString countText(qint64 count, Figures figures, Disclosure disclosed)
{
    return figures == Figures::Suppressed && disclosed == Disclosure::Withheld ? QStringLiteral("…")
                                                                               : countText(count, figures);
}

QString suppressionNote()
{
    return TaskingWords::tr("Counts under 5 are suppressed; “…” stands for a figure from which one of them could be "
                            "worked out.");
}

QString changeWords(qint64 count, qint64 before, Figures figures)
{
    if (before < 0)
        return TaskingWords::tr("the file does not reach back");
    const bool few = count < LeastCountTold || before < LeastCountTold;
    if (few && figures == Figures::Suppressed)
        return TaskingWords::tr("too few to compare");
    const RateComparison change = compareRates(count, 1, before, 1);
    QString words = change.p >= ClearP ? TaskingWords::tr("no clear change")
                    : count > before   ? TaskingWords::tr("a clear rise")
                                       : TaskingWords::tr("a clear fall");
    if (few)
        return words;
    return TaskingWords::tr("%1, %2 to %3 times")
        .arg(words)
        .arg(change.interval.low, 0, 'f', 1)
        .arg(change.interval.high, 0, 'f', 1);
}

} // namespace lantern
