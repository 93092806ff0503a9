#include "partners/venue_register.h"

#include "core/store/store_fixture.h"
#include "store/training_repository.h"
#include "store/venue_repository.h"

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace lantern;
using namespace lantern::test;

// Venues and their training: kept, counted once, lapsing, and flagged where one is noted twice.
class PartnersRegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndRefuses();
    void keepsTraining();
    void countsOnce();
    void lapses();
    void flagsTwice();
    void checksSessions_data();
    void checksSessions();
    void checksVisits();
    void suppressesSmallCounts();
};

namespace
{

const QDate Today(2026, 11, 27);
const QString Wave = QStringLiteral("WAVE");
const QString Spiking = QStringLiteral("Spiking");

VenueId idOf(int number)
{
    return VenueId(QUuid::createUuidV5(QUuid(), QString::number(number)));
}

Venue venueOf(int number)
{
    return {.id = idOf(number),
            .name = QStringLiteral("Venue %1").arg(number),
            .type = Place::Kind::Pub,
            .licence = QStringLiteral("LN/%1").arg(number),
            .point = {530'000.0 + number, 180'000}};
}

TrainingSession sessionOf(int number, const QString &kind, const QDate &on, std::vector<Attendance> venues)
{
    return {.id = TrainingSessionId(QUuid::createUuidV5(QUuid(), QStringLiteral("s%1").arg(number))),
            .kind = kind,
            .on = on,
            .heldBy = QStringLiteral("4471"),
            .venues = std::move(venues)};
}

VenueRegister registerOf(int venues)
{
    VenueRegister all;
    for (int i = 0; i < venues; ++i)
        all.venues.push_back(venueOf(i));
    all.kinds = {{.name = Wave, .months = 12}, {.name = Spiking, .months = 0}};
    return all;
}

} // namespace

void PartnersRegisterTest::keepsAndRefuses()
{
    const StoreFixture files;
    const auto store = files.create();
    VenueRepository venues(*store);
    Venue venue = venueOf(1);
    venue.schemes = {QStringLiteral("Ask for Angela"), QStringLiteral("WAVE")};
    QVERIFY(venues.save(venue));
    QCOMPARE(venues.list()->front(), venue);
    Venue other = venueOf(2);
    other.licence = venue.licence;
    QCOMPARE(venues.save(other).error().code, Error::Code::Conflict);
    other.licence.clear();
    other.schemes = {QStringLiteral("No such scheme")};
    QCOMPARE(venues.save(other).error().code, Error::Code::Refused);
    QCOMPARE(venues.list()->size(), 1); // nothing of the refused one stays
    QVERIFY(venues.addScheme(QStringLiteral("Best Bar None")));
    QCOMPARE(venues.addScheme(QStringLiteral("best bar none")).error().code, Error::Code::Conflict);
    QCOMPARE(venues.removeScheme(QStringLiteral("WAVE")).error().code, Error::Code::Refused);
    QVERIFY(venues.removeScheme(QStringLiteral("Best Bar None")));
    const VenueVisit visit{.id = VenueVisitId::fromString(QStringLiteral("a5f1b5a4-4f3e-4f1e-8c3a-0123456789ab")),
                           .venue = venue.id,
                           .kind = VenueVisitKind::AngelaTest,
                           .on = Today,
                           .score = 7,
                           .officer = QStringLiteral("4471")};
    QVERIFY(venues.saveVisit(visit));
    QCOMPARE(venues.visits()->front(), visit);
    QCOMPARE(venues.visitsTo(venue.id)->front(), visit);
    QVERIFY(venues.visitsTo(other.id)->empty());
    QCOMPARE(readVenueRegister(*store)->visits.size(), 1u);
    const auto without = readVenuesAndTraining(*store);
    QVERIFY(without->visits.empty());
    QCOMPARE(without->venues, venues.list().value());
    QVERIFY(venues.remove(venue.id));
    QVERIFY(venues.visits()->empty());
}

void PartnersRegisterTest::keepsTraining()
{
    const StoreFixture files;
    const auto store = files.create();
    VenueRepository venues(*store);
    TrainingRepository trainings(*store);
    QVERIFY(venues.save(venueOf(1)));
    const TrainingSession session = sessionOf(1, Wave, Today, {{.venue = idOf(1), .people = 6, .trainedBefore = 2}});
    QVERIFY(trainings.save(session));
    QCOMPARE(trainings.sessions()->front(), session);
    QCOMPARE(venues.remove(idOf(1)).error().code, Error::Code::Refused);
    TrainingSession wrong = session;
    wrong.venues.push_back(session.venues.front());
    QVERIFY(!trainings.save(wrong));
    wrong = session;
    wrong.venues.front().trainedBefore = 7;
    QVERIFY(!trainings.save(wrong));
    wrong = session;
    wrong.kind = QStringLiteral("Juggling");
    QVERIFY(!trainings.save(wrong));
    QCOMPARE(trainings.sessions()->front(), session);
    QVERIFY(trainings.saveKind({.name = Wave, .months = 24}));
    QCOMPARE(trainings.kinds()->front().months, 24);
    QVERIFY(!trainings.saveKind({.name = Wave, .months = 121}));
    QVERIFY(!trainings.removeKind(Wave));
    QVERIFY(trainings.remove(session.id));
    QVERIFY(trainings.removeKind(Wave));
}

