#pragma once

#include "map/map_windows.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What a map shows within its window, counted by layer and, where that is wanted, as rows. Worked out aside, a moment after the window
// or the scenes have changed, while it is active.
class MapContents : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active MEMBER m_active NOTIFY asked)
    Q_PROPERTY(QVariantMap window MEMBER m_window NOTIFY asked)     // {west, south, east, north}, degrees
    Q_PROPERTY(QList<int> layers MEMBER m_layers NOTIFY asked)      // MapLayer values
    Q_PROPERTY(int mostPerLayer MEMBER m_mostPerLayer NOTIFY asked) // rows; 0 only counts
    // By MapLayer value as text: {seen, all}; none of what has no place of its own.
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY found)
    // {layer, title, detail, count, metres (from the middle), latitude, longitude}, nearest first.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY found)
    Q_PROPERTY(int unlisted READ unlisted NOTIFY found) // rows that are farther from the middle than those listed
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    explicit MapContents(QObject *parent = nullptr);
    [[nodiscard]] QVariantMap counts() const { return m_counts; }
    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] int unlisted() const { return m_unlisted; }
    [[nodiscard]] bool isBusy() const { return m_waiting.isActive() || m_looking; }

Q_SIGNALS:
    void asked();
    void found();
    void busyChanged();

private:
    void look();
    void take(const MapScene::Listing &listing, GridPoint middle);

    bool m_active = false;
    QVariantMap m_window;
    QList<int> m_layers;
    int m_mostPerLayer = 0;
    QVariantMap m_counts;
    QVariantList m_rows;
    int m_unlisted = 0;
    quint64 m_ticket = 0;
    bool m_looking = false;
    QTimer m_waiting; // for the map to come to rest
};

} // namespace lantern
