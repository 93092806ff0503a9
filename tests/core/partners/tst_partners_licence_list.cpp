#include "partners/licence_list.h"

#include "core/store/store_fixture.h"

#include <QFile>

using namespace lantern;
using namespace lantern::test;

// A licence list: its columns, what it is matched to, what is refused and why.
class PartnersLicenceListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previews();
    void matches();
    void updates();
    void tellsHousesOfOneNameApart_data();
    void tellsHousesOfOneNameApart();
    void savesWhatIsInDoubtOnlyWhenDecided();
    void takesAVenueOnce();
    void readsPostcodes_data();
    void readsPostcodes();
    void refuses_data();
    void refuses();
    void survivesRubbish_data();
    void survivesRubbish();
    void comparesNames_data();
    void comparesNames();

private:
    QString write(const QByteArray &text)
    {
        QString path = m_files.path(QStringLiteral("list.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }
    Result<LicenceList> read(const QByteArray &text, const VenueRegister &all = {})
    {
        const QString path = write(text);
        const Result<LicencePreview> preview = previewLicenceList(path);
        if (!preview)
            return std::unexpected(preview.error());
        return readLicenceList(path, preview->suggested, all, m_places);
    }

    StoreFixture m_files;
    const std::vector<Place> m_places{
        {.id = 1, .kind = Place::Kind::Pub, .name = QStringLiteral("The Lantern"), .point = {530'000, 180'000}},
        {.id = 2, .kind = Place::Kind::Pub, .name = QStringLiteral("Anchor"), .point = {530'000, 181'000}},
        {.id = 3, .kind = Place::Kind::Pub, .name = QStringLiteral("Anchor"), .point = {533'000, 181'000}},
        {.id = 4, .kind = Place::Kind::BusStop, .name = QStringLiteral("Harbour Road"), .point = {531'000, 181'000}}};
};

void PartnersLicenceListTest::previews()
{
    const QString path =
        write("Premises Name;Licence Number;Licensee;Eastings;Northings\nThe Lantern;LN/1;A Person;530000;180000\n");
    const Result<LicencePreview> preview = previewLicenceList(path);
    QVERIFY(preview);
    QCOMPARE(preview->columns.size(), 5);
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->suggested.value(QStringLiteral("name")), QStringLiteral("Premises Name"));
    QCOMPARE(preview->suggested.value(QStringLiteral("licence")), QStringLiteral("Licence Number"));
    QCOMPARE(preview->suggested.value(QStringLiteral("northing")), QStringLiteral("Northings"));
    // Whoever holds the licence is in no column that is read.
    QVERIFY(!preview->suggested.values().contains(QStringLiteral("Licensee")));
    QCOMPARE(readLicenceList(path, {}, {}, {}).error().code, Error::Code::Refused);
}

void PartnersLicenceListTest::matches()
{
    const Result<LicenceList> list = read("name,type,licence,easting,northing\n"
                                          "LANTERN PUBLIC HOUSE,Public house,LN/1,530100,180000\n"
                                          "Lantem,pub,LN/2,530010,180000\n"
                                          "The Lantern,pub,LN/3,530900,180000\n"
                                          "Lantern,bar,LN/4,,\n"
                                          "Harbour Road,shop,LN/5,531000,181000\n");
    QVERIFY(list);
    QVERIFY(list->refused.empty());
    QCOMPARE(list->rows.size(), 5);
    QCOMPARE(list->rows[0].fate, LicenceFate::Matched);
    QCOMPARE(list->rows[0].venue.place, 1);
    QCOMPARE(list->rows[0].venue.type, Place::Kind::Pub);
    QCOMPARE(list->rows[0].metres, 100.0);
    QCOMPARE(list->rows[1].fate, LicenceFate::New); // two of six pairs differ: not alike enough
    QCOMPARE(list->rows[2].fate, LicenceFate::New); // the name alone is not enough at 900 m
    QCOMPARE(list->rows[3].fate, LicenceFate::Matched);
    QCOMPARE(list->rows[3].venue.point, m_places[0].point);
    QCOMPARE(list->rows[3].doubt, LicenceDoubt::NameAlone);
    QVERIFY(!list->rows[3].outcome());
    QCOMPARE(list->leftOut(), 1);
    QCOMPARE(list->count(LicenceFate::Matched), 1);
    QCOMPARE(list->rows[4].fate, LicenceFate::New); // a bus stop is no premises
}

void PartnersLicenceListTest::updates()
{
    VenueRegister all;
    all.schemes = {QStringLiteral("Ask for Angela"), QStringLiteral("SAVI")};
    const VenueId id = VenueId::fromString(QStringLiteral("a5f1b5a4-4f3e-4f1e-8c3a-0123456789ab"));
    all.venues = {{.id = id,
                   .name = QStringLiteral("The Lantern"),
                   .type = Place::Kind::Nightclub,
                   .licence = QStringLiteral("LN/1"),
                   .point = {530'000, 180'000},
                   .place = 1,
                   .schemes = {QStringLiteral("SAVI")}}};
    Result<LicenceList> list = read("name,licence,schemes\nThe Lantern,LN/1,ask for angela\n", all);
    QVERIFY(list);
    QCOMPARE(list->rows.size(), 1);
    QCOMPARE(list->rows[0].fate, LicenceFate::Update);
    QCOMPARE(list->rows[0].venue.id, id);
    QCOMPARE(list->rows[0].venue.type, Place::Kind::Nightclub); // the list has no type
    QCOMPARE(list->rows[0].venue.schemes.size(), 2);
    list = read("name,licence\nThe Lantern,LN/1\n", all);
    QVERIFY(list);
    QCOMPARE(list->rows[0].fate, LicenceFate::Same);
    const auto store = m_files.create();
    QVERIFY(venuesToSave(*list, *store).empty());
}

// Two houses called Anchor, one of them with a licence and a postcode.
VenueRegister twoAnchors()
{
    VenueRegister all;
    all.venues = {{.id = VenueId::fromString(QStringLiteral("a5f1b5a4-4f3e-4f1e-8c3a-0123456789a1")),
                   .name = QStringLiteral("The Anchor"),
                   .licence = QStringLiteral("LN/1"),
                   .point = {530'000, 181'000},
                   .postcode = QStringLiteral("SE1 7PB")},
                  {.id = VenueId::fromString(QStringLiteral("a5f1b5a4-4f3e-4f1e-8c3a-0123456789a2")),
                   .name = QStringLiteral("Anchor"),
                   .point = {533'000, 181'000},
                   .postcode = QStringLiteral("E1 6AN")}};
    return all;
}

void PartnersLicenceListTest::tellsHousesOfOneNameApart_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("venue"); // of twoAnchors(); -1: none
    QTest::addColumn<int>("doubt"); // -1: refused
    const int sure = static_cast<int>(LicenceDoubt::None);
    const int alone = static_cast<int>(LicenceDoubt::NameAlone);
    QTest::newRow("by licence, however it is written") << QByteArray("Anchor Tap,ln / 1,,,") << 0 << sure;
    QTest::newRow("by name and postcode") << QByteArray("Anchor,,\"4 Quay Street, London e16an\",,") << 1 << sure;
    QTest::newRow("by name and point") << QByteArray("Anchor,,,530050,181000") << 0 << sure;
    QTest::newRow("by name alone, either may be meant") << QByteArray("Anchor,,,,") << -1 << -1;
    QTest::newRow("by name alone, the other has another licence") << QByteArray("Anchor,LN/9,,,") << 1 << alone;
    QTest::newRow("another postcode is another house") << QByteArray("Anchor,LN/9,W1D 3AF,,") << -1 << -1;
    QTest::newRow("the licence is elsewhere under another name")
        << QByteArray("Harbour Bar,LN/1,,540000,181000") << 0 << static_cast<int>(LicenceDoubt::SameLicenceElsewhere);
    const int relicensed = static_cast<int>(LicenceDoubt::OtherLicence);
    QTest::newRow("there, with another licence") << QByteArray("Anchor,LN/9,,530040,181000") << 0 << relicensed;
    QTest::newRow("that postcode, another licence") << QByteArray("Anchor,LN/9,SE1 7PB,,") << 0 << relicensed;
}