// However sessions are drawn and in whatever order they stand: businesses are a set, and people come from each session once.
void PartnersRegisterTest::countsOnce()
{
    const bool held = rc::check("counted once", [] {
        VenueRegister all = registerOf(6);
        std::set<int> expected;
        std::map<std::pair<int, QDate>, int> fresh; // of a venue noted twice on a day: the larger
        const int sessions = *rc::gen::inRange(0, 9);
        for (int i = 0; i < sessions; ++i) {
            const auto came = *rc::gen::nonEmpty(rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 6)));
            const QDate on = Today.addDays(-*rc::gen::inRange(0, 900) / 60 * 60);
            std::vector<Attendance> venues;
            for (const int number : came) {
                const int total = *rc::gen::inRange(1, 20);
                const int before = *rc::gen::inRange(0, total + 1);
                venues.push_back({.venue = idOf(number), .people = total, .trainedBefore = before});
                expected.insert(number);
                int &known = fresh[{number, on}];
                known = std::max(known, total - before);
            }
            all.sessions.push_back(sessionOf(i, Wave, on, venues));
        }
        int people = 0;
        for (const auto &[key, number] : fresh)
            people += number;
        const TrainingCount count = trainingCounts(all, Today).front();
        RC_ASSERT(count.sessions == sessions);
        RC_ASSERT(count.businesses == static_cast<int>(expected.size()));
        RC_ASSERT(count.people == people);
        RC_ASSERT(count.counting + count.lapsed == count.businesses);
        RC_ASSERT(count.soon <= count.counting);
        std::ranges::reverse(all.sessions);
        const TrainingCount turned = trainingCounts(all, Today).front();
        RC_ASSERT(turned.businesses == count.businesses);
        RC_ASSERT(turned.lapsed == count.lapsed);
        // The same venues again, all of them trained before: nothing but the sessions goes up.
        if (sessions > 0) {
            TrainingSession again = all.sessions.front();
            again.id = TrainingSessionId(QUuid::createUuidV5(QUuid(), QStringLiteral("again")));
            for (Attendance &attendance : again.venues)
                attendance.trainedBefore = attendance.people;
            all.sessions.push_back(again);
            const TrainingCount more = trainingCounts(all, Today).front();
            RC_ASSERT(more.sessions == sessions + 1);
            RC_ASSERT(more.businesses == count.businesses);
            RC_ASSERT(more.people == count.people);
        }
    });
    QVERIFY(held);
}

void PartnersRegisterTest::lapses()
{
    VenueRegister all = registerOf(4);
    all.sessions = {sessionOf(1, Wave, Today.addMonths(-12), {{.venue = idOf(0)}}),
                    sessionOf(2, Wave, Today.addMonths(-11), {{.venue = idOf(1)}}),
                    sessionOf(3, Wave, Today.addMonths(-12), {{.venue = idOf(2)}}),
                    sessionOf(4, Spiking, Today.addYears(-5), {{.venue = idOf(2)}}),
                    sessionOf(5, Wave, Today.addDays(1), {{.venue = idOf(3)}})};
    const std::vector<VenueStanding> standings = standingsOn(all, Today);
    QCOMPARE(standings[0].standing, Standing::Lapsed); // its last day was yesterday
    QCOMPARE(standings[0].until, Today.addDays(-1));
    QCOMPARE(standings[1].standing, Standing::Soon);
    QCOMPARE(standings[2].standing, Standing::Valid); // one kind lapsed, the other has no end
    QVERIFY(!standings[2].until.isValid());
    QCOMPARE(standings[2].trainings.size(), 2);
    QCOMPARE(standings[3].standing, Standing::Never); // its session is to come
    QCOMPARE(standingsOn(all, Today, Wave)[2].standing, Standing::Lapsed);
    QCOMPARE(standingsOn(all, Today.addDays(-1))[0].standing, Standing::Soon);
}

