#include "plan/streets_on_demand.h"

#include "store/place_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

StreetGraph readStreetGraph(const StoreOptions &options, const TravelRules &rules)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    const Result<std::vector<Street>> streets =
        store ? PlaceRepository(**store).streets() : std::unexpected(store.error());
    return streets ? StreetGraph::build(*streets, rules) : StreetGraph();
}

} // namespace

StreetsOnDemand::StreetsOnDemand(StoreOptions options)
    : m_options(std::move(options))
{
    m_options.readOnly = true;
}

StreetsOnDemand::Ground StreetsOnDemand::on(const TravelRules &walking)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(m_networks, walking, &Network::walking);
    if (known != m_networks.end())
        return known->ground;
    Network network{.walking = walking};
    if (StreetGraph graph = readStreetGraph(m_options, walking); !graph.isEmpty())
        network.graph = std::make_unique<StreetGraph>(std::move(graph));
    // Not shared between the networks: a drive is remembered with the walks to and from where the vehicle stands.
    network.ground = {.walks = std::make_shared<Walks>(network.graph.get()),
                      .drives = std::make_shared<Drives>([options = m_options] {
                          return readStreetGraph(options, {.by = TravelBy::Vehicle, .avoid = {}});
                      })};
    m_networks.push_back(std::move(network));
    return m_networks.back().ground;
}

} // namespace lantern
