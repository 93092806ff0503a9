#include "app/real_window.h"

#include "brief/brief_desk.h"
#include "commands/workspace.h"
#include "hotspots/hotspots_model.h"
#include "plan/plan_board.h"
#include "record/record_desk.h"
#include "shell/import_desk.h"
#include "store/audit.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"
#include "walks/walk_desk.h"

#include <QFile>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lantern;

namespace
{

constexpr int offencesImported = 360;
constexpr int streetsImported = 30;
constexpr int workingTime = 60'000; // of what runs on a worker

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray collection(const QByteArrayList &features)
{
    return "{\"type\":\"FeatureCollection\",\n\"features\":[\n" + features.join(",\n") + "\n]}\n";
}

QByteArray feature(const QByteArray &properties, const QByteArray &type, const QByteArray &coordinates)
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":{"type":")" + type +
           R"(","coordinates":)" + coordinates + "}}";
}

QByteArray point(double longitude, double latitude)
{
    return '[' + QByteArray::number(longitude, 'f', 5) + ',' + QByteArray::number(latitude, 'f', 5) + ']';
}

// Three places of unequal harm over nine months.
QByteArray offencesCsv()
{
    QByteArray csv =
        "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last "
        "outcome category,Context\n";
    for (int row = 0; row < offencesImported; ++row) {
        const int place = row % 6 < 3 ? 0 : row % 6 < 5 ? 1 : 2;
        csv += "id" + QByteArray::number(row) + ",2026-" + QByteArray::number(row % 9 + 1).rightJustified(2, '0') +
               ",Example Force,Example Force," + point(-0.10 + 0.006 * place, 51.50).chopped(1).sliced(1) +
               ",On or near Street " + QByteArray::number(place) + ",,,Violence and sexual offences,,\n";
    }
    return csv;
}

// A grid of streets, so that what is near can be named and walked to.
QByteArray streetsGeoJson()
{
    QByteArrayList features;
    for (int line = 0; line < streetsImported / 2; ++line) {
        const double step = 0.002 * line;
        const QByteArray number = QByteArray::number(line);
        features << feature(R"({"osm_id":")" + number + R"(","highway":"residential","name":"Row )" + number + R"("})",
                            "LineString", '[' + point(-0.11, 51.49 + step) + ',' + point(-0.08, 51.49 + step) + ']')
                 << feature(R"({"osm_id":"9)" + number + R"(","highway":"residential","name":"Lane )" + number +
                                R"("})",
                            "LineString", '[' + point(-0.11 + step, 51.49) + ',' + point(-0.11 + step, 51.52) + ']');
    }
    return collection(features);
}

QByteArray boundariesGeoJson()
{
    const QByteArray square = "[[" + point(-0.12, 51.48) + ',' + point(-0.07, 51.48) + ',' + point(-0.07, 51.53) + ',' +
                              point(-0.12, 51.53) + ',' + point(-0.12, 51.48) + "]]";
    return collection({feature(R"({"lad31cd":"E09000099","lad31nm":"Example"})", "Polygon", square)});
}

int pagesOfPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QString text = QString::fromLatin1(file.readAll());
    static const QRegularExpression page(QStringLiteral(R"(/Type\s*/Page\b(?!s))"));
    return text.startsWith(QLatin1StringView("%PDF-")) ? static_cast<int>(text.count(page)) : -1;
}

} // namespace

// The whole job in the real window, by keys and clicks: a file of one's own from import to a draft, and the exercise borough from plan
// to walk. Only what a system's file dialog would answer is handed over directly.
class EndToEndTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    RealWindow m_window;
    Workspace *m_workspace = nullptr;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    template<class T>
    [[nodiscard]] T *waitForModel(const char *type, const char *property)
    {
        T *model = nullptr;
        static_cast<void>(QTest::qWaitFor([&] { return (model = m_window.modelOf<T>(type, property)) != nullptr; }));
        return model;
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void startScreenGreets();
    void importsIntoAFileOfOnesOwn();
    void ranksHotspotsAndTakesThemToAPlan();
    void draftWithoutOfficersIsNotApproved();
    void opensTheExercise();
    void plansTheNight();
    void editsAndUndoes();
    void approvesThePlan();
    void printsThePack();
    void recordsByKeys();
    void logsAWalk();
    void fileIsSound();
};