void PartnersRegisterTest::flagsTwice()
{
    VenueRegister all = registerOf(2);
    all.sessions = {sessionOf(1, Wave, Today, {{.venue = idOf(0)}, {.venue = idOf(1)}}),
                    sessionOf(2, Spiking, Today, {{.venue = idOf(1)}}), sessionOf(3, Wave, Today, {{.venue = idOf(0)}}),
                    sessionOf(4, Wave, Today, {{.venue = idOf(0)}})};
    const std::vector<TrainedTwice> twice = trainedTwice(all);
    QCOMPARE(twice.size(), 1);
    QCOMPARE(twice.front().venue, idOf(0));
    QCOMPARE(twice.front().on, Today);
    QVERIFY(twiceText(all, twice.front()).contains(QStringLiteral("Venue 0")));
}

void PartnersRegisterTest::checksSessions_data()
{
    QTest::addColumn<TrainingSession>("session");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("warnings");
    QTest::newRow("good") << sessionOf(9, Wave, Today, {{.venue = idOf(1)}}) << 0 << 0;
    QTest::newRow("in the future") << sessionOf(9, Wave, Today.addDays(1), {{.venue = idOf(1)}}) << 1 << 0;
    QTest::newRow("nobody") << sessionOf(9, Wave, Today, {}) << 1 << 0;
    QTest::newRow("no such kind") << sessionOf(9, QStringLiteral("x"), Today, {{.venue = idOf(1)}}) << 1 << 0;
    QTest::newRow("more before than came")
        << sessionOf(9, Wave, Today, {{.venue = idOf(1), .people = 2, .trainedBefore = 3}}) << 1 << 0;
    QTest::newRow("twice that day") << sessionOf(9, Wave, Today.addDays(-9), {{.venue = idOf(0)}}) << 0 << 1;
    QTest::newRow("still counted") << sessionOf(9, Wave, Today, {{.venue = idOf(0)}}) << 0 << 1;
    QTest::newRow("itself, changed") << sessionOf(1, Wave, Today.addDays(-9), {{.venue = idOf(0)}}) << 0 << 0;
}

void PartnersRegisterTest::checksSessions()
{
    QFETCH(const TrainingSession, session);
    VenueRegister all = registerOf(2);
    all.sessions = {sessionOf(1, Wave, Today.addDays(-9), {{.venue = idOf(0)}})};
    const SessionCheck check = checkSession(session, all, Today);
    QTEST(static_cast<int>(check.refused.size()), "refused");
    QTEST(static_cast<int>(check.warnings.size()), "warnings");
}

void PartnersRegisterTest::checksVisits()
{
    VenueVisit visit{.id = VenueVisitId(),
                     .venue = idOf(0),
                     .kind = VenueVisitKind::Routine,
                     .on = Today,
                     .score = std::nullopt,
                     .officer = QStringLiteral("4471")};
    QVERIFY(visitFault(visit, Today).isEmpty());
    visit.on = Today.addDays(1);
    QVERIFY(!visitFault(visit, Today).isEmpty());
    visit.on = Today;
    visit.score = 11;
    QVERIFY(!visitFault(visit, Today).isEmpty());
    Venue venue = venueOf(0);
    QVERIFY(venueFault(venue).isEmpty());
    venue.point = {};
    QVERIFY(!venueFault(venue).isEmpty());
}

void PartnersRegisterTest::suppressesSmallCounts()
{
    VenueRegister all = registerOf(7);
    std::vector<Attendance> venues;
    for (int i = 0; i < 7; ++i)
        venues.push_back({.venue = idOf(i), .people = 10, .trainedBefore = 0});
    all.sessions = {sessionOf(1, Wave, Today, venues), sessionOf(2, Spiking, Today, {{.venue = idOf(0), .people = 4}})};
    const QByteArrayList lines = trainingCountsCsv(all, Today, true).trimmed().split('\n');
    QVERIFY(lines[0].startsWith("\"training (EXERCISE)\""));
    QVERIFY(lines[1].startsWith("\"WAVE\",\"2026-11-27\",\"12\",\"<5\",\"7\",\"70\",\"7\""));
    QVERIFY(lines[2].contains("\"<5\",\"<5\",\"<5\""));
    // Seven businesses of which six count would say that one has lapsed.
    all.sessions = {sessionOf(1, Wave, Today.addYears(-3), {venues[0]}),
                    sessionOf(2, Wave, Today, {venues.begin() + 1, venues.end()})};
    const QByteArray lapsed = trainingCountsCsv(all, Today, true).split('\n')[1];
    QVERIFY2(lapsed.contains("\"7\",\"70\",\"…\",\"<5\",\"<5\""), lapsed.constData());
    all.venues[0].name = QStringLiteral("=HYPERLINK(\"x\")");
    QVERIFY(venuesCsv(all, Today, false).contains("\"'=HYPERLINK"));
}

QTEST_GUILESS_MAIN(PartnersRegisterTest)
#include "tst_partners_register.moc"
