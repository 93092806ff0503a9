#include "map/map_model.h"

#include "commands/aside.h"
#include "map/ground_reader.h"
#include "store/plan_repository.h"
#include "store/series_repository.h"

#include <QCoreApplication>
#include <QQmlEngine>

#include <algorithm>
#include <utility>

namespace lantern
{

namespace
{

MapModel *sharedModel = nullptr;

// A team's stops in order, joined by straight lines, where the streets are not known.
std::vector<Line> straightRoutes(const Plan &plan)
{
    std::vector<Line> routes;
    for (const Team &team : plan.teams) {
        Line line;
        line.push_back(team.start);
        for (const Leg &leg : team.legs)
            line.push_back(leg.point);
        line.push_back(team.finish);
        routes.push_back(std::move(line));
    }
    return routes;
}

// Straight lines, save for the teams whose stops are as they were: their way along the streets is known.
std::vector<Line> routesKept(const Plan &plan, const Plan &before, const std::vector<Line> &known)
{
    std::vector<Line> routes = straightRoutes(plan);
    const std::vector<Line> stopsBefore = straightRoutes(before);
    for (Line &route : routes) {
        const auto same =
            std::ranges::find_if(stopsBefore, [&](const Line &stops) { return std::ranges::equal(stops, route); });
        if (const auto at = static_cast<size_t>(same - stopsBefore.begin()); at < known.size())
            route = known[at];
    }
    return routes;
}

struct SavedWork
{
    HotspotSet hotspots;
    Plan plan;
    std::vector<MapScene::Series> series; // accepted
};

// A series that cannot be read is not shown; its screen says why.
std::vector<MapScene::Series> acceptedSeries(Store &store)
{
    std::vector<MapScene::Series> all;
    const SeriesRepository repository(store);
    const Result<std::vector<Series>> decided = repository.list();
    if (!decided)
        return all;
    for (const Series &one : *decided) {
        const Result<std::vector<OffenceCard>> cards = repository.cards(one.offences);
        if (one.state() != SeriesState::Accepted || !cards || cards->empty())
            continue;
        MapScene::Series &shown = all.emplace_back();
        shown.title = one.title;
        std::ranges::transform(*cards, std::back_inserter(shown.points), &OffenceCard::point);
        const auto place = [&](quint64 fingerprint) {
            return static_cast<int>(std::ranges::find(one.offences, fingerprint) - one.offences.begin());
        };
        for (const SeriesLink &link : one.links)
            if (std::max(place(link.first), place(link.second)) < static_cast<int>(shown.points.size()))
                shown.links.emplace_back(place(link.first), place(link.second));
    }
    return all;
}

SavedWork readWork(const StoreOptions &options, const QString &set, const QString &plan)
{
    SavedWork work;
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    if (!store)
        return work;
    // A set or plan that was removed meanwhile is simply not shown.
    if (!set.isEmpty())
        if (Result<HotspotSet> loaded = HotspotRepository(**store).load(HotspotSetId::fromString(set)))
            work.hotspots = std::move(*loaded);
    if (!plan.isEmpty())
        if (Result<Plan> loaded = PlanRepository(**store).load(PlanId::fromString(plan)))
            work.plan = std::move(*loaded);
    work.series = acceptedSeries(**store);
    return work;
}

StoreOptions readingOptions(const Workspace &workspace)
{
    StoreOptions options = workspace.store()->options();
    options.readOnly = true;
    return options;
}

} // namespace

MapModel::MapModel(QObject *parent)
    : QObject(parent)
    , m_sources(new MapSources(this))
{
    followSources();
    constexpr int gatheringMilliseconds = 40;
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringMilliseconds);
    connect(&m_gathering, &QTimer::timeout, this, &MapModel::buildWork);
    Workspace *workspace = Workspace::instance();
    connect(workspace, &Workspace::openChanged, this, [this] {
        m_work = MapScene::Content();
        m_acceptedSeries.clear();
        m_chosenSeries = MapScene::Series();
        m_viewKept = false;
        m_allRecords.reset();
        m_recordTimes = RecordTimes();
        Q_EMIT recordTimesChanged();
        setTimeFilter({});
        forgetSought();
    });
    connect(workspace, &Workspace::changed, this, &MapModel::follow);
    connect(workspace, &Workspace::currentPlanChanged, this, &MapModel::loadWork);
    connect(workspace, &Workspace::currentHotspotSetChanged, this, &MapModel::loadWork);
    if (workspace->isOpen())
        follow(Workspace::Everything);
}

