#include "store/migration.h"

#include "store/offence_classes.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

// In the global namespace, where the resource compiler puts its functions; a static library's resources are not
// registered by themselves.
static void registerStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace lantern
{

namespace
{

QStringList steps()
{
    registerStoreResources();
    return QDir(QStringLiteral(":/lantern/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> runStep(const QSqlDatabase &database, const QString &name)
{
    QFile file(QStringLiteral(":/lantern/sql/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Storage, file.errorString());
    for (const QString &statement : sqlStatements(QString::fromUtf8(file.readAll()))) {
        if (auto done = run(database, statement); !done) {
            Error error = done.error();
            error.file = name;
            return std::unexpected(error);
        }
    }
    return {};
}

Result<void> runSteps(const QSqlDatabase &database, int from, int to)
{
    const QStringList names = steps();
    for (int version = from + 1; version <= to; ++version) {
        if (auto done = runStep(database, names.at(version - 1)); !done)
            return done;
        if (version == 1) {
            if (auto seeded = seedOffenceClasses(database); !seeded)
                return seeded;
        }
        if (names.at(version - 1).startsWith(QLatin1StringView("0004"))) {
            if (auto seeded = seedHarmRanges(database); !seeded)
                return seeded;
        }
    }
    if (auto done = run(database, QStringLiteral("PRAGMA user_version = %1").arg(to)); !done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

int newestSchemaVersion()
{
    return static_cast<int>(steps().size());
}

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    qsizetype start = 0;
    for (qsizetype end = script.indexOf(u';'); end >= 0; end = script.indexOf(u';', end + 1)) {
        const QString candidate = script.mid(start, end + 1 - start);
        if (sqlite3_complete(candidate.toUtf8().constData()) == 0)
            continue;
        statements.append(candidate.trimmed());
        start = end + 1;
    }
    return statements;
}

Result<void> migrate(const QSqlDatabase &database, int from, int to)
{
    if (from < 0 || to < from || to > newestSchemaVersion())
        return failure(Error::Code::NewerFile,
                       QCoreApplication::translate("Store", "There is no way from schema %1 to %2.").arg(from).arg(to));
    if (auto begun = run(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    auto done = runSteps(database, from, to);
    if (done) {
        if (auto committed = run(database, QStringLiteral("COMMIT")); committed)
            return {};
        else
            done = std::unexpected(committed.error());
    }
    QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace lantern
