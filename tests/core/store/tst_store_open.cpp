#include "core/store/store_fixture.h"
#include "store/migration.h"

#include <QDir>
#include <QSqlQuery>

#include <functional>

using namespace lantern;
using test::StoreFixture;

namespace
{

QByteArray firstBytes(const QString &path, qint64 count)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// A connection of its own, gone at the end of the scope.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;
    ~RawDatabase()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    bool execute(const QString &sql) { return QSqlQuery(m_database).exec(sql); }
    [[nodiscard]] QVariant value(const QString &sql) const
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

QStringList schemaOf(const QSqlDatabase &database)
{
    QStringList schema;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"));
    while (query.next())
        schema.append(QStringList{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                                  query.value(3).toString()}
                          .join(u'|'));
    return schema;
}

QStringList classesOf(const QSqlDatabase &database)
{
    QStringList classes;
    QSqlQuery query(database);
    query.exec(QStringLiteral("SELECT id, name, harm_days, vawg, proactive FROM offence_class ORDER BY id"));
    while (query.next())
        classes.append(query.value(0).toString() + query.value(1).toString() + query.value(2).toString() +
                       query.value(3).toString() + query.value(4).toString());
    return classes;
}

void makeFirstVersion(const QString &path)
{
    RawDatabase raw(path);
    QVERIFY(raw.execute(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)));
    QVERIFY(migrate(raw.database(), 0, 1).has_value());
    QVERIFY(raw.execute(QStringLiteral("INSERT INTO property (name, value) VALUES ('borough', 'Kept')")));
}

using Spoil = std::function<void(const QString &path)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class StoreOpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFileOpensAgain();
    void createRefusesWhatStands();
    void createRefusesFolderThatTakesNothing();
    void refuses_data();
    void refuses();
    void keyEncrypts();
    void encryptedFileNeedsItsKey_data();
    void encryptedFileNeedsItsKey();
    void keyWithQuotesWorks();
    void readOnlyWritesNothing();
    void oldestMigratedEqualsFresh();
    void migrationKeepsBackups();
    void readOnlyDoesNotMigrate();
    void failedMigrationChangesNothing();
    void backsUp_data();
    void backsUp();
    void backUpOverwritesNothing();
    void splitsStatements_data();
    void splitsStatements();
    void properties();
};

void StoreOpenTest::newFileOpensAgain()
{
    const StoreFixture fixture;
    {
        const auto store = fixture.create();
        QVERIFY(store);
        QCOMPARE(store->schemaVersion(), newestSchemaVersion());
        QVERIFY(store->setProperty(QStringLiteral("borough"), QStringLiteral("Eastmarsh")).has_value());
    }
    QVERIFY(!QFile::exists(fixture.path() + QStringLiteral("-wal")));
    const auto store = fixture.open();
    QVERIFY(store);
    QCOMPARE(store->property(QStringLiteral("borough")), QStringLiteral("Eastmarsh"));
    QCOMPARE(store->clock().now(), fixture.clock.now());
}

void StoreOpenTest::createRefusesWhatStands()
{
    const StoreFixture fixture;
    QVERIFY(write(fixture.path(), "something of somebody's"));
    const auto store = Store::create({.path = fixture.path()}, fixture.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Conflict);
    QCOMPARE(store.error().file, fixture.path());
    QCOMPARE(firstBytes(fixture.path(), 100), "something of somebody's");
}

void StoreOpenTest::createRefusesFolderThatTakesNothing()
{
    const StoreFixture fixture;
    // Nobody, not even root, makes files in /proc.
    const auto store = Store::create({.path = QStringLiteral("/proc/test.lantern")}, fixture.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Storage);
}

void StoreOpenTest::refuses_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Error::Code>("code");
    QTest::addRow("missing") << Spoil([](const QString &path) { QFile::remove(path); }) << Error::Code::NotFound;
    QTest::addRow("a folder") << Spoil([](const QString &path) {
        QFile::remove(path);
        QVERIFY(QDir().mkdir(path));
    }) << Error::Code::NotFound;
    QTest::addRow("empty") << Spoil([](const QString &path) { QVERIFY(write(path, {})); }) << Error::Code::WrongFormat;
    QTest::addRow("text") << Spoil([](const QString &path) { QVERIFY(write(path, QByteArray(8192, 'x'))); })
                          << Error::Code::WrongFormat;
    QTest::addRow("another's database") << Spoil([](const QString &path) {
        QFile::remove(path);
        QVERIFY(RawDatabase(path).execute(QStringLiteral("CREATE TABLE property (name TEXT, value TEXT)")));
    }) << Error::Code::WrongFormat;
    QTest::addRow("newer") << Spoil([](const QString &path) {
        QVERIFY(RawDatabase(path).execute(QStringLiteral("PRAGMA user_version = %1").arg(newestSchemaVersion() + 1)));
    }) << Error::Code::NewerFile;
    QTest::addRow("truncated") << Spoil([](const QString &path) {
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    }) << Error::Code::Unreadable;
    QTest::addRow("noise in whole pages") << Spoil([](const QString &path) {
        QByteArray noise(8192, '\0');
        Random random(7);
        for (char &byte : noise)
            byte = static_cast<char>(random.below(256));
        QVERIFY(write(path, noise));
    }) << Error::Code::Unreadable;
}

