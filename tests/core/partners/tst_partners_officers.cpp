#include "partners/officer_training.h"

#include "core/store/store_fixture.h"
#include "store/plan_repository.h"
#include "store/training_repository.h"

using namespace lantern;
using namespace lantern::test;

// Who may be a spotter on a night, what lapses soon, and what coming plans lack.
class PartnersOfficersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holders();
    void lapses();
    void gap();
    void training();
    void heldInOneGo();
    void faults();
};

namespace
{

const QDate Today(2026, 11, 27);
const QString Spotter = QStringLiteral("spotter");

Officer officerOf(int number, std::vector<Officer::Skill> skills)
{
    return {.id = OfficerId(QUuid::createUuidV5(QUuid(), QString::number(number))),
            .shoulderNumber = QString::number(4400 + number),
            .rank = QStringLiteral("constable"),
            .skills = std::move(skills)};
}

Plan planOf(const QDate &night, std::vector<Mode> modes)
{
    Plan plan;
    plan.name = QStringLiteral("Vigilant");
    plan.shift = *makeShift(night, QStringLiteral("09:00-14:00"));
    for (const Mode mode : modes) {
        Team team;
        team.mode = mode;
        plan.teams.push_back(team);
    }
    return plan;
}

} // namespace

void PartnersOfficersTest::holders()
{
    const std::vector<Officer> officers{officerOf(1, {{Spotter, Today}}), officerOf(2, {{Spotter, Today.addDays(-1)}}),
                                        officerOf(3, {{Spotter, {}}}), officerOf(4, {{QStringLiteral("driver"), {}}})};
    Plan plan = planOf(Today, {Mode::Plain});
    plan.teams[0].members = {officers[2].id};
    const std::vector<SkillHolder> found = holdersOn(officers, Spotter, Today, std::span(&plan, 1));
    QCOMPARE(found.size(), 3);
    QVERIFY(found[0].mayBePosted()); // its last day
    QVERIFY(!found[1].mayBePosted());
    QVERIFY(found[2].mayBePosted());
    QVERIFY(found[0].isFree());
    QVERIFY(!found[2].isFree()); // in a plan of that night
    QCOMPARE(found[2].plans, QStringList{QStringLiteral("Vigilant")});
    QVERIFY(!holdersOn(officers, Spotter, Today.addDays(1))[0].mayBePosted());
}

void PartnersOfficersTest::lapses()
{
    const std::vector<Officer> officers{officerOf(1, {{Spotter, Today.addDays(10)}}),
                                        officerOf(2, {{Spotter, Today.addDays(-5)}}),
                                        officerOf(3, {{Spotter, Today.addDays(90)}, {QStringLiteral("driver"), {}}})};
    const std::vector<SoonLapsed> soon = lapsingSoon(officers, Today, SkillSoonDays);
    QCOMPARE(soon.size(), 2);
    QCOMPARE(soon[0].officer->shoulderNumber, QStringLiteral("4402"));
    QCOMPARE(soon[0].standing, Standing::Lapsed);
    QCOMPARE(soon[1].standing, Standing::Soon);
}

void PartnersOfficersTest::gap()
{
    const QDate night = Today.addDays(14);
    const std::vector<Officer> officers{officerOf(1, {{Spotter, night}}), officerOf(2, {{Spotter, night.addDays(-1)}}),
                                        officerOf(3, {{QStringLiteral("driver"), {}}})};
    std::vector<Plan> plans{planOf(night, {Mode::Plain, Mode::Uniform, Mode::Mixed}), planOf(night, {Mode::Plain}),
                            planOf(Today.addDays(-1), {Mode::Plain})};
    Duty duty;
    duty.skill = QStringLiteral("Driver");
    plans[0].orders.duties.push_back(duty);
    const std::vector<TrainingGap> gaps = trainingGaps(plans, officers, Today.startOfDay(londonZone()));
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps[0].skill, QStringLiteral("driver"));
    QCOMPARE(gaps[0].missing(), 0);
    QCOMPARE(gaps[1].skill, Spotter);
    QCOMPARE(gaps[1].needed, 5); // two pairs and one of the mixed team
    QCOMPARE(gaps[1].valid, 1);
    QCOMPARE(gaps[1].lapsing, 1);
    QCOMPARE(gaps[1].missing(), 4);
    const std::vector<Plan> today{planOf(Today, {Mode::Plain})};
    QCOMPARE(trainingGaps(today, officers, QDateTime(Today, QTime(13, 59), londonZone())).size(), 1);
    QVERIFY(trainingGaps(today, officers, QDateTime(Today, QTime(14, 0), londonZone())).empty()); // over: none to come
}

