#include "brief/pack.h"
#include "brief/pack_template.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lantern;

namespace
{

MultiPolygon squareAround(GridPoint centre, double half)
{
    Polygon square;
    square.outer() = {{centre.easting - half, centre.northing - half},
                      {centre.easting - half, centre.northing + half},
                      {centre.easting + half, centre.northing + half},
                      {centre.easting + half, centre.northing - half},
                      {centre.easting - half, centre.northing - half}};
    return {square};
}

const GridPoint Middle{530000, 180000};

} // namespace

class tst_brief_pack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sectionsAreIimarch();
    void speaksWelsh();
    void markingSaysExerciseAndDraft();
    void unknownPlanIsRefused();
    void authority_data();
    void authority();
    void concernsNearTheRoute();
    void closedConcernsAreLeftOut();
    void smallCountsAreSuppressed();
    void sheetsNameShoulderNumbers();
    void ownTemplateIsUsed();
    void templateLines_data();
    void templateLines();
    void htmlIsEscapedAndSelfContained();

private:
    void save(const Plan &plan) { QVERIFY(PlanRepository(*m_store).save(plan)); }
    Plan plan();
    Pack pack(int copy = 1);
    QString allText(const Pack &pack);

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::UTC)};
    std::unique_ptr<Store> m_store;
    OfficerId m_officer;
    Plan m_plan;
};

void tst_brief_pack::init()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto created = Store::create({.path = m_directory->filePath(QStringLiteral("a.lantern"))}, m_clock);
    QVERIFY(created);
    m_store = std::move(*created);
    m_officer = m_store->makeId<OfficerId>();
    QVERIFY(PlanRepository(*m_store).saveOfficer({.id = m_officer,
                                                  .shoulderNumber = QStringLiteral("4471"),
                                                  .rank = QStringLiteral("constable"),
                                                  .skills = {}}));
    m_plan = plan();
    save(m_plan);
}

Plan tst_brief_pack::plan()
{
    Plan made;
    made.id = m_store->makeId<PlanId>();
    made.name = QStringLiteral("Vigilant 14");
    made.shift = *makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"));
    Team uniform;
    uniform.id = m_store->makeId<TeamId>();
    uniform.name = QStringLiteral("Team 1");
    uniform.members = {m_officer};
    Leg leg;
    leg.id = m_store->makeId<LegId>();
    leg.placeName = QStringLiteral("Market Row");
    leg.point = Middle;
    leg.arrive = made.shift.from.addSecs(3600);
    leg.depart = leg.arrive.addSecs(13 * 60);
    leg.reason = QStringLiteral("harm peaks 22:00 to 23:00");
    uniform.legs = {leg};
    Team plain;
    plain.id = m_store->makeId<TeamId>();
    plain.name = QStringLiteral("Pair A");
    plain.mode = Mode::Plain;
    plain.operation = Operation::Vigilant;
    plain.linkedUniform = uniform.id;
    made.teams = {uniform, plain};
    return made;
}

Pack tst_brief_pack::pack(int copy)
{
    Result<Pack> made = makePack(*m_store, m_plan.id, copy);
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

QString tst_brief_pack::allText(const Pack &pack)
{
    QString text;
    for (const PackSection &section : pack.sections)
        for (const PackParagraph &paragraph : section.paragraphs)
            text += paragraph.text + u'\n';
    return text;
}

void tst_brief_pack::sectionsAreIimarch()
{
    QStringList initials;
    for (const PackSection &section : pack().sections)
        initials.append(section.title.left(1));
    QCOMPARE(initials.join(QString()), QStringLiteral("IIMARCH"));
    QVERIFY(!allText(pack()).contains(u'%'));
}

void tst_brief_pack::speaksWelsh()
{
    const QStringList names{QStringLiteral("pack.txt"), QStringLiteral("sheets.txt"),
                            QStringLiteral("signpost_card.txt"), QStringLiteral("hotspot_return.txt")};
    const auto templates = [&] {
        QStringList texts;
        for (const QString &name : names)
            texts.append(templateText(*m_store, QString(), name));
        return texts;
    };
    const QStringList english = templates();
    const Pack before = pack();
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Welsh));
    const QStringList welsh = templates();
    const Pack made = pack();
    QLocale::setDefault(usual);
    QCOMPARE(made.sections.front().title, QStringLiteral("Gwybodaeth"));
    QCOMPARE(made.sections.size(), before.sections.size());
    QCOMPARE(made.sheets.front().lookFor.size(), before.sheets.front().lookFor.size());
    QVERIFY(made.sheets.front().lookFor != before.sheets.front().lookFor);
    // Each says the same: what is filled in is filled in in both.
    for (qsizetype i = 0; i < names.size(); ++i) {
        QStringList first = placeholdersIn(english[i]);
        QStringList second = placeholdersIn(welsh[i]);
        first.sort();
        second.sort();
        QVERIFY(!first.isEmpty() && welsh[i] != english[i]);
        QCOMPARE(second, first);
    }
}

