// What lists ask of a file: keys in the order of the whole list, and only what is shown of it.

#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "store/offence_repository.h"
#include "support/made.h"

#include <algorithm>

using namespace lantern;
using namespace lantern::test;

namespace
{

constexpr int Walks = 120;
const QDate today(2026, 11, 27);

WalkAction drawnAction(Night &night, const ConcernId &concern)
{
    WalkAction action;
    action.id = night.id<ActionId>();
    action.concern = concern;
    action.what = QStringLiteral("Mend the lamp");
    action.due = today.addDays(night.random.between(-20, 20));
    action.state = static_cast<ActionState>(night.random.between(0, 4));
    if (action.state == ActionState::FedBack)
        action.fedBackOn = today.addDays(-night.random.between(0, 300));
    if (night.random.unit() < 0.5)
        action.chaseOn = today.addDays(night.random.between(-5, 5));
    for (int chases = night.random.between(0, 2); chases > 0; --chases)
        action.chases.push_back({.on = today.addDays(-chases), .answer = QStringLiteral("Asked %1").arg(chases)});
    return action;
}

Walk drawnWalk(Night &night)
{
    Walk walk{.id = night.id<WalkId>(),
              .startedAt = QDateTime(today.addDays(-night.random.between(0, 900)), QTime(20, 0), QTimeZone::UTC),
              .minutes = 40,
              .placeName = QStringLiteral("Weaver Street"),
              .place = {530'000, 180'000},
              .route = {},
              .officer = QStringLiteral("4471"),
              .concerns = {}};
    if (night.random.unit() < 0.3)
        walk.request = night.id<WalkRequestId>();
    for (int concerns = night.random.between(0, 3); concerns > 0; --concerns) {
        WalkConcern concern{.id = night.id<ConcernId>(),
                            .point = walk.place,
                            .categories = {QStringLiteral("badly_lit")},
                            .placeName = concerns == 1 ? QString() : QStringLiteral("Underpass"),
                            .actions = {}};
        for (int actions = night.random.between(0, 2); actions > 0; --actions)
            concern.actions.push_back(drawnAction(night, concern.id));
        walk.concerns.push_back(std::move(concern));
    }
    return walk;
}

// Everything that a walk holds, as text.
QString told(const Walk &walk)
{
    QString text = walk.id.toString() + walk.placeName + walk.startedAt.toString(Qt::ISODate) + walk.request.toString();
    for (const WalkConcern &concern : walk.concerns) {
        text += concern.id.toString() + concern.placeName + concern.categories.join(u',');
        for (const WalkAction &action : concern.actions) {
            text += action.id.toString() + action.concern.toString() + toKey(action.state) + action.due.toString();
            for (const Chase &chase : action.chases)
                text += chase.on.toString() + chase.answer;
        }
    }
    return text;
}

QStringList told(const std::vector<Walk> &walks)
{
    QStringList texts;
    for (const Walk &walk : walks)
        texts.append(told(walk));
    return texts;
}

} // namespace

class TestStoreLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void walksComeInPagesAsInTheList();
    void walksOfSomethingAreThoseOfTheList();
    void actionsAreThoseOfTheList();
    void plansComeInPagesAsInTheList();
    void stopsToFinishFollowTheResults();
    void offencesAreCounted();

private:
    [[nodiscard]] std::vector<Walk> drawWalks();

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    Night m_night;
};

void TestStoreLists::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->create();
    m_night = Night();
    QVERIFY(m_store);
}

// Saved, and as the whole list has them.
std::vector<Walk> TestStoreLists::drawWalks()
{
    WalkRepository repository(*m_store);
    QStringList drawn;
    for (int i = 0; i < Walks; ++i) {
        const Walk walk = drawnWalk(m_night);
        drawn.append(told(walk));
        if (!repository.save(walk))
            return {};
    }
    std::vector<Walk> all = repository.list().value_or(std::vector<Walk>());
    QStringList listed = told(all);
    listed.sort();
    drawn.sort();
    return listed == drawn ? all : std::vector<Walk>();
}

