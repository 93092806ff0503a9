#include "map/geoservices/place_finder.h"

#include "geo/grid_reference.h"
#include "map/geoservices/geo_words.h"
#include "store/gazetteer.h"

#include <QGeoCircle>

#include <algorithm>
#include <optional>

namespace lantern
{

namespace
{

// The words of a text as the file's own search reads them.
QStringList wordsOf(const QString &text)
{
    QStringList words = searchExpression(text.toCaseFolded()).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.mid(1, word.size() - 3); // "word"*
    return words;
}

bool hasWords(const QString &name, const QStringList &beginnings)
{
    const QStringList words = wordsOf(name);
    return std::ranges::all_of(beginnings, [&](const QString &beginning) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(beginning); });
    });
}

class PlaceFinding
{
public:
    PlaceFinding(OpenGround &ground, const PlaceQuestion &question)
        : m_ground(ground)
        , m_question(question)
        , m_words(wordsOf(question.text))
    {
        if (const Result<GridPoint> middle = toGridPoint(question.area.center()))
            m_middle = *middle;
    }

    [[nodiscard]] bool asksForNothing() const
    {
        const bool elsewise = m_question.text.isEmpty() && (m_middle || !m_question.categories.isEmpty());
        return m_words.isEmpty() && !elsewise; // signs without a word are no way to ask for everything near
    }
    [[nodiscard]] Result<void> addHotspots();
    [[nodiscard]] Result<void> addNames();
    [[nodiscard]] std::vector<FoundPlace> ordered();
    // Says of namesakes in which ward they lie, or where on the grid if that is the same.
    [[nodiscard]] Result<void> tellApart(std::vector<FoundPlace> &found) const;

private:
    [[nodiscard]] bool takes(const QString &category, GridPoint point) const;
    [[nodiscard]] bool isInside(GridPoint point) const;
    void add(const GazetteerEntry &entry);
    void dropSurplusHotspots();
    [[nodiscard]] double metresTo(GridPoint point) const { return m_middle ? distanceMetres(*m_middle, point) : -1; }

    OpenGround &m_ground;
    const PlaceQuestion &m_question;
    QStringList m_words;
    std::optional<GridPoint> m_middle;
    std::vector<FoundPlace> m_found;
};

bool PlaceFinding::isInside(GridPoint point) const
{
    if (!m_question.area.isValid() || m_question.area.isEmpty())
        return true;
    // On the grid as everywhere else, so that a place 100 m away is inside a circle of 100 m.
    if (m_question.area.type() == QGeoShape::CircleType)
        return metresTo(point) <= QGeoCircle(m_question.area).radius();
    return m_question.area.contains(toCoordinate(point));
}

bool PlaceFinding::takes(const QString &category, GridPoint point) const
{
    return (m_question.categories.isEmpty() || m_question.categories.contains(category)) && isInside(point);
}

Result<void> PlaceFinding::addHotspots()
{
    const QString category = QStringLiteral("hotspot");
    const auto hotspots = m_ground.hotspots();
    if (!hotspots)
        return std::unexpected(hotspots.error());
    for (const Hotspot &hotspot : **hotspots)
        if (hasWords(hotspot.name, m_words) && takes(category, hotspot.centre))
            m_found.push_back({.id = hotspot.id.toString(),
                               .name = hotspot.name,
                               .category = category,
                               .rank = hotspot.rank,
                               .point = hotspot.centre,
                               .metres = metresTo(hotspot.centre)});
    return {};
}

void PlaceFinding::add(const GazetteerEntry &entry)
{
    const QString category = placeCategory(entry.kind);
    if (takes(category, entry.point))
        m_found.push_back({.id = QStringLiteral("%1/%2/%3/%4")
                                     .arg(entry.kind)
                                     .arg(entry.point.easting, 0, 'f', 1)
                                     .arg(entry.point.northing, 0, 'f', 1)
                                     .arg(entry.name),
                           .name = entry.name,
                           .category = category,
                           .point = entry.point,
                           .metres = metresTo(entry.point)});
}

