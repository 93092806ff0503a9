#include "store/place_repository.h"

#include "store/gazetteer.h"
#include "store/query.h"
#include "store/values.h"

#include <QSet>

#include <algorithm>

namespace lantern
{

namespace
{

Result<std::vector<GazetteerEntry>> entriesOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<GazetteerEntry> entries;
    QSet<QString> words; // names and kinds, many of them of very many entries
    while (rows->next())
        // Files imported before the reader mended these names hold them as data.police.uk writes them.
        entries.push_back({.name = *words.insert(withSmallPossessive(rows->value(0).toString())),
                           .kind = *words.insert(rows->value(1).toString()),
                           .point = {.easting = fromDecimetres(rows->value(2).toLongLong()),
                                     .northing = fromDecimetres(rows->value(3).toLongLong())}});
    return entries;
}

Result<std::vector<Place>> placesOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Place> places;
    while (rows->next())
        places.push_back({.id = rows->value(0).toLongLong(),
                          .kind = placeKindFromKey(rows->value(1).toString()),
                          .name = rows->value(2).toString(),
                          .sourceId = rows->value(3).toString(),
                          .point = {.easting = fromDecimetres(rows->value(4).toLongLong()),
                                    .northing = fromDecimetres(rows->value(5).toLongLong())}});
    return places;
}

BaseFeature::Kind featureKindFromKey(const QString &key)
{
    using enum BaseFeature::Kind;
    for (const BaseFeature::Kind kind : {Waterway, Green, Rail, Building}) {
        if (toKey(kind) == key)
            return kind;
    }
    return Water;
}

} // namespace

PlaceRepository::PlaceRepository(Store &store)
    : m_store(store)
{
}

Result<qint64> PlaceRepository::streetCount() const
{
    auto row = run(m_store, QStringLiteral("SELECT count(*) FROM street"));
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<std::vector<Boundary>> PlaceRepository::boundaries(Boundary::Kind kind) const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, code, name, outline FROM boundary WHERE kind = ? ORDER BY id"),
                    {toKey(kind)});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Boundary> boundaries;
    while (rows->next()) {
        auto outline = polygonsFrom(rows->value(3));
        if (!outline)
            return std::unexpected(outline.error());
        boundaries.push_back({.id = rows->value(0).toLongLong(),
                              .kind = kind,
                              .code = rows->value(1).toString(),
                              .name = rows->value(2).toString(),
                              .outline = *std::move(outline)});
    }
    return boundaries;
}

Result<std::vector<Street>> PlaceRepository::streets() const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, source_id, name, class, line, traits FROM street ORDER BY id"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Street> streets;
    while (rows->next()) {
        auto line = lineFrom(rows->value(4));
        if (!line)
            return std::unexpected(line.error());
        streets.push_back({.id = rows->value(0).toLongLong(),
                           .sourceId = rows->value(1).toString(),
                           .name = rows->value(2).toString(),
                           .streetClass = streetClassFromKey(rows->value(3).toString()),
                           .line = *std::move(line),
                           .traits = streetTraitsFromKey(rows->value(5).toString())});
    }
    return streets;
}

Result<std::vector<Place>> PlaceRepository::places() const
{
    return placesOf(
        run(m_store, QStringLiteral("SELECT id, kind, name, source_id, easting, northing FROM place ORDER BY id")));
}

Result<std::vector<Place>> PlaceRepository::placesIn(const GridBox &box) const
{
    return placesOf(
        run(m_store,
            QStringLiteral("SELECT id, kind, name, source_id, easting, northing FROM place"
                           " WHERE easting BETWEEN ? AND ? AND northing BETWEEN ? AND ? ORDER BY id"),
            {toDecimetres(box.west), toDecimetres(box.east), toDecimetres(box.south), toDecimetres(box.north)}));
}

Result<std::vector<BaseFeature>> PlaceRepository::baseFeatures() const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, kind, name, shape FROM base_feature ORDER BY id"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<BaseFeature> features;
    while (rows->next()) {
        auto shape = shapeFromWkb(rows->value(3).toByteArray());
        if (!shape)
            return std::unexpected(shape.error());
        features.push_back({.id = rows->value(0).toLongLong(),
                            .kind = featureKindFromKey(rows->value(1).toString()),
                            .name = rows->value(2).toString(),
                            .shape = *std::move(shape)});
    }
    return features;
}

