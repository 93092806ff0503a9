#include "store/place_repository.h"

#include "store/gazetteer.h"
#include "store/rows.h"

#include <boost/geometry/algorithms/length.hpp>
#include <boost/geometry/algorithms/line_interpolate.hpp>

namespace lantern
{

namespace
{

const QString &insertNameSql()
{
    static const QString sql = QStringLiteral("INSERT INTO gazetteer (identity, name, kind, easting, northing)"
                                              " VALUES (?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING");
    return sql;
}

// Adds a name to the gazetteer; one without letters is left out, one that is there is not added again.
Result<qint64> addName(QSqlQuery &insert, const QString &name, const QString &kind, GridPoint point)
{
    const QString plain = plainPlaceName(name);
    if (plain.isEmpty())
        return 0;
    const qint64 easting = toDecimetres(point.easting);
    const qint64 northing = toDecimetres(point.northing);
    insert.bindValue(0, identityOf({kind.toUtf8(), plain.toUtf8(), QByteArray::number(easting), QByteArray::number(northing)}));
    insert.bindValue(1, plain);
    insert.bindValue(2, kind);
    insert.bindValue(3, easting);
    insert.bindValue(4, northing);
    if (auto done = execute(insert); !done)
        return std::unexpected(done.error());
    return insert.numRowsAffected();
}

GridPoint middleOf(const Line &line)
{
    if (line.empty())
        return {};
    GridPoint middle = line.front();
    if (line.size() > 1)
        boost::geometry::line_interpolate(line, boost::geometry::length(line) / 2, middle);
    return middle;
}

GridPoint middleOf(const Shape &shape)
{
    if (const auto *polygons = std::get_if<MultiPolygon>(&shape))
        return centreOf(*polygons);
    if (const auto *lines = std::get_if<MultiLine>(&shape))
        return lines->empty() ? GridPoint{} : middleOf(lines->front());
    return std::get<GridPoint>(shape);
}

QString featureNameKind(BaseFeature::Kind kind)
{
    return kind == BaseFeature::Kind::Green ? QStringLiteral("park") : toKey(kind);
}

void bindBox(QSqlQuery &query, int first, const GridBox &box)
{
    query.bindValue(first, toDecimetres(box.west));
    query.bindValue(first + 1, toDecimetres(box.south));
    query.bindValue(first + 2, toDecimetres(box.east));
    query.bindValue(first + 3, toDecimetres(box.north));
}

// Where the source names its rows, the name is the identity; elsewhere the shape is.
qint64 shapeIdentity(const QString &kind, const QString &sourceId, const QByteArray &shape)
{
    return sourceId.isEmpty() ? identityOf({kind.toUtf8(), "shape", shape}) : identityOf({kind.toUtf8(), sourceId.toUtf8()});
}

qint64 streetIdentity(const Street &street, const QByteArray &line)
{
    return shapeIdentity(QStringLiteral("street"), street.sourceId, line);
}

template<class Row>
struct Insertion
{
    QString sql;
    // Binds the row; true if it can be stored.
    std::function<void(QSqlQuery &, const Row &)> bind;
    std::function<Result<void>(QSqlQuery &names, const Row &)> added;
    std::function<Result<void>(const Row &)> present = {};
};

// Inserts what is new, and for each new row its name.
template<class Row>
Result<qint64> insertNamed(Store &store, std::span<const Row> rows, const Insertion<Row> &insertion)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto insert = prepare(store, insertion.sql);
    if (!insert)
        return std::unexpected(insert.error());
    auto names = prepare(store, insertNameSql());
    if (!names)
        return std::unexpected(names.error());
    qint64 count = 0;
    for (const Row &row : rows) {
        insertion.bind(*insert, row);
        if (auto done = execute(*insert); !done)
            return std::unexpected(done.error());
        const bool isNew = insert->numRowsAffected() > 0;
        count += isNew ? 1 : 0;
        Result<void> followed;
        if (isNew)
            followed = insertion.added(*names, row);
        else if (insertion.present)
            followed = insertion.present(row);
        if (!followed)
            return std::unexpected(followed.error());
    }
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return count;
}

Result<void> nameAdded(QSqlQuery &names, const QString &name, const QString &kind, GridPoint point)
{
    if (auto added = addName(names, name, kind, point); !added)
        return std::unexpected(added.error());
    return {};
}

Result<Line> lineFrom(const QByteArray &bytes)
{
    auto shape = shapeFromWkb(bytes);
    if (!shape)
        return std::unexpected(shape.error());
    auto *lines = std::get_if<MultiLine>(&*shape);
    return lines == nullptr || lines->empty() ? Line() : std::move(lines->front());
}

Result<void> nameStreetLate(Store &store, const QString &name, const QByteArray &line)
{
    auto shape = lineFrom(line);
    if (!shape)
        return std::unexpected(shape.error());
    auto names = prepare(store, insertNameSql());
    if (!names)
        return std::unexpected(names.error());
    return nameAdded(*names, name, QStringLiteral("street"), middleOf(*shape));
}

// Gives a street the name or class that it lacks; true if that changed it.
Result<bool> completeStreet(Store &store, qint64 identity, const Street &street)
{
    auto row = run(store, QStringLiteral("SELECT name, class, line FROM street WHERE identity = ?"), {identity});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return false;
    const QString unknown = toKey(Street::Class::Unknown);
    const bool givesName = row->value(0).toString().isEmpty() && !street.name.isEmpty();
    const bool givesClass = row->value(1).toString() == unknown && street.streetClass != Street::Class::Unknown;
    if (!givesName && !givesClass)
        return false;
    const QString name = givesName ? street.name : row->value(0).toString();
    const QString streetClass = givesClass ? toKey(street.streetClass) : row->value(1).toString();
    const QByteArray line = row->value(2).toByteArray();
    auto changed = run(store, QStringLiteral("UPDATE street SET name = ?, class = ? WHERE identity = ?"),
                       {present(name), streetClass, identity});
    if (!changed)
        return std::unexpected(changed.error());
    if (givesName) {
        if (auto named = nameStreetLate(store, name, line); !named)
            return std::unexpected(named.error());
    }
    return true;
}

Result<std::vector<GazetteerEntry>> entriesOf(Result<QSqlQuery> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<GazetteerEntry> entries;
    while (rows->next())
        entries.push_back({.name = rows->value(0).toString(),
                           .kind = rows->value(1).toString(),
                           .point = {.easting = fromDecimetres(rows->value(2).toLongLong()),
                                     .northing = fromDecimetres(rows->value(3).toLongLong())}});
    return entries;
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

Result<qint64> PlaceRepository::addBoundaries(std::span<const Boundary> boundaries)
{
    return insertNamed<Boundary>(
        m_store, boundaries,
        {.sql = QStringLiteral("INSERT INTO boundary (identity, kind, code, name, outline, west, south, east, north)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING"),
         .bind =
             [](QSqlQuery &query, const Boundary &boundary) {
                 const QByteArray outline = toWkb(Shape(boundary.outline));
                 query.bindValue(0, shapeIdentity(toKey(boundary.kind), boundary.code, outline));
                 query.bindValue(1, toKey(boundary.kind));
                 query.bindValue(2, present(boundary.code));
                 query.bindValue(3, present(boundary.name));
                 query.bindValue(4, outline);
                 bindBox(query, 5, boundsOf(boundary.outline));
             },
         .added =
             [](QSqlQuery &names, const Boundary &boundary) {
                 return nameAdded(names, boundary.name, toKey(boundary.kind), centreOf(boundary.outline));
             }});
}

Result<qint64> PlaceRepository::addStreets(std::span<const Street> streets)
{
    return insertNamed<Street>(
        m_store, streets,
        {.sql = QStringLiteral("INSERT INTO street (identity, source_id, name, class, line, west, south, east, north)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING"),
         .bind =
             [](QSqlQuery &query, const Street &street) {
                 const QByteArray line = toWkb(Shape(MultiLine{street.line}));
                 query.bindValue(0, streetIdentity(street, line));
                 query.bindValue(1, present(street.sourceId));
                 query.bindValue(2, present(street.name));
                 query.bindValue(3, toKey(street.streetClass));
                 query.bindValue(4, line);
                 bindBox(query, 5, boundsOf(street.line));
             },
         .added =
             [](QSqlQuery &names, const Street &street) {
                 return nameAdded(names, street.name, QStringLiteral("street"), middleOf(street.line));
             },
         .present = [this](const Street &street) -> Result<void> {
             const QByteArray line = toWkb(Shape(MultiLine{street.line}));
             if (auto done = completeStreet(m_store, streetIdentity(street, line), street); !done)
                 return std::unexpected(done.error());
             return {};
         }});
}

Result<qint64> PlaceRepository::addPlaces(std::span<const Place> places)
{
    return insertNamed<Place>(
        m_store, places,
        {.sql = QStringLiteral("INSERT INTO place (identity, kind, name, source_id, easting, northing)"
                               " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING"),
         .bind =
             [](QSqlQuery &query, const Place &place) {
                 const QByteArray point = toWkb(Shape(place.point)) + place.name.toUtf8();
                 query.bindValue(0, shapeIdentity(toKey(place.kind), place.sourceId, point));
                 query.bindValue(1, toKey(place.kind));
                 query.bindValue(2, present(place.name));
                 query.bindValue(3, present(place.sourceId));
                 query.bindValue(4, toDecimetres(place.point.easting));
                 query.bindValue(5, toDecimetres(place.point.northing));
             },
         .added = [](QSqlQuery &names,
                     const Place &place) { return nameAdded(names, place.name, gazetteerKind(place.kind), place.point); }});
}

Result<qint64> PlaceRepository::addBaseFeatures(std::span<const BaseFeature> features)
{
    return insertNamed<BaseFeature>(
        m_store, features,
        {.sql = QStringLiteral("INSERT INTO base_feature (identity, kind, name, shape, west, south, east, north)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING"),
         .bind =
             [](QSqlQuery &query, const BaseFeature &feature) {
                 const QByteArray shape = toWkb(feature.shape);
                 query.bindValue(0, shapeIdentity(toKey(feature.kind), QString(), shape));
                 query.bindValue(1, toKey(feature.kind));
                 query.bindValue(2, present(feature.name));
                 query.bindValue(3, shape);
                 bindBox(query, 4, boundsOf(feature.shape));
             },
         .added =
             [](QSqlQuery &names, const BaseFeature &feature) {
                 return nameAdded(names, feature.name, featureNameKind(feature.kind), middleOf(feature.shape));
             }});
}

Result<qint64> PlaceRepository::addGazetteer(std::span<const GazetteerEntry> entries)
{
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto names = prepare(m_store, insertNameSql());
    if (!names)
        return std::unexpected(names.error());
    qint64 count = 0;
    for (const GazetteerEntry &entry : entries) {
        const auto added = addName(*names, entry.name, entry.kind, entry.point);
        if (!added)
            return added;
        count += *added;
    }
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return count;
}

Result<qint64> PlaceRepository::completeStreets(std::span<const Street> attributes)
{
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    qint64 count = 0;
    for (const Street &street : attributes) {
        if (street.sourceId.isEmpty())
            continue;
        const auto changed = completeStreet(m_store, streetIdentity(street, {}), street);
        if (!changed)
            return std::unexpected(changed.error());
        count += *changed ? 1 : 0;
    }
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return count;
}

Result<std::vector<Boundary>> PlaceRepository::boundaries(Boundary::Kind kind) const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, code, name, outline FROM boundary WHERE kind = ? ORDER BY id"),
                    {toKey(kind)});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Boundary> boundaries;
    while (rows->next()) {
        auto shape = shapeFromWkb(rows->value(3).toByteArray());
        if (!shape)
            return std::unexpected(shape.error());
        auto *outline = std::get_if<MultiPolygon>(&*shape);
        boundaries.push_back({.id = rows->value(0).toLongLong(),
                              .kind = kind,
                              .code = rows->value(1).toString(),
                              .name = rows->value(2).toString(),
                              .outline = outline == nullptr ? MultiPolygon() : std::move(*outline)});
    }
    return boundaries;
}

