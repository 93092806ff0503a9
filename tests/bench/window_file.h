#pragma once

#include "app/real_window.h"
#include "base/random.h"
#include "commands/workspace.h"
#include "exercise/borough.h"
#include "hotspots/hotspots_model.h"
#include "map/tile_layer.h"
#include "store/offence_repository.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

// What the benchmarks of the window share: a file to open, the window's settings, and when all is drawn.
namespace lantern::bench
{

inline void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "bench: %s\n", what);
    std::exit(1);
}

// So many offences more, round the places of those that a file has.
inline void addOffences(Store &store, int many)
{
    const auto there = OffenceRepository(store).offences({Month(1, 1), Month(9999, 12)});
    check(there && !there->empty(), "the file has no offences");
    Random random(1);
    std::vector<Offence> offences;
    for (int i = 0; i < many; ++i) {
        const Occurrence &like = (*there)[random.below(there->size())];
        offences.push_back({.fingerprint = static_cast<quint64>(i) + 1'000'000,
                            .classId = like.classId,
                            .month = Month::fromIndex(like.month),
                            .point = {like.easting + random.normal(0, 400), like.northing + random.normal(0, 400)}});
    }
    check(OffenceRepository(store).addOffences(offences).has_value(), "the offences could not be written");
}

// The exercise borough with so many offences more.
inline QString makeFile(const QString &folder, int offences)
{
    const SystemClock clock;
    const QString path = folder + QStringLiteral("/bench%1.lantern").arg(offences);
    const auto store = Store::create({.path = path}, clock);
    check(store && fillExercise(**store, {.seed = 1, .today = QDate(2026, 11, 24)}), "the exercise could not be made");
    if (offences > 0)
        addOffences(**store, offences);
    return path;
}

// The same file with so many offences more.
inline QString copyWithMore(const QString &path, const QString &folder, int offences)
{
    const SystemClock clock;
    const QString more = folder + QStringLiteral("/more.lantern");
    check(QFile::copy(path, more), "the file could not be copied");
    const auto store = Store::open({.path = more}, clock);
    check(store.has_value(), "the copy could not be opened");
    addOffences(**store, offences);
    return more;
}

// 1280 × 800 pixels on the Hotspots screen, and nothing of the user's.
inline void settleSettings(const QString &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("LanternBench"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QSettings settings;
    settings.setValue(QStringLiteral("window/width"), 1280);
    settings.setValue(QStringLiteral("window/height"), 800);
    settings.setValue(QStringLiteral("window/screen"), QStringLiteral("hotspots"));
}

inline TileLayer *tilesOf(const RealWindow &window)
{
    return qobject_cast<TileLayer *>(
        window.find([](QQuickItem *item) { return qobject_cast<TileLayer *>(item) != nullptr; }));
}

// Nothing is being read, worked out, built or painted, and that for a while.
inline void settle(const HotspotsModel &places, const TileLayer &tiles)
{
    for (int quiet = 0; quiet < 20; ++quiet) {
        QTest::qWait(10);
        if (MapModel::instance()->isLoading() || places.isBusy() || !tiles.isSettled())
            quiet = 0;
    }
}

// This benchmark again, in a process of its own; what it printed.
inline QByteArray runAgain(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    check(process.waitForFinished(600'000) && process.exitCode() == 0, "a run failed");
    return process.readAllStandardOutput();
}

} // namespace lantern::bench
