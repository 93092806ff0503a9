#include "brief/authority_form.h"
#include "brief/walk_letter.h"
#include "plan/authority.h"
#include "store/walk_request_repository.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace lantern;

// What goes out on paper besides the pack: the letter of a walk, and the authority under section 34.
class tst_brief_papers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void letterAnswersEachConcern();
    void letterWithoutConcernsIsRefused();
    void formSaysWhatIsWritten();
    void emptyFormHasLines();
    void flawStandsOnTheForm();
    void referenceIsNotPrinted();
    void authorityIsChecked_data();
    void authorityIsChecked();

private:
    [[nodiscard]] WalkAction action(ActionState state);
    [[nodiscard]] Authority authority();

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::UTC)};
    std::unique_ptr<Store> m_store;
};

namespace
{

QString textOf(const Report &report)
{
    QStringList all{report.title, report.reference, report.marking};
    for (const PackSection &section : report.sections) {
        all.append(section.title);
        for (const PackParagraph &paragraph : section.paragraphs)
            all.append(paragraph.text);
        for (const PackTable &table : section.tables)
            for (const QStringList &row : table.rows)
                all.append(row);
    }
    return all.join(u'\n');
}

} // namespace

void tst_brief_papers::init()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto created = Store::create({.path = m_directory->filePath(QStringLiteral("a.lantern"))}, m_clock);
    QVERIFY(created);
    m_store = std::move(*created);
}

WalkAction tst_brief_papers::action(ActionState state)
{
    WalkAction made;
    made.id = m_store->makeId<ActionId>();
    made.what = QStringLiteral("mend the lamp");
    made.owner = QStringLiteral("ward sergeant");
    made.partner = QStringLiteral("Council lighting");
    made.due = QDate(2026, 12, 10);
    made.state = state;
    return made;
}

Authority tst_brief_papers::authority()
{
    Polygon square;
    square.outer() = {
        {530'000, 180'000}, {530'000, 180'100}, {530'100, 180'100}, {530'100, 180'000}, {530'000, 180'000}};
    Authority made;
    made.id = m_store->makeId<AuthorityId>();
    made.reference = QStringLiteral("S34/0117");
    made.grantedByRank = QStringLiteral("chief_inspector");
    made.grantedBy = QStringLiteral("1102");
    made.grounds = QStringLiteral("Harassment on three Fridays");
    made.regardsRights = true;
    made.rightsConsidered = QStringLiteral("No assembly is announced");
    made.from = m_clock.now();
    made.to = m_clock.now().addSecs(48 * 3600);
    made.area = {square};
    return made;
}

void tst_brief_papers::letterAnswersEachConcern()
{
    WalkRequest request;
    request.id = m_store->makeId<WalkRequestId>();
    request.reference = QStringLiteral("WT-204");
    request.askedOn = QDate(2026, 11, 1);
    QVERIFY(WalkRequestRepository(*m_store).save(request));
    Walk walk;
    walk.id = m_store->makeId<WalkId>();
    walk.startedAt = m_clock.now().addDays(-20);
    walk.placeName = QStringLiteral("Canal path");
    walk.officer = QStringLiteral("4471");
    walk.request = request.id;
    for (int i = 0; i < 4; ++i) {
        WalkConcern concern;
        concern.id = m_store->makeId<ConcernId>();
        concern.categories = {QStringLiteral("badly_lit")};
        walk.concerns.push_back(concern);
    }
    walk.concerns[0].actions = {action(ActionState::Done)};
    walk.concerns[0].actions[0].outcome = QStringLiteral("The lamp was mended on Monday");
    walk.concerns[1].actions = {action(ActionState::CannotDo)};
    walk.concerns[1].actions[0].cannotDoReason = QStringLiteral("private land");
    walk.concerns[2].actions = {action(ActionState::InProgress)};
    QVERIFY(WalkRepository(*m_store).save(walk));
    const Result<Report> letter = makeWalkLetter(*m_store, walk.id);
    QVERIFY2(letter.has_value(), letter ? "" : qPrintable(letter.error().text()));
    QCOMPARE(letter->marking, QStringLiteral("OFFICIAL")); // it leaves the house
    QCOMPARE(letter->sections.at(0).tables.at(0).rows.size(), 4u);
    const QString text = textOf(*letter);
    for (const char *said : {"WT-204", "Canal path", "Badly lit", "The lamp was mended on Monday", "private land",
                             "Council lighting", "10 December 2026", "write again"})
        QVERIFY2(text.contains(QLatin1StringView(said)), said);
    QVERIFY(!text.contains(QStringLiteral("ward sergeant"))); // who of us is no matter of hers
    QVERIFY(!text.contains(QStringLiteral("took it up again")));
    walk.concerns[2].actions[0].reopened = 1;
    QVERIFY(WalkRepository(*m_store).save(walk));
    QVERIFY(textOf(*makeWalkLetter(*m_store, walk.id)).contains(QStringLiteral("took it up again")));
}