void PartnersLicenceListTest::tellsHousesOfOneNameApart()
{
    QFETCH(const QByteArray, row);
    QFETCH(const int, venue);
    QFETCH(const int, doubt);
    const VenueRegister all = twoAnchors();
    const Result<LicenceList> list = read("name,licence,address,easting,northing\n" + row + "\n", all);
    QVERIFY(list);
    QCOMPARE(list->refused.size(), doubt < 0 ? 1 : 0);
    if (doubt < 0)
        return;
    QCOMPARE(list->rows.size(), 1);
    QCOMPARE(list->rows[0].venue.id, all.venues[static_cast<size_t>(venue)].id);
    QCOMPARE(static_cast<int>(list->rows[0].doubt), doubt);
    QCOMPARE(licenceDoubtText(list->rows[0]).isEmpty(), doubt == 0);
}

void PartnersLicenceListTest::savesWhatIsInDoubtOnlyWhenDecided()
{
    const StoreFixture own;
    const auto store = own.create();
    Result<LicenceList> list = read("name,type,licence,easting,northing\n"
                                    "Lantern,bar,LN/4,,\n"
                                    "The Lanterne,bar,LN/5,530010,180000\n");
    QVERIFY(list);
    QCOMPARE(list->leftOut(), 2);
    QVERIFY(venuesToSave(*list, *store).empty());
    QCOMPARE(list->rows[1].doubt, LicenceDoubt::AlikeName);
    list->rows[0].decision = LicenceDecision::Same;
    list->rows[1].decision = LicenceDecision::Another;
    QCOMPARE(list->leftOut(), 0);
    const std::vector<Venue> saved = venuesToSave(*list, *store);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved[0].place, 1);
    QCOMPARE(saved[1].place, 0); // another: not the imported place nearby
    QCOMPARE(saved[1].licence, QStringLiteral("LN/5"));
    // Without a point there is nowhere to put another.
    list->rows[0].decision = LicenceDecision::Another;
    QVERIFY(!list->rows[0].outcome());
}

