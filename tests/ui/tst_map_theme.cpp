#include "map/map_theme.h"

#include <QFile>
#include <QTest>

using namespace lantern;

class tst_map_theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsComplete();
    void contrast_data();
    void contrast();
    void harmRampRuns_data();
    void harmRampRuns();
    void widthsBetweenZooms();
    void ownFileChangesOnlyWhatItSays();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void usedFromNowOn();

private:
    [[nodiscard]] static const MapTheme &themeOf(const QString &style)
    {
        const MapThemes &themes = builtInMapThemes();
        return style == QLatin1StringView("dark")    ? themes.dark
               : style == QLatin1StringView("print") ? themes.print
                                                     : themes.light;
    }
};

void tst_map_theme::builtInIsComplete()
{
    QFile file(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/resources/map/theme.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<MapThemes> read = readMapThemes(file.readAll(), file.fileName());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(builtInMapThemes().light.land.isValid());
    QCOMPARE(builtInMapThemes().light.land, read->light.land);
}

// WCAG 2.2: 1.4.3 for text, 1.4.11 for what is not text.
void tst_map_theme::contrast_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const QString &style : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print")}) {
        const MapTheme &theme = themeOf(style);
        const auto row = [&](const char *what, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s: %s on %s", qPrintable(style), what, qPrintable(ground.name()))
                << style << ink << ground << least;
        };
        const std::pair<const char *, QColor> texts[]{{"text", theme.text},
                                                      {"muted text", theme.mutedText},
                                                      {"names of water", theme.waterText},
                                                      {"names of parks", theme.greenText}};
        for (const auto &[what, ink] : texts) {
            row(what, ink, theme.halo, 4.5);
            if (theme.land != theme.halo)
                row(what, ink, theme.land, 4.5);
        }
        row("numbers on discs", theme.onDisc, theme.disc, 4.5);
        const std::pair<const char *, QColor> symbols[]{
            {"uniform", theme.uniform},       {"plain", theme.plain},      {"walk", theme.walk},
            {"alert", theme.alert},           {"accent", theme.accent},    {"offence", theme.offence},
            {"StreetSafe", theme.streetSafe}, {"venue", theme.venue},      {"stop", theme.stop},
            {"station", theme.text},          {"boundary", theme.boundary}};
        for (const auto &[what, ink] : symbols)
            row(what, ink, theme.land, 3.0);
    }
}

void tst_map_theme::contrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(ratio)));
}

void tst_map_theme::harmRampRuns_data()
{
    QTest::addColumn<QString>("style");
    for (const char *style : {"light", "dark", "print"})
        QTest::newRow(style) << QString::fromLatin1(style);
}

// One way in brightness, so that it reads without colour.
void tst_map_theme::harmRampRuns()
{
    QFETCH(QString, style);
    const MapTheme &theme = themeOf(style);
    for (size_t i = 1; i < theme.harm.size(); ++i) {
        const double before = contrastRatio(theme.harm[i - 1], Qt::black);
        const double now = contrastRatio(theme.harm[i], Qt::black);
        QVERIFY(style == QLatin1StringView("dark") ? now > before : now < before);
    }
}

void tst_map_theme::widthsBetweenZooms()
{
    const StreetLook look{.widths = {{10, 1}, {12, 4}}};
    QVERIFY(!look.showsAt(9.9) && look.showsAt(10));
    QCOMPARE(look.widthAt(9), 1.0);
    QCOMPARE(look.widthAt(11), 2.0); // by equal ratios
    QCOMPARE(look.widthAt(15), 4.0);
    QCOMPARE(StreetLook().widthAt(15), 0.0);
    // Lesser streets are never wider than main ones.
    const MapTheme &theme = builtInMapThemes().light;
    for (double zoom = 12; zoom <= 19; zoom += 0.5) {
        QVERIFY(theme.look(Street::Class::Primary).widthAt(zoom) >=
                theme.look(Street::Class::Residential).widthAt(zoom));
        const StreetLook &service = theme.look(Street::Class::Service);
        QVERIFY(!service.showsAt(zoom) ||
                theme.look(Street::Class::Residential).widthAt(zoom) >= service.widthAt(zoom));
    }
}

