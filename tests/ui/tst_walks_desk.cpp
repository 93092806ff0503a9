#include "commands/workspace.h"
#include "walks/walk_desk.h"
#include "walks/walk_json.h"
#include "walks/walk_words.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lantern;

namespace
{

const QDateTime now(QDate(2026, 11, 20), QTime(21, 47), QTimeZone::UTC);
const QString somewhere = QStringLiteral("51.50740, -0.12780");

} // namespace

class TestWalksDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void jsonKeepsAWalk();
    void jsonRefuses_data();
    void jsonRefuses();
    void readsPoints_data();
    void readsPoints();
    void beginsAWalkAtThePresent();
    void keepsTheNewWalkAsDraft();
    void entersOnlyWhatIsWhole();
    void undoesAndRedoesEntering();
    void discardsTheNewWalk();
    void warnsUnderThirtyMinutes_data();
    void warnsUnderThirtyMinutes();
    void savesEditsAtOnce();
    void lightGoesWithTheTime();
    void keepsWhatCannotBeSavedYet();
    void forgetsWhatCannotBeSaved();
    void dropsEmptyEdits();
    void mergesTypingIntoOneUndo();
    void drawsARoute();
    void refusesARouteAbroad();
    void ordersCategories();
    void movesAnActionOn();
    void refusesToMoveOn_data();
    void refusesToMoveOn();
    void boardPutsWhatIsLateFirst();
    void boardMovesInOneStep();
    void boardKeepsToOneWalk();
    void listsOverdueActions();
    void putsOverdueWalksFirst();
    void removesAWalkAndBringsItBack();
    void keepsTheListInOrder();
    void stepsThroughTheList();
    void emptiesWithTheFile();

private:
    QString enterWalk(const QString &officer = QStringLiteral("2210SN"));
    QString addWholeAction(const QString &concern, const QString &due);
    QString addWholeConcern();
    [[nodiscard]] Walk stored(const QString &walk) const;
    [[nodiscard]] std::vector<Walk> storedWalks() const;
    void reopen();

    QTemporaryDir m_folder;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<WalkDesk> m_desk;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
    WalkForm *m_form = nullptr;
    int m_file = 0;
};

void TestWalksDesk::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Lantern tests"));
    m_workspace = Workspace::instance();
    m_workspace->setClock(std::make_shared<FixedClock>(now));
}

void TestWalksDesk::init()
{
    QVERIFY(m_workspace->createFile(m_folder.filePath(QStringLiteral("walks%1.lantern").arg(++m_file))));
    m_desk = std::make_unique<WalkDesk>();
    m_desk->board()->setActive(true);
    m_form = m_desk->form();
    const std::initializer_list<QAbstractItemModel *> models = {m_desk->walks(), m_desk->overdue(), m_form->concerns()};
    for (QAbstractItemModel *model : models)
        m_testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
}

void TestWalksDesk::cleanup()
{
    m_testers.clear();
    m_desk.reset();
    m_workspace->closeFile();
}

// A whole walk without concerns, saved. Its key.
QString TestWalksDesk::enterWalk(const QString &officer)
{
    m_desk->newWalk();
    m_form->set(WalkForm::Officer, officer);
    m_form->set(WalkForm::Minutes, 40);
    m_form->set(WalkForm::PlaceName, QStringLiteral("Weaver Street"));
    m_form->setPlace(somewhere);
    return m_form->enter() ? m_form->walkId() : QString();
}

QString TestWalksDesk::addWholeConcern()
{
    const QString concern = m_form->addConcern();
    m_form->setCategory(concern, QStringLiteral("badly_lit"), true);
    m_form->setConcernPoint(concern, QStringLiteral("51.5080, -0.1270"));
    return concern;
}

QString TestWalksDesk::addWholeAction(const QString &concern, const QString &due)
{
    const QString action = m_form->addAction(concern);
    m_form->setAction(action, ActionModel::What, QStringLiteral("Mend the lamp"));
    m_form->setAction(action, ActionModel::Owner, QStringLiteral("Ward sergeant"));
    m_form->setAction(action, ActionModel::Due, due);
    return action;
}

