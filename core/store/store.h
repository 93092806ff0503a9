#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"

#include <QSqlDatabase>

#include <memory>

namespace lantern
{

struct StoreOptions
{
    QString path;                           // NAME.lantern
    QString key = {};                       // encrypts the file with SQLCipher when not empty
    QString actor = QStringLiteral("desk"); // role or shoulder number, for the audit
    bool readOnly = false;
};

// One open file. Each thread opens its own; a Store is never shared between threads. Closed by its destructor.
class Store
{
public:
    // Makes a new file with the newest schema. Refused if something stands at the path.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const StoreOptions &options, const Clock &clock);
    // Opens a file; migrates an older one after backing it up beside itself. Refuses: no such file, not Lantern's, a wrong
    // key, a newer schema, a driver that is not SQLCipher.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StoreOptions &options, const Clock &clock);

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    [[nodiscard]] const StoreOptions &options() const;
    [[nodiscard]] const Clock &clock() const;
    // For repositories only.
    [[nodiscard]] QSqlDatabase database() const;
    // For new keys.
    [[nodiscard]] Random &random();
    // How many transactions were rolled back so far: a repository forgets what it cached when this moves.
    [[nodiscard]] int rollbacks() const;
    template<class T>
    [[nodiscard]] T makeId()
    {
        return T::make(clock().now(), random());
    }

    // Fictional demonstration data: the whole program says EXERCISE while it is open.
    [[nodiscard]] bool isExercise() const;
    // A named setting of the file ("exercise", "borough", "marking" …), empty if never set.
    [[nodiscard]] QString property(const QString &name) const;
    [[nodiscard]] Result<void> setProperty(const QString &name, const QString &value);
    [[nodiscard]] int schemaVersion() const;
    // Another number once another connection has written to the file, here or elsewhere.
    [[nodiscard]] int writesByOthers() const;
    // Everything the file holds, into a new file, consistently, while it is in use.
    [[nodiscard]] Result<void> backUpTo(const QString &path) const;

private:
    friend class Transaction;
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// Rolls back in its destructor unless committed. May nest: an inner one joins the outer, and
// undoes only its own work if it is not committed.
class Transaction
{
public:
    // NotFound: the file is no longer where it was opened; Conflict: another program writes.
    [[nodiscard]] static Result<Transaction> begin(Store &store);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Store *store);
    Store *m_store;
};

// The newest schema this program writes.
[[nodiscard]] int newestSchemaVersion();

} // namespace lantern
