#include "store/raster_pack.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace lantern;

namespace
{

// What a picture begins with is all that the store looks at.
QByteArray png(const QByteArray &rest)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + rest;
}

struct PackTile
{
    int zoom = 0;
    int column = 0;
    int rowFromSouth = 0;
    QByteArray bytes;
};

// Writes an MBTiles file as other programs do.
class PackFile
{
public:
    explicit PackFile(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("pack")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    PackFile(const PackFile &) = delete;
    PackFile &operator=(const PackFile &) = delete;
    ~PackFile()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("pack"));
    }
    [[nodiscard]] bool run(const QString &sql, const QVariantList &values = {}) const
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec();
    }
    [[nodiscard]] bool makeTables() const
    {
        return run(QStringLiteral("CREATE TABLE metadata (name TEXT, value TEXT)")) &&
               run(QStringLiteral(
                   "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"));
    }
    [[nodiscard]] bool say(const QString &name, const QString &value) const
    {
        return run(QStringLiteral("INSERT INTO metadata VALUES (?, ?)"), {name, value});
    }
    [[nodiscard]] bool add(const PackTile &tile) const
    {
        return run(QStringLiteral("INSERT INTO tiles VALUES (?, ?, ?, ?)"),
                   {tile.zoom, tile.column, tile.rowFromSouth, tile.bytes});
    }

private:
    QSqlDatabase m_database;
};

// A failure is told from a picture that is not there.
std::optional<QByteArray> tileOf(const RasterPack &pack, const RasterTileKey &key)
{
    return pack.tile(key).value_or(QByteArray("failed"));
}

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class tst_raster_pack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMbtiles();
    void findsZoomsWithoutMetadata();
    void manyThreadsAskAtOnce();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();
    void damagedPagesAreSaid();
    void readsAFolder();
    void folderRowsFromTheSouth();
    void refusesFolders_data();
    void refusesFolders();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void tst_raster_pack::readsMbtiles()
{
    {
        const PackFile file(at(QStringLiteral("a.mbtiles")));
        QVERIFY(file.makeTables() && file.say(QStringLiteral("name"), QStringLiteral("Riverside")) &&
                file.say(QStringLiteral("format"), QStringLiteral("png")) &&
                file.say(QStringLiteral("attribution"), QStringLiteral("© Riverside")) &&
                file.say(QStringLiteral("bounds"), QStringLiteral("-0.2,51.4,0.1,51.6")));
        // Zoom 2 has four rows: the northernmost is 3 from the south.
        QVERIFY(file.add({.zoom = 2, .column = 1, .rowFromSouth = 3, .bytes = png("north")}) &&
                file.add({.zoom = 2, .column = 1, .rowFromSouth = 0, .bytes = png("south")}) &&
                file.add({.zoom = 4, .column = 5, .rowFromSouth = 9, .bytes = png("deep")}));
    }
    const auto pack = RasterPack::open(at(QStringLiteral("a.mbtiles")));
    QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().text()));
    const RasterPackFacts &facts = (*pack)->facts();
    QCOMPARE(facts.name, QStringLiteral("Riverside"));
    QCOMPARE(facts.attribution, QStringLiteral("© Riverside"));
    QCOMPARE(facts.format, QStringLiteral("png"));
    QCOMPARE(facts.leastZoom, 2);
    QCOMPARE(facts.greatestZoom, 4);
    QVERIFY(facts.bounds && facts.bounds->west == -0.2 && facts.bounds->north == 51.6);
    QCOMPARE(facts.example, (RasterTileKey{.zoom = 4, .column = 5, .row = 6}));
    QCOMPARE(tileOf(**pack, {.zoom = 2, .column = 1, .row = 0}), std::optional(png("north")));
    QCOMPARE(tileOf(**pack, {.zoom = 2, .column = 1, .row = 3}), std::optional(png("south")));
    QCOMPARE(tileOf(**pack, {.zoom = 2, .column = 0, .row = 0}), std::optional<QByteArray>());
    QCOMPARE(tileOf(**pack, {.zoom = 99, .column = 0, .row = 0}), std::optional<QByteArray>());
}

