#include "commands/exercise_file.h"

#include "exercise/borough.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace lantern
{

namespace
{

constexpr quint64 exerciseSeed = 1;

void removeStoreFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}

} // namespace

QString exercisePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("exercise.lantern"));
}

Result<void> makeExercise(const QString &path, const Clock &clock, const Progress &progress)
{
    const QString partial = path + QStringLiteral(".partial");
    removeStoreFile(partial);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(Error::Code::Storage,
                       QCoreApplication::translate("Workspace", "The folder for the exercise borough cannot be made."));
    Result<std::unique_ptr<Store>> store = Store::create({.path = partial}, clock);
    if (!store)
        return std::unexpected(store.error());
    const QDate today = clock.now().toTimeZone(londonZone()).date();
    Result<void> filled = fillExercise(**store, {.seed = exerciseSeed, .today = today}, progress);
    store->reset();
    if (filled && !QFile::rename(partial, path))
        filled =
            failure(Error::Code::Storage,
                    QCoreApplication::translate("Workspace", "The exercise borough could not be moved to its place."));
    if (!filled)
        removeStoreFile(partial);
    return filled;
}

} // namespace lantern
