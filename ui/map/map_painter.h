#pragma once

#include "geo/hexgrid.h"
#include "hotspot/analysis.h"
#include "hotspot/near_repeat.h"
#include "hotspot/reporting_gap.h"
#include "hotspot/significance.h"
#include "hotspot/surface.h"
#include "partners/lapse.h"
#include "store/offence.h"
#include "store/place.h"
#include "store/plan.h"
#include "store/problem.h"
#include "store/series.h"
#include "store/site.h"
#include "store/walk.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QSet>

#include <map>
#include <memory>

namespace lantern
{

// The colours of a map; tokens after the theme file. Light and dark for the screen, print for paper.
enum class MapStyle { Light, Dark, Print };

enum class MapLayer {
    Base,
    Names,
    Boundaries,
    Hexagons,
    Offences,
    StreetSafe,
    Concerns,
    Venues,
    Stops,
    Outlines,
    Routes,
    Density,        // the surface, instead of hexagons
    Significance,   // hexagons by Gi*, instead of those by harm
    ChangeOverTime, // hexagons by how their significance goes over the period
    NearRepeat,     // where another offence is likelier than usual for a while
    ReportingGap,   // hexagons by the reports against the records
    LinkedOffences, // series: their offences and the links between them
    Behaviour,      // offences that show predatory behaviour, whatever their class
    RasterPack,     // the user's own pictures of the ground
    Sites,          // CCTV sites with their radius
    Problems        // places run by OSARA
};

// All that a map can show, immutable once built, shared between threads. Shapes are kept with an R-tree each, so that a tile
// costs what it shows.
class MapScene
{
public:
    // What was found out from the records; each may be absent.
    struct Findings
    {
        Analysis analysis;
        std::shared_ptr<const HarmSurface> surface;
        std::shared_ptr<const Significance> significance;
    };
    // Offences that may belong together, by time, and which of them are linked.
    struct Series
    {
        QString title;
        std::vector<GridPoint> points;
        std::vector<std::pair<int, int>> links; // places in `points`
        bool chosen = false;                    // drawn with the numbers of its offences
    };
    // A venue of the register: which of the places it is, and how its training stands.
    struct VenueMark
    {
        size_t place = 0; // its place among `places`
        Standing standing = Standing::Never;
        QDate until = {}; // invalid: without end
    };
    struct Content
    {
        std::vector<Street> streets;
        std::vector<BaseFeature> base;
        std::vector<Boundary> boundaries;
        std::vector<Place> places;
        std::vector<VenueMark> venues; // by place
        std::vector<Site> sites;       // live and proposed
        std::vector<Problem> problems; // accepted, solved ones among them
        Findings findings;
        std::shared_ptr<const NearRepeat> nearRepeat; // may be absent, as the next
        std::shared_ptr<const ReportingGap> reportingGap;
        std::shared_ptr<const ChangeOverTime> change;
        std::vector<Occurrence> offences;
        std::vector<StreetSafeReport> streetSafe;
        std::vector<LinkableOffence> behaviour; // offences with any behaviour recorded
        std::vector<Series> series;
        std::vector<Walk> walks;
        HotspotSet hotspots;
        Plan plan;
        std::vector<Line> routes; // one per team of the plan: its way along the streets
    };
    explicit MapScene(Content content);
    ~MapScene();
    [[nodiscard]] const Content &content() const;
    // Of all that belongs together: streets of another city are not in it.
    [[nodiscard]] GridBox bounds() const;
    // Of everything.
    [[nodiscard]] GridBox reach() const;
    // What an import would fill.
    struct Lacks
    {
        bool streets = false;
        bool boundaries = false;
        bool ground = false; // green and water
        int farStreets = 0;  // more than 30 km from the areas and offences
    };
    [[nodiscard]] const Lacks &lacks() const;

    // Paints what falls in one Web-Mercator square or any window of it. Called from worker threads and for paper.
    struct View
    {
        // Web-Mercator world coordinates, 0 to 1 from west to east and north to south.
        double left = 0, top = 0, width = 1, height = 1;
        QSize pixels;          // of the target, in the painter's units
        double pixelRatio = 1; // by which widths and type are multiplied; 1 where the target has its own ratio
        MapStyle style = MapStyle::Light;
        QSet<int> layers; // MapLayer values
        int team = -1;    // of the plan: only this one's route; -1 = all
        // What else is shown in the same window, of this scene or another: names keep clear of the symbols of these (see symbolsIn), and
        // venues and wards are named with them.
        std::vector<std::pair<const MapScene *, MapLayer>> beside = {};
    };
    void paint(QPainter &painter, const View &view) const;

