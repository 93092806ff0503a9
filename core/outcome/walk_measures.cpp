#include "outcome/walk_measures.h"

#include "base/clock.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

QDate dayOf(const Walk &walk)
{
    return walk.startedAt.toTimeZone(londonZone()).date();
}

bool isWithin(const QDate &day, const QDate &from, const QDate &to)
{
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

std::optional<double> medianOf(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    const auto upper = static_cast<double>(values[middle]);
    return values.size() % 2 == 1 ? upper : (static_cast<double>(values[middle - 1]) + upper) / 2;
}

// The last day on which she was told, or an invalid one where an answer is missing.
QDate answeredOn(const WalkConcern &concern)
{
    QDate last;
    for (const WalkAction &action : concern.actions) {
        if (action.state != ActionState::FedBack)
            return {};
        last = std::max(last, action.fedBackOn);
    }
    return last;
}

class Measuring
{
public:
    void add(const Walk &walk);
    [[nodiscard]] WalkMeasures measures(WalkMeasures counted) const;

private:
    int m_walks = 0;
    int m_concerns = 0;
    int m_answered = 0;
    int m_reopened = 0;
    std::vector<qint64> m_days;
    int m_felt = 0;
    double m_before = 0;
    double m_after = 0;
};

void Measuring::add(const Walk &walk)
{
    ++m_walks;
    if (walk.feltBefore && walk.feltAfter) {
        ++m_felt;
        m_before += *walk.feltBefore;
        m_after += *walk.feltAfter;
    }
    for (const WalkConcern &concern : walk.concerns) {
        ++m_concerns;
        if (std::ranges::any_of(concern.actions, [](const WalkAction &action) { return action.reopened > 0; }))
            ++m_reopened;
        if (const QDate told = answeredOn(concern); told.isValid()) {
            ++m_answered;
            m_days.push_back(dayOf(walk).daysTo(told));
        }
    }
}

WalkMeasures Measuring::measures(WalkMeasures counted) const
{
    counted.walks = m_walks;
    counted.concerns = m_concerns;
    counted.answered = m_answered;
    counted.reopened = m_reopened;
    counted.medianDays = medianOf(m_days);
    counted.asksFelt = m_felt;
    if (m_concerns > 0)
        counted.share = static_cast<double>(m_answered) / m_concerns;
    if (m_felt > 0) {
        counted.feltBefore = m_before / m_felt;
        counted.feltAfter = m_after / m_felt;
    }
    return counted;
}

std::optional<int> feltOn(const Walk &walk)
{
    return walk.feltAfter ? walk.feltAfter : walk.feltBefore;
}

QSet<QString> categoriesOf(const Walk &walk)
{
    QSet<QString> categories;
    for (const WalkConcern &concern : walk.concerns)
        for (const QString &category : concern.categories)
            categories.insert(category);
    return categories;
}

RepeatedPlace repeatedPlace(const std::vector<const Walk *> &walks)
{
    const Walk &first = *walks.front();
    const Walk &last = *walks.back();
    RepeatedPlace place{.placeName = first.placeName,
                        .walks = {},
                        .first = dayOf(first),
                        .last = dayOf(last),
                        .concernsFirst = static_cast<int>(first.concerns.size()),
                        .concernsLast = static_cast<int>(last.concerns.size()),
                        .raisedAgain = {},
                        .feltFirst = feltOn(first),
                        .feltLast = feltOn(last)};
    place.walks.reserve(walks.size());
    for (const Walk *walk : walks)
        place.walks.push_back(walk->id);
    const QSet<QString> before = categoriesOf(*walks[walks.size() - 2]);
    const QSet<QString> again = categoriesOf(last);
    for (const QString &category : environmentReasons() + behaviourReasons())
        if (before.contains(category) && again.contains(category))
            place.raisedAgain.append(category);
    return place;
}

// The places in the order in which they were first walked; squares as wide as the reach find those near.
class PlaceFinder
{
public:
    explicit PlaceFinder(double metres)
        : m_metres(metres)
    {
    }
    void add(const Walk &walk);
    [[nodiscard]] const std::vector<std::vector<const Walk *>> &places() const { return m_places; }

private:
    using Square = std::pair<qint64, qint64>;
    [[nodiscard]] Square squareOf(GridPoint point) const
    {
        return {static_cast<qint64>(std::floor(point.easting / m_metres)),
                static_cast<qint64>(std::floor(point.northing / m_metres))};
    }
    [[nodiscard]] std::optional<size_t> near(GridPoint point) const;

    double m_metres;
    std::vector<std::vector<const Walk *>> m_places;
    QHash<QString, size_t> m_byName;
    QHash<Square, std::vector<size_t>> m_bySquare;
};

std::optional<size_t> PlaceFinder::near(GridPoint point) const
{
    if (point == GridPoint())
        return std::nullopt;
    const auto [column, row] = squareOf(point);
    std::optional<size_t> first;
    for (qint64 x = column - 1; x <= column + 1; ++x)
        for (qint64 y = row - 1; y <= row + 1; ++y)
            for (const size_t place : m_bySquare.value({x, y}))
                if (distanceMetres(point, m_places[place].front()->place) <= m_metres && (!first || place < *first))
                    first = place;
    return first;
}

void PlaceFinder::add(const Walk &walk)
{
    const QString name = walk.placeName.simplified().toCaseFolded();
    const auto named = m_byName.constFind(name);
    const std::optional<size_t> there =
        !name.isEmpty() && named != m_byName.constEnd() ? std::optional(*named) : near(walk.place);
    if (there)
        return m_places[*there].push_back(&walk);
    const size_t place = m_places.size();
    m_places.push_back({&walk});
    if (!name.isEmpty())
        m_byName.insert(name, place);
    if (walk.place != GridPoint())
        m_bySquare[squareOf(walk.place)].push_back(place);
}

} // namespace

WalkMeasures walkMeasures(std::span<const Walk> walks, std::span<const WalkRequest> requests, const QDate &from,
                          const QDate &to)
{
    WalkMeasures counted;
    QSet<WalkRequestId> held;
    Measuring measuring;
    for (const Walk &walk : walks) {
        held.insert(walk.request);
        if (isWithin(dayOf(walk), from, to))
            measuring.add(walk);
    }
    for (const WalkRequest &request : requests) {
        if (!isWithin(request.askedOn, from, to))
            continue;
        ++counted.asked;
        if (request.bookedFor.isValid() || held.contains(request.id))
            ++counted.booked;
        if (request.withdrawnOn.isValid() && !held.contains(request.id))
            ++counted.withdrawn;
    }
    return measuring.measures(counted);
}

std::vector<RepeatedPlace> repeatedPlaces(std::span<const Walk> walks, double metres)
{
    std::vector<const Walk *> inOrder;
    inOrder.reserve(walks.size());
    for (const Walk &walk : walks)
        inOrder.push_back(&walk);
    std::ranges::stable_sort(inOrder, {}, [](const Walk *walk) { return std::pair(walk->startedAt, walk->id); });
    PlaceFinder places(metres);
    for (const Walk *walk : inOrder)
        places.add(*walk);
    std::vector<RepeatedPlace> repeated;
    for (const std::vector<const Walk *> &place : places.places())
        if (place.size() > 1)
            repeated.push_back(repeatedPlace(place));
    std::ranges::stable_sort(repeated, std::greater<>(), &RepeatedPlace::last);
    return repeated;
}

} // namespace lantern