Result<std::vector<Street>> PlaceRepository::streets() const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, source_id, name, class, line FROM street ORDER BY id"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Street> streets;
    while (rows->next()) {
        auto line = lineFrom(rows->value(4).toByteArray());
        if (!line)
            return std::unexpected(line.error());
        streets.push_back({.id = rows->value(0).toLongLong(),
                           .sourceId = rows->value(1).toString(),
                           .name = rows->value(2).toString(),
                           .streetClass = streetClassFromKey(rows->value(3).toString()),
                           .line = *std::move(line)});
    }
    return streets;
}

Result<std::vector<Place>> PlaceRepository::places() const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, kind, name, source_id, easting, northing FROM place ORDER BY id"));
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
                                                " ORDER BY gazetteer.name <> ? COLLATE NOCASE, rank, gazetteer.id LIMIT ?"),
                                 {expression, text.trimmed(), limit * waysPerStreet}))
                       .transform(mergeStreets);
    if (entries && entries->size() > static_cast<size_t>(limit))
        entries->resize(static_cast<size_t>(limit));
    return entries;
}

Result<GridBox> PlaceRepository::bounds() const
{
    const QString points = QStringLiteral("SELECT min(easting), min(northing), max(easting), max(northing) FROM ");
    const QString boxes = QStringLiteral("SELECT min(west), min(south), max(east), max(north) FROM ");
    GridBox bounds;
    for (const QString &sql : {boxes + QStringLiteral("street"), boxes + QStringLiteral("boundary"),
                               boxes + QStringLiteral("base_feature"), points + QStringLiteral("place"),
                               points + QStringLiteral("offence"), points + QStringLiteral("offence_count"),
                               points + QStringLiteral("streetsafe")}) {
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
