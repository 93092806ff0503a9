#include "core/night/random_night.h"
#include "night/ledger.h"

#include <QTest>

using namespace lantern;

class NightLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWorthTheSum_data();
    void isWorthTheSum();
    void gainsWhatItIsWorthMore_data() { isWorthTheSum_data(); }
    void gainsWhatItIsWorthMore();
    void gainsTheSameInParts_data() { isWorthTheSum_data(); }
    void gainsTheSameInParts();
    void hasNoRoomOverTheCap();
    void isAsBeforeWhenAllIsRemoved();
    void routesToNowhereAreRefused();
};

namespace
{

constexpr int Team = 0;

Night nightOf(quint64 seed)
{
    NightSize size;
    size.hotspots = 24;
    size.pairs = 0;
    size.hasStops = false;
    return randomNight(size, seed);
}

// Visits of which no two are at a hotspot at once.
NightRoute randomVisits(const Night &night, quint64 seed)
{
    Random random(seed);
    NightRoute route;
    for (int hotspot = 0; hotspot < static_cast<int>(night.hotspots.size()); ++hotspot) {
        int minute = random.between(0, 200);
        for (int visits = random.between(0, 3); visits > 0; --visits) {
            const int minutes = random.between(10, 15);
            if (minute + minutes > night.minutes)
                break;
            route.push_back({.place = hotspot, .arrive = minute, .minutes = minutes, .hotspot = hotspot});
            minute += minutes + random.between(0, 150);
        }
    }
    return route;
}

double sumOf(const Night &night, const NightRoute &route)
{
    double sum = 0;
    std::vector<int> left(night.hotspots.size(), -1); // the visits of a hotspot follow one another in the route
    const auto overdue = [&](int hotspot, int until) {
        const int minutes = until - std::max(0, left[static_cast<size_t>(hotspot)]) - 120;
        return night.hotspots[static_cast<size_t>(hotspot)].everyTwoHours && minutes > 0 ? night.gapPrice * minutes
                                                                                         : 0.0;
    };
    for (const NightVisit &visit : route) {
        int &before = left[static_cast<size_t>(visit.hotspot)];
        const double recovered = before < 0 ? 1 : 1 - std::pow(0.5, (visit.arrive - before) / night.halfRecovery);
        const auto worth = static_cast<double>(
            night.hotspots[static_cast<size_t>(visit.hotspot)].worth[static_cast<size_t>(visit.arrive)]);
        sum += worth * std::min(1.0, visit.minutes / 15.0) * recovered - overdue(visit.hotspot, visit.arrive);
        before = visit.depart();
    }
    for (int hotspot = 0; hotspot < static_cast<int>(night.hotspots.size()); ++hotspot)
        sum -= overdue(hotspot, night.minutes);
    return sum;
}

// Calls `check` with a hotspot, a gap, an arrival and minutes that fit.
void forEachFit(const Night &night, const Ledger &ledger, quint64 seed, const auto &check)
{
    Random random(seed);
    int checked = 0;
    for (int i = 0; i < 600; ++i) {
        const int hotspot = static_cast<int>(random.below(night.hotspots.size()));
        const int minutes = random.between(10, 15);
        const int arrive = random.between(0, night.minutes - minutes);
        const Ledger::Gap gap = ledger.gapAt(hotspot, arrive);
        if (gap.taken || (gap.next >= 0 && arrive + minutes > gap.next))
            continue;
        check(hotspot, gap, arrive, minutes);
        ++checked;
    }
    QVERIFY(checked > 100);
}

} // namespace

void NightLedgerTest::isWorthTheSum_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void NightLedgerTest::isWorthTheSum()
{
    QFETCH(int, seed);
    const Night night = nightOf(static_cast<quint64>(seed));
    const NightRoute route = randomVisits(night, static_cast<quint64>(seed));
    Ledger ledger(night);
    ledger.add(route, Team);
    QVERIFY(std::abs(ledger.worth() - sumOf(night, route)) < 1e-6);
}