Walk TestWalksDesk::stored(const QString &walk) const
{
    return WalkRepository(*m_workspace->store()).load(WalkId::fromString(walk)).value_or(Walk());
}

std::vector<Walk> TestWalksDesk::storedWalks() const
{
    return WalkRepository(*m_workspace->store()).list().value_or(std::vector<Walk>());
}

// As if the program had stopped and been started again.
void TestWalksDesk::reopen()
{
    const QString path = m_workspace->path();
    m_workspace->closeFile();
    QVERIFY(m_workspace->openFile(path));
}

void TestWalksDesk::jsonKeepsAWalk()
{
    enterWalk();
    const QString concern = addWholeConcern();
    const QString action = addWholeAction(concern, QStringLiteral("2026-12-01"));
    m_form->setAction(action, ActionModel::Partner, QStringLiteral("Council “lighting”"));
    m_form->setAction(action, ActionModel::ToldHow, QStringLiteral("letter"));
    m_form->setRoute({QVariantMap{{QStringLiteral("latitude"), 51.5}, {QStringLiteral("longitude"), -0.1}},
                      QVariantMap{{QStringLiteral("latitude"), 51.501}, {QStringLiteral("longitude"), -0.101}}});
    const Walk walk = stored(m_form->walkId());
    QCOMPARE(walk.concerns.size(), size_t(1));
    QCOMPARE(walk.route.size(), size_t(2));
    const std::optional<Walk> read = walkFromJson(walkToJson(walk));
    QVERIFY(read);
    QVERIFY(sameWalk(*read, walk));
    QCOMPARE(read->place, walk.place);
    QCOMPARE(read->concerns[0].actions[0].concern, walk.concerns[0].id);
    QCOMPARE(read->concerns[0].actions[0].toldHow, Telling::Letter);
    QCOMPARE(read->startedAt, walk.startedAt);
    Walk other = *read;
    other.concerns[0].actions[0].due = QDate(2026, 12, 2);
    QVERIFY(!sameWalk(other, walk));
}

void TestWalksDesk::jsonRefuses_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << QStringLiteral("walk");
    QTest::newRow("a list") << QStringLiteral("[]");
    QTest::newRow("no key") << QStringLiteral(R"({"minutes":30})");
    QTest::newRow("half a draft") << QStringLiteral(R"({"id":"0193)");
}

void TestWalksDesk::jsonRefuses()
{
    QFETCH(QString, json);
    QVERIFY(!walkFromJson(json));
}

void TestWalksDesk::readsPoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("comma") << "51.5074,-0.1278" << somewhere;
    QTest::newRow("comma and space") << " 51.5074 , -0.1278 " << somewhere;
    QTest::newRow("space") << "51.5074 -0.1278" << somewhere;
    QTest::newRow("east") << "51.48, 0.01" << "51.48000, 0.01000";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("one figure") << "51.5074" << "";
    QTest::newRow("words") << "Weaver Street" << "";
    QTest::newRow("Paris") << "48.85, 2.35" << "";
    QTest::newRow("turned round") << "-0.1278, 51.5074" << "";
}

void TestWalksDesk::readsPoints()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const std::optional<GridPoint> point = pointFromText(text);
    QCOMPARE(point.has_value(), !shown.isEmpty());
    QCOMPARE(pointText(point.value_or(GridPoint())), shown);
}

void TestWalksDesk::beginsAWalkAtThePresent()
{
    m_desk->newWalk();
    QVERIFY(m_form->isShown());
    QVERIFY(!m_form->isEntered());
    QCOMPARE(m_form->date(), QStringLiteral("2026-11-20"));
    QCOMPARE(m_form->time(), QStringLiteral("21:45"));
    const QString begun = m_form->walkId();
    m_desk->newWalk();
    QCOMPARE(m_form->walkId(), begun);
    QCOMPARE(m_desk->walks()->count(), 1);
}

