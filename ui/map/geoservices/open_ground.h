#pragma once

#include "commands/workspace.h"
#include "map/geoservices/place_index.h"
#include "map/geoservices/street_index.h"
#include "store/hotspot_set.h"
#include "streets/drives.h"

#include <functional>
#include <mutex>
#include <span>

namespace lantern
{

// What is read when a worker first asks for it. Thread-safe; what could not be read is tried again the next time.
template<class Value>
class OnDemand
{
public:
    using Read = std::function<Result<std::shared_ptr<Value>>()>;
    explicit OnDemand(Read read)
        : m_read(std::move(read))
    {
    }
    [[nodiscard]] Result<std::shared_ptr<Value>> get()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_value)
            return m_value;
        Result<std::shared_ptr<Value>> read = m_read();
        if (read)
            m_value = *read;
        return read;
    }

private:
    Read m_read;
    std::mutex m_mutex;
    std::shared_ptr<Value> m_value;
};

// The part of an open file that edits of the hotspots leave alone. Thread-safe.
struct FilePlaces
{
    explicit FilePlaces(StoreOptions options);

    StoreOptions options; // read-only
    OnDemand<const PlaceIndex> names;
    OnDemand<const StreetIndex> streets;
    OnDemand<const std::vector<Boundary>> areas; // wards, then boroughs
    OnDemand<Walks> walks;                       // on the graph of the streets, which may be empty
    OnDemand<Drives> drives;                     // on that of the streets for vehicles, built when a way is asked for
};

// What the services know of an open file: its places and the hotspots of the current set. Thread-safe.
class OpenGround
{
public:
    OpenGround(std::shared_ptr<FilePlaces> places, HotspotSetId set);

    [[nodiscard]] FilePlaces &places() const { return *m_places; }
    [[nodiscard]] const std::shared_ptr<FilePlaces> &sharedPlaces() const { return m_places; }
    // Without hotspots where there is no current set, or where it has been removed.
    [[nodiscard]] Result<std::shared_ptr<const std::vector<Hotspot>>> hotspots() { return m_hotspots.get(); }
    // The names that begin like the words of a text, best first: a read of the file.
    [[nodiscard]] Result<std::vector<GazetteerEntry>> search(const QString &text, int limit) const;
    // The ward of each of some points, empty where there is none: a read of the file.
    [[nodiscard]] Result<QStringList> wardsAt(std::span<const GridPoint> points) const;

private:
    std::shared_ptr<FilePlaces> m_places;
    OnDemand<const std::vector<Hotspot>> m_hotspots;
};

// Follows the workspace, so that the engines ask the file that is open as it is now. Lives on the GUI thread.
class GroundWatch : public QObject
{
    Q_OBJECT

public:
    static GroundWatch *instance();
    // nullptr while no file is open. It stays usable when another file is opened meanwhile.
    [[nodiscard]] std::shared_ptr<OpenGround> ground() const { return m_ground; }

private:
    explicit GroundWatch(Workspace *workspace);
    void follow(int aggregates);
    void readAnew();
    void readHotspotsAnew();

    std::shared_ptr<OpenGround> m_ground;
};

} // namespace lantern
