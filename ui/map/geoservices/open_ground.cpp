#include "map/geoservices/open_ground.h"

#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <QPointer>

namespace lantern
{

namespace
{

// A graph and the walks remembered on it.
struct WalkedStreets
{
    explicit WalkedStreets(StreetGraph streets)
        : graph(std::move(streets))
        , walks(&graph)
    {
    }
    StreetGraph graph;
    Walks walks;
};

// Opens the file for a read and closes it again.
template<class Use>
auto readFrom(const StoreOptions &options, Use use) -> std::invoke_result_t<Use, Store &>
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    if (!store)
        return std::unexpected(store.error());
    return use(**store);
}

template<class Value>
std::shared_ptr<const Value> shared(Value value)
{
    return std::make_shared<const Value>(std::move(value));
}

Result<std::shared_ptr<const PlaceIndex>> readNames(const StoreOptions &options)
{
    return readFrom(options, [](Store &store) { return PlaceRepository(store).gazetteer(); })
        .transform([](std::vector<GazetteerEntry> names) { return shared(PlaceIndex(std::move(names))); });
}

Result<std::shared_ptr<const StreetIndex>> readStreets(const StoreOptions &options)
{
    return readFrom(options, [](Store &store) { return PlaceRepository(store).streets(); })
        .transform([](std::vector<Street> streets) { return shared(StreetIndex(std::move(streets))); });
}

Result<std::shared_ptr<const std::vector<Boundary>>> readAreas(const StoreOptions &options)
{
    return readFrom(options,
                    [](Store &store) -> Result<std::vector<Boundary>> {
                        Result<std::vector<Boundary>> wards = PlaceRepository(store).boundaries(Boundary::Kind::Ward);
                        const Result<std::vector<Boundary>> boroughs =
                            PlaceRepository(store).boundaries(Boundary::Kind::Borough);
                        if (!wards || !boroughs)
                            return wards ? boroughs : wards;
                        wards->insert(wards->end(), boroughs->begin(), boroughs->end());
                        return wards;
                    })
        .transform([](std::vector<Boundary> areas) { return shared(std::move(areas)); });
}

std::shared_ptr<Walks> walksOn(const StreetIndex &streets)
{
    const auto walked = std::make_shared<WalkedStreets>(StreetGraph::build(streets.streets()));
    return {walked, &walked->walks};
}

std::shared_ptr<Drives> drivesOn(const std::shared_ptr<const StreetIndex> &streets)
{
    return std::make_shared<Drives>(
        [streets] { return StreetGraph::build(streets->streets(), {.by = TravelBy::Vehicle, .avoid = {}}); });
}

Result<std::shared_ptr<const std::vector<Hotspot>>> readHotspots(const StoreOptions &options, HotspotSetId set)
{
    if (!set.isValid())
        return shared(std::vector<Hotspot>());
    return readFrom(options, [set](Store &store) { return HotspotRepository(store).load(set); })
        .transform([](HotspotSet loaded) { return std::move(loaded.hotspots); })
        .or_else([](const Error &error) -> Result<std::vector<Hotspot>> {
            if (error.code == Error::Code::NotFound)
                return std::vector<Hotspot>();
            return std::unexpected(error);
        })
        .transform([](std::vector<Hotspot> hotspots) { return shared(std::move(hotspots)); });
}

} // namespace

FilePlaces::FilePlaces(StoreOptions fileOptions)
    : options(std::move(fileOptions))
    , names([this] { return readNames(options); })
    , streets([this] { return readStreets(options); })
    , areas([this] { return readAreas(options); })
    , walks([this] {
        return streets.get().transform([](const std::shared_ptr<const StreetIndex> &index) { return walksOn(*index); });
    })
    , drives([this] { return streets.get().transform(drivesOn); })
{
    options.readOnly = true;
}

OpenGround::OpenGround(std::shared_ptr<FilePlaces> places, HotspotSetId set)
    : m_places(std::move(places))
    , m_hotspots([options = m_places->options, set] { return readHotspots(options, set); })
{
}

Result<std::vector<GazetteerEntry>> OpenGround::search(const QString &text, int limit) const
{
    return readFrom(m_places->options, [&](Store &store) { return PlaceRepository(store).search(text, limit); });
}

Result<QStringList> OpenGround::wardsAt(std::span<const GridPoint> points) const
{
    return readFrom(m_places->options, [points](Store &store) -> Result<QStringList> {
        QStringList wards;
        for (const GridPoint &point : points) {
            const Result<QString> ward = PlaceRepository(store).areaAt(point, Boundary::Kind::Ward);
            if (!ward)
                return std::unexpected(ward.error());
            wards.append(*ward);
        }
        return wards;
    });
}

GroundWatch *GroundWatch::instance()
{
    static QPointer<GroundWatch> shared; // goes with the workspace
    if (!shared)
        shared = new GroundWatch(Workspace::instance());
    return shared;
}

GroundWatch::GroundWatch(Workspace *workspace)
    : QObject(workspace)
{
    connect(workspace, &Workspace::openChanged, this, &GroundWatch::readAnew);
    connect(workspace, &Workspace::changed, this, &GroundWatch::follow);
    connect(workspace, &Workspace::currentHotspotSetChanged, this, &GroundWatch::readHotspotsAnew);
    readAnew();
}

void GroundWatch::follow(int aggregates)
{
    if ((aggregates & Workspace::Places) != 0)
        readAnew();
    else if ((aggregates & Workspace::Hotspots) != 0)
        readHotspotsAnew();
}

void GroundWatch::readAnew()
{
    const Workspace *workspace = Workspace::instance();
    m_ground.reset();
    if (workspace->isOpen())
        m_ground = std::make_shared<OpenGround>(std::make_shared<FilePlaces>(workspace->store()->options()),
                                                HotspotSetId::fromString(workspace->currentHotspotSet()));
}

void GroundWatch::readHotspotsAnew()
{
    if (m_ground)
        m_ground = std::make_shared<OpenGround>(m_ground->sharedPlaces(),
                                                HotspotSetId::fromString(Workspace::instance()->currentHotspotSet()));
}

} // namespace lantern