void TestWalksDesk::keepsTheNewWalkAsDraft()
{
    m_desk->newWalk();
    m_form->set(WalkForm::Officer, QStringLiteral("2210SN"));
    const QString concern = m_form->addConcern();
    m_form->setConcernPlace(concern, QStringLiteral("Underpass"));
    const QString walk = m_form->walkId();
    reopen();
    QCOMPARE(storedWalks().size(), size_t(0));
    QCOMPARE(m_form->walkId(), walk);
    QCOMPARE(m_form->officer(), QStringLiteral("2210SN"));
    QCOMPARE(m_form->concerns()->index(0).data(ConcernModel::PlaceName).toString(), QStringLiteral("Underpass"));
}

void TestWalksDesk::entersOnlyWhatIsWhole()
{
    m_desk->newWalk();
    QVERIFY(!m_form->enter());
    QCOMPARE(m_form->refused().size(), 3); // place, officer, minutes
    m_form->set(WalkForm::Officer, QStringLiteral("2210SN"));
    m_form->set(WalkForm::Minutes, 35);
    QVERIFY(!m_form->enter());
    QVERIFY(m_form->setPlace(somewhere));
    QCOMPARE(m_form->refused(), QStringList());
    QVERIFY(m_form->enter());
    QCOMPARE(storedWalks().size(), size_t(1));
    QCOMPARE(storedWalks()[0].minutes, 35);
    QVERIFY(!m_form->isUnsaved());
}

void TestWalksDesk::undoesAndRedoesEntering()
{
    const QString walk = enterWalk();
    QVERIFY(!walk.isEmpty());
    m_workspace->undo();
    QCOMPARE(storedWalks().size(), size_t(0));
    QCOMPARE(m_form->walkId(), walk);
    QVERIFY(!m_form->isEntered());
    m_workspace->redo();
    QCOMPARE(storedWalks().size(), size_t(1));
    QVERIFY(m_form->isEntered());
    reopen();
    QCOMPARE(m_desk->walks()->count(), 1);
}

void TestWalksDesk::discardsTheNewWalk()
{
    m_desk->newWalk();
    m_form->set(WalkForm::Officer, QStringLiteral("77"));
    m_form->discard();
    QVERIFY(!m_form->isShown());
    QCOMPARE(m_desk->walks()->count(), 0);
    m_workspace->undo();
    QCOMPARE(m_form->officer(), QStringLiteral("77"));
    QVERIFY(!m_form->isEntered());
}

void TestWalksDesk::warnsUnderThirtyMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("warned");
    QTest::newRow("29") << 29 << true;
    QTest::newRow("30") << 30 << false;
    QTest::newRow("31") << 31 << false;
}

void TestWalksDesk::warnsUnderThirtyMinutes()
{
    QFETCH(int, minutes);
    QFETCH(bool, warned);
    enterWalk();
    m_form->set(WalkForm::Minutes, minutes);
    QCOMPARE(m_form->warnings().join(u' ').contains(QString::number(minutes)), warned);
    QCOMPARE(stored(m_form->walkId()).minutes, minutes);
}

void TestWalksDesk::savesEditsAtOnce()
{
    const QString walk = enterWalk();
    m_form->set(WalkForm::Women, 3);
    m_form->set(WalkForm::Light, QStringLiteral("lit_street"));
    m_form->set(WalkForm::Date, QStringLiteral("2026-07-01"));
    m_form->set(WalkForm::Time, QStringLiteral("19:05"));
    const Walk saved = stored(walk);
    QCOMPARE(saved.women, 3);
    QCOMPARE(saved.light, Light::LitStreet);
    QCOMPARE(saved.startedAt, QDateTime(QDate(2026, 7, 1), QTime(18, 5), QTimeZone::UTC));
    m_workspace->undo();
    m_workspace->undo();
    m_workspace->undo();
    QCOMPARE(stored(walk).women, 3);
    QCOMPARE(stored(walk).light, Light::Dark);
}

void TestWalksDesk::lightGoesWithTheTime()
{
    const QString walk = enterWalk();
    QCOMPARE(stored(walk).light, Light::Dark);
    m_form->set(WalkForm::Time, QStringLiteral("14:00"));
    QCOMPARE(stored(walk).light, Light::Daylight);
    // What somebody said stays.
    m_form->set(WalkForm::Light, QStringLiteral("lit_street"));
    m_form->set(WalkForm::Time, QStringLiteral("21:00"));
    QCOMPARE(stored(walk).light, Light::LitStreet);
}