MapModel::~MapModel()
{
    if (sharedModel == this)
        sharedModel = nullptr;
}

MapModel *MapModel::instance()
{
    if (sharedModel == nullptr) {
        sharedModel = new MapModel(nullptr);
        qAddPostRoutine([] { delete sharedModel; });
    }
    return sharedModel;
}

MapModel *MapModel::create(QQmlEngine * /*engine*/, QJSEngine * /*scriptEngine*/)
{
    QQmlEngine::setObjectOwnership(instance(), QQmlEngine::CppOwnership);
    return instance();
}

bool MapModel::isEmpty() const
{
    return !m_scenes.pack && (!m_scenes.ground || m_scenes.ground->bounds().isEmpty());
}

void MapModel::followSources()
{
    const auto drawAnew = [this] {
        m_scenes.pack = m_sources->pack();
        ++m_revision;
        restoreView();
        Q_EMIT scenesChanged();
    };
    connect(m_sources, &MapSources::packChanged, this, drawAnew);
    connect(m_sources, &MapSources::styleChanged, this, drawAnew);
}

void MapModel::follow(int aggregates)
{
    if ((aggregates & (Workspace::Offences | Workspace::Places | Workspace::Walks | Workspace::Partners)) != 0)
        loadGround();
    if ((aggregates & (Workspace::Hotspots | Workspace::Plans | Workspace::Series)) != 0)
        loadWork();
}

void MapModel::loadGround()
{
    const quint64 ticket = ++m_groundTicket;
    const Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen()) {
        m_scenes.ground.reset();
        m_scenes.records.reset();
        m_allRecords.reset();
        ++m_revision;
        Q_EMIT scenesChanged();
        return;
    }
    setLoading(1);
    const auto show = [model = QPointer(this), ticket](const std::shared_ptr<const MapScene> &ground) {
        tellMeanwhile(model, [ticket, ground](MapModel &map) { map.showGround(ticket, ground); });
    };
    runAside(
        this, [options = readingOptions(*workspace), show] { return readGround(options, show); },
        [this, ticket](const Result<MapRecords> &records) {
            setLoading(-1);
            if (ticket != m_groundTicket)
                return;
            if (!records) {
                Workspace::instance()->report(records.error());
                return;
            }
            m_scenes.records = m_allRecords = records->scene;
            m_recordTimes = records->times;
            Q_EMIT recordTimesChanged();
            filterRecords();
            ++m_revision;
            Q_EMIT scenesChanged();
        });
}

void MapModel::showGround(quint64 ticket, const std::shared_ptr<const MapScene> &ground)
{
    if (ticket != m_groundTicket)
        return;
    m_scenes.ground = ground;
    if (!m_allRecords)
        m_scenes.records.reset(); // those of the file before
    ++m_revision;
    restoreView();
    Q_EMIT scenesChanged();
}

void MapModel::loadWork()
{
    const quint64 ticket = ++m_workTicket;
    const Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen()) {
        m_work = MapScene::Content();
        Q_EMIT hotspotsChanged();
        Q_EMIT planChanged();
        rebuildWork();
        return;
    }
    const quint64 planTicket = m_planTicket;
    runAside(
        this,
        [options = readingOptions(*workspace), set = workspace->currentHotspotSet(), plan = workspace->currentPlan()] {
            return readWork(options, set, plan);
        },
        [this, ticket, planTicket](const SavedWork &work) {
            if (ticket != m_workTicket)
                return;
            if (work.hotspots.id.isValid())
                m_work.hotspots = work.hotspots;
            if (planTicket == m_planTicket) {
                m_work.routes = routesKept(work.plan, m_work.plan, m_work.routes);
                m_work.plan = work.plan;
            }
            m_acceptedSeries = work.series;
            Q_EMIT hotspotsChanged();
            Q_EMIT planChanged();
            rebuildWork();
        });
}

