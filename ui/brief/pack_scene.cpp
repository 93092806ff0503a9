#include "brief/pack_scene.h"

#include "brief/pack_map.h"
#include "hotspot/analysis.h"
#include "plan/journey.h"
#include "plan/travel.h"

#include <QBuffer>

namespace lantern
{

namespace
{

const QSize WebMapPixels(960, 640);

QByteArray toPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// The hexagons that the plan's hotspots were ranked from; none where there is no plan-time ranking to show.
Result<Analysis> analysisOf(Store &store, const HotspotSet &hotspots)
{
    if (hotspots.hotspots.empty() || hotspots.source == QLatin1StringView("outlines"))
        return Result<Analysis>(std::in_place);
    AnalysisOptions options;
    options.weight = hotspots.weight;
    options.period = hotspots.period;
    options.cellWidthMetres = hotspots.cellWidthMetres;
    options.source = hotspots.source;
    Result<Analysis> analysis = analyse(store, options);
    // The offences may have left the file since: the pack is printed without hexagons.
    if (!analysis && analysis.error().code == Error::Code::NotFound)
        return Result<Analysis>(std::in_place);
    return analysis;
}

} // namespace

Result<std::shared_ptr<const MapScene>> makePackScene(Store &store, const Pack &pack)
{
    // No layer of a pack's map shows the offences or the reports: they say where it lies only where no hotspot does.
    Result<MapScene::Content> content = pack.hotspots.hotspots.empty() ? loadMapContent(store) : loadMapGround(store);
    if (!content)
        return std::unexpected(content.error());
    Result<Analysis> analysis = analysisOf(store, pack.hotspots);
    if (!analysis)
        return std::unexpected(analysis.error());
    content->findings.analysis = std::move(*analysis);
    content->hotspots = pack.hotspots;
    content->plan = pack.plan;
    const StreetGraph graph = StreetGraph::build(content->streets, walkingRules(pack.plan.orders));
    Walks walks(&graph);
    Drives drives([&] { return StreetGraph::build(content->streets, {.by = TravelBy::Vehicle, .avoid = {}}); });
    for (const Team &team : pack.plan.teams)
        content->routes.push_back(journeyOf(pack.plan, team, {.walks = walks, .drives = &drives}).line());
    return std::make_shared<const MapScene>(std::move(*content));
}

QMap<QString, QByteArray> packMaps(const Pack &pack, const MapScene &scene)
{
    QMap<QString, QByteArray> maps;
    maps.insert(QString(), toPng(renderMap(scene, packMapBox(scene, -1), WebMapPixels, MapStyle::Print)));
    for (size_t i = 0; i < pack.sheets.size(); ++i) {
        const int team = static_cast<int>(i);
        maps.insert(pack.sheets[i].team.toString(),
                    toPng(renderMap(scene, packMapBox(scene, team), WebMapPixels, MapStyle::Print, team)));
    }
    return maps;
}

} // namespace lantern
