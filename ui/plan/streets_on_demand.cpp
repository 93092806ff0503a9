#include "plan/streets_on_demand.h"

#include "store/place_repository.h"

namespace lantern
{

StreetsOnDemand::StreetsOnDemand(StoreOptions options)
    : m_options(std::move(options))
{
    m_options.readOnly = true;
}

std::shared_ptr<Walks> StreetsOnDemand::walks()
{
    const std::scoped_lock lock(m_mutex);
    if (m_walks)
        return m_walks;
    const SystemClock clock;
    if (const Result<std::unique_ptr<Store>> store = Store::open(m_options, clock); store) {
        if (const Result<std::vector<Street>> streets = PlaceRepository(**store).streets();
            streets && !streets->empty())
            m_graph = std::make_unique<StreetGraph>(StreetGraph::build(*streets));
    }
    m_walks = std::make_shared<Walks>(m_graph.get());
    return m_walks;
}

} // namespace lantern