void MapModel::showFindings(const MapScene::Findings &findings)
{
    m_work.findings = findings;
    rebuildWork();
}

void MapModel::showNearRepeat(const std::shared_ptr<const NearRepeat> &found)
{
    m_work.nearRepeat = found;
    rebuildWork();
}

void MapModel::showChange(const std::shared_ptr<const ChangeOverTime> &change)
{
    m_work.change = change;
    rebuildWork();
}

void MapModel::showReportingGap(const std::shared_ptr<const ReportingGap> &gap)
{
    m_work.reportingGap = gap;
    rebuildWork();
}

void MapModel::showHotspots(const HotspotSet &set)
{
    m_work.hotspots = set;
    Q_EMIT hotspotsChanged();
    rebuildWork();
}

void MapModel::showSeries(const MapScene::Series &chosen)
{
    m_chosenSeries = chosen;
    m_chosenSeries.chosen = true;
    rebuildWork();
}

void MapModel::showPlan(const Plan &plan, const std::vector<Line> &routes)
{
    ++m_planTicket;
    m_work.routes = routes.empty() ? routesKept(plan, m_work.plan, m_work.routes) : routes;
    m_work.plan = plan;
    Q_EMIT planChanged();
    rebuildWork();
}

// Changes that come close together, or while a scene is being built, make one scene.
void MapModel::rebuildWork()
{
    m_stale = true;
    if (!std::exchange(m_building, true))
        m_gathering.start();
}

void MapModel::buildWork()
{
    m_stale = false;
    m_work.series = m_acceptedSeries;
    if (!m_chosenSeries.points.empty())
        m_work.series.push_back(m_chosenSeries);
    runAside(
        this, [work = m_work] { return std::make_shared<const MapScene>(work); },
        [this](const std::shared_ptr<const MapScene> &scene) {
            m_building = false;
            m_scenes.work = scene;
            ++m_revision;
            Q_EMIT scenesChanged();
            if (m_stale)
                rebuildWork();
        });
}

void MapModel::setLoading(int by)
{
    m_loading += by;
    Q_EMIT loadingChanged();
}

void MapModel::keepView(double latitude, double longitude, double zoom)
{
    if (latitude == m_latitude && longitude == m_longitude && zoom == m_zoom)
        return;
    m_latitude = latitude;
    m_longitude = longitude;
    m_zoom = zoom;
    m_viewKept = true;
    Workspace::instance()->setFileSetting(QStringLiteral("mapView"), QVariantList{latitude, longitude, zoom});
    Q_EMIT viewChanged();
}

void MapModel::goTo(double latitude, double longitude, double zoom)
{
    Q_EMIT goToAsked(latitude, longitude, zoom);
}

// The first time a file's ground is there: where the user left it, else all of it.
void MapModel::restoreView()
{
    if (m_viewKept || isEmpty())
        return;
    m_viewKept = true;
    const QVariantList kept = Workspace::instance()->fileSetting(QStringLiteral("mapView")).toList();
    if (kept.size() == 3) {
        m_latitude = kept[0].toDouble();
        m_longitude = kept[1].toDouble();
        m_zoom = kept[2].toDouble();
    } else {
        const QVariantMap box = bounds();
        const double west = box[QStringLiteral("west")].toDouble();
        const double east = box[QStringLiteral("east")].toDouble();
        m_latitude = (box[QStringLiteral("south")].toDouble() + box[QStringLiteral("north")].toDouble()) / 2;
        m_longitude = (west + east) / 2;
        // So that the whole width falls into about 900 pixels of a world that is 256 pixels wide at zoom 0.
        const double worldShare = std::max((east - west) / 360, 1e-6);
        m_zoom = std::clamp(std::log2(900 / (256 * worldShare)), 9.0, 17.0);
    }
    Q_EMIT viewChanged();
    Q_EMIT goToAsked(m_latitude, m_longitude, m_zoom);
}

} // namespace lantern
