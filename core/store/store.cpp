#include "store/store.h"

#include "store/migration.h"
#include "store/open_files.h"
#include "store/query.h"
#include "store/store_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <utility>

namespace lantern
{

struct Store::Private
{
    StoreOptions options;
    const OpenFile open; // the last to go
    const Clock &clock;
    Random random = Random::fromEntropy();
    QString connection;
    QSqlDatabase database;
    int transactionDepth = 0;
    int rollbacks = 0;

    Private(StoreOptions storeOptions, const Clock &storeClock)
        : options(std::move(storeOptions))
        , open(options.path)
        , clock(storeClock)
    {
        static std::atomic<int> number = 0;
        connection = QStringLiteral("lantern-%1").arg(++number);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        database.close();
        database = QSqlDatabase();
        if (QSqlDatabase::contains(connection))
            QSqlDatabase::removeDatabase(connection);
    }

    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> unlock() const;
    [[nodiscard]] Result<void> configure() const;
    [[nodiscard]] Result<int> number(const QString &sql) const;
    [[nodiscard]] Result<void> copyTo(const QString &path) const;
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<void> upgrade() const;
};

namespace
{

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace

Result<void> Store::Private::connect()
{
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    QString name = options.path;
    QString flags = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (options.readOnly)
        flags += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mustReadAsItStands(options)) {
        name = QStringLiteral("file:") + QString::fromLatin1(QFile::encodeName(options.path).toPercentEncoding("/")) +
               QStringLiteral("?immutable=1");
        flags += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    database.setDatabaseName(name);
    database.setConnectOptions(flags);
    if (!database.open()) {
        Error error = storageError(database.lastError());
        error.file = options.path;
        return std::unexpected(error);
    }
    return unlock();
}

// The key comes before anything that reads the file. Without SQLCipher the key would be ignored and the file written in
// the clear, so its absence is refused whether or not there is a key.
Result<void> Store::Private::unlock() const
{
    // SQLCipher would write about a wrong key to the terminal; the caller gets it as an Error.
    if (auto quiet = run(database, QStringLiteral("PRAGMA cipher_log_level = NONE")); !quiet)
        return std::unexpected(quiet.error());
    if (!options.key.isEmpty()) {
        if (auto keyed = run(database, QStringLiteral("PRAGMA key = ") + quoted(options.key)); !keyed)
            return std::unexpected(keyed.error());
    }
    auto cipher = run(database, QStringLiteral("PRAGMA cipher_version"));
    if (!cipher)
        return std::unexpected(cipher.error());
    if (!cipher->next() || cipher->value(0).toString().isEmpty())
        return refuse(Error::Code::Storage,
                      QCoreApplication::translate("Store",
                                                  "The database driver cannot encrypt. Start Lantern through its own "
                                                  "program, linked with libsqlcipher, and see that no other SQLite "
                                                  "is loaded before it (LD_PRELOAD)."),
                      options.path);
    return {};
}

// synchronous FULL: a commit is one wait for the disk, an import is one commit, and a result entered at 05:30 must
// outlive a power cut. NORMAL would save nothing that a user notices and could lose the last commits.
Result<void> Store::Private::configure() const
{
    // KiB. Who only reads goes through the file once, on a worker beside others: what it keeps of that serves nobody.
    const QString cache =
        options.readOnly ? QStringLiteral("cache_size = -8192") : QStringLiteral("cache_size = -65536");
    QStringList pragmas{QStringLiteral("foreign_keys = ON"), cache, QStringLiteral("temp_store = MEMORY")};
    if (!options.readOnly)
        pragmas += {QStringLiteral("journal_mode = WAL"), QStringLiteral("synchronous = FULL")};
    for (const QString &pragma : pragmas) {
        if (auto set = run(database, QStringLiteral("PRAGMA ") + pragma); !set)
            return std::unexpected(set.error());
    }
    return {};
}

Result<int> Store::Private::number(const QString &sql) const
{
    auto query = run(database, sql);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> Store::Private::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path))
        return refuse(
            Error::Code::Conflict,
            QCoreApplication::translate("Store", "Something stands at this path already; it is not overwritten."),
            path);
    if (auto copied = run(database, QStringLiteral("VACUUM INTO ") + quoted(path)); !copied) {
        Error error = copied.error();
        error.file = path;
        return std::unexpected(error);
    }
    return {};
}

Result<void> Store::Private::make()
{
    if (auto connected = connect(); !connected)
        return connected;
    if (auto marked = run(database, QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)); !marked)
        return std::unexpected(marked.error());
    if (auto configured = configure(); !configured)
        return configured;
    return migrate(database, 0, newestSchemaVersion());
}