void tst_brief_papers::letterWithoutConcernsIsRefused()
{
    Walk walk;
    walk.id = m_store->makeId<WalkId>();
    walk.startedAt = m_clock.now();
    QVERIFY(WalkRepository(*m_store).save(walk));
    QCOMPARE(makeWalkLetter(*m_store, walk.id).error().code, Error::Code::Refused);
    QCOMPARE(makeWalkLetter(*m_store, m_store->makeId<WalkId>()).error().code, Error::Code::NotFound);
}

void tst_brief_papers::formSaysWhatIsWritten()
{
    const Result<Report> form = makeAuthorityForm(*m_store, authority());
    QVERIFY(form);
    const QString text = textOf(*form);
    for (const char *said : {"S34/0117", "1102", "chief inspector", "Harassment on three Fridays",
                             "No assembly is announced", "1.0 hectares", "TQ 3000 8000"})
        QVERIFY2(text.contains(QLatin1StringView(said)), said);
    QVERIFY(!text.contains(QStringLiteral("do not rely on it")));
}

void tst_brief_papers::emptyFormHasLines()
{
    const Result<Report> form = makeAuthorityForm(*m_store, {});
    QVERIFY(form);
    QVERIFY(textOf(*form).count(QStringLiteral("________________")) >= 8);
    QVERIFY(!textOf(*form).contains(QStringLiteral("do not rely on it")));
}

void tst_brief_papers::flawStandsOnTheForm()
{
    Authority flawed = authority();
    flawed.to = flawed.from.addSecs(49 * 3600);
    const Result<Report> form = makeAuthorityForm(*m_store, flawed);
    QVERIFY(form);
    QCOMPARE(form->sections.at(0).paragraphs.at(0).kind, PackParagraph::Kind::Warning);
}

void tst_brief_papers::referenceIsNotPrinted()
{
    Authority reference = authority();
    reference.kind = QStringLiteral("ripa");
    QCOMPARE(makeAuthorityForm(*m_store, reference).error().code, Error::Code::Refused);
}

using AuthorityEdit = std::function<void(Authority &)>;
Q_DECLARE_METATYPE(AuthorityEdit)

void tst_brief_papers::authorityIsChecked_data()
{
    QTest::addColumn<AuthorityEdit>("edit");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &why, const AuthorityEdit &edit) {
        QTest::newRow(name) << edit << why;
    };
    const auto reference = [](Authority &one) {
        one.kind = QStringLiteral("protective_security");
        one.grounds.clear();
        one.area.clear();
    };
    row("lawful", {}, [](Authority &) {});
    row("49 hours", QStringLiteral("48 hours"), [](Authority &one) { one.to = one.from.addSecs(49 * 3600); });
    row("sergeant", QStringLiteral("inspector"),
        [](Authority &one) { one.grantedByRank = QStringLiteral("sergeant"); });
    row("nobody gave it", QStringLiteral("shoulder number"), [](Authority &one) { one.grantedBy.clear(); });
    row("no grounds", QStringLiteral("grounds"), [](Authority &one) { one.grounds.clear(); });
    row("no word on rights", QStringLiteral("Articles 10 and 11"),
        [](Authority &one) { one.rightsConsidered.clear(); });
    row("no area", QStringLiteral("area"), [](Authority &one) { one.area.clear(); });
    row("reference", {}, reference);
    row("reference for a week", {}, [reference](Authority &one) {
        reference(one);
        one.to = one.from.addDays(7);
    });
    row("reference with a name", QStringLiteral("name"), [reference](Authority &one) {
        reference(one);
        one.reference = QStringLiteral("Smith");
    });
    row("reference with grounds", QStringLiteral("only the reference"),
        [](Authority &one) { one.kind = QStringLiteral("ripa"); });
    row("no such kind", QStringLiteral("no kind"), [](Authority &one) { one.kind = QStringLiteral("s60"); });
}

void tst_brief_papers::authorityIsChecked()
{
    QFETCH(AuthorityEdit, edit);
    QFETCH(QString, why);
    Authority one = authority();
    edit(one);
    const Result<void> checked = checkAuthority(one);
    QCOMPARE(checked.has_value(), why.isEmpty());
    if (!checked)
        QVERIFY2(checked.error().message.contains(why), qPrintable(checked.error().message));
}

QTEST_GUILESS_MAIN(tst_brief_papers)
#include "tst_brief_papers.moc"
