#include "series/series_card.h"

#include "base/day_text.h"
#include "map/geo_map.h"
#include "series/words.h"
#include "store/gazetteer.h"

#include <QLocale>

#include <algorithm>
#include <ranges>

namespace lantern
{

namespace
{

struct SeriesCardWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesCard)
};

qint64 middleOf(const OffenceCard &card)
{
    const QDateTime from =
        card.from.value_or(QDateTime(QDate(card.month.year(), card.month.month(), 15), QTime(12, 0), QTimeZone::UTC));
    return from.toSecsSinceEpoch() / 2 + card.to.value_or(from).toSecsSinceEpoch() / 2;
}

QString behaviourText(const QStringList &keys)
{
    QStringList words;
    for (const QString &key : keys)
        words.append(behaviourName(key));
    return words.join(QStringLiteral(", "));
}

QVariantList offencesOf(const std::vector<OffenceCard> &cards)
{
    QVariantList offences;
    if (cards.empty())
        return offences;
    const auto [first, last] = std::ranges::minmax(cards, {}, middleOf);
    const auto length = static_cast<double>(std::max<qint64>(1, middleOf(last) - middleOf(first)));
    for (const OffenceCard &card : cards) {
        QVariantMap entry = geoMap(card.point);
        entry.insert({{QStringLiteral("number"), offences.size() + 1},
                      {QStringLiteral("title"), card.offenceClass},
                      {QStringLiteral("place"), plainPlaceName(card.placeName)},
                      {QStringLiteral("reference"), card.reference},
                      {QStringLiteral("when"), offenceTime(card)},
                      {QStringLiteral("behaviour"), behaviourText(card.behaviours)},
                      {QStringLiteral("share"), static_cast<double>(middleOf(card) - middleOf(first)) / length}});
        offences.append(entry);
    }
    return offences;
}

QVariantList linksOf(const CandidateSeries &series)
{
    const auto number = [&](quint64 fingerprint) {
        return static_cast<int>(std::ranges::find(series.offences, fingerprint) - series.offences.begin()) + 1;
    };
    QVariantList links;
    for (const SeriesLink &link : series.links) {
        const auto [from, to] = std::minmax({number(link.first), number(link.second)});
        links.append(QVariantMap{{QStringLiteral("from"), from},
                                 {QStringLiteral("to"), to},
                                 {QStringLiteral("strength"), link.strength},
                                 {QStringLiteral("why"), whyLinked(link, series.monthOnly)}});
    }
    return links;
}

QVariantList decisionsOf(const std::optional<Series> &decided)
{
    QVariantList decisions;
    if (!decided)
        return decisions;
    const QLocale locale;
    for (const SeriesDecision &decision : std::views::reverse(decided->decisions))
        decisions.append(QVariantMap{
            {QStringLiteral("state"), toKey(decision.state)},
            {QStringLiteral("stateName"), seriesStateName(decision.state)},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("by"), decision.decidedBy},
            {QStringLiteral("when"), locale.toString(decision.at.toTimeZone(londonZone()), QLocale::ShortFormat)},
            {QStringLiteral("owner"), decision.owner},
            {QStringLiteral("review"), locale.toString(decision.reviewOn, QLocale::ShortFormat)}});
    return decisions;
}

// What else stands on its offences.
QString noteOf(const ReviewedSeries &series)
{
    QStringList notes;
    if (series.sharedWithAccepted > 0)
        notes.append(
            SeriesCardWords::tr("%n of its offences stand in an accepted series.", nullptr, series.sharedWithAccepted));
    if (series.sharedWithRejected > 0)
        notes.append(
            SeriesCardWords::tr("%n of its offences stand in a rejected series.", nullptr, series.sharedWithRejected));
    if (series.candidate.monthOnly)
        notes.append(SeriesCardWords::tr("Known only to the month: hours are not in this data, days are coarse."));
    return notes.join(u' ');
}

} // namespace

QString offenceTime(const OffenceCard &card)
{
    if (!card.from)
        return SeriesCardWords::tr("%1, month only").arg(shortMonth(card.month));
    const QLocale locale;
    const QDateTime from = card.from->toTimeZone(londonZone());
    const QDateTime to = card.to.value_or(*card.from).toTimeZone(londonZone());
    const QString day = locale.toString(from.date(), QStringLiteral("ddd d MMM yyyy"));
    const QString start = from.toString(QStringLiteral("HH:mm"));
    if (to == from)
        return SeriesCardWords::tr("%1, %2").arg(day, start);
    return SeriesCardWords::tr("%1, %2–%3").arg(day, start, to.toString(QStringLiteral("HH:mm")));
}

QVariantMap seriesCard(const ShownSeries &shown, const QString &filter)
{
    const CandidateSeries &series = shown.series.candidate;
    return {{QStringLiteral("id"), series.id.toString()},
            {QStringLiteral("title"), shown.title},
            {QStringLiteral("dates"), shown.dates},
            {QStringLiteral("filter"), shown.series.decided ? shown.series.decided->filter : filter},
            {QStringLiteral("strength"), series.strength},
            {QStringLiteral("state"), toKey(shown.series.state())},
            {QStringLiteral("stateName"), seriesStateName(shown.series.state())},
            {QStringLiteral("monthOnly"), series.monthOnly},
            {QStringLiteral("note"), noteOf(shown.series)},
            {QStringLiteral("offences"), offencesOf(shown.cards)},
            {QStringLiteral("links"), linksOf(series)},
            {QStringLiteral("decisions"), decisionsOf(shown.series.decided)}};
}

} // namespace lantern
