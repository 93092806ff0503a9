#include "map/map_painter.h"

#include "map/map_frame.h"

namespace lantern
{

void MapScene::paint(QPainter &painter, const View &view) const
{
    if (view.pixels.isEmpty() || view.width <= 0 || view.height <= 0 || view.pixelRatio <= 0)
        return;
    const MapFrame frame(view);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(view.pixels)), Qt::IntersectClip);
    using Paint = void (*)(QPainter &, const MapFrame &, const Private &);
    constexpr std::pair<MapLayer, Paint> Order[]{
        {MapLayer::Base, paintBase},
        {MapLayer::Base, paintStreets},
        {MapLayer::Boundaries, paintBoundaries},
        {MapLayer::Density, paintDensity},
        {MapLayer::Hexagons, paintHexagons},
        {MapLayer::Significance, paintSignificance},
        {MapLayer::ChangeOverTime, paintChange},
        {MapLayer::ReportingGap, paintReportingGap},
        {MapLayer::NearRepeat, paintNearRepeat},
        {MapLayer::Offences, paintOffences},
        {MapLayer::Behaviour, paintBehaviour},
        {MapLayer::StreetSafe, paintStreetSafe},
        {MapLayer::Concerns, paintConcerns},
        {MapLayer::Stops, paintStops},
        {MapLayer::Venues, paintVenues},
        {MapLayer::Venues, paintVenueMarks},
        {MapLayer::Sites, paintSites},
        {MapLayer::Problems, paintProblems},
        {MapLayer::Stops, paintStations},
        {MapLayer::Names, paintStations},
        {MapLayer::Names, paintNames},
        {MapLayer::Outlines, paintOutlines},
        {MapLayer::LinkedOffences, paintLinkedOffences},
        {MapLayer::Routes, paintRoutes},
        {MapLayer::Outlines, paintRanks},
    };
    for (const auto &[layer, paintLayer] : Order) {
        if (frame.shows(layer))
            paintLayer(painter, frame, *d);
    }
    painter.restore();
}

QImage renderMap(const MapScene &scene, const GridBox &box, QSize pixels, MapStyle style, int team)
{
    MapScene::View view = viewAround(box, pixels, style);
    view.team = team;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.paint(painter, view);
    return image;
}

} // namespace lantern
