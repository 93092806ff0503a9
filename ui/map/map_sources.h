#pragma once

#include "map/raster_ground.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace lantern
{

// What the user brings to the map besides imports: a raster pack, remembered for the open file, and a map style and how much memory a map
// may take for what it has painted, remembered for the user. What cannot be read is said, and the map stays as it was.
class MapSources : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString packName READ packName NOTIFY packChanged)    // empty while none is shown
    Q_PROPERTY(bool packChosen READ isPackChosen NOTIFY packChanged) // one is remembered, whether it is there or not
    Q_PROPERTY(int memoryMebibytes READ memoryMebibytes WRITE setMemoryMebibytes NOTIFY memoryChanged) // 32 to 4096
    Q_PROPERTY(QString styleName READ styleName NOTIFY styleChanged) // the file's; empty for the program's own

public:
    explicit MapSources(QObject *parent); // without default, so that QML asks create()
    // The map model's.
    static MapSources *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] std::shared_ptr<const RasterGround> pack() const { return m_pack; }
    [[nodiscard]] QString packName() const;
    [[nodiscard]] bool isPackChosen() const;
    [[nodiscard]] QString styleName() const;
    [[nodiscard]] int memoryMebibytes() const;
    void setMemoryMebibytes(int mebibytes);

    // Shows an MBTiles file or a folder of z/x/y pictures (path or file URL), opened on a worker, and remembers it.
    Q_INVOKABLE void usePack(const QString &place);
    Q_INVOKABLE void takePackAway();
    // Draws maps as a file like resources/map/theme.json says, and remembers it.
    Q_INVOKABLE void useStyle(const QString &place);
    Q_INVOKABLE void useOwnStyle();

Q_SIGNALS:
    void packChanged();
    void styleChanged();
    void memoryChanged();

private:
    void followFile();
    void restoreStyle();
    void openPack(const QString &path, bool remember);
    [[nodiscard]] bool readStyle(const QString &path);

    std::shared_ptr<const RasterGround> m_pack;
    quint64 m_ticket = 0; // of the pack that is being opened
    QString m_style;
};

} // namespace lantern