void TestWalksDesk::keepsWhatCannotBeSavedYet()
{
    const QString walk = enterWalk();
    const QString concern = m_form->addConcern();
    QVERIFY(m_form->isUnsaved());
    QCOMPARE(stored(walk).concerns.size(), size_t(0));
    reopen();
    QVERIFY(m_form->isUnsaved());
    QCOMPARE(m_form->concerns()->count(), 1);
    m_form->setCategory(concern, QStringLiteral("followed"), true);
    QVERIFY(m_form->setConcernPoint(concern, somewhere));
    QVERIFY(!m_form->isUnsaved());
    QCOMPARE(stored(walk).concerns.size(), size_t(1));
    QCOMPARE(DraftRepository(*m_workspace->store()).get(QStringLiteral("walk/") + walk).value_or(QStringLiteral("?")),
             QString());
    m_workspace->undo();
    QVERIFY(m_form->isUnsaved());
}

void TestWalksDesk::forgetsWhatCannotBeSaved()
{
    const QString walk = enterWalk();
    m_form->set(WalkForm::Officer, QString());
    QVERIFY(m_form->isUnsaved());
    QCOMPARE(stored(walk).officer, QStringLiteral("2210SN"));
    m_form->discard();
    QVERIFY(!m_form->isUnsaved());
    QCOMPARE(m_form->officer(), QStringLiteral("2210SN"));
    m_workspace->undo();
    QCOMPARE(m_form->officer(), QString());
    QCOMPARE(stored(walk).officer, QStringLiteral("2210SN"));
}

void TestWalksDesk::dropsEmptyEdits()
{
    enterWalk();
    const QString last = m_workspace->undoText();
    m_form->set(WalkForm::Officer, QStringLiteral("2210SN"));
    m_form->set(WalkForm::Date, QStringLiteral("no date"));
    m_form->setPlace(m_form->place());
    m_form->setRoute({});
    m_form->removeConcern(QStringLiteral("none"));
    QCOMPARE(m_workspace->undoText(), last);
    QVERIFY(!m_form->setPlace(QStringLiteral("48.85, 2.35")));
    QCOMPARE(m_workspace->undoText(), last);
}

void TestWalksDesk::mergesTypingIntoOneUndo()
{
    const QString walk = enterWalk();
    m_form->set(WalkForm::PlaceName, QStringLiteral("Q"));
    m_form->set(WalkForm::PlaceName, QStringLiteral("Quay"));
    m_form->set(WalkForm::PlaceName, QStringLiteral("Quay Parade"));
    QCOMPARE(stored(walk).placeName, QStringLiteral("Quay Parade"));
    m_workspace->undo();
    QCOMPARE(stored(walk).placeName, QStringLiteral("Weaver Street"));
}

void TestWalksDesk::drawsARoute()
{
    m_desk->newWalk();
    QVariantList points;
    for (const double latitude : {51.50, 51.51, 51.52})
        points.append(QVariantMap{{QStringLiteral("latitude"), latitude}, {QStringLiteral("longitude"), -0.12}});
    m_form->setRoute(points);
    QCOMPARE(m_form->route().size(), 3);
    QCOMPARE(m_form->place(), QStringLiteral("51.50000, -0.12000"));
    const double back = m_form->route().at(2).toMap().value(QStringLiteral("latitude")).toDouble();
    QVERIFY(std::abs(back - 51.52) < 1e-7);
    m_form->setRoute({});
    QCOMPARE(m_form->route().size(), 0);
    QCOMPARE(m_form->place(), QStringLiteral("51.50000, -0.12000"));
}

void TestWalksDesk::refusesARouteAbroad()
{
    m_desk->newWalk();
    const QSignalSpy failures(m_workspace, &Workspace::failed);
    m_form->setRoute({QVariantMap{{QStringLiteral("latitude"), 48.85}, {QStringLiteral("longitude"), 2.35}}});
    QCOMPARE(failures.count(), 1);
    QCOMPARE(m_form->route().size(), 0);
}

