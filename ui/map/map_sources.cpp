#include "map/map_sources.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "map/map_model.h"
#include "map/map_theme.h"

#include <QFile>
#include <QFileInfo>
#include <QQmlEngine>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace lantern
{

namespace
{

QString packKey()
{
    return QStringLiteral("mapPack");
}

QString styleKey()
{
    return QStringLiteral("mapStyle");
}

QString memoryKey()
{
    return QStringLiteral("mapCacheMiB");
}

QString localPlace(const QString &place)
{
    const QUrl url(place);
    return url.isLocalFile() ? url.toLocalFile() : place;
}

// A style is some kilobytes; what is far larger was chosen by mistake.
Result<QByteArray> styleBytes(const QString &path)
{
    constexpr qint64 mostBytes = qint64{4} * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{
            .code = Error::Code::Unreadable,
            .message =
                MapSources::tr("The map style cannot be read: %1. The program's own is used.").arg(file.errorString()),
            .file = path});
    if (file.size() > mostBytes)
        return std::unexpected(Error{.code = Error::Code::WrongFormat,
                                     .message = MapSources::tr("This file is far too large for a map style."),
                                     .file = path});
    return file.readAll();
}

} // namespace

MapSources::MapSources(QObject *parent)
    : QObject(parent)
{
    // Once the shell is there to show what is wrong with it.
    QMetaObject::invokeMethod(this, &MapSources::restoreStyle, Qt::QueuedConnection);
    connect(Workspace::instance(), &Workspace::openChanged, this, &MapSources::followFile);
    followFile();
}

MapSources *MapSources::create(QQmlEngine * /*engine*/, QJSEngine * /*scriptEngine*/)
{
    MapSources *sources = MapModel::instance()->sources();
    QQmlEngine::setObjectOwnership(sources, QQmlEngine::CppOwnership);
    return sources;
}

QString MapSources::packName() const
{
    return m_pack ? m_pack->facts().name : QString();
}

bool MapSources::isPackChosen() const
{
    return !Workspace::instance()->fileSetting(packKey()).toString().isEmpty();
}

QString MapSources::styleName() const
{
    return QFileInfo(m_style).fileName();
}

// A screen of large tiles needs some, and a mistyped figure must not take all memory.
int MapSources::memoryMebibytes() const
{
    constexpr int least = 32;
    constexpr int most = 4096;
    constexpr int usual = 128; // about 125 tiles: two screens at two zooms
    return std::clamp(QSettings().value(memoryKey(), usual).toInt(), least, most);
}

void MapSources::setMemoryMebibytes(int mebibytes)
{
    if (mebibytes == memoryMebibytes())
        return;
    QSettings().setValue(memoryKey(), mebibytes);
    Q_EMIT memoryChanged();
}

void MapSources::followFile()
{
    ++m_ticket;
    const bool had = m_pack != nullptr;
    m_pack.reset();
    if (had)
        Q_EMIT packChanged();
    if (const QString path = Workspace::instance()->fileSetting(packKey()).toString(); !path.isEmpty())
        openPack(path, false);
}

void MapSources::usePack(const QString &place)
{
    openPack(localPlace(place), true);
}

void MapSources::openPack(const QString &path, bool remember)
{
    const quint64 ticket = ++m_ticket;
    const auto tellFault = [self = QPointer<MapSources>(this)](const Error &fault) {
        tellMeanwhile(self, [fault](MapSources &) { Workspace::instance()->report(fault); });
    };
    runAside(
        this, [path, tellFault] { return RasterGround::open(path, tellFault); },
        [this, path, ticket, remember](const Result<std::shared_ptr<const RasterGround>> &pack) {
            if (ticket != m_ticket)
                return;
            if (!pack) {
                // One that is remembered stays so: the drive that it is on may come back.
                Workspace::instance()->report(pack.error());
                return;
            }
            if (remember)
                Workspace::instance()->setFileSetting(packKey(), path);
            m_pack = *pack;
            Q_EMIT packChanged();
        });
}

void MapSources::takePackAway()
{
    ++m_ticket;
    m_pack.reset();
    Workspace::instance()->setFileSetting(packKey(), QString());
    Q_EMIT packChanged();
}

bool MapSources::readStyle(const QString &path)
{
    const Result<MapThemes> themes = styleBytes(path).and_then(
        [&](const QByteArray &bytes) { return readMapThemes(bytes, path, &builtInMapThemes()); });
    if (!themes) {
        Workspace::instance()->report(themes.error());
        return false;
    }
    useMapThemes(*themes);
    return true;
}

void MapSources::restoreStyle()
{
    const QString style = QSettings().value(styleKey()).toString();
    if (style.isEmpty() || !readStyle(style))
        return;
    m_style = style;
    Q_EMIT styleChanged();
}

void MapSources::useStyle(const QString &place)
{
    const QString path = localPlace(place);
    if (!readStyle(path))
        return;
    m_style = path;
    QSettings().setValue(styleKey(), path);
    Q_EMIT styleChanged();
}

void MapSources::useOwnStyle()
{
    m_style.clear();
    QSettings().remove(styleKey());
    useMapThemes(builtInMapThemes());
    Q_EMIT styleChanged();
}

} // namespace lantern