void PartnersOfficersTest::training()
{
    const std::vector<Officer> officers{officerOf(1, {{Spotter, Today.addYears(-1)}}), officerOf(2, {}),
                                        officerOf(3, {{Spotter, Today.addYears(9)}}), officerOf(4, {{Spotter, {}}})};
    const OfficerSession session{.id = {},
                                 .skill = QStringLiteral(" Spotter "),
                                 .on = Today,
                                 .until = Today.addYears(2),
                                 .heldBy = {},
                                 .officers = {officers[0].id, officers[1].id, officers[2].id, officers[3].id}};
    const std::vector<Officer> after = trainedOfficers(officers, session);
    QCOMPARE(after.size(), 4);
    QCOMPARE(after[0].skills, (std::vector<Officer::Skill>{{Spotter, Today.addYears(2)}}));
    QCOMPARE(after[1].skills, (std::vector<Officer::Skill>{{Spotter, Today.addYears(2)}}));
    QCOMPARE(after[2].skills, officers[2].skills); // never shortened
    QCOMPARE(after[3].skills, officers[3].skills);
}

// The session and the skills together, or neither.
void PartnersOfficersTest::heldInOneGo()
{
    const StoreFixture files;
    const auto store = files.create();
    PlanRepository plans(*store);
    const Officer officer = officerOf(1, {});
    QVERIFY(plans.saveOfficer(officer));
    OfficerSession session{.id = store->makeId<OfficerSessionId>(),
                           .skill = Spotter,
                           .on = Today,
                           .until = Today.addYears(1),
                           .heldBy = QStringLiteral("Training unit"),
                           .officers = {officer.id, officerOf(2, {}).id}};
    QCOMPARE(holdOfficerSession(*store, session).error().code, Error::Code::NotFound);
    QVERIFY(TrainingRepository(*store).officerSessions()->empty());
    session.officers.pop_back();
    QVERIFY(holdOfficerSession(*store, session));
    QCOMPARE(TrainingRepository(*store).officerSessions()->front(), session);
    QVERIFY(plans.officers()->front().has(Spotter, Today.addYears(1)));
    QVERIFY(!plans.officers()->front().has(Spotter, Today.addYears(1).addDays(1)));
}

void PartnersOfficersTest::faults()
{
    OfficerSession session{
        .id = {}, .skill = Spotter, .on = Today, .until = {}, .heldBy = {}, .officers = {officerOf(1, {}).id}};
    QVERIFY(officerSessionFault(session, Today).isEmpty());
    session.until = Today.addDays(-1);
    QVERIFY(!officerSessionFault(session, Today).isEmpty());
    session.until = {};
    session.on = Today.addDays(1);
    QVERIFY(!officerSessionFault(session, Today).isEmpty());
    session.on = Today;
    session.officers.clear();
    QVERIFY(!officerSessionFault(session, Today).isEmpty());
    const std::vector<Officer> officers{officerOf(1, {{Spotter, {}}})};
    const QByteArray csv = officerTrainingCsv(officers, {}, Today, true);
    QVERIFY(csv.contains("EXERCISE"));
    QVERIFY(csv.contains("\"<5\""));
    QVERIFY(!csv.contains("4401"));
}

QTEST_GUILESS_MAIN(PartnersOfficersTest)
#include "tst_partners_officers.moc"