void TestStoreLists::walksComeInPagesAsInTheList()
{
    const std::vector<Walk> all = drawWalks();
    QCOMPARE(static_cast<int>(all.size()), Walks);
    QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(),
                                   [](const Walk &walk) { return std::pair(walk.startedAt, walk.id); }));
    const WalkRepository repository(*m_store);
    const auto ids = repository.ids();
    MADE(ids);
    QStringList paged;
    for (size_t first = 0; first < ids->size(); first += 50) {
        const auto page = repository.load(std::span(*ids).subspan(first, std::min<size_t>(50, ids->size() - first)));
        MADE(page);
        paged += told(*page);
    }
    QCOMPARE(paged, told(all));
    const std::vector backwards{ids->at(2), ids->at(0), m_night.id<WalkId>()};
    const auto some = repository.load(backwards);
    MADE(some);
    QCOMPARE(told(*some), QStringList({told(all[2]), told(all[0])}));
}

void TestStoreLists::walksOfSomethingAreThoseOfTheList()
{
    const std::vector<Walk> all = drawWalks();
    const WalkRepository repository(*m_store);
    const auto where = [&all](const auto &says) {
        std::vector<Walk> some;
        std::ranges::copy_if(all, std::back_inserter(some), says);
        return told(some);
    };
    std::vector<Walk> bare = all;
    for (Walk &walk : bare)
        for (WalkConcern &concern : walk.concerns)
            concern.actions.clear();
    QCOMPARE(told(repository.listWithoutActions().value()), told(bare));
    QVERIFY(told(bare) != told(all));
    const QDateTime since(today.addDays(-300), QTime(20, 0), QTimeZone::UTC);
    QCOMPARE(told(repository.startedSince(since).value()),
             where([&since](const Walk &walk) { return walk.startedAt >= since; }));
    std::vector<WalkRequestId> requests;
    std::vector<ConcernId> concerns;
    for (const Walk &walk : all) {
        if (walk.request.isValid() && requests.size() < 5)
            requests.push_back(walk.request);
        if (walk.concerns.size() == 3)
            concerns.push_back(walk.concerns.back().id);
    }
    QVERIFY(!requests.empty() && !concerns.empty());
    QCOMPARE(told(repository.heldFor(requests).value()),
             where([&requests](const Walk &walk) { return std::ranges::contains(requests, walk.request); }));
    QCOMPARE(told(repository.withConcerns(concerns).value()),
             where([](const Walk &walk) { return walk.concerns.size() == 3; }));
    const auto hasWork = [](const Walk &walk) {
        return std::ranges::any_of(walk.concerns, [](const WalkConcern &concern) {
            return concern.actions.empty() || std::ranges::any_of(concern.actions, [](const WalkAction &action) {
                       return action.state != ActionState::FedBack;
                   });
        });
    };
    QCOMPARE(told(repository.load(repository.withWork(0).value()).value()), where(hasWork));
    QCOMPARE(told(repository.load(repository.withWork(10'000).value()).value()),
             where([](const Walk &walk) { return !walk.concerns.empty(); }));
}

void TestStoreLists::actionsAreThoseOfTheList()
{
    QStringList unanswered;
    QStringList toChase;
    int soon = 0;
    for (const Walk &walk : drawWalks())
        for (const WalkConcern &concern : walk.concerns)
            for (const WalkAction &action : concern.actions) {
                const bool isOpen = action.state == ActionState::Open || action.state == ActionState::InProgress;
                const QString text = walk.id.toString() +
                                     (concern.placeName.isEmpty() ? walk.placeName : concern.placeName) +
                                     action.id.toString() + QString::number(action.chases.size());
                if (action.isOverdue(today) || action.state == ActionState::Done ||
                    action.state == ActionState::CannotDo)
                    unanswered.append(text);
                if (isOpen && action.chaseOn.isValid() && action.chaseOn <= today)
                    toChase.append(text);
                soon += isOpen && action.due >= today && action.due <= today.addDays(7) ? 1 : 0;
            }
    QVERIFY(!unanswered.isEmpty() && !toChase.isEmpty() && soon > 0);
    const auto texts = [](const std::vector<ActionOfWalk> &actions) {
        QStringList all;
        for (const ActionOfWalk &one : actions)
            all.append(one.walk.toString() + one.placeName + one.action.id.toString() +
                       QString::number(one.action.chases.size()));
        return all;
    };
    const WalkRepository repository(*m_store);
    QCOMPARE(texts(repository.unanswered(today).value()), unanswered);
    QCOMPARE(repository.unansweredCount(today).value(), unanswered.size());
    QCOMPARE(texts(repository.toChase(today).value()), toChase);
    QCOMPARE(repository.openActionsDue(today, today.addDays(7)).value(), soon);
}

void TestStoreLists::plansComeInPagesAsInTheList()
{
    MADE(m_night.saveInto(*m_store));
    PlanRepository repository(*m_store);
    for (int i = 0; i < 30; ++i) {
        Plan plan;
        plan.id = m_night.id<PlanId>();
        plan.name = QStringLiteral("Night %1").arg(i);
        plan.shift = *makeShift(today.addDays(-m_night.random.between(0, 20)), QStringLiteral("21:00-05:00"));
        MADE(repository.save(plan));
    }
    const auto all = repository.list();
    MADE(all);
    const auto ids = repository.ids();
    MADE(ids);
    QCOMPARE(ids->size(), all->size());
    QCOMPARE(repository.newest().value(), all->front().id);
    const auto page = repository.list(std::span(*ids).subspan(10, 10));
    MADE(page);
    for (size_t i = 0; i < 10; ++i) {
        QCOMPARE(page->at(i).id, all->at(10 + i).id);
        QCOMPARE(page->at(i).name, all->at(10 + i).name);
    }
    const QDateTime since(today.addDays(-7), QTime(5, 0), QTimeZone::UTC);
    const auto late = repository.endingSince(since);
    MADE(late);
    QCOMPARE(static_cast<qsizetype>(late->size()),
             std::ranges::count_if(*all, [&since](const PlanSummary &plan) { return plan.shift.to > since; }));
    const VisitsRecorded none = repository.visitsRecorded(m_night.plan.id).value();
    QCOMPARE(std::pair(none.visits, none.recorded), std::pair(4, 0));
    MADE(ResultRepository(*m_store).append(m_night.result()));
    QCOMPARE(repository.visitsRecorded(m_night.plan.id).value().recorded, 1);
}

void TestStoreLists::stopsToFinishFollowTheResults()
{
    MADE(m_night.saveInto(*m_store));
    ResultRepository repository(*m_store);
    PatrolResult result = m_night.result();
    result.intelligenceChecked = false;
    MADE(repository.append(result));
    PatrolResult noStops = m_night.result(1, 0);
    noStops.riskAssessed = false;
    noStops.counts = {{QStringLiteral("warning"), 1}};
    noStops.stopReasons.clear();
    MADE(repository.append(noStops));
    QCOMPARE(repository.stopsToFinish({}).value().size(), 1U);
    QCOMPARE(repository.stopsToFinish({}).value().front().stops, 2);
    PatrolResult again = result;
    again.corrects = result.id;
    again.id = m_night.id<ResultId>();
    again.counts[QStringLiteral("stop")] = 3;
    MADE(repository.append(again));
    QCOMPARE(repository.stopsToFinish({}).value().size(), 1U); // still not checked, as corrected
    QCOMPARE(repository.stopsToFinish({}).value().front().stops, 3);
    PatrolResult finished = again;
    finished.corrects = again.id;
    finished.id = m_night.id<ResultId>();
    finished.intelligenceChecked = true;
    MADE(repository.append(finished));
    QVERIFY(repository.stopsToFinish({}).value().empty());
}

void TestStoreLists::offencesAreCounted()
{
    OffenceRepository repository(*m_store);
    QVERIFY(!repository.offencePeriod().value().first.isValid());
    const int classId = repository.classId(QStringLiteral("Public order")).value();
    std::vector<Offence> offences;
    for (int i = 0; i < 10; ++i)
        offences.push_back({.fingerprint = static_cast<quint64>(i + 1),
                            .classId = classId,
                            .month = Month(2026, 1 + i % 3),
                            .from = i < 4 ? std::optional(m_night.now) : std::nullopt,
                            .point = {530'000, 180'000}});
    MADE(repository.addOffences(offences));
    offences.push_back({.fingerprint = 99, .classId = classId, .month = Month(2025, 12), .point = {530'000, 180'000}});
    offences.front().behaviour = {QStringLiteral("followed")};
    QCOMPARE(repository.addOffences(offences).value(), 2); // one is new, and one says more than before
    const RecordsHeld held = repository.recordsHeld().value();
    QCOMPARE(held.offences, 11);
    QCOMPARE(held.withHour, 4);
    QCOMPARE(held.offencePeriod.first, Month(2025, 12));
    QCOMPARE(held.offencePeriod.last, Month(2026, 3));
    QCOMPARE(repository.offenceCount().value(), 11);
}

QTEST_GUILESS_MAIN(TestStoreLists)
#include "tst_store_lists.moc"
