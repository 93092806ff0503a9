#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "outcome/deployment.h"
#include "outcome/record.h"
#include "store/deployment_repository.h"
#include "support/made.h"

using namespace lantern;
using namespace lantern::test;

class OutcomeDeploymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeLife();
    void refusedStepLeavesNothing();
    void debriefIsChecked_data();
    void debriefIsChecked();
    void debriefFillsIn();
};

void OutcomeDeploymentTest::wholeLife()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    const PlanId plan = night.plan.id;
    const QString by = QStringLiteral(" 1102 ");
    MADE(advanceDeployment(*store, plan, PlanStatus::Briefed, by));
    MADE(advanceDeployment(*store, plan, PlanStatus::Live, by));
    fixture.clock.advance(std::chrono::hours(9));
    QVERIFY(!advanceDeployment(*store, plan, PlanStatus::Debriefed, by)); // there is no debrief yet
    MADE(recordDebrief(*store, {.plan = plan,
                                .worked = QStringLiteral("Reach"),
                                .didNotWork = {},
                                .intelligenceReference = {},
                                .welfare = {},
                                .recordedBy = {},
                                .recordedAt = {}}));
    MADE(advanceDeployment(*store, plan, PlanStatus::Debriefed, by));
    const int all = unrecordedVisits(*store, night.plan).value_or(-1);
    QVERIFY(all > 1);
    MADE(recordResult(*store, night.result())); // results that come in late are still taken
    QCOMPARE(unrecordedVisits(*store, night.plan).value_or(-1), all - 1);
    const auto early = advanceDeployment(*store, plan, PlanStatus::Closed, by); // not silently without the others
    QVERIFY(!early);
    QVERIFY2(early.error().message.contains(QString::number(all - 1)), qPrintable(early.error().message));
    MADE(advanceDeployment(*store, plan, PlanStatus::Closed, by, true));
    QCOMPARE(PlanRepository(*store).load(plan)->status, PlanStatus::Closed);
    const auto steps = DeploymentRepository(*store).steps(plan);
    MADE(steps);
    QCOMPARE(steps->size(), 5u); // approved first
    QCOMPARE(steps->back().by, QStringLiteral("1102"));
    QCOMPARE(steps->back().at, fixture.clock.now());
    QVERIFY(!advanceDeployment(*store, plan, PlanStatus::Closed, by));
}

void OutcomeDeploymentTest::refusedStepLeavesNothing()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    MADE(night.saveInto(*store));
    QVERIFY(!advanceDeployment(*store, night.plan.id, PlanStatus::Closed, QStringLiteral("1102")));
    QVERIFY(!advanceDeployment(*store, night.plan.id, PlanStatus::Briefed, {}));
    QVERIFY(!advanceDeployment(*store, night.id<PlanId>(), PlanStatus::Briefed, QStringLiteral("1102")));
    QCOMPARE(PlanRepository(*store).load(night.plan.id)->status, PlanStatus::Approved);
    QCOMPARE(DeploymentRepository(*store).steps(night.plan.id)->size(), 1u);
}

void OutcomeDeploymentTest::debriefIsChecked_data()
{
    QTest::addColumn<PlanStatus>("status");
    QTest::addColumn<QString>("worked");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("why"); // empty: it is taken
    QTest::newRow("as it should be") << PlanStatus::Live << QStringLiteral("Reach") << QStringLiteral("INT 44/26")
                                     << QString();
    QTest::newRow("reference alone") << PlanStatus::Live << QString() << QStringLiteral("INT 44/26") << QString();
    QTest::newRow("nothing") << PlanStatus::Live << QStringLiteral("  ") << QString() << QStringLiteral("Nothing");
    QTest::newRow("a name") << PlanStatus::Live << QStringLiteral("Reach") << QStringLiteral("Jane Smith 2")
                            << QStringLiteral("name");
    QTest::newRow("not briefed") << PlanStatus::Approved << QStringLiteral("Reach") << QString()
                                 << QStringLiteral("not briefed");
    QTest::newRow("too long") << PlanStatus::Live << QString(4001, u'x') << QString() << QStringLiteral("4000");
}

void OutcomeDeploymentTest::debriefIsChecked()
{
    QFETCH(const PlanStatus, status);
    QFETCH(const QString, worked);
    QFETCH(const QString, reference);
    QFETCH(const QString, why);
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    night.plan.status = status;
    MADE(night.saveInto(*store));
    const Result<Debrief> made = recordDebrief(*store, {.plan = night.plan.id,
                                                        .worked = worked,
                                                        .didNotWork = {},
                                                        .intelligenceReference = reference,
                                                        .welfare = {},
                                                        .recordedBy = {},
                                                        .recordedAt = {}});
    QCOMPARE(made.has_value(), why.isEmpty());
    if (!made)
        QVERIFY2(made.error().message.contains(why), qPrintable(made.error().message));
    QCOMPARE(DeploymentRepository(*store).debrief(night.plan.id)->has_value(), why.isEmpty());
}

void OutcomeDeploymentTest::debriefFillsIn()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    Night night;
    night.plan.status = PlanStatus::Closed; // a correction comes late
    MADE(night.saveInto(*store));
    const Result<Debrief> made = recordDebrief(*store, {.plan = night.plan.id,
                                                        .worked = QStringLiteral(" Reach "),
                                                        .didNotWork = {},
                                                        .intelligenceReference = {},
                                                        .welfare = {},
                                                        .recordedBy = {},
                                                        .recordedAt = {}});
    MADE(made);
    QCOMPARE(made->worked, QStringLiteral("Reach"));
    QCOMPARE(made->recordedBy, store->options().actor);
    QCOMPARE(made->recordedAt, fixture.clock.now());
}

QTEST_GUILESS_MAIN(OutcomeDeploymentTest)
#include "tst_outcome_deployment.moc"
