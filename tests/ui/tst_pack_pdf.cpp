#include "brief/pack_layout.h"
#include "brief/pack_pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lantern;

namespace
{

Pack longPack()
{
    Pack pack;
    pack.title = QStringLiteral("Patrol briefing");
    pack.marking = QStringLiteral("OFFICIAL-SENSITIVE · EXERCISE — fictional data");
    pack.exercise = true;
    pack.reference = QStringLiteral("Vigilant 14, version 3");
    pack.version = 3;
    pack.copyNumber = 12;
    pack.returnBy = QDate(2026, 12, 5);
    PackSection section{.title = QStringLiteral("Information"), .paragraphs = {}, .tables = {}};
    PackTable table{.header = {QStringLiteral("Rank"), QStringLiteral("Why here")}, .rows = {}};
    for (int i = 1; i <= 90; ++i)
        table.rows.push_back(
            {QString::number(i),
             QStringLiteral("reason-%1 ").arg(i) + QStringLiteral("followed after dark near the steps ").repeated(4)});
    table.rows.push_back(
        {QStringLiteral("91"), QStringLiteral("longest ").repeated(3000) + QStringLiteral("the-very-end")});
    section.tables = {table};
    pack.sections = {section};
    for (int i = 0; i < 3; ++i) {
        Team team;
        team.name = QStringLiteral("Team %1").arg(i);
        pack.plan.teams.push_back(team);
        PatrolSheet sheet;
        sheet.title = team.name;
        sheet.legs = {.header = {QStringLiteral("Time"), QStringLiteral("Place")},
                      .rows = {{QStringLiteral("22:00–22:13"), QStringLiteral("Z").repeated(300)}}};
        pack.sheets.push_back(sheet);
    }
    return pack;
}

MapScene sceneOf(const Pack &pack)
{
    MapScene::Content content;
    content.plan = pack.plan;
    content.routes = {{{529500, 180000}, {530500, 180400}}, {{529500, 180500}, {530500, 180000}}, {}};
    return MapScene(std::move(content));
}

} // namespace

class tst_pack_pdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsMarked();
    void headersRepeatAndNothingIsLost();
    void headingsStayWithTheirTable();
    void failureLeavesTheOldFile();
    void wrappedKeepsEveryWord_data();
    void wrappedKeepsEveryWord();
    void columnsFillTheWidth();
    void previewIsTheSamePages();

private:
    QStringList pagesOf(const Pack &pack);
};

QStringList tst_pack_pdf::pagesOf(const Pack &pack)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("pack.pdf"));
    const Result<int> pages = writePackPdf(pack, sceneOf(pack), path);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().text()));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                                QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    QStringList texts = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    texts.removeLast();
    if (texts.size() != *pages)
        qFatal("%d pages were reported and %d written", *pages, static_cast<int>(texts.size()));
    return texts;
}

void tst_pack_pdf::everyPageIsMarked()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not on this machine: the PDF's text is NOT checked");
    Pack pack = longPack();
    const QStringList pages = pagesOf(pack);
    QVERIFY(pages.size() > 5);
    for (int i = 0; i < pages.size(); ++i) {
        QCOMPARE(pages[i].count(QStringLiteral("OFFICIAL-SENSITIVE · EXERCISE")), 2);
        QVERIFY(pages[i].contains(QStringLiteral("Version 3 · copy 12")));
        QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(QStringLiteral("DRAFT")));
    }
    pack.draft = false;
    for (const QString &page : pagesOf(pack))
        QVERIFY(!page.contains(QStringLiteral("DRAFT")));
}

void tst_pack_pdf::headersRepeatAndNothingIsLost()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not on this machine: the PDF's text is NOT checked");
    const QStringList pages = pagesOf(longPack());
    const QString all = pages.join(u'\n');
    for (int i = 1; i <= 90; ++i)
        QCOMPARE(all.count(QRegularExpression(QStringLiteral("reason-%1\\b").arg(i))), 1);
    QCOMPARE(all.count(QStringLiteral("longest")), 3000);
    QVERIFY(all.contains(QStringLiteral("the-very-end")));
    QCOMPARE(all.count(u'Z'), 900);
    for (const QString &page : pages)
        if (page.contains(QStringLiteral("reason-")))
            QVERIFY(page.contains(QStringLiteral("Why here")));
}

// Sections of different heights, so that some of them begin at the foot of a page.
void tst_pack_pdf::headingsStayWithTheirTable()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not on this machine: the PDF's text is NOT checked");
    constexpr int count = 60;
    Pack pack = longPack();
    pack.sections.clear();
    for (int i = 0; i < count; ++i) {
        const QString many = QStringLiteral("word ").repeated(8 + 20 * (i % 7));
        pack.sections.push_back(
            {.title = QStringLiteral("heading-%1-").arg(i),
             .paragraphs = {},
             .tables = {{.header = {many, many}, .rows = {{QStringLiteral("row-%1-").arg(i), many}}}}});
    }
    const QStringList pages = pagesOf(pack);
    for (int i = 0; i < count; ++i) {
        const auto page = std::ranges::find_if(
            pages, [i](const QString &one) { return one.contains(QStringLiteral("heading-%1-").arg(i)); });
        QVERIFY(page != pages.end());
        QVERIFY2(page->contains(QStringLiteral("row-%1-").arg(i)), qPrintable(QString::number(i)));
    }
}

void tst_pack_pdf::failureLeavesTheOldFile()
{
    const Pack pack = longPack();
    const Result<int> pages = writePackPdf(pack, sceneOf(pack), QStringLiteral("/no/such/folder/pack.pdf"));
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, Error::Code::Storage);
    QCOMPARE(pages.error().file, QStringLiteral("/no/such/folder/pack.pdf"));
}

void tst_pack_pdf::wrappedKeepsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << QStringLiteral("steps");
    QTest::newRow("words") << QStringLiteral("followed after dark near the bridge steps");
    QTest::newRow("no space") << QStringLiteral("x").repeated(400);
    QTest::newRow("Welsh") << QStringLiteral("Tŷ’r Afon, Llwybr yr Ŵyl ac yn y blaen");
}

void tst_pack_pdf::wrappedKeepsEveryWord()
{
    QFETCH(QString, text);
    const QFont font = pageFont(9);
    const QStringList lines = wrapped(text, font, 90);
    for (const QString &line : lines)
        QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 91);
    QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
}

void tst_pack_pdf::columnsFillTheWidth()
{
    const PackTable table{.header = {QStringLiteral("a"), QStringLiteral("b")},
                          .rows = {{QStringLiteral("1"), QStringLiteral("long ").repeated(80)}}};
    const std::vector<double> widths = columnWidths(table, pageFont(9), 500);
    QVERIFY(std::abs(widths[0] + widths[1] - 500) < 0.01);
    QVERIFY(widths[0] < 40);
}

void tst_pack_pdf::previewIsTheSamePages()
{
    const Pack pack = longPack();
    const MapScene scene = sceneOf(pack);
    const PackPages pages(pack, scene);
    const QImage image = pages.image(0, 300);
    QCOMPARE(image.size(), QSize(300, 424));
    QVERIFY(image != QImage(image.size(), image.format()));
    int ink = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 10; y < 24; ++y)
            ink += image.pixelColor(x, y).lightness() < 160;
    QVERIFY(ink > 20); // the marking at the top
}

QTEST_MAIN(tst_pack_pdf)
#include "tst_pack_pdf.moc"