    // A symbol of a layer at a zoom.
    struct Symbol
    {
        QPointF point; // world
        QRectF box;    // what it takes, in pixels, from its point
    };
    // Of Venues, Sites, Problems or (Outlines) the hotspots' ranks, those whose point is in a window of the world; none at zooms that do
    // not show them, nor of any other layer.
    [[nodiscard]] std::vector<Symbol> symbolsIn(const QRectF &window, MapLayer layer, double zoom) const;

    // What is at a point, nearest first, within some metres: for the click.
    struct Found
    {
        QString kind;
        QString title;
        QString detail;
        GridPoint point;
        QString record =
            {}; // "problem/…", "site/…", "concern/…/…" as Workspace::wanted has it; empty if no screen shows it
    };
    [[nodiscard]] std::vector<Found> at(GridPoint point, double withinMetres, const QSet<int> &layers) const;

    // What is shown within a window, for those who read the map as a table.
    struct Listed
    {
        MapLayer layer = MapLayer::Base;
        QString title;
        QString detail;
        GridPoint point;
        qint64 count = 1;  // of what the row stands for
        quint32 place = 0; // in the layer: of hotspots, in the order of their ranks
    };
    struct Tally
    {
        qint64 seen = 0;     // in the window
        qint64 all = 0;      // anywhere
        qint64 unlisted = 0; // rows that were left out
    };
    struct Listing
    {
        std::vector<Listed> rows; // by layer, in the order asked for, then nearest to the middle first
        std::map<int, Tally>
            tallies; // by MapLayer; none of the ground, names, boundaries and density, which have no rows
    };
    // Of the layers named, within a window in world coordinates; at most so many rows of each.
    [[nodiscard]] Listing within(const QRectF &window, const QList<int> &layers, size_t mostPerLayer) const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

// A window of the world around some grid box, with the box's aspect fitted into `pixels`. Shows the base map, names,
// boundaries, hexagons, outlines and routes.
[[nodiscard]] MapScene::View viewAround(const GridBox &box, QSize pixels, MapStyle style);

// The same window as an image on white, of one team's route or (-1) all.
[[nodiscard]] QImage renderMap(const MapScene &scene, const GridBox &box, QSize pixels, MapStyle style, int team = -1);

// Reads what lasts into a scene's content: streets, ground, boundaries, places, walks.
[[nodiscard]] Result<MapScene::Content> loadMapGround(Store &store);
// Reads the records: offences, those with behaviour, StreetSafe reports.
[[nodiscard]] Result<MapScene::Content> loadMapRecords(Store &store);
// Both (analysis and plan are the caller's).
[[nodiscard]] Result<MapScene::Content> loadMapContent(Store &store);

// How the training of a place stands that is a venue of the register: "Trained to 3 Mar 2027"; empty for any other place.
[[nodiscard]] QString venueStandingText(const MapScene::Content &content, size_t place);

// "CCTV site, live, counts 100 m round it".
[[nodiscard]] QString siteMapText(const Site &site);
// "Problem, Analysis, review on 3 Dec 2026".
[[nodiscard]] QString problemMapText(const Problem &problem);

// Web-Mercator world coordinates of a grid point, 0 to 1.
[[nodiscard]] QPointF toWorld(GridPoint point);
[[nodiscard]] GridPoint fromWorld(QPointF world);

// Where each of the hexagon ramp's five classes starts for an analysis (fewer where scores are equal), and its colour: what the
// legend shows. Hexagons below the first stay uncoloured.
struct RampStep
{
    double from = 0;
    QColor colour;
};
[[nodiscard]] std::vector<RampStep> harmRamp(const Analysis &analysis, MapStyle style);
// The same for a density, per km² and year: five classes that halve from the peak down.
[[nodiscard]] std::vector<RampStep> densityRamp(const HarmSurface &surface, MapStyle style);
// The classes of Gi*, weakest first: the false discovery rate at or below which a hot cell has the colour.
[[nodiscard]] std::vector<RampStep> significanceRamp(MapStyle style);
// The classes of near-repeat risk, weakest first: from how many times as many offences as expected on.
[[nodiscard]] std::vector<RampStep> nearRepeatRamp(const NearRepeat &found, MapStyle style);
// The colour of a class of hexagons over time; they differ by their hatch, too.
[[nodiscard]] QColor changeColour(HotspotClass hotspotClass, MapStyle style);
// Told apart without colour: full, hatched one way, hatched the other way, dotted.
[[nodiscard]] Qt::BrushStyle changeHatch(HotspotClass hotspotClass);
// The colour of a class of the reporting gap.
[[nodiscard]] QColor gapColour(GapClass gapClass, MapStyle style);

} // namespace lantern
