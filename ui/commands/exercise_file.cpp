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

Result<QString> setExerciseAside(const QString &path, const QDate &today)
{
    const QFileInfo old(path);
    const auto numbered = [&](int number) {
        const QString name = number == 1 ? QStringLiteral("%1 until %2.%3") : QStringLiteral("%1 until %2 (%4).%3");
        return old.dir().filePath(
            number == 1 ? name.arg(old.completeBaseName(), today.toString(Qt::ISODate), old.suffix())
                        : name.arg(old.completeBaseName(), today.toString(Qt::ISODate), old.suffix()).arg(number));
    };
    int number = 1;
    while (QFileInfo::exists(numbered(number)))
        ++number;
    QString aside = numbered(number);
    if (!QFile::rename(path, aside))
        return failure(Error::Code::Storage,
                       QCoreApplication::translate("Workspace",
                                                   "The old exercise borough could not be moved aside. Close "
                                                   "Lantern elsewhere, and try again."));
    return aside;
}

bool isOutdatedExercise(const Store &store)
{
    return store.isExercise() && QFileInfo(store.options().path) == QFileInfo(exercisePath()) &&
           exerciseEditionOf(store) < ExerciseEdition;
}

} // namespace lantern
