#include "store/place_repository.h"

#include "store/gazetteer.h"
#include "store/query.h"
#include "store/values.h"

#include <boost/geometry/algorithms/length.hpp>
#include <boost/geometry/algorithms/line_interpolate.hpp>

#include <functional>

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
    insert.bindValue(
        0, identityOf({kind.toUtf8(), plain.toUtf8(), QByteArray::number(easting), QByteArray::number(northing)}));
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
    return sourceId.isEmpty() ? identityOf({kind.toUtf8(), "shape", shape})
                              : identityOf({kind.toUtf8(), sourceId.toUtf8()});
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

// Gives a street the name, class or traits that it lacks; true if that changed it.
Result<bool> completeStreet(Store &store, qint64 identity, const Street &street)
{
    auto row =
        run(store, QStringLiteral("SELECT name, class, line, traits FROM street WHERE identity = ?"), {identity});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return false;
    const QString unknown = toKey(Street::Class::Unknown);
    const bool givesName = row->value(0).toString().isEmpty() && !street.name.isEmpty();
    const bool givesClass = row->value(1).toString() == unknown && street.streetClass != Street::Class::Unknown;
    const bool givesTraits = row->value(3).toString().isEmpty() && street.traits;
    if (!givesName && !givesClass && !givesTraits)
        return false;
    const QString name = givesName ? street.name : row->value(0).toString();
    const QString streetClass = givesClass ? toKey(street.streetClass) : row->value(1).toString();
    const QString traits = givesTraits ? toKey(street.traits) : row->value(3).toString();
    // Drawn the way the traffic goes, which a source may tell only with the traits.
    const QByteArray line = givesTraits ? toWkb(Shape(MultiLine{street.line})) : row->value(2).toByteArray();
    auto changed =
        run(store, QStringLiteral("UPDATE street SET name = ?, class = ?, traits = ?, line = ? WHERE identity = ?"),
            {textValue(name), streetClass, textValue(traits), line, identity});
    if (!changed)
        return std::unexpected(changed.error());
    if (givesName) {
        if (auto named = nameStreetLate(store, name, line); !named)
            return std::unexpected(named.error());
    }
    return true;
}

} // namespace

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
                 query.bindValue(2, textValue(boundary.code));
                 query.bindValue(3, textValue(boundary.name));
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
        {.sql = QStringLiteral("INSERT INTO street (identity, source_id, name, class, line, west, south, east, north,"
                               " traits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING"),
         .bind =
             [](QSqlQuery &query, const Street &street) {
                 const QByteArray line = toWkb(Shape(MultiLine{street.line}));
                 query.bindValue(0, streetIdentity(street, line));
                 query.bindValue(1, textValue(street.sourceId));
                 query.bindValue(2, textValue(street.name));
                 query.bindValue(3, toKey(street.streetClass));
                 query.bindValue(4, line);
                 bindBox(query, 5, boundsOf(street.line));
                 query.bindValue(9, textValue(toKey(street.traits)));
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
                 query.bindValue(2, textValue(place.name));
                 query.bindValue(3, textValue(place.sourceId));
                 query.bindValue(4, toDecimetres(place.point.easting));
                 query.bindValue(5, toDecimetres(place.point.northing));
             },
         .added =
             [](QSqlQuery &names, const Place &place) {
                 return nameAdded(names, place.name, gazetteerKind(place.kind), place.point);
             }});
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
                 query.bindValue(2, textValue(feature.name));
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

} // namespace lantern