void PartnersLicenceListTest::takesAVenueOnce()
{
    const Result<LicenceList> list = read("name,licence\n"
                                          "Anchor,LN/9\n"
                                          "Quay House,LN/1\n"
                                          "Anchor,LN/8\n",
                                          twoAnchors());
    QVERIFY(list);
    QCOMPARE(list->rows.size(), 2);
    QCOMPARE(list->rows[0].line, 2);
    QCOMPARE(list->rows[1].line, 3);
    QCOMPARE(list->refused.size(), 1);
    QCOMPARE(list->refused[0].line, 4);
}

void PartnersLicenceListTest::readsPostcodes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("postcode");
    QTest::newRow("alone") << "SE1 7PB" << "SE1 7PB";
    QTest::newRow("run together") << "sw1a2aa" << "SW1A 2AA";
    QTest::newRow("in an address") << "12 Old Street, London EC1V 9BD, UK" << "EC1V 9BD";
    QTest::newRow("none") << "12 Old Street, London" << "";
    QTest::newRow("half of one") << "Old Street EC1V" << "";
}

void PartnersLicenceListTest::readsPostcodes()
{
    QFETCH(const QString, address);
    QTEST(postcodeIn(address), "postcode");
}

void PartnersLicenceListTest::refuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("no name") << QByteArray(",pub,LN/1,,530000,180000") << 1;
    QTest::newRow("a long name") << QByteArray(121, 'x') + ",pub,LN/1,,530000,180000" << 1;
    QTest::newRow("a turned name") << QByteArray("\xe2\x80\xaeLantern,pub,LN/1,,530000,180000") << 1;
    QTest::newRow("a type nobody knows") << QByteArray("A,spaceport,LN/1,,530000,180000") << 2;
    QTest::newRow("a scheme nobody knows") << QByteArray("A,pub,LN/1,Magic,530000,180000") << 4;
    QTest::newRow("the same licence") << QByteArray("A,pub,LN/0,,530000,180000") << 3;
    QTest::newRow("the same again") << QByteArray("Zero,pub,,,520000,170000") << 1;
    QTest::newRow("no point, two of the name") << QByteArray("Anchor,pub,LN/1,,,") << 1;
    QTest::newRow("no point, none of the name") << QByteArray("Nowhere,pub,LN/1,,,") << 1;
    QTest::newRow("no number") << QByteArray("A,pub,LN/1,,five,180000") << 5;
    QTest::newRow("outside Great Britain") << QByteArray("A,pub,LN/1,,9000000,180000") << 5;
}

void PartnersLicenceListTest::refuses()
{
    QFETCH(const QByteArray, row);
    QFETCH(const int, column);
    const Result<LicenceList> list =
        read("name,type,licence,schemes,easting,northing\nZero,pub,LN/0,,520000,170000\n" + row + "\n");
    QVERIFY(list);
    QCOMPARE(list->rows.size(), 1);
    QCOMPARE(list->refused.size(), 1);
    QCOMPARE(list->refused[0].line, 3);
    QCOMPARE(list->refused[0].column, column);
    QVERIFY(!list->refused[0].reason.isEmpty());
}

void PartnersLicenceListTest::survivesRubbish_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1",
                                          8)
                            << false;
    QTest::newRow("a quote that does not close") << QByteArray("name,licence\n\"The Lantern,LN/1\n") << true;
    QTest::newRow("not UTF-8") << QByteArray("name,licence\n\xff\xfe\xfd,LN/1\n") << true;
    QTest::newRow("a zero byte") << QByteArray("name,licence\nA\0B,LN/1\n", 21) << false;
    QTest::newRow("short rows") << QByteArray("licence,name\nLN/1\n") << true;
}

void PartnersLicenceListTest::survivesRubbish()
{
    QFETCH(const QByteArray, text);
    const Result<LicenceList> list = read(text);
    QTEST(list.has_value(), "readable");
    if (list) {
        QVERIFY(list->rows.empty());
        QVERIFY(!list->refused.empty());
    } else {
        QVERIFY(!list.error().message.isEmpty());
    }
}

void PartnersLicenceListTest::comparesNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case and article") << "The Red Lion" << "RED LION" << true;
    QTest::newRow("apostrophe") << "Molly’s Bar" << "Mollys Bar" << true;
    QTest::newRow("accent") << "Café Noir" << "Cafe Noir" << true;
    QTest::newRow("company") << "Red Lion Ltd." << "Red Lion (Pub)" << true;
    QTest::newRow("nothing but left-out words") << "The Pub" << "Ltd" << false;
    QTest::newRow("another") << "Red Lion" << "Red Line" << false;
}

void PartnersLicenceListTest::comparesNames()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(comparedName(one) == comparedName(other), "same");
    QVERIFY(nameLikeness(comparedName(one), comparedName(other)) <= 1);
}

QTEST_GUILESS_MAIN(PartnersLicenceListTest)
#include "tst_partners_licence_list.moc"