void NightLedgerTest::gainsWhatItIsWorthMore()
{
    QFETCH(int, seed);
    const Night night = nightOf(static_cast<quint64>(seed));
    Ledger ledger(night);
    ledger.add(randomVisits(night, static_cast<quint64>(seed)), Team);
    const double before = ledger.worth();
    forEachFit(night, ledger, static_cast<quint64>(seed),
               [&](int hotspot, const Ledger::Gap &gap, int arrive, int minutes) {
                   const double gain = ledger.gain(hotspot, gap, arrive, minutes);
                   const NightRoute more{{.place = hotspot, .arrive = arrive, .minutes = minutes, .hotspot = hotspot}};
                   ledger.add(more, Team + 1);
                   QVERIFY(std::abs(ledger.worth() - before - gain) < 1e-6);
                   ledger.remove(more, Team + 1);
               });
}

void NightLedgerTest::gainsTheSameInParts()
{
    QFETCH(int, seed);
    Night night = nightOf(static_cast<quint64>(seed));
    for (NightHotspot &hotspot : night.hotspots)
        hotspot.visitCap = 9;
    Ledger ledger(night);
    ledger.add(randomVisits(night, static_cast<quint64>(seed)), Team);
    forEachFit(night, ledger, static_cast<quint64>(seed),
               [&](int hotspot, const Ledger::Gap &gap, int arrive, int minutes) {
                   const Ledger::Outlook &outlook = ledger.outlook(hotspot);
                   const auto at = static_cast<size_t>(arrive);
                   const double parts = static_cast<double>(outlook.rate[at]) * ledger.dose(minutes) +
                                        static_cast<double>(outlook.fixed[at]) +
                                        static_cast<double>(outlook.after[at + static_cast<size_t>(minutes)]);
                   QVERIFY(std::abs(parts - ledger.gain(hotspot, gap, arrive, minutes)) < 0.01);
                   QVERIFY(outlook.room[at] >= minutes);
                   const Ledger::Arrival arrival = ledger.arrivalIn(hotspot, gap, arrive);
                   QVERIFY(std::abs(arrival.rate - outlook.rate[at]) < 0.01F);
                   QVERIFY(std::abs(arrival.fixed - outlook.fixed[at]) < 0.01F);
               });
}

void NightLedgerTest::hasNoRoomOverTheCap()
{
    Night night = nightOf(1);
    night.hotspots.front().visitCap = 1;
    Ledger ledger(night);
    QCOMPARE(ledger.outlook(0).room[100], 15);
    const NightRoute route{{.place = 0, .arrive = 112, .minutes = 10, .hotspot = 0}};
    ledger.add(route, Team);
    QCOMPARE(ledger.outlook(0).room[100], 0);
    night.hotspots.front().visitCap = 2;
    ledger.remove(route, Team);
    ledger.add(route, Team);
    QCOMPARE(ledger.outlook(0).room[100], 12);
    QCOMPARE(ledger.outlook(0).room[112], 0);
    QCOMPARE(ledger.outlook(0).room[121], 0);
    QCOMPARE(ledger.outlook(0).room[122], 15);
}

void NightLedgerTest::isAsBeforeWhenAllIsRemoved()
{
    const Night night = nightOf(3);
    Ledger ledger(night);
    const double before = ledger.worth();
    const NightRoute route = randomVisits(night, 3);
    ledger.add(route, Team);
    QVERIFY(ledger.worth() > before);
    ledger.remove(route, Team);
    QCOMPARE(ledger.worth(), before);
}

void NightLedgerTest::routesToNowhereAreRefused()
{
    const Night night = nightOf(1);
    NightRoutes routes(night.teams.size());
    const NightVisit fine{.place = 0, .arrive = 200, .minutes = 10, .hotspot = 0};
    routes[0] = {fine};
    QVERIFY(checkNight(night, routes));
    const auto isRefused = [&](auto &&change) {
        NightVisit wrong = fine;
        change(wrong);
        routes[0] = {wrong};
        return checkNight(night, routes).error_or(Error{}).code == Error::Code::Refused;
    };
    for (const int number : {-2, 999}) {
        QVERIFY(isRefused([&](NightVisit &visit) { visit.place = number; }));
        QVERIFY(isRefused([&](NightVisit &visit) { visit.hotspot = number; }));
        QVERIFY(isRefused([&](NightVisit &visit) { visit.stop = number; }));
    }
    QVERIFY(isRefused([](NightVisit &visit) { visit.stop = 0; })); // the team has none
}

QTEST_APPLESS_MAIN(NightLedgerTest)
#include "tst_night_ledger.moc"