Result<void> PlaceFinding::addNames()
{
    if (!m_words.isEmpty()) {
        // More than are wanted: which of them lie in the area, or are of the category, the file's search does not know.
        constexpr int mostLookedAt = 500;
        const Result<std::vector<GazetteerEntry>> entries =
            m_ground.search(m_question.text, std::max(m_question.limit, mostLookedAt));
        if (!entries)
            return std::unexpected(entries.error());
        for (const GazetteerEntry &entry : *entries)
            add(entry);
        return {};
    }
    const auto names = m_ground.places().names.get();
    if (!names)
        return std::unexpected(names.error());
    if (!m_middle) {
        for (const GazetteerEntry &entry : (*names)->names())
            add(entry);
        return {};
    }
    const auto wanted = [this](const GazetteerEntry &entry) { return takes(placeCategory(entry.kind), entry.point); };
    constexpr double anyDistance = 1e9;
    const double within = m_question.area.isValid() && m_question.area.type() == QGeoShape::CircleType
                              ? QGeoCircle(m_question.area).radius()
                              : anyDistance;
    for (const GazetteerEntry &entry :
         (*names)->nearest(*m_middle, within, static_cast<size_t>(m_question.limit), wanted))
        add(entry);
    return {};
}

std::vector<FoundPlace> PlaceFinding::ordered()
{
    using Order = PlaceQuestion::Order;
    const bool nearness =
        m_question.order == Order::Distance || (m_question.order == Order::Likeness && m_words.isEmpty());
    if (nearness && m_middle)
        std::ranges::stable_sort(m_found, {}, &FoundPlace::metres);
    else if (m_question.order == Order::Name)
        std::ranges::stable_sort(
            m_found, [](const FoundPlace &a, const FoundPlace &b) { return a.name.localeAwareCompare(b.name) < 0; });
    else if (!nearness)
        dropSurplusHotspots();
    if (m_found.size() > static_cast<size_t>(m_question.limit))
        m_found.resize(static_cast<size_t>(m_question.limit));
    return std::move(m_found);
}

// Many hotspots share a word ("Street"): they leave half of the answer to the places, where there are so many.
void PlaceFinding::dropSurplusHotspots()
{
    const auto firstName = std::ranges::find(m_found, 0, &FoundPlace::rank);
    const auto hotspots = firstName - m_found.begin();
    const auto names = std::min<std::ptrdiff_t>(m_found.end() - firstName, m_question.limit / 2);
    const std::ptrdiff_t kept = m_question.limit - names;
    if (hotspots > kept)
        m_found.erase(m_found.begin() + kept, firstName);
}

Result<void> PlaceFinding::tellApart(std::vector<FoundPlace> &found) const
{
    const auto isAlike = [&found](const FoundPlace &place) {
        return std::ranges::count_if(found, [&](const FoundPlace &other) {
                   return other.category == place.category && other.apart == place.apart &&
                          other.name.compare(place.name, Qt::CaseInsensitive) == 0;
               }) > 1;
    };
    std::vector<GridPoint> points;
    std::vector<FoundPlace *> alike;
    for (FoundPlace &place : found)
        if (isAlike(place)) {
            points.push_back(place.point);
            alike.push_back(&place);
        }
    if (alike.empty())
        return {};
    const Result<QStringList> wards = m_ground.wardsAt(points);
    if (!wards)
        return std::unexpected(wards.error());
    for (size_t i = 0; i < alike.size(); ++i)
        alike[i]->apart = wards->value(static_cast<qsizetype>(i));
    std::erase_if(alike, [&](const FoundPlace *place) { return !place->apart.isEmpty() && !isAlike(*place); });
    for (FoundPlace *place : alike)
        place->apart = gridReference(place->point);
    return {};
}

} // namespace

Result<std::vector<FoundPlace>> findPlaces(OpenGround &ground, const PlaceQuestion &question,
                                           const std::stop_token &stop)
{
    PlaceFinding finding(ground, question);
    if (finding.asksForNothing())
        return failure(Error::Code::WrongFormat,
                       GeoWords::tr("Say what to look for: a name, a place or a kind of place."));
    if (const QGeoCoordinate middle = question.area.center(); middle.isValid())
        if (const Result<GridPoint> point = toGridPoint(middle); !point)
            return std::unexpected(point.error());
    if (const Result<void> hotspots = finding.addHotspots(); !hotspots)
        return std::unexpected(hotspots.error());
    if (stop.stop_requested())
        return failure(Error::Code::Cancelled, GeoWords::tr("This was stopped."));
    if (const Result<void> names = finding.addNames(); !names)
        return std::unexpected(names.error());
    std::vector<FoundPlace> found = finding.ordered();
    if (found.empty())
        return failure(Error::Code::NotFound, question.text.isEmpty()
                                                  ? GeoWords::tr("Nothing that has a name lies here.")
                                                  : GeoWords::tr("Nothing is called “%1” here.").arg(question.text));
    if (const Result<void> apart = finding.tellApart(found); !apart)
        return std::unexpected(apart.error());
    return found;
}

bool isCalledLike(const QString &name, const QString &typed)
{
    const QStringList beginnings = wordsOf(typed);
    return !beginnings.isEmpty() && hasWords(name, beginnings);
}

} // namespace lantern
