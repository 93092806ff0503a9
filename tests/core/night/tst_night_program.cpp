#include "core/night/random_night.h"
#include "night/route_program.h"

#include <QTest>

using namespace lantern;

class NightProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverBetterThanTheBest_data();
    void isNeverBetterThanTheBest();
    void isTheBestWhereNothingIsVisitedTwice();
    void keepsItsStop();
    void makesItsStopWhereItIsNearest();
    void isNoneWhereAStopCannotBeKept();
    void weighsByAppeal();
    void leavesOutWhatIsBarred();
};

namespace
{

constexpr int Team = 0;

// Few hotspots close by, and somebody else's visits; with a stop if the seed is even, and a choice of its places if it is
// divisible by four.
Night tinyNight(int seed)
{
    NightSize size;
    size.hotspots = 4;
    size.pairs = 0;
    size.others = 2;
    size.minutes = 60;
    size.cityMetres = 1200;
    size.hasStops = false;
    Night night = randomNight(size, static_cast<quint64>(seed));
    night.longestVisit = 12;
    night.fullDose = 12;
    if (seed % 2 == 0)
        night.teams.front().stops = {{.place = size.hotspots + 1, .earliest = 20, .latest = 30, .minutes = 5}};
    if (seed % 4 == 0)
        night.teams.front().stops.front().others = {size.hotspots, size.hotspots + 2};
    return night;
}

NightRoute othersOf(int seed)
{
    return {{.place = seed % 4, .arrive = 5 + seed % 30, .minutes = 10, .hotspot = seed % 4}};
}

RouteProgram::Stretch stretchOf(const Night &night)
{
    const NightTeam &team = night.teams[Team];
    return {.team = Team,
            .start = team.start,
            .from = 0,
            .finish = team.finish,
            .to = 48,
            .firstStop = 0,
            .lastStop = static_cast<int>(team.stops.size())};
}

// Every order, arrival and length.
class EveryRoute
{
public:
    // Whether a hotspot that the team was at itself gains as little as it does, or as if it had not been.
    enum class Again { Counts, IsForgotten };
    EveryRoute(const Night &night, const NightRoute &others, Again again)
        : m_night(night)
        , m_ledger(night)
        , m_others(night)
        , m_again(again)
        , m_stretch(stretchOf(night))
    {
        m_ledger.add(others, Team + 1);
        m_others.add(others, Team + 1);
    }
    double most()
    {
        go(m_stretch.start, m_stretch.from, 0, 0);
        return m_most;
    }

private:
    void go(int place, int minute, int stop, double value)
    {
        const int travel = m_night.teams[Team].travel;
        if (stop == m_stretch.lastStop) {
            const int way = m_night.travelTime(travel, place, m_stretch.finish);
            if (minute + way <= m_stretch.to)
                m_most = std::max(m_most, value - m_night.walkPrice * way);
        } else {
            const NightStop &next = m_night.teams[Team].stops[static_cast<size_t>(stop)];
            std::vector<int> places = next.others;
            places.push_back(next.place);
            for (const int there : places) {
                const int way = m_night.travelTime(travel, place, there);
                const int arrive = std::max(minute + way, next.earliest);
                if (arrive <= next.latest)
                    go(there, arrive + next.minutes, stop + 1, value - m_night.walkPrice * way);
            }
        }
        for (int hotspot = 0; hotspot < static_cast<int>(m_night.hotspots.size()); ++hotspot) {
            const int way = m_night.travelTime(travel, place, hotspot);
            for (int arrive = minute + way; arrive + m_night.leastVisit <= m_stretch.to && hotspot != place; ++arrive)
                visit(hotspot, arrive, stop, value - m_night.walkPrice * way);
        }
    }
    void visit(int hotspot, int arrive, int stop, double value)
    {
        const Ledger &ledger = m_again == Again::Counts ? m_ledger : m_others;
        const Ledger::Gap gap = ledger.gapAt(hotspot, arrive);
        for (int minutes = m_night.leastVisit; minutes <= m_night.longestVisit; ++minutes) {
            const int depart = arrive + minutes;
            if (depart > m_stretch.to || gap.taken || (gap.next >= 0 && depart > gap.next))
                return;
            const NightRoute one{{.place = hotspot, .arrive = arrive, .minutes = minutes, .hotspot = hotspot}};
            const double gain = ledger.gain(hotspot, gap, arrive, minutes);
            m_ledger.add(one, Team);
            go(hotspot, depart, stop, value + gain);
            m_ledger.remove(one, Team);
        }
    }