void EndToEndTest::initTestCase()
{
    m_workspace = Workspace::instance();
    m_workspace->setClock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::UTC)));
    QVERIFY(write(path("street.csv"), offencesCsv()));
    QVERIFY(write(path("streets.geojson"), streetsGeoJson()));
    QVERIFY(write(path("boundaries.geojson"), boundariesGeoJson()));
    QVERIFY(m_window.open());
}

void EndToEndTest::init()
{
    // What QML complains about is a fault of the screen.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("\\.qml:\\d+")));
}

void EndToEndTest::startScreenGreets()
{
    QVERIFY(!m_workspace->isOpen());
    QVERIFY(m_window.named("Open the exercise borough"));
    QVERIFY(m_window.named("New file…"));
}

void EndToEndTest::importsIntoAFileOfOnesOwn()
{
    QVERIFY(m_workspace->createFile(path("own.lantern")));
    m_window.key(Qt::Key_I, Qt::ControlModifier);
    auto *desk = waitForModel<ImportDesk>("ImportFiles", "desk");
    if (!desk) {
        desk = m_window->findChild<ImportDesk *>();
        QVERIFY(desk);
    }
    QVERIFY(m_window.named("Add files…"));
    desk->add({path("street.csv"), path("streets.geojson"), path("boundaries.geojson")});
    QTRY_COMPARE(desk->looking(), 0);
    QCOMPARE(desk->files().size(), 3);
    QVERIFY(m_window.clickName("Import"));
    QTRY_VERIFY_WITH_TIMEOUT(desk->isDone(), workingTime);
    QCOMPARE(desk->refused(), 0);
    QVERIFY(m_window.clickName("Close"));

    Store &store = *m_workspace->store();
    QCOMPARE(OffenceRepository(store).offenceCount().value_or(-1), offencesImported);
    QCOMPARE(PlaceRepository(store).streets().value().size(), size_t{streetsImported});
    QCOMPARE(PlaceRepository(store).boundaries(Boundary::Kind::Borough).value().size(), size_t{1});
}

void EndToEndTest::ranksHotspotsAndTakesThemToAPlan()
{
    m_window.key(Qt::Key_2, Qt::ControlModifier);
    auto *places = waitForModel<HotspotsModel>("HotspotsScreen", "places");
    QVERIFY(places);
    QTRY_VERIFY_WITH_TIMEOUT(!places->isBusy() && places->placeCount() == 3, workingTime);
    QVERIFY(m_window.tabTo("Export GeoJSON…"));
    m_window.key(Qt::Key_Tab); // into the list
    m_window.key(Qt::Key_Down);
    QTRY_COMPARE(places->selectedRow(), 1);
    QVERIFY(places->card()->place()["score"].toDouble() > 0);
    QVERIFY(m_window.clickName("Use in a plan"));

    QTRY_VERIFY(!m_workspace->currentHotspotSet().isEmpty());
    const auto sets = HotspotRepository(*m_workspace->store()).list();
    QVERIFY(sets);
    QCOMPARE(sets->size(), size_t{1});
    QCOMPARE(sets->front().hotspots, 3);
    QVERIFY(waitForModel<PlanBoard>("PlanScreen", "board"));
}

void EndToEndTest::draftWithoutOfficersIsNotApproved()
{
    auto *board = waitForModel<PlanBoard>("PlanScreen", "board");
    QVERIFY(board);
    QTRY_COMPARE(board->hotspotSetCount(), 1);
    QVERIFY(m_window.clickName("Plan the night")); // the sheet opened with the screen
    QTRY_VERIFY_WITH_TIMEOUT(board->hasPlan() && !board->isPlanning() && !board->isChecking(), workingTime);
    QTRY_VERIFY(board->blockingCount() > 0);
    QVERIFY(!m_window.called("approveButton")->isEnabled());
    const auto plan = PlanRepository(*m_workspace->store()).load(PlanId::fromString(board->planId()));
    QVERIFY(plan);
    QCOMPARE(plan->status, PlanStatus::Draft);
}

void EndToEndTest::opensTheExercise()
{
    m_workspace->closeFile();
    QVERIFY(m_window.clickName("Open the exercise borough"));
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isExercise(), workingTime);
    QVERIFY(m_workspace->path().startsWith(m_directory.path()) ||
            m_workspace->path().startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
    QVERIFY(m_window.find(
        [](QQuickItem *item) { return item->property("text").toString().contains(QLatin1StringView("EXERCISE")); }));
    m_window.key(Qt::Key_2, Qt::ControlModifier);
    auto *places = waitForModel<HotspotsModel>("HotspotsScreen", "places");
    QVERIFY(places);
    QTRY_VERIFY_WITH_TIMEOUT(!places->isBusy() && places->placeCount() == 20, workingTime);
    QVERIFY(m_window.clickName("Use in a plan"));
    QTRY_VERIFY(!m_workspace->currentHotspotSet().isEmpty());
    QTRY_VERIFY(m_workspace->wanted().isEmpty());
    m_window.key(Qt::Key_Escape);
}

