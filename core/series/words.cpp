#include "series/words.h"

#include "base/clock.h"
#include "base/day_text.h"
#include "store/gazetteer.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// How a part speaks, with the part itself for whoever checks the sum.
QString spoken(const QString &what, double part)
{
    const QString figure =
        (part >= 0 ? QStringLiteral("+") : QStringLiteral("−")) + QString::number(std::abs(part), 'f', 2);
    if (part > 0.05)
        return SeriesWords::tr("%1: speaks for one series (%2)").arg(what, figure);
    if (part < -0.05)
        return SeriesWords::tr("%1: speaks against (%2)").arg(what, figure);
    return SeriesWords::tr("%1: says nothing either way (%2)").arg(what, figure);
}

// The text that occurs most; of equals the first in the alphabet.
QString commonest(const QStringList &texts)
{
    QMap<QString, int> counts;
    for (const QString &text : texts)
        if (!text.isEmpty())
            ++counts[text];
    QString best;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (best.isEmpty() || count.value() > counts.value(best))
            best = count.key();
    return best;
}

// As texts in their order of time, each with what a reader sees.
std::pair<QString, QString> dayOf(const OffenceCard &card)
{
    if (!card.from)
        return {card.month.toString(), shortMonth(card.month)};
    const QDate day = card.from->toTimeZone(londonZone()).date();
    return {day.toString(Qt::ISODate), shortDay(day)};
}

} // namespace

QString behaviourName(const QString &key)
{
    static const QHash<QString, const char *> names = {
        {"followed", QT_TRANSLATE_NOOP("Series", "followed")},
        {"loitering", QT_TRANSLATE_NOOP("Series", "loitering")},
        {"staring", QT_TRANSLATE_NOOP("Series", "staring")},
        {"unwanted_approach", QT_TRANSLATE_NOOP("Series", "unwanted approach")},
        {"targeting_intoxicated", QT_TRANSLATE_NOOP("Series", "targeting the intoxicated")},
        {"exposure", QT_TRANSLATE_NOOP("Series", "exposure")},
        {"masturbation", QT_TRANSLATE_NOOP("Series", "masturbation")},
        {"touching", QT_TRANSLATE_NOOP("Series", "touching")},
        {"filming", QT_TRANSLATE_NOOP("Series", "filming")},
        {"verbal_harassment", QT_TRANSLATE_NOOP("Series", "verbal harassment")},
    };
    const char *name = names.value(key);
    return name ? SeriesWords::tr(name) : key;
}

QString seriesStateName(SeriesState state)
{
    switch (state) {
    case SeriesState::Candidate:
        return SeriesWords::tr("open");
    case SeriesState::Accepted:
        return SeriesWords::tr("accepted");
    case SeriesState::Rejected:
        return SeriesWords::tr("rejected");
    case SeriesState::Parked:
        return SeriesWords::tr("parked");
    }
    return {};
}

QStringList whyLinked(const SeriesLink &link, bool monthOnly)
{
    QStringList why;
    const auto others = std::lround(std::exp(-link.crowdingPart));
    why.append(
        spoken(SeriesWords::tr("%n other offence(s) of the filter within reach", nullptr, static_cast<int>(others)),
               link.crowdingPart));
    why.append(spoken(SeriesWords::tr("%1 m apart").arg(std::lround(link.metres)), link.distancePart));
    const QString days = QString::number(link.days, 'f', link.days < 10 ? 1 : 0);
    why.append(spoken(monthOnly ? SeriesWords::tr("about %1 days apart, known only to the month").arg(days)
                                : SeriesWords::tr("%1 days apart").arg(days),
                      link.daysPart));
    why.append(link.hourPart ? spoken(SeriesWords::tr("time of day"), *link.hourPart)
                             : SeriesWords::tr("time of day: not in this data"));
    why.append(
        spoken(link.classPart > -0.5 ? SeriesWords::tr("same offence class") : SeriesWords::tr("other offence class"),
               link.classPart));
    why.append(link.behaviourPart ? spoken(SeriesWords::tr("behaviour"), *link.behaviourPart)
                                  : SeriesWords::tr("behaviour: not in this data"));
    return why;
}

QString seriesDates(const std::vector<OffenceCard> &cards)
{
    if (cards.empty())
        return {};
    std::vector<std::pair<QString, QString>> days;
    days.reserve(cards.size());
    for (const OffenceCard &card : cards)
        days.push_back(dayOf(card));
    const auto [first, last] = std::ranges::minmax(days);
    return first == last ? first.second : SeriesWords::tr("%1 to %2").arg(first.second, last.second);
}

QString seriesTitle(const std::vector<OffenceCard> &cards)
{
    QStringList classes;
    QStringList places;
    for (const OffenceCard &card : cards) {
        classes.append(card.offenceClass);
        places.append(plainPlaceName(card.placeName));
    }
    QStringList parts{commonest(classes), commonest(places)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace lantern