void tst_brief_pack::markingSaysExerciseAndDraft()
{
    QCOMPARE(pack().marking, QStringLiteral("OFFICIAL-SENSITIVE"));
    QVERIFY(pack().draft);
    QVERIFY(m_store->setProperty(QStringLiteral("exercise"), QStringLiteral("1")));
    QVERIFY(m_store->setProperty(QStringLiteral("marking"), QStringLiteral("OFFICIAL")));
    m_plan.status = PlanStatus::Approved;
    m_plan.approvedBy = QStringLiteral("inspector");
    m_plan.approvedAt = m_clock.now();
    save(m_plan);
    const Pack exercise = pack(7);
    QVERIFY(exercise.marking.startsWith(QStringLiteral("OFFICIAL ·")));
    QVERIFY(exercise.marking.contains(QStringLiteral("EXERCISE")));
    QVERIFY(!exercise.draft);
    QCOMPARE(exercise.copyNumber, 7);
    // Seven days after the morning on which the shift ends.
    QCOMPARE(exercise.returnBy, QDate(2026, 12, 5));
}

void tst_brief_pack::unknownPlanIsRefused()
{
    const Result<Pack> made = makePack(*m_store, m_store->makeId<PlanId>());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::NotFound);
}

void tst_brief_pack::authority_data()
{
    QTest::addColumn<int>("fromHours");
    QTest::addColumn<int>("toHours");
    QTest::addColumn<bool>("regardsRights");
    QTest::addColumn<bool>("inForce");
    QTest::newRow("covers the shift") << 0 << 8 << true << true;
    QTest::newRow("begins within it") << 5 << 12 << true << true;
    QTest::newRow("ends as it starts") << -8 << 0 << true << false;
    QTest::newRow("starts as it ends") << 8 << 12 << true << false;
    QTest::newRow("48 hours") << -24 << 24 << true << true;
    QTest::newRow("over 48 hours") << -24 << 25 << true << false;
    QTest::newRow("without regard to rights") << 0 << 8 << false << false;
}

void tst_brief_pack::authority()
{
    QFETCH(int, fromHours);
    QFETCH(int, toHours);
    QFETCH(bool, regardsRights);
    QFETCH(bool, inForce);
    Authority authority;
    authority.id = m_store->makeId<AuthorityId>();
    authority.reference = QStringLiteral("S34-99");
    authority.grantedByRank = QStringLiteral("inspector");
    authority.grantedBy = QStringLiteral("210");
    authority.grounds = QStringLiteral("harassment");
    authority.regardsRights = regardsRights;
    authority.from = m_plan.shift.from.addSecs(fromHours * 3600);
    authority.to = m_plan.shift.from.addSecs(toHours * 3600);
    authority.area = squareAround(Middle, 100);
    QVERIFY(PlanRepository(*m_store).saveAuthority(authority));
    const QString text = allText(pack());
    QCOMPARE(text.contains(QStringLiteral("S34-99 is in force")), inForce);
    QCOMPARE(text.contains(QStringLiteral("No section 34 authority is in force")), !inForce);
}

void tst_brief_pack::concernsNearTheRoute()
{
    for (const auto &[metres, name] : {std::pair{150.0, "Ferry Lane"}, std::pair{250.0, "Far Lane"}}) {
        Walk walk;
        walk.id = m_store->makeId<WalkId>();
        walk.startedAt = m_clock.now().addDays(-5);
        walk.minutes = 40;
        walk.officer = QStringLiteral("4471");
        walk.place = Middle;
        WalkConcern concern;
        concern.id = m_store->makeId<ConcernId>();
        concern.point = {Middle.easting + metres, Middle.northing};
        concern.categories = {QStringLiteral("badly_lit")};
        concern.placeName = QString::fromLatin1(name);
        walk.concerns = {concern};
        QVERIFY(WalkRepository(*m_store).save(walk));
    }
    const Pack made = pack();
    QVERIFY(allText(made).contains(QStringLiteral("Ferry Lane: Badly lit (walk of Sun 22 November 2026)")));
    QVERIFY(!allText(made).contains(QStringLiteral("Far Lane")));
    QVERIFY(made.sheets.front().lookFor.join(u'\n').contains(QStringLiteral("Ferry Lane")));
    QVERIFY(!made.sheets.back().lookFor.join(u'\n').contains(QStringLiteral("Ferry Lane")));
}

void tst_brief_pack::closedConcernsAreLeftOut()
{
    Walk walk;
    walk.id = m_store->makeId<WalkId>();
    walk.startedAt = m_clock.now().addDays(-5);
    walk.minutes = 40;
    walk.officer = QStringLiteral("4471");
    WalkConcern concern;
    concern.id = m_store->makeId<ConcernId>();
    concern.point = Middle;
    concern.placeName = QStringLiteral("Ferry Lane");
    WalkAction action;
    action.id = m_store->makeId<ActionId>();
    action.concern = concern.id;
    action.what = QStringLiteral("mend the lamp");
    action.state = ActionState::Done;
    action.outcome = QStringLiteral("mended");
    concern.actions = {action};
    walk.concerns = {concern};
    QVERIFY(WalkRepository(*m_store).save(walk));
    QVERIFY(!allText(pack()).contains(QStringLiteral("Ferry Lane")));
}