Result<std::vector<GazetteerEntry>> PlaceRepository::gazetteer() const
{
    return entriesOf(run(m_store, QStringLiteral("SELECT name, kind, easting, northing FROM gazetteer ORDER BY id")))
        .transform(mergeStreets);
}

Result<std::vector<GazetteerEntry>> PlaceRepository::search(const QString &text, int limit) const
{
    constexpr int waysPerStreet = 50; // room for streets of many ways before they are merged
    const QString expression = searchExpression(text);
    if (expression.isEmpty() || limit <= 0)
        return std::vector<GazetteerEntry>();
    auto entries = entriesOf(run(m_store,
                                 QStringLiteral("SELECT gazetteer.name, kind, easting, northing FROM gazetteer_search"
                                                " JOIN gazetteer ON gazetteer.id = gazetteer_search.rowid"
                                                " WHERE gazetteer_search MATCH ?"
                                                " ORDER BY gazetteer.name <> ? COLLATE NOCASE, kind = 'other', rank,"
                                                " gazetteer.id LIMIT ?"),
                                 {expression, text.trimmed(), limit * waysPerStreet}))
                       .transform(mergeStreets);
    if (entries && entries->size() > static_cast<size_t>(limit))
        entries->resize(static_cast<size_t>(limit));
    return entries;
}

Result<QString> PlaceRepository::areaAt(GridPoint point, Boundary::Kind kind) const
{
    const qint64 easting = toDecimetres(point.easting);
    const qint64 northing = toDecimetres(point.northing);
    auto rows = run(m_store,
                    QStringLiteral("SELECT name, outline FROM boundary WHERE kind = ? AND west <= ? AND east >= ?"
                                   " AND south <= ? AND north >= ? ORDER BY id"),
                    {toKey(kind), easting, easting, northing, northing});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        const auto outline = polygonsFrom(rows->value(1));
        if (!outline)
            return std::unexpected(outline.error());
        if (contains(*outline, point))
            return rows->value(0).toString();
    }
    return QString();
}

Result<QString> PlaceRepository::nameNear(GridPoint point, double metres) const
{
    return entriesOf(
               run(m_store,
                   QStringLiteral("SELECT name, kind, easting, northing FROM gazetteer WHERE easting BETWEEN ? AND ?"
                                  " AND northing BETWEEN ? AND ? AND kind NOT IN ('borough', 'ward', 'small_area')"
                                  " ORDER BY id"),
                   {toDecimetres(point.easting - metres), toDecimetres(point.easting + metres),
                    toDecimetres(point.northing - metres), toDecimetres(point.northing + metres)}))
        .transform([&](const std::vector<GazetteerEntry> &entries) {
            const auto away = [&](const GazetteerEntry &entry) { return distanceMetres(entry.point, point); };
            const auto nearest = std::ranges::min_element(entries, {}, away);
            return nearest == entries.end() || away(*nearest) > metres ? QString() : nearest->name;
        });
}

Result<GridBox> PlaceRepository::bounds() const
{
    const QString points = QStringLiteral("SELECT min(easting), min(northing), max(easting), max(northing) FROM ");
    const QString boxes = QStringLiteral("SELECT min(west), min(south), max(east), max(north) FROM ");
    GridBox bounds;
    for (const QString &sql :
         {boxes + QStringLiteral("street"), boxes + QStringLiteral("boundary"), boxes + QStringLiteral("base_feature"),
          points + QStringLiteral("place"), points + QStringLiteral("offence"),
          points + QStringLiteral("offence_count"), points + QStringLiteral("streetsafe")}) {
        auto row = run(m_store, sql);
        if (!row)
            return std::unexpected(row.error());
        if (!row->next() || row->value(0).isNull())
            continue;
        bounds.add({.easting = fromDecimetres(row->value(0).toLongLong()),
                    .northing = fromDecimetres(row->value(1).toLongLong())});
        bounds.add({.easting = fromDecimetres(row->value(2).toLongLong()),
                    .northing = fromDecimetres(row->value(3).toLongLong())});
    }
    return bounds;
}

} // namespace lantern