void EndToEndTest::plansTheNight()
{
    auto *board = waitForModel<PlanBoard>("PlanScreen", "board");
    QVERIFY(board);
    const QString before = board->planId();
    QVERIFY(m_window.clickObject("newPlanButton"));
    QTRY_COMPARE(m_window.focusName(), QStringLiteral("Operational date"));
    m_window.key(Qt::Key_A, Qt::ControlModifier);
    m_window.type("27/11/2026");
    QVERIFY(m_window.fill("Seed of the random arrivals", "5"));
    QVERIFY(m_window.clickName("Plan the night"));
    QTRY_VERIFY_WITH_TIMEOUT(board->hasPlan() && board->planId() != before && !board->isPlanning(), workingTime);
    QTRY_VERIFY_WITH_TIMEOUT(!board->isChecking(), workingTime);

    const auto plan = PlanRepository(*m_workspace->store()).load(PlanId::fromString(board->planId()));
    QVERIFY(plan);
    QCOMPARE(plan->seed, quint64{5});
    QCOMPARE(plan->shift.operationalDate, QDate(2026, 11, 27));
    QCOMPARE(plan->teams.size(), size_t{4});
    QTRY_COMPARE(board->approvalObstacle(), QString());
}

void EndToEndTest::editsAndUndoes()
{
    auto *board = waitForModel<PlanBoard>("PlanScreen", "board");
    QVERIFY(board);
    const int legs = board->legs()->rowCount();
    m_window.called("timeline")->forceActiveFocus();
    m_window.key(Qt::Key_Right);
    QVERIFY(!board->selectedLeg().isEmpty());
    m_window.key(Qt::Key_Delete);
    QCOMPARE(board->legs()->rowCount(), legs - 1);
    m_window.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(board->legs()->rowCount(), legs);
    QTRY_VERIFY_WITH_TIMEOUT(!board->isChecking() && board->approvalObstacle().isEmpty(), workingTime);
}

void EndToEndTest::approvesThePlan()
{
    auto *board = waitForModel<PlanBoard>("PlanScreen", "board");
    QVERIFY(board);
    QTRY_VERIFY(m_window.called("approveButton")->isEnabled());
    QVERIFY(m_window.clickObject("approveButton"));
    QTRY_COMPARE(m_window.focusName(), QStringLiteral("Your shoulder number or role"));
    m_window.type("1102");
    m_window.key(Qt::Key_Return);
    QTRY_COMPARE(board->status(), QStringLiteral("approved"));

    const auto plan = PlanRepository(*m_workspace->store()).load(PlanId::fromString(board->planId()));
    QVERIFY(plan);
    QCOMPARE(plan->status, PlanStatus::Approved);
    QCOMPARE(plan->approvedBy, QStringLiteral("1102"));
}

void EndToEndTest::printsThePack()
{
    m_window.key(Qt::Key_4, Qt::ControlModifier);
    auto *desk = waitForModel<BriefDesk>("BriefScreen", "desk");
    QVERIFY(desk);
    QTRY_VERIFY_WITH_TIMEOUT(!desk->isBusy() && desk->pages()->rowCount() > 0, workingTime);
    QVERIFY(!desk->isDraft());
    QVERIFY(m_window.called("exportPdf")->isEnabled());
    desk->exportPdf(QUrl::fromLocalFile(path("pack.pdf")));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->isBusy() && !desk->notice().isEmpty(), workingTime);
    QCOMPARE(desk->errorText(), QString());
    QCOMPARE(pagesOfPdf(path("pack.pdf")), desk->pages()->rowCount());
    QVERIFY(desk->pages()->rowCount() >= 5);
}