void tst_brief_pack::smallCountsAreSuppressed()
{
    Plan past = plan();
    past.shift = *makeShift(QDate(2026, 11, 20), QStringLiteral("21:00-05:00"));
    past.teams.front().legs.front().arrive = past.shift.from.addSecs(60);
    past.teams.front().legs.front().depart = past.shift.from.addSecs(900);
    save(past);
    PatrolResult result;
    result.id = m_store->makeId<ResultId>();
    result.plan = past.id;
    result.team = past.teams.front().id;
    result.leg = past.teams.front().legs.front().id;
    result.recordedAt = m_clock.now();
    result.recordedBy = QStringLiteral("desk");
    result.actualIn = past.shift.from.addSecs(60);
    result.actualOut = past.shift.from.addSecs(900);
    result.counts = {{QStringLiteral("arrest"), 3}, {QStringLiteral("women_spoken_to"), 12}};
    QVERIFY(ResultRepository(*m_store).append(result));
    const QString text = allText(pack());
    QVERIFY(text.contains(QStringLiteral("arrests <5")));
    QVERIFY(text.contains(QStringLiteral("women spoken to 12")));
    QCOMPARE(text.count(QStringLiteral("Last 28 days")), 1);
}

void tst_brief_pack::sheetsNameShoulderNumbers()
{
    const Pack made = pack();
    QCOMPARE(made.sheets.size(), size_t(2));
    QCOMPARE(made.sheets.front().title, QStringLiteral("Team 1 · uniform · Verona"));
    QCOMPARE(made.sheets.front().crew, QStringList{QStringLiteral("4471")});
    QCOMPARE(made.sheets.front().legs.rows.front(),
             QStringList({QStringLiteral("1"), QStringLiteral("22:00–22:13"), QStringLiteral("Market Row"),
                          QStringLiteral("13"), QStringLiteral("harm peaks 22:00 to 23:00")}));
    QVERIFY(made.sheets.back().contacts.front().contains(QStringLiteral("Team 1")));
    QVERIFY(allText(made).contains(QStringLiteral("No officer is posted yet: Pair A")));
}

void tst_brief_pack::ownTemplateIsUsed()
{
    QVERIFY(m_store->setProperty(QStringLiteral("briefing_pack"),
                                 QStringLiteral("[Situation]\nTonight: %plan%, copy %copy%")));
    const Pack made = pack(3);
    QCOMPARE(made.sections.size(), size_t(1));
    QCOMPARE(made.sections.front().paragraphs.front().text, QStringLiteral("Tonight: Vigilant 14, copy 3"));
}

void tst_brief_pack::templateLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("plain") << QStringLiteral("a line") << QStringList{QStringLiteral("a line")};
    QTest::newRow("one") << QStringLiteral("- say %one%.") << QStringList{QStringLiteral("say 1.")};
    QTest::newRow("many") << QStringLiteral("say %many%")
                          << QStringList({QStringLiteral("say a"), QStringLiteral("say b")});
    QTest::newRow("one and many") << QStringLiteral("%one%%many%")
                                  << QStringList({QStringLiteral("1a"), QStringLiteral("1b")});
    QTest::newRow("empty") << QStringLiteral("say %none%") << QStringList();
    QTest::newRow("value that looks like a placeholder")
        << QStringLiteral("%odd%") << QStringList{QStringLiteral("%one%")};
    QTest::newRow("a lone percent") << QStringLiteral("61 % of it") << QStringList{QStringLiteral("61 % of it")};
    QTest::newRow("comment") << QStringLiteral("# note") << QStringList();
}

void tst_brief_pack::templateLines()
{
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    const PackValues values{{QStringLiteral("one"), {QStringLiteral("1")}},
                            {QStringLiteral("many"), {QStringLiteral("a"), QStringLiteral("b")}},
                            {QStringLiteral("odd"), {QStringLiteral("%one%")}}};
    const std::vector<PackSection> sections = fillTemplate(QStringLiteral("[A]\n") + line, values, {});
    QStringList lines;
    for (const PackParagraph &paragraph : sections.front().paragraphs)
        lines.append(paragraph.text);
    QCOMPARE(lines, expected);
}

void tst_brief_pack::htmlIsEscapedAndSelfContained()
{
    m_plan.name = QStringLiteral("<script>alert(1)</script>");
    m_plan.teams.front().legs.front().placeName = QStringLiteral("\"><img src=x onerror=alert(1)>&");
    save(m_plan);
    const QString html = toHtml(pack(2), {{QString(), QByteArray("png")}});
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<img src=x")));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;")));
    QVERIFY(html.contains(QStringLiteral("data:image/png;base64,cG5n")));
    QVERIFY(!html.contains(QStringLiteral("http")));
    QCOMPARE(html.count(QStringLiteral("class=\"marking")), 2);
    QVERIFY(html.contains(QStringLiteral("DRAFT")));
    QVERIFY(html.contains(QStringLiteral("copy 2")));
}

QTEST_GUILESS_MAIN(tst_brief_pack)
#include "tst_brief_pack.moc"
