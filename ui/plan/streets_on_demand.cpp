#include "plan/streets_on_demand.h"

#include "store/place_repository.h"

namespace lantern
{

namespace
{

StreetGraph readStreetGraph(const StoreOptions &options, TravelBy by)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    const Result<std::vector<Street>> streets =
        store ? PlaceRepository(**store).streets() : std::unexpected(store.error());
    return streets ? StreetGraph::build(*streets, {.by = by, .avoid = {}}) : StreetGraph();
}

} // namespace

StreetsOnDemand::StreetsOnDemand(StoreOptions options)
    : m_options(std::move(options))
{
    m_options.readOnly = true;
    m_drives = std::make_shared<Drives>([options = m_options] { return readStreetGraph(options, TravelBy::Vehicle); });
}

std::shared_ptr<Walks> StreetsOnDemand::walks()
{
    const std::scoped_lock lock(m_mutex);
    if (m_walks)
        return m_walks;
    if (StreetGraph graph = readStreetGraph(m_options, TravelBy::Foot); !graph.isEmpty())
        m_graph = std::make_unique<StreetGraph>(std::move(graph));
    m_walks = std::make_shared<Walks>(m_graph.get());
    return m_walks;
}

} // namespace lantern
