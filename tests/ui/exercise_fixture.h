#pragma once

#include "commands/workspace.h"
#include "exercise/borough.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>

namespace lantern::test
{

// Settings and the program's own data in a folder that goes away, at an instant that stands still.
class OwnPlaces
{
public:
    OwnPlaces()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("LanternTest"));
        QCoreApplication::setApplicationName(QStringLiteral("lantern"));
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
        Workspace::instance()->setClock(clock);
    }
    ~OwnPlaces() { Workspace::instance()->closeFile(); }
    OwnPlaces(const OwnPlaces &) = delete;
    OwnPlaces &operator=(const OwnPlaces &) = delete;

    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 26), QTime(14, 0), QTimeZone::UTC};
    std::shared_ptr<const Clock> clock = std::make_shared<FixedClock>(now);
};

// The exercise borough, open in the workspace.
class OpenExercise
{
public:
    OpenExercise()
    {
        const QString path = places.folder.filePath(QStringLiteral("borough.lantern"));
        auto store = Store::create({.path = path}, *places.clock);
        if (!store || !fillExercise(**store, {.seed = 1, .today = places.now.date()}))
            return;
        store->reset();
        ready = Workspace::instance()->openFile(path);
    }

    OwnPlaces places;
    bool ready = false;
};

} // namespace lantern::test