void StoreOpenTest::refuses()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const Error::Code, code);
    const StoreFixture fixture;
    QVERIFY(fixture.create());
    spoil(fixture.path());
    const auto store = Store::open({.path = fixture.path()}, fixture.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, code);
    QCOMPARE(store.error().file, fixture.path());
    QVERIFY(!store.error().message.isEmpty());
}

void StoreOpenTest::keyEncrypts()
{
    const StoreFixture fixture;
    const QString canary = QStringLiteral("a word that would be found");
    for (const QString &key : {QString(), QStringLiteral("correct horse")}) {
        {
            const auto store = fixture.create(key);
            QVERIFY(store);
            QVERIFY(store->setProperty(QStringLiteral("marking"), canary).has_value());
        }
        const QByteArray bytes = firstBytes(fixture.path(), QFileInfo(fixture.path()).size());
        QCOMPARE(bytes.startsWith("SQLite format 3"), key.isEmpty());
        QCOMPARE(bytes.contains(canary.toUtf8()), key.isEmpty());
        QVERIFY(QFile::remove(fixture.path()));
    }
}

void StoreOpenTest::encryptedFileNeedsItsKey_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("given");
    QTest::addRow("wrong key") << "correct horse" << "battery staple";
    QTest::addRow("no key") << "correct horse" << "";
    QTest::addRow("key for a plain file") << "" << "correct horse";
}

void StoreOpenTest::encryptedFileNeedsItsKey()
{
    QFETCH(const QString, made);
    QFETCH(const QString, given);
    const StoreFixture fixture;
    QVERIFY(fixture.create(made));
    const auto store = Store::open({.path = fixture.path(), .key = given}, fixture.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Unreadable);
    QVERIFY(fixture.open(made));
}

void StoreOpenTest::keyWithQuotesWorks()
{
    const StoreFixture fixture;
    const QString key = QStringLiteral("it's \"quoted\"; --");
    QVERIFY(fixture.create(key));
    QVERIFY(fixture.open(key));
    QVERIFY(!Store::open({.path = fixture.path(), .key = QStringLiteral("it")}, fixture.clock));
}

void StoreOpenTest::readOnlyWritesNothing()
{
    const StoreFixture fixture;
    {
        const auto store = fixture.create();
        QVERIFY(store->setProperty(QStringLiteral("borough"), QStringLiteral("Before")).has_value());
    }
    auto store = Store::open({.path = fixture.path(), .readOnly = true}, fixture.clock);
    QVERIFY(store.has_value());
    const auto changed = (*store)->setProperty(QStringLiteral("borough"), QStringLiteral("After"));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::Storage);
    QCOMPARE((*store)->property(QStringLiteral("borough")), QStringLiteral("Before"));
}

void StoreOpenTest::oldestMigratedEqualsFresh()
{
    const StoreFixture fixture;
    makeFirstVersion(fixture.path());
    const auto migrated = fixture.open();
    QVERIFY(migrated);
    const StoreFixture other;
    const auto fresh = other.create();
    QVERIFY(fresh);
    QCOMPARE(migrated->schemaVersion(), fresh->schemaVersion());
    QVERIFY(!schemaOf(fresh->database()).isEmpty());
    QCOMPARE(schemaOf(migrated->database()), schemaOf(fresh->database()));
    QVERIFY(!classesOf(fresh->database()).isEmpty());
    QCOMPARE(classesOf(migrated->database()), classesOf(fresh->database()));
    QCOMPARE(migrated->property(QStringLiteral("borough")), QStringLiteral("Kept"));
}