void TestWalksDesk::ordersCategories()
{
    const QString walk = enterWalk();
    const QString concern = m_form->addConcern();
    m_form->setConcernPoint(concern, somewhere);
    m_form->setCategory(concern, QStringLiteral("followed"), true);
    m_form->setCategory(concern, QStringLiteral("badly_lit"), true);
    m_form->setCategory(concern, QStringLiteral("no_cctv"), true);
    m_form->setCategory(concern, QStringLiteral("no_cctv"), false);
    QCOMPARE(stored(walk).concerns.at(0).categories,
             (QStringList{QStringLiteral("badly_lit"), QStringLiteral("followed")}));
}

void TestWalksDesk::movesAnActionOn()
{
    const QString walk = enterWalk();
    const QString action = addWholeAction(addWholeConcern(), QStringLiteral("2026-12-01"));
    auto *actions = m_form->concerns()->index(0).data(ConcernModel::Actions).value<ActionModel *>();
    QVERIFY(actions != nullptr);
    const QAbstractItemModelTester tester(actions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(m_form->advanceAction(action, QStringLiteral("in_progress")));
    m_form->setAction(action, ActionModel::Outcome, QStringLiteral("Lamp works"));
    QVERIFY(m_form->advanceAction(action, QStringLiteral("done")));
    QCOMPARE(m_desk->overdue()->count(), 1);                             // she has not been told
    QVERIFY(!m_form->advanceAction(action, QStringLiteral("fed_back"))); // nobody says how
    m_form->setAction(action, ActionModel::ToldHow, QStringLiteral("in_person"));
    QVERIFY(m_form->advanceAction(action, QStringLiteral("fed_back")));
    QCOMPARE(m_desk->overdue()->count(), 0);
    QCOMPARE(stored(walk).concerns.at(0).actions.at(0).toldHow, Telling::InPerson);
    QCOMPARE(stored(walk).concerns.at(0).actions.at(0).state, ActionState::FedBack);
    QCOMPARE(stored(walk).concerns.at(0).actions.at(0).fedBackOn, QDate(2026, 11, 20));
    QCOMPARE(actions->index(0).data(ActionModel::Stage).toString(), QStringLiteral("fed_back"));
}

void TestWalksDesk::refusesToMoveOn_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("done without an outcome") << "done";
    QTest::newRow("cannot do without a reason") << "cannot_do";
    QTest::newRow("told before anything was done") << "fed_back";
    QTest::newRow("no state") << "finished";
}

void TestWalksDesk::refusesToMoveOn()
{
    QFETCH(QString, to);
    const QString walk = enterWalk();
    const QString action = addWholeAction(addWholeConcern(), QStringLiteral("2026-12-01"));
    QVERIFY(!m_form->advanceAction(action, to));
    QCOMPARE(stored(walk).concerns.at(0).actions.at(0).state, ActionState::Open);
    auto *actions = m_form->concerns()->index(0).data(ConcernModel::Actions).value<ActionModel *>();
    QCOMPARE(actions->index(0).data(ActionModel::Failure).toString().isEmpty(), to == QStringLiteral("finished"));
    QVERIFY(m_form->advanceAction(action, QStringLiteral("in_progress")));
    QCOMPARE(actions->index(0).data(ActionModel::Failure).toString(), QString());
}

void TestWalksDesk::boardPutsWhatIsLateFirst()
{
    enterWalk();
    const QString concern = addWholeConcern();
    const QString later = addWholeAction(concern, QStringLiteral("2026-12-01"));
    const QString late = addWholeAction(concern, QStringLiteral("2026-11-19"));
    const QString latest = addWholeAction(concern, QStringLiteral("2026-11-10"));
    const QString bare = addWholeConcern();
    BoardLaneModel *raised = m_desk->board()->lanes().at(WalkBoard::Raised);
    QCOMPARE(raised->count(), 4);
    for (const auto &[row, card] :
         std::initializer_list<std::pair<int, QString>>{{0, bare}, {1, latest}, {2, late}, {3, later}})
        QCOMPARE(raised->keyAt(row), card);
    QCOMPARE(raised->index(1).data(BoardLaneModel::Note).toString(), QStringLiteral("10 days late"));
    QCOMPARE(raised->index(2).data(BoardLaneModel::Note).toString(), QStringLiteral("1 day late"));
    QVERIFY(raised->index(2).data(BoardLaneModel::Late).toBool());
    QVERIFY(!raised->index(3).data(BoardLaneModel::Late).toBool());
    QVERIFY(m_desk->board()->isBareConcern(bare));
    QVERIFY(!m_desk->moveCard(bare, QStringLiteral("in_progress"), {}).isEmpty());
    QCOMPARE(m_desk->board()->laneOf(bare), static_cast<int>(WalkBoard::Raised));
    QCOMPARE(m_desk->board()->laneOf(QStringLiteral("none")), -1);
}