Result<void> Store::Private::upgrade() const
{
    const auto applicationId = number(QStringLiteral("PRAGMA application_id"));
    if (!applicationId)
        return std::unexpected(applicationId.error());
    if (*applicationId != storeApplicationId)
        return refuse(Error::Code::WrongFormat,
                      QCoreApplication::translate("Store", "This is a database, but not one of Lantern's."),
                      options.path);
    const auto version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestSchemaVersion())
        return refuse(
            Error::Code::NewerFile,
            QCoreApplication::translate("Store", "A later Lantern wrote this file. Update Lantern to open it."),
            options.path);
    if (*version == newestSchemaVersion())
        return {};
    if (options.readOnly)
        return refuse(Error::Code::Refused,
                      QCoreApplication::translate("Store",
                                                  "An earlier Lantern wrote this file. Open it once for writing, so "
                                                  "that it can be brought up to date."),
                      options.path);
    if (auto kept = copyTo(backupPath(options.path, *version)); !kept)
        return kept;
    return migrate(database, *version, newestSchemaVersion());
}

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const StoreOptions &options, const Clock &clock)
{
    if (QFileInfo::exists(options.path))
        return refuse(
            Error::Code::Conflict,
            QCoreApplication::translate("Store", "Something stands at this path already; it is not overwritten."),
            options.path);
    if (options.readOnly)
        return refuse(Error::Code::Refused, QCoreApplication::translate("Store", "A new file cannot be read-only."),
                      options.path);
    auto priv = std::make_unique<Private>(options, clock);
    if (auto made = priv->make(); !made) {
        Error error = made.error();
        if (error.code == Error::Code::Unreadable) // a new file that cannot be opened could not be written
            error.code = Error::Code::Storage;
        error.file = options.path;
        priv.reset();
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(options.path + suffix); // half a file would be refused by the next attempt
        return std::unexpected(error);
    }
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options, const Clock &clock)
{
    if (auto readable = checkReadable(options); !readable)
        return std::unexpected(readable.error());
    auto priv = std::make_unique<Private>(options, clock);
    auto opened = priv->connect().and_then([&] { return priv->configure(); }).and_then([&] { return priv->upgrade(); });
    if (!opened) {
        Error error = opened.error();
        if (error.file.isEmpty())
            error.file = options.path;
        return std::unexpected(error);
    }
    return std::unique_ptr<Store>(new Store(std::move(priv)));
}

const StoreOptions &Store::options() const
{
    return d->options;
}

const Clock &Store::clock() const
{
    return d->clock;
}

QSqlDatabase Store::database() const
{
    return d->database;
}

Random &Store::random()
{
    return d->random;
}

int Store::rollbacks() const
{
    return d->rollbacks;
}

bool Store::isExercise() const
{
    const QString value = property(QStringLiteral("exercise"));
    return !value.isEmpty() && value != QStringLiteral("0") && value != QStringLiteral("false");
}

QString Store::property(const QString &name) const
{
    auto query = run(*this, QStringLiteral("SELECT value FROM property WHERE name = ?"), {name});
    return query && query->next() ? query->value(0).toString() : QString();
}

Result<void> Store::setProperty(const QString &name, const QString &value)
{
    const QString text = value.isNull() ? QLatin1String("") : value;
    auto done = run(*this,
                    QStringLiteral("INSERT INTO property (name, value) VALUES (?, ?)"
                                   " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                    {name, text});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

int Store::schemaVersion() const
{
    return d->number(QStringLiteral("PRAGMA user_version")).value_or(0);
}

int Store::writesByOthers() const
{
    return d->number(QStringLiteral("PRAGMA data_version")).value_or(0);
}

Result<void> Store::backUpTo(const QString &path) const
{
    return d->copyTo(path);
}

// The outermost is a transaction that takes the writer's lock at once, so that a second writer is refused at the start
// and not halfway; inner ones are savepoints.
Result<Transaction> Transaction::begin(Store &store)
{
    const int depth = store.d->transactionDepth;
    // A file that is moved or deleted while it is open goes on taking what is written, and all of it would be lost.
    if (depth == 0 && !QFileInfo::exists(store.options().path))
        return refuse(Error::Code::NotFound,
                      QCoreApplication::translate(
                          "Store", "The file was moved or deleted while it was open, so this was not kept. Put it back "
                                   "where it was, or back up what is open to another file, and do it again."),
                      store.options().path);
    const QString sql =
        depth == 0 ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("SAVEPOINT inner_%1").arg(depth);
    if (auto begun = run(store, sql); !begun)
        return std::unexpected(begun.error());
    ++store.d->transactionDepth;
    return Transaction(&store);
}

Transaction::Transaction(Store *store)
    : m_store(store)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_store(std::exchange(other.m_store, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_store == nullptr)
        return;
    const int depth = --m_store->d->transactionDepth;
    ++m_store->d->rollbacks;
    QSqlQuery query(m_store->database());
    if (depth == 0) {
        query.exec(QStringLiteral("ROLLBACK"));
    } else {
        query.exec(QStringLiteral("ROLLBACK TO inner_%1").arg(depth));
        query.exec(QStringLiteral("RELEASE inner_%1").arg(depth));
    }
}

Result<void> Transaction::commit()
{
    if (m_store == nullptr)
        return failure(Error::Code::Refused, QCoreApplication::translate("Store", "This transaction is over already."));
    const int depth = m_store->d->transactionDepth - 1;
    const QString sql = depth == 0 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE inner_%1").arg(depth);
    if (auto done = run(*m_store, sql); !done)
        return std::unexpected(done.error());
    m_store->d->transactionDepth = depth;
    m_store = nullptr;
    return {};
}

} // namespace lantern