void tst_raster_pack::findsZoomsWithoutMetadata()
{
    {
        const PackFile file(at(QStringLiteral("bare.mbtiles")));
        QVERIFY(file.run(QStringLiteral(
            "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)")));
        QVERIFY(file.add({.zoom = 7, .column = 1, .rowFromSouth = 1, .bytes = QByteArray("\xff\xd8\xff\xe0")}));
    }
    const auto pack = RasterPack::open(at(QStringLiteral("bare.mbtiles")));
    QVERIFY(pack.has_value());
    QCOMPARE((*pack)->facts().name, QStringLiteral("bare"));
    QCOMPARE((*pack)->facts().format, QStringLiteral("jpg"));
    QCOMPARE((*pack)->facts().leastZoom, 7);
    QVERIFY(!(*pack)->facts().bounds);
}

void tst_raster_pack::manyThreadsAskAtOnce()
{
    {
        const PackFile file(at(QStringLiteral("many.mbtiles")));
        QVERIFY(file.makeTables());
        for (int column = 0; column < 64; ++column)
            QVERIFY(
                file.add({.zoom = 6, .column = column, .rowFromSouth = 0, .bytes = png(QByteArray::number(column))}));
    }
    const auto pack = RasterPack::open(at(QStringLiteral("many.mbtiles")));
    QVERIFY(pack.has_value());
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int column = 0; column < 64; ++column)
                right += tileOf(**pack, {.zoom = 6, .column = column, .row = 63}) ==
                         std::optional(png(QByteArray::number(column)));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(right.load(), 4 * 64);
}

void tst_raster_pack::refusesWhatIsNoPack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, Error::Code code, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(code) << QString::fromLatin1(says);
    };
    row("missing.mbtiles", Error::Code::NotFound, "not there");
    row("text.mbtiles", Error::Code::Unreadable, "cannot be read");
    row("empty.mbtiles", Error::Code::WrongFormat, "no table of tiles");
    row("other.mbtiles", Error::Code::WrongFormat, "no table of tiles");
    row("hollow.mbtiles", Error::Code::WrongFormat, "no tiles");
    row("vector.mbtiles", Error::Code::Refused, "vector tiles");
    row("gzipped.mbtiles", Error::Code::Refused, "vector tiles");
    row("words.mbtiles", Error::Code::WrongFormat, "no png, jpg or webp");
    row("deep.mbtiles", Error::Code::WrongFormat, "zoom 40");
}

void tst_raster_pack::refusesWhatIsNoPack()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QFETCH(QString, says);
    const QString path = at(name);
    const QString kind = name.section(u'.', 0, 0);
    if (kind == QLatin1StringView("text"))
        QVERIFY(write(path, QByteArray("This is no database at all. ").repeated(100)));
    else if (kind == QLatin1StringView("empty"))
        QVERIFY(write(path, {}));
    else if (kind != QLatin1StringView("missing")) {
        const PackFile file(path);
        QVERIFY(kind == QLatin1StringView("other") ? file.run(QStringLiteral("CREATE TABLE notes (words TEXT)"))
                                                   : file.makeTables());
        if (kind == QLatin1StringView("vector"))
            QVERIFY(file.say(QStringLiteral("format"), QStringLiteral("pbf")));
        const QByteArray bytes = kind == QLatin1StringView("gzipped") ? QByteArray("\x1f\x8b\x08")
                                 : kind == QLatin1StringView("words") ? QByteArray("words")
                                                                      : png("x");
        if (kind != QLatin1StringView("other") && kind != QLatin1StringView("hollow"))
            QVERIFY(file.add({.zoom = kind == QLatin1StringView("deep") ? 40 : 3, .bytes = bytes}));
    }
    const auto pack = RasterPack::open(path);
    QVERIFY(!pack.has_value());
    QCOMPARE(static_cast<int>(pack.error().code), code);
    QCOMPARE(pack.error().file, path);
    QVERIFY2(pack.error().message.contains(says), qPrintable(pack.error().message));
}