void StoreOpenTest::migrationKeepsBackups()
{
    QVERIFY2(newestSchemaVersion() > 1, "there is nothing to migrate");
    const StoreFixture fixture;
    const QString backup = fixture.path() + QStringLiteral(".backup-v1");
    for (const QString &suffix : {QString(), QStringLiteral("-2")}) {
        makeFirstVersion(fixture.path());
        QVERIFY(fixture.open());
        QVERIFY2(QFile::exists(backup + suffix), qPrintable(backup + suffix));
        const RawDatabase raw(backup + suffix);
        QCOMPARE(raw.value(QStringLiteral("PRAGMA user_version")).toInt(), 1);
        QCOMPARE(raw.value(QStringLiteral("SELECT value FROM property WHERE name = 'borough'")).toString(), "Kept");
        QVERIFY(QFile::remove(fixture.path()));
    }
}

void StoreOpenTest::readOnlyDoesNotMigrate()
{
    const StoreFixture fixture;
    makeFirstVersion(fixture.path());
    const auto store = Store::open({.path = fixture.path(), .readOnly = true}, fixture.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Refused);
    QCOMPARE(RawDatabase(fixture.path()).value(QStringLiteral("PRAGMA user_version")).toInt(), 1);
}

void StoreOpenTest::failedMigrationChangesNothing()
{
    const StoreFixture fixture;
    makeFirstVersion(fixture.path());
    // A table in the way of the last step's own stops it halfway.
    const StoreFixture other;
    QString obstacle;
    {
        const auto fresh = other.create();
        QSqlQuery query(fresh->database());
        QVERIFY(query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid DESC")));
        QVERIFY(query.next());
        obstacle = query.value(0).toString();
    }
    QStringList before;
    {
        RawDatabase raw(fixture.path());
        QVERIFY(raw.execute(QStringLiteral("CREATE TABLE %1 (in_the_way TEXT)").arg(obstacle)));
        before = schemaOf(raw.database());
    }
    QVERIFY(!Store::open({.path = fixture.path()}, fixture.clock));
    const RawDatabase raw(fixture.path());
    QCOMPARE(schemaOf(raw.database()), before);
    QCOMPARE(raw.value(QStringLiteral("PRAGMA user_version")).toInt(), 1);
}

void StoreOpenTest::backsUp_data()
{
    QTest::addColumn<QString>("key");
    QTest::addRow("plain") << "";
    QTest::addRow("encrypted") << "correct horse";
}

void StoreOpenTest::backsUp()
{
    QFETCH(const QString, key);
    const StoreFixture fixture;
    const auto store = fixture.create(key);
    QVERIFY(store->setProperty(QStringLiteral("borough"), QStringLiteral("Eastmarsh")).has_value());
    const QString copy = fixture.path(QStringLiteral("it's a copy.lantern"));
    const auto done = store->backUpTo(copy);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text()));
    QCOMPARE(firstBytes(copy, 15) == "SQLite format 3", key.isEmpty());
    const auto opened = Store::open({.path = copy, .key = key}, fixture.clock);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->property(QStringLiteral("borough")), QStringLiteral("Eastmarsh"));
    QCOMPARE((*opened)->schemaVersion(), newestSchemaVersion());
}

void StoreOpenTest::backUpOverwritesNothing()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    const auto done = store->backUpTo(fixture.path());
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    const auto nowhere = store->backUpTo(fixture.path(QStringLiteral("no/such/folder.lantern")));
    QVERIFY(!nowhere);
}

void StoreOpenTest::splitsStatements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::addRow("nothing") << "" << QStringList();
    QTest::addRow("two") << "A; B;\n" << QStringList{"A;", "B;"};
    QTest::addRow("string") << "SELECT ';';" << QStringList{"SELECT ';';"};
    QTest::addRow("comment") << "-- a; b\nSELECT 1;" << QStringList{"-- a; b\nSELECT 1;"};
    QTest::addRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON x BEGIN\n SELECT 1; SELECT 2;\nEND; SELECT 3;"
                             << QStringList{"CREATE TRIGGER t AFTER INSERT ON x BEGIN\n SELECT 1; SELECT 2;\nEND;",
                                            "SELECT 3;"};
}

void StoreOpenTest::splitsStatements()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, statements);
    QCOMPARE(sqlStatements(script), statements);
}

void StoreOpenTest::properties()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(!store->isExercise());
    QCOMPARE(store->property(QStringLiteral("never set")), QString());
    QVERIFY(store->setProperty(QStringLiteral("exercise"), QStringLiteral("1")).has_value());
    QVERIFY(store->isExercise());
    QVERIFY(store->setProperty(QStringLiteral("exercise"), QString()).has_value());
    QVERIFY(!store->isExercise());
}

QTEST_GUILESS_MAIN(StoreOpenTest)
#include "tst_store_open.moc"