    const Night &m_night;
    Ledger m_ledger;
    Ledger m_others;
    Again m_again;
    RouteProgram::Stretch m_stretch;
    double m_most = std::numeric_limits<double>::lowest();
};

double valueOf(const Night &night, const NightRoute &others, const NightRoute &route)
{
    Ledger ledger(night);
    ledger.add(others, Team + 1);
    const double before = ledger.worth();
    ledger.add(route, Team);
    const NightTeam &team = night.teams[Team];
    int place = team.start;
    int ways = 0;
    for (const NightVisit &visit : route) {
        ways += night.travelTime(team.travel, place, visit.place);
        place = visit.place;
    }
    ways += night.travelTime(team.travel, place, team.finish);
    return ledger.worth() - before - night.walkPrice * ways;
}

std::optional<NightRoute> planned(const Night &night, const NightRoute &others, const RouteProgram::Appeal &appeal = {})
{
    Ledger ledger(night);
    ledger.add(others, Team + 1);
    return RouteProgram(night).best(stretchOf(night), ledger, appeal);
}

bool isAt(const NightRoute &route, int hotspot)
{
    return std::ranges::contains(route, hotspot, &NightVisit::hotspot);
}

} // namespace

void NightProgramTest::isNeverBetterThanTheBest_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void NightProgramTest::isNeverBetterThanTheBest()
{
    QFETCH(int, seed);
    const Night night = tinyNight(seed);
    const NightRoute others = othersOf(seed);
    const double most = EveryRoute(night, others, EveryRoute::Again::Counts).most();
    const auto route = planned(night, others);
    QVERIFY(route);
    const double value = valueOf(night, others, *route);
    QVERIFY(value <= most + 0.01);
    QVERIFY(value >= 0.9 * most);
    NightRoutes all(night.teams.size());
    all[Team] = *route;
    all[Team + 1] = {};
    QVERIFY(checkNight(night, all));
}

void NightProgramTest::isTheBestWhereNothingIsVisitedTwice()
{
    int same = 0;
    for (int seed = 1; seed <= 12; ++seed) {
        const Night night = tinyNight(seed);
        const NightRoute others = othersOf(seed);
        const double most = EveryRoute(night, others, EveryRoute::Again::Counts).most();
        if (EveryRoute(night, others, EveryRoute::Again::IsForgotten).most() > most + 1e-6)
            continue;
        ++same;
        const auto route = planned(night, others);
        QVERIFY(route);
        QVERIFY2(std::abs(valueOf(night, others, *route) - most) < 0.01, qPrintable(QString::number(seed)));
    }
    QVERIFY(same >= 4);
}

void NightProgramTest::keepsItsStop()
{
    const Night night = tinyNight(2);
    const auto route = planned(night, {});
    QVERIFY(route);
    const auto stop = std::ranges::find(*route, 0, &NightVisit::stop);
    QVERIFY(stop != route->end());
    QVERIFY(stop->arrive >= 20 && stop->arrive <= 30);
    QCOMPARE(stop->minutes, 5);
    QVERIFY(route->size() > 1);
}

void NightProgramTest::makesItsStopWhereItIsNearest()
{
    Night night = tinyNight(2);
    NightTeam &team = night.teams[Team];
    NightStop &stop = team.stops.front();
    const int far = stop.place;
    stop.others = {team.start};
    for (NightHotspot &hotspot : night.hotspots)
        std::ranges::fill(hotspot.worth, 0.0F);
    QVERIFY(night.travelTime(team.travel, team.start, far) > 0);
    const auto route = planned(night, {});
    QVERIFY(route);
    QCOMPARE(route->front().place, team.start);
    stop.others = {};
    QCOMPARE(planned(night, {})->front().place, far);
}

void NightProgramTest::isNoneWhereAStopCannotBeKept()
{
    Night night = tinyNight(2);
    NightStop &stop = night.teams[Team].stops.front();
    const int way = night.travelTime(night.teams[Team].travel, night.teams[Team].start, stop.place);
    stop.earliest = 0;
    stop.latest = way - 1;
    QVERIFY(way > 0);
    QVERIFY(!planned(night, {}));
    stop.latest = way;
    QVERIFY(planned(night, {}));
}

void NightProgramTest::weighsByAppeal()
{
    const Night night = tinyNight(1);
    for (int hotspot = 0; hotspot < 4; ++hotspot) {
        RouteProgram::Appeal appeal(4, 0.001F);
        appeal[static_cast<size_t>(hotspot)] = 1;
        const auto route = planned(night, {}, appeal);
        QVERIFY(route);
        QVERIFY(isAt(*route, hotspot));
    }
}

void NightProgramTest::leavesOutWhatIsBarred()
{
    Night night = tinyNight(1);
    const auto before = planned(night, {});
    QVERIFY(before && isAt(*before, 0));
    night.teams[Team].barred = {1, 0, 0, 0};
    const auto after = planned(night, {});
    QVERIFY(after && !isAt(*after, 0) && !after->empty());
}

QTEST_APPLESS_MAIN(NightProgramTest)
#include "tst_night_program.moc"