void TestWalksDesk::boardMovesInOneStep()
{
    const QString walk = enterWalk();
    const QString action = addWholeAction(addWholeConcern(), QStringLiteral("2026-12-01"));
    const auto stands = [&] { return stored(walk).concerns.at(0).actions.at(0); };
    const QVariantMap words{{QStringLiteral("cannotDoReason"), QStringLiteral(" Private land ")}};
    QVERIFY(!m_desk->moveCard(action, QStringLiteral("cannot_do"), {}).isEmpty());
    QCOMPARE(m_desk->moveCard(action, QStringLiteral("cannot_do"), words), QString());
    QCOMPARE(stands().state, ActionState::CannotDo);
    QCOMPARE(stands().cannotDoReason, QStringLiteral("Private land"));
    QVERIFY(!m_desk->moveCard(action, QStringLiteral("open"), {}).isEmpty());
    const auto told = [&](const QString &day, const QString &how) {
        return m_desk->moveCard(action, QStringLiteral("fed_back"),
                                {{QStringLiteral("fedBackOn"), day}, {QStringLiteral("toldHow"), how}});
    };
    QVERIFY(!told(QStringLiteral("2026-11-19"), QString()).isEmpty());
    QVERIFY(!told(QStringLiteral("2026-11-21"), QStringLiteral("letter")).isEmpty()); // tomorrow
    QVERIFY(!told(QStringLiteral("2026-11-19"), QStringLiteral("letter")).isEmpty()); // the day before the walk
    QCOMPARE(told(QStringLiteral("2026-11-20"), QStringLiteral("letter")), QString());
    QCOMPARE(stands().fedBackOn, QDate(2026, 11, 20));
    QCOMPARE(stands().toldHow, Telling::Letter);
    QVERIFY2(m_workspace->undoText().contains(QStringLiteral("Mend the lamp")), qPrintable(m_workspace->undoText()));
    m_workspace->undo();
    QCOMPARE(stands().state, ActionState::CannotDo);
    QVERIFY(!stands().toldHow);
    m_workspace->undo();
    QCOMPARE(stands().state, ActionState::Open);
    QCOMPARE(stands().cannotDoReason, QString());
}

void TestWalksDesk::boardKeepsToOneWalk()
{
    const QString first = enterWalk();
    addWholeAction(addWholeConcern(), QStringLiteral("2026-12-01"));
    const QString second = enterWalk(QStringLiteral("77"));
    const QString action = addWholeAction(addWholeConcern(), QStringLiteral("2026-12-02"));
    WalkBoard *board = m_desk->board();
    QCOMPARE(board->count(), 2);
    QCOMPARE(board->walks()->rowCount(), 3);
    board->setWalk(second);
    QCOMPARE(board->count(), 1);
    m_desk->select(first);
    m_desk->selectCard(action);
    QCOMPARE(m_desk->currentId(), second);
    m_form->remove();
    QCOMPARE(board->walk(), QString()); // it is gone: all are shown again
    QCOMPARE(board->count(), 1);
}

void TestWalksDesk::listsOverdueActions()
{
    const QString walk = enterWalk();
    const QString concern = addWholeConcern();
    addWholeAction(concern, QStringLiteral("2026-11-20")); // due today
    QCOMPARE(m_desk->overdue()->count(), 0);
    const QString late = addWholeAction(concern, QStringLiteral("2026-11-19"));
    const QString later = addWholeAction(concern, QStringLiteral("2026-11-10"));
    QCOMPARE(m_desk->overdue()->count(), 2);
    QCOMPARE(m_desk->overdue()->keyAt(0), later);
    QCOMPARE(m_desk->overdue()->keyAt(1), late);
    QCOMPARE(m_desk->overdue()->index(0).data(OverdueModel::WalkId).toString(), walk);
    QCOMPARE(m_desk->walks()->index(0).data(WalkListModel::Overdue).toInt(), 2);
    m_desk->newWalk();
    m_desk->selectAction(later);
    QCOMPARE(m_desk->currentId(), walk);
    m_form->removeAction(later);
    QCOMPARE(m_desk->overdue()->count(), 1);
}