// Opened while its beginning is whole, then asked for what lies in the damaged rest.
void tst_raster_pack::damagedPagesAreSaid()
{
    const QString path = at(QStringLiteral("damaged.mbtiles"));
    {
        const PackFile file(path);
        QVERIFY(file.makeTables());
        for (int column = 0; column < 200; ++column)
            QVERIFY(file.add({.zoom = 8, .column = column, .bytes = png(QByteArray(2000, 'x'))}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 half = file.size() / 2 / 4096 * 4096;
    QVERIFY(file.seek(half) && file.write(QByteArray(static_cast<qsizetype>(file.size() - half), '\x5a')) > 0);
    file.close();
    const auto pack = RasterPack::open(path);
    bool said = !pack.has_value();
    for (int column = 0; pack && column < 200; ++column) {
        const auto tile = (*pack)->tile({.zoom = 8, .column = column, .row = 255});
        said = said || (!tile && tile.error().code == Error::Code::Unreadable && tile.error().file == path);
    }
    QVERIFY(said);
}

void tst_raster_pack::readsAFolder()
{
    const QString folder = at(QStringLiteral("tiles"));
    QVERIFY(write(folder + QStringLiteral("/3/4/2.png"), png("coarse")) &&
            write(folder + QStringLiteral("/5/17/9.png"), png("fine")) &&
            write(folder + QStringLiteral("/notes/readme.txt"), "words"));
    const auto pack = RasterPack::open(folder);
    QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().text()));
    QCOMPARE((*pack)->facts().name, QStringLiteral("tiles"));
    QCOMPARE((*pack)->facts().leastZoom, 3);
    QCOMPARE((*pack)->facts().greatestZoom, 5);
    QCOMPARE((*pack)->facts().example, (RasterTileKey{.zoom = 5, .column = 17, .row = 9}));
    QCOMPARE(tileOf(**pack, {.zoom = 3, .column = 4, .row = 2}), std::optional(png("coarse")));
    QCOMPARE(tileOf(**pack, {.zoom = 3, .column = 4, .row = 3}), std::optional<QByteArray>());
}

void tst_raster_pack::folderRowsFromTheSouth()
{
    const QString folder = at(QStringLiteral("south"));
    QVERIFY(write(folder + QStringLiteral("/2/1/3.png"), png("north")) &&
            write(folder + QStringLiteral("/metadata.json"), R"({"scheme": "tms", "name": "Old ground"})"));
    const auto pack = RasterPack::open(folder);
    QVERIFY(pack.has_value());
    QCOMPARE((*pack)->facts().name, QStringLiteral("Old ground"));
    QCOMPARE((*pack)->facts().example.row, 0);
    QCOMPARE(tileOf(**pack, {.zoom = 2, .column = 1, .row = 0}), std::optional(png("north")));
}

void tst_raster_pack::refusesFolders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing in it") << QStringLiteral("a.txt") << QByteArray("words")
                                   << QStringLiteral("zoom/column/row");
    QTest::newRow("vector tiles") << QStringLiteral("3/4/2.pbf") << QByteArray("\x1a\x02")
                                  << QStringLiteral("vector tiles");
    QTest::newRow("no picture") << QStringLiteral("3/4/2.png") << QByteArray("words") << QStringLiteral("no png");
}

void tst_raster_pack::refusesFolders()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString folder = at(QStringLiteral("refused%1").arg(qHash(file)));
    QVERIFY(write(folder + u'/' + file, bytes));
    const auto pack = RasterPack::open(folder);
    QVERIFY(!pack.has_value());
    QVERIFY2(pack.error().message.contains(says), qPrintable(pack.error().message));
}

QTEST_GUILESS_MAIN(tst_raster_pack)
#include "tst_raster_pack.moc"
