#include "store/raster_pack_kinds.h"
#include "store/store_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <mutex>

namespace lantern
{

namespace
{

// SQLite itself and not QtSql: a QSqlDatabase belongs to the thread that opened it, and a pack is asked by all painters.
using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Statement prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return {statement, &sqlite3_finalize};
}

std::unexpected<Error> wrong(const QString &message, const QString &path)
{
    return refuse(Error::Code::WrongFormat, message, path);
}

std::unexpected<Error> damaged(sqlite3 *database, const QString &path)
{
    return refuse(
        Error::Code::Unreadable,
        QCoreApplication::translate("RasterPack", "The map pack cannot be read (%1). Copy it anew, or choose another.")
            .arg(QString::fromUtf8(sqlite3_errmsg(database))),
        path);
}

QString textOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, column));
}

QByteArray bytesOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return {bytes, std::min<qsizetype>(sqlite3_column_bytes(statement, column), LargestTileBytes)};
}

// A pack without the table is still a pack: what it would say is found out from the tiles.
QHash<QString, QString> metadataOf(sqlite3 *database)
{
    QHash<QString, QString> all;
    const Statement statement = prepared(database, "SELECT name, value FROM metadata");
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
        all.insert(textOf(statement.get(), 0).toLower(), textOf(statement.get(), 1).trimmed());
    return all;
}

std::optional<RasterPackFacts::Bounds> boundsFrom(const QString &text)
{
    std::array<double, 4> sides{};
    const QStringList parts = text.split(u',');
    if (parts.size() != 4)
        return std::nullopt;
    for (qsizetype i = 0; i < 4; ++i) {
        bool isNumber = false;
        sides[static_cast<size_t>(i)] = parts[i].trimmed().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const RasterPackFacts::Bounds bounds{.west = sides[0], .south = sides[1], .east = sides[2], .north = sides[3]};
    const bool isBox = bounds.west < bounds.east && bounds.south < bounds.north;
    return isBox ? std::optional(bounds) : std::nullopt;
}

class MbtilesPack : public RasterPack
{
public:
    MbtilesPack(RasterPackFacts facts, Database database)
        : RasterPack(std::move(facts))
        , m_database(std::move(database))
        , m_find(prepared(m_database.get(),
                          "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"))
    {
    }

    [[nodiscard]] Result<std::optional<QByteArray>> tile(const RasterTileKey &key) const override
    {
        if (key.zoom < 0 || key.zoom > DeepestPackZoom)
            return std::nullopt;
        const std::scoped_lock lock(m_mutex);
        sqlite3_reset(m_find.get());
        sqlite3_bind_int(m_find.get(), 1, key.zoom);
        sqlite3_bind_int(m_find.get(), 2, key.column);
        // MBTiles counts rows from the south (Tile Map Service).
        sqlite3_bind_int(m_find.get(), 3, (1 << key.zoom) - 1 - key.row);
        const int step = sqlite3_step(m_find.get());
        Result<std::optional<QByteArray>> found = std::nullopt;
        if (step == SQLITE_ROW)
            found = bytesOf(m_find.get(), 0);
        else if (step != SQLITE_DONE)
            found = damaged(m_database.get(), facts().path);
        sqlite3_reset(m_find.get()); // lets go of the file's lock
        return found;
    }

private:
    mutable std::mutex m_mutex;
    Database m_database;
    Statement m_find;
};

// From one to the other of the zooms that the tiles really have: what metadata says of it is often wrong.
Result<void> readZooms(sqlite3 *database, RasterPackFacts &facts)
{
    const Statement ends = prepared(database, "SELECT min(zoom_level), max(zoom_level) FROM tiles");
    if (!ends || sqlite3_step(ends.get()) != SQLITE_ROW)
        return damaged(database, facts.path);
    if (sqlite3_column_type(ends.get(), 0) == SQLITE_NULL)
        return wrong(QCoreApplication::translate("RasterPack", "The map pack is empty: it has no tiles."), facts.path);
    facts.leastZoom = sqlite3_column_int(ends.get(), 0);
    facts.greatestZoom = sqlite3_column_int(ends.get(), 1);
    if (facts.leastZoom < 0 || facts.greatestZoom > DeepestPackZoom)
        return wrong(
            QCoreApplication::translate("RasterPack", "The map pack has tiles at zoom %1; only 0 to %2 make sense.")
                .arg(facts.leastZoom < 0 ? facts.leastZoom : facts.greatestZoom)
                .arg(DeepestPackZoom),
            facts.path);
    return {};
}

} // namespace

Result<std::shared_ptr<const RasterPack>> openMbtiles(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    Database database(opened, &sqlite3_close);
    const Statement schema = prepared(opened, "SELECT count(*) FROM sqlite_master WHERE name = 'tiles'");
    if (code != SQLITE_OK || !schema || sqlite3_step(schema.get()) != SQLITE_ROW)
        return damaged(opened, path);
    const Statement first =
        prepared(opened, "SELECT tile_data, tile_column, tile_row FROM tiles WHERE zoom_level = ? LIMIT 1");
    if (sqlite3_column_int(schema.get(), 0) == 0 || !first)
        return wrong(
            QCoreApplication::translate("RasterPack", "This is no MBTiles map pack: it has no table of tiles."), path);
    RasterPackFacts facts{.path = path};
    if (const Result<void> read = readZooms(opened, facts); !read)
        return std::unexpected(read.error());
    sqlite3_bind_int(first.get(), 1, facts.greatestZoom);
    if (sqlite3_step(first.get()) != SQLITE_ROW)
        return damaged(opened, path);
    facts.example = {.zoom = facts.greatestZoom,
                     .column = sqlite3_column_int(first.get(), 1),
                     .row = (1 << facts.greatestZoom) - 1 - sqlite3_column_int(first.get(), 2)};
    const QHash<QString, QString> metadata = metadataOf(opened);
    const Result<QString> format =
        drawableFormat(metadata.value(QStringLiteral("format")), bytesOf(first.get(), 0), path);
    if (!format)
        return std::unexpected(format.error());
    facts.format = *format;
    facts.name = metadata.value(QStringLiteral("name"), QFileInfo(path).completeBaseName());
    facts.attribution = metadata.value(QStringLiteral("attribution"));
    facts.bounds = boundsFrom(metadata.value(QStringLiteral("bounds")));
    sqlite3_reset(schema.get());
    sqlite3_reset(first.get());
    return std::make_shared<const MbtilesPack>(std::move(facts), std::move(database));
}

} // namespace lantern