void TestWalksDesk::putsOverdueWalksFirst()
{
    const QString late = enterWalk(QStringLiteral("1"));
    const QString action = addWholeAction(addWholeConcern(), QStringLiteral("2026-11-15"));
    m_form->set(WalkForm::Date, QStringLiteral("2026-11-01"));
    const QString later = enterWalk(QStringLiteral("2"));
    addWholeAction(addWholeConcern(), QStringLiteral("2026-11-10"));
    m_form->set(WalkForm::Date, QStringLiteral("2026-11-02"));
    const QString nothing = enterWalk(QStringLiteral("3")); // the newest
    const auto order = [&] {
        QStringList keys;
        for (int row = 0; row < m_desk->walks()->count(); ++row)
            keys.append(m_desk->walks()->keyAt(row));
        return keys;
    };
    QCOMPARE(order(), (QStringList{later, late, nothing}));
    QCOMPARE(m_form->walkId(), nothing); // what is open stays open
    m_desk->select(late);
    m_form->removeAction(action);
    QCOMPARE(order(), (QStringList{later, nothing, late}));
    QCOMPARE(m_form->walkId(), late);
    m_desk->newWalk(); // above all
    QCOMPARE(m_desk->currentRow(), 0);
}

void TestWalksDesk::removesAWalkAndBringsItBack()
{
    const QString walk = enterWalk();
    addWholeAction(addWholeConcern(), QStringLiteral("2026-12-01"));
    const Walk before = stored(walk);
    m_form->set(WalkForm::Officer, QString()); // cannot be saved
    m_form->remove();
    QCOMPARE(storedWalks().size(), size_t(0));
    QCOMPARE(m_desk->walks()->count(), 0);
    m_workspace->undo();
    QVERIFY(sameWalk(stored(walk), before));
    QVERIFY(!m_form->isUnsaved());
}

void TestWalksDesk::keepsTheListInOrder()
{
    const QString first = enterWalk(QStringLiteral("1"));
    const QString second = enterWalk(QStringLiteral("2"));
    m_form->set(WalkForm::Date, QStringLiteral("2026-11-01"));
    QCOMPARE(m_desk->walks()->keyAt(0), first);
    QCOMPARE(m_desk->walks()->keyAt(1), second);
    QCOMPARE(m_desk->currentRow(), 1);
    QCOMPARE(m_form->walkId(), second);
    m_desk->newWalk();
    QCOMPARE(m_desk->currentRow(), 0);
    QVERIFY(m_desk->walks()->index(0).data(WalkListModel::Unsaved).toBool());
}

void TestWalksDesk::stepsThroughTheList()
{
    const QString first = enterWalk();
    m_form->set(WalkForm::Date, QStringLiteral("2026-11-01"));
    const QString second = enterWalk();
    m_desk->step(1);
    QCOMPARE(m_desk->currentId(), first);
    m_desk->step(1);
    QCOMPARE(m_desk->currentId(), first);
    m_desk->step(-5);
    QCOMPARE(m_desk->currentId(), second);
    m_desk->select(QStringLiteral("none"));
    QCOMPARE(m_desk->currentId(), second);
}

void TestWalksDesk::emptiesWithTheFile()
{
    enterWalk();
    m_workspace->closeFile();
    QVERIFY(!m_desk->isOpen());
    QVERIFY(!m_form->isShown());
    QCOMPARE(m_desk->walks()->count(), 0);
    m_desk->newWalk();
    m_form->set(WalkForm::Minutes, 40);
    QCOMPARE(m_form->addConcern(), QString());
    QVERIFY(!m_form->enter());
}

QTEST_GUILESS_MAIN(TestWalksDesk)
#include "tst_walks_desk.moc"