void EndToEndTest::recordsByKeys()
{
    m_window.key(Qt::Key_5, Qt::ControlModifier);
    auto *desk = waitForModel<RecordDesk>("RecordScreen", "desk");
    QVERIFY(desk);
    QVERIFY(desk->hasPlan());
    QCOMPARE(desk->entered(), 0);
    QTRY_COMPARE(m_window.focusName(), QStringLiteral("In: empty"));
    m_window.type("2155");
    m_window.key(Qt::Key_Return);
    m_window.type("2207");
    m_window.key(Qt::Key_Return);
    m_window.type("n");
    m_window.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk->entered(), 1);
    m_window.type("t"); // the next leg: as planned, with two welfare checks
    m_window.type("cc");
    m_window.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk->entered(), 2);

    auto rows = ResultRepository(*m_workspace->store()).standing(PlanId::fromString(desk->planId()));
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t{2});
    std::ranges::sort(*rows, {}, &PatrolResult::nil);
    QCOMPARE(rows->at(0).counts.value(QStringLiteral("welfare_check")), 2);
    QVERIFY(rows->at(1).nil);
    QCOMPARE(rows->at(1).actualIn, QDateTime(QDate(2026, 11, 27), QTime(21, 55), QTimeZone::UTC));
    QCOMPARE(rows->at(1).actualOut, QDateTime(QDate(2026, 11, 27), QTime(22, 7), QTimeZone::UTC));
}

void EndToEndTest::logsAWalk()
{
    const size_t before = WalkRepository(*m_workspace->store()).list().value().size();
    m_window.key(Qt::Key_6, Qt::ControlModifier);
    auto *desk = waitForModel<WalkDesk>("WalksScreen", "desk");
    QVERIFY(desk);
    QVERIFY(m_window.clickName("New walk"));
    QTRY_COMPARE(m_window.focusName(), QStringLiteral("Date"));
    m_window.key(Qt::Key_A, Qt::ControlModifier);
    m_window.type("20/11/2026");
    QVERIFY(m_window.fill("Start time", "2010"));
    QVERIFY(m_window.fill("Place", "Weaver Street"));
    QVERIFY(m_window.fill("Where it began", "51.5074, -0.1278"));
    QVERIFY(m_window.fill("Officer's shoulder number", "2210"));
    QVERIFY(m_window.fill("Minutes", "35"));
    QVERIFY(m_window.press("Add a concern"));
    QTRY_COMPARE(m_window.focusName(), QStringLiteral("Where concern 1 is"));
    m_window.type("51.5080, -0.1270");
    QVERIFY(m_window.press("Badly lit"));
    QVERIFY(m_window.press("Add an action"));
    QTRY_COMPARE(m_window.focusName(), QStringLiteral("What is to be done"));
    m_window.type("Mend the lamp");
    QVERIFY(m_window.fill("Owner", "Ward sergeant"));
    QVERIFY(m_window.fill("Due on", "10/12/2026"));
    QVERIFY(m_window.press("Save walk"));
    QTRY_VERIFY(desk->form()->isEntered());

    const auto walks = WalkRepository(*m_workspace->store()).list();
    QVERIFY(walks);
    QCOMPARE(walks->size(), before + 1);
    const auto walk = std::ranges::find(*walks, QStringLiteral("Weaver Street"), &Walk::placeName);
    QVERIFY(walk != walks->end());
    QCOMPARE(walk->minutes, 35);
    QCOMPARE(walk->officer, QStringLiteral("2210"));
    QCOMPARE(walk->startedAt, QDateTime(QDate(2026, 11, 20), QTime(20, 10), QTimeZone::UTC));
    QCOMPARE(walk->concerns.size(), size_t{1});
    QCOMPARE(walk->concerns[0].categories, QStringList{QStringLiteral("badly_lit")});
    QCOMPARE(walk->concerns[0].actions.size(), size_t{1});
    QCOMPARE(walk->concerns[0].actions[0].what, QStringLiteral("Mend the lamp"));
    QCOMPARE(walk->concerns[0].actions[0].due, QDate(2026, 12, 10));
}

void EndToEndTest::fileIsSound()
{
    const auto found = verify(*m_workspace->store());
    QVERIFY(found);
    QVERIFY2(found->ok(), qPrintable(found->problems.join(u'\n')));
    const auto entries = auditEntries(*m_workspace->store());
    QVERIFY(entries);
    for (const char *action : {"plan", "result", "walk"})
        QVERIFY2(
            std::ranges::any_of(
                *entries, [&](const AuditEntry &entry) { return entry.action.startsWith(QLatin1StringView(action)); }),
            action);
    m_workspace->closeFile();
}

int main(int argc, char **argv)
{
    // Settings, recent files and the exercise borough of this run only.
    const QTemporaryDir home;
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, home.path().toUtf8());
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Lantern"));
    QCoreApplication::setApplicationName(QStringLiteral("Lantern"));
    EndToEndTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_end_to_end.moc"