void tst_map_theme::ownFileChangesOnlyWhatItSays()
{
    const MapThemes &own = builtInMapThemes();
    const Result<MapThemes> read = readMapThemes(R"({"styles": {"dark": {"colours": {"land": "#000000"}}},
        "streets": {"footway": {"foot": true, "widths": [[12, 2]]}}})",
                                                 QStringLiteral("mine.json"), &own);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->dark.land, QColor(Qt::black));
    QCOMPARE(read->dark.water, own.dark.water);
    QCOMPARE(read->light.land, own.light.land);
    QVERIFY(read->print.look(Street::Class::Footway).showsAt(12));
    QVERIFY(read->print.look(Street::Class::Primary).isMain);
}

void tst_map_theme::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{\n  \"styles\": {\n    oops") << QStringLiteral("mine.json:3:");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("mine.json:1:1");
    QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("it is empty");
    QTest::newRow("no colour") << QByteArray(R"({"styles": {"dark": {"colours": {"land": "sea"}}}})")
                               << QStringLiteral("styles.dark.colours.land: “sea” is no colour");
    QTest::newRow("a number") << QByteArray(R"({"styles": {"dark": {"colours": {"land": 7}}}})")
                              << QStringLiteral("styles.dark.colours.land: “7” is no colour");
    QTest::newRow("misspelt") << QByteArray(R"({"styles": {"light": {"colours": {"lnad": "#FFFFFF"}}}})")
                              << QStringLiteral("styles.light.colours.lnad: there is no such key");
    QTest::newRow("no style") << QByteArray(R"({"styles": {"sepia": {}}})") << QStringLiteral("styles.sepia");
    QTest::newRow("no street") << QByteArray(R"({"streets": {"boulevard": {}}})")
                               << QStringLiteral("streets.boulevard");
    QTest::newRow("too clear") << QByteArray(R"({"styles": {"light": {"opacity": {"hexagons": 1.5}}}})")
                               << QStringLiteral("styles.light.opacity.hexagons: “1.5” is no number from 0 to 1");
    QTest::newRow("short ramp") << QByteArray(R"({"styles": {"light": {"harm": ["#FFFFFF"]}}})")
                                << QStringLiteral("styles.light.harm: it must be a list of five");
    QTest::newRow("ramp of words")
        << QByteArray(R"({"styles": {"light": {"harm": ["#FFFFFF", "#FFFFFF", "?", "#FFF", "#FFF"]}}})")
        << QStringLiteral("styles.light.harm[2]");
    QTest::newRow("zooms fall") << QByteArray(R"({"streets": {"steps": {"widths": [[15, 1], [14, 2]]}}})")
                                << QStringLiteral("streets.steps.widths[1]");
    QTest::newRow("no width") << QByteArray(R"({"streets": {"steps": {"widths": [[15, 0]]}}})")
                              << QStringLiteral("streets.steps.widths[0]");
    QTest::newRow("no widths") << QByteArray(R"({"streets": {"steps": {}}})") << QStringLiteral("streets.steps.widths");
    QTest::newRow("odd dashes") << QByteArray(R"({"streets": {"steps": {"widths": [[15, 1]], "dash": [1]}}})")
                                << QStringLiteral("streets.steps.dash");
    QTest::newRow("no object") << QByteArray(R"({"styles": 3})") << QStringLiteral("styles: it must be an object");
}

void tst_map_theme::saysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const Result<MapThemes> read = readMapThemes(json, QStringLiteral("mine.json"), &builtInMapThemes());
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(Error::Code::WrongFormat));
    QVERIFY2(read.error().text().contains(says), qPrintable(read.error().text()));
    // The program's own must not leave anything out either.
    QVERIFY(!readMapThemes(R"({"styles": {}, "streets": {}})", QStringLiteral("own.json")).has_value());
}

void tst_map_theme::usedFromNowOn()
{
    const MapTheme &before = mapTheme(MapStyle::Light);
    MapThemes mine = builtInMapThemes();
    mine.light.land = QColor(Qt::magenta);
    useMapThemes(mine);
    QCOMPARE(mapTheme(MapStyle::Light).land, QColor(Qt::magenta));
    // A painting that has begun goes on with what it began with.
    QCOMPARE(before.land, builtInMapThemes().light.land);
    useMapThemes(builtInMapThemes());
    QCOMPARE(mapTheme(MapStyle::Light).land, builtInMapThemes().light.land);
}

QTEST_GUILESS_MAIN(tst_map_theme)
#include "tst_map_theme.moc"
