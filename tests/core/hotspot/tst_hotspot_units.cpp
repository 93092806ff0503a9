#include "hotspot/analysis.h"
#include "hotspot/street_segments.h"
#include "hotspot/unit_areas.h"

#include "core/hotspot/occurrences.h"
#include "core/store/store_fixture.h"
#include "store/place_repository.h"

#include <boost/geometry/io/wkt/read.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace lantern;
using namespace lantern::test;

// Where shapely puts a point.
struct UnitReference
{
    GridPoint at;
    int area;
    QString segment;
    double metres;
};

namespace
{

// Rows of a fixture below its header; only the last cell may be quoted. tests/data/units/units.py says how they were made.
QList<QStringList> rowsOf(const QString &name, int cells)
{
    QFile file(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/tests/data/units/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(file.fileName()));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        QStringList row;
        qsizetype from = 0;
        for (int cell = 1; cell < cells; ++cell) {
            const qsizetype comma = line.indexOf(u',', from);
            row.append(line.mid(from, comma - from));
            from = comma + 1;
        }
        row.append(line.mid(from).remove(u'"'));
        rows.append(row);
    }
    return rows;
}

std::vector<Boundary> areasOf(Boundary::Kind kind)
{
    std::vector<Boundary> areas;
    for (const QStringList &row : rowsOf(QStringLiteral("areas.csv"), 3)) {
        Boundary area{.kind = kind, .code = row[0], .name = QStringLiteral("Ward ") + row[0]};
        if (row[2].startsWith(QLatin1StringView("POLYGON"))) {
            Polygon polygon;
            boost::geometry::read_wkt(row[2].toStdString(), polygon);
            area.outline = {polygon};
        } else {
            boost::geometry::read_wkt(row[2].toStdString(), area.outline);
        }
        correct(area.outline);
        areas.push_back(area);
    }
    return areas;
}

std::vector<Street> streetsOf()
{
    std::vector<Street> streets;
    for (const QStringList &row : rowsOf(QStringLiteral("streets.csv"), 2)) {
        Street street{.sourceId = row[0], .name = QStringLiteral("Street ") + row[0]};
        boost::geometry::read_wkt(row[1].toStdString(), street.line);
        streets.push_back(street);
    }
    return streets;
}

std::vector<UnitReference> referencesOf()
{
    std::vector<UnitReference> references;
    for (const QStringList &row : rowsOf(QStringLiteral("points.csv"), 6))
        references.push_back(
            {.at = {row[0].toDouble(), row[1].toDouble()},
             .area = row[2].toInt(),
             .segment = QStringLiteral("%1/%2").arg(row[3]).arg(row[4].toInt(), 4, 10, QLatin1Char('0')),
             .metres = row[5].toDouble()});
    return references;
}

Recorded recordedAt(const std::vector<UnitReference> &references)
{
    Recorded recorded;
    recorded.classes = threeClasses();
    recorded.tables = {{.id = 0, .name = QStringLiteral("Harm")}};
    for (size_t i = 0; i < references.size(); ++i)
        recorded.offences.push_back(occurrence(references[i].at, 1 + static_cast<int>(i % 2)));
    recorded.namer = std::make_shared<const PlaceNamer>(std::vector<GazetteerEntry>());
    return recorded;
}

} // namespace

class HotspotUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_store.reset(); }
    void init()
    {
        m_file = std::make_unique<StoreFixture>();
        m_store = m_file->create();
        QVERIFY(m_store != nullptr);
        m_references = referencesOf();
        m_recorded = recordedAt(m_references);
        QVERIFY(PlaceRepository(store()).addBoundaries(areasOf(Boundary::Kind::Ward)).has_value());
        QVERIFY(PlaceRepository(store()).addStreets(streetsOf()).has_value());
    }

    void areasOfPointsAsShapelyHasThem()
    {
        const auto placement = placeInUnits(store(), m_recorded, UnitKind::Ward);
        QVERIFY2(placement.has_value(), placement ? "" : qPrintable(placement.error().text()));
        const auto reference = rowsOf(QStringLiteral("areas.csv"), 3);
        QCOMPARE((*placement)->units.size(), static_cast<size_t>(reference.size()));
        for (qsizetype i = 0; i < reference.size(); ++i)
            QCOMPARE((*placement)->units[static_cast<size_t>(i)].size, reference[i][1].toDouble());
        qint64 outside = 0;
        for (size_t i = 0; i < m_references.size(); ++i) {
            QCOMPARE((*placement)->offences[i], m_references[i].area);
            outside += m_references[i].area < 0 ? 1 : 0;
        }
        QVERIFY(outside > 0);
        QCOMPARE((*placement)->offencesReport.outside, outside);
        QCOMPARE((*placement)->offencesReport.placed, static_cast<qint64>(m_references.size()) - outside);
    }

    void nearestSegmentsAsShapelyHasThem()
    {
        const std::vector<Unit> segments = streetSegments(streetsOf());
        QMap<QString, double> reference;
        for (const QStringList &row : rowsOf(QStringLiteral("segments.csv"), 3))
            reference.insert(QStringLiteral("%1/%2").arg(row[0]).arg(row[1].toInt(), 4, 10, QLatin1Char('0')),
                             row[2].toDouble());
        QCOMPARE(segments.size(), static_cast<size_t>(reference.size()));
        for (const Unit &segment : segments)
            QVERIFY(std::abs(segment.size - reference.value(segment.key)) < 1e-6);
        const SegmentIndex index(segments);
        for (const UnitReference &of : m_references) {
            const auto snapped = index.nearest(of.at);
            if (of.metres > SnapSearchMetres) {
                QVERIFY(!snapped);
                continue;
            }
            QVERIFY(snapped.has_value());
            QVERIFY(std::abs(snapped->metres - of.metres) < 1e-6);
            QCOMPARE(segments[static_cast<size_t>(snapped->segment)].key, of.segment);
        }
    }

    void farFromStreetsIsInNoSegment()
    {
        const auto placement = placeInUnits(store(), m_recorded, UnitKind::Segment);
        QVERIFY(placement.has_value());
        std::vector<double> metres;
        qint64 farOff = 0;
        for (size_t i = 0; i < m_references.size(); ++i) {
            const double distance = m_references[i].metres;
            QCOMPARE((*placement)->offences[i]<0, distance> SnapMetres);
            if (distance <= SnapMetres)
                metres.push_back(distance);
            farOff += distance > SnapSearchMetres ? 1 : 0;
        }
        const PlacementReport &report = (*placement)->offencesReport;
        QCOMPARE(report.placed, static_cast<qint64>(metres.size()));
        QCOMPARE(report.outside, static_cast<qint64>(m_references.size() - metres.size()));
        QCOMPARE(report.farOff, farOff);
        QVERIFY(farOff > 0);
        std::ranges::sort(metres);
        QVERIFY(std::abs(report.medianMetres - metres[(metres.size() - 1) / 2]) < 0.01);
        QVERIFY(placementText(**placement, QStringLiteral("offences")).contains(QStringLiteral("50 m")));
    }

    void scoresAddUpPerArea()
    {
        AnalysisOptions options{.period = thisYear, .source = QStringLiteral("offences")};
        options.placement = *placeInUnits(store(), m_recorded, UnitKind::Ward);
        const auto analysis = analyse(m_recorded, options);
        QVERIFY(analysis.has_value());
        QCOMPARE(analysis->cells.size(), 5u);
        for (const CellScore &cell : analysis->cells) {
            double days = 0;
            int count = 0;
            for (size_t i = 0; i < m_references.size(); ++i)
                if (m_references[i].area == cell.cell.q) {
                    days += i % 2 == 0 ? 10.1 : 2;
                    ++count;
                }
            QCOMPARE(cell.count, count);
            QVERIFY(std::abs(cell.score - days) < 1e-6);
            QVERIFY(std::abs(cell.perSize - days / (analysis->unitOf(cell).size / 1e6)) < 1e-6);
        }
        QVERIFY(std::ranges::is_sorted(analysis->cells, std::greater(), &CellScore::score));
        options.rankBy = RankBy::PerSize;
        const auto dense = analyse(m_recorded, options);
        QVERIFY(std::ranges::is_sorted(dense->cells, std::greater(), &CellScore::perSize));
        QVERIFY(dense->cells.front().cell.q != analysis->cells.front().cell.q);
        const HotspotSet set = rankedSet(m_recorded, *dense, 3);
        QVERIFY(set.unit == UnitKind::Ward);
        QVERIFY2(set.name.endsWith(QStringLiteral("by ward")), qPrintable(set.name));
        QCOMPARE(set.hotspots.size(), 3u);
        QCOMPARE(set.hotspots[0].name, dense->unitOf(dense->cells[0]).name);
        QVERIFY(cautionOf(m_recorded, *dense).contains(QStringLiteral("in none of the areas")));
    }

    void segmentOutlineLiesAroundItsStreet()
    {
        AnalysisOptions options{.weight = Weight::Count, .period = thisYear, .source = QStringLiteral("offences")};
        options.placement = *placeInUnits(store(), m_recorded, UnitKind::Segment);
        const auto analysis = analyse(m_recorded, options);
        const HotspotSet set = rankedSet(m_recorded, *analysis, 5);
        QCOMPARE(set.hotspots.size(), 5u);
        for (size_t i = 0; i < 5; ++i) {
            const Hotspot &hotspot = set.hotspots[i];
            QVERIFY(contains(hotspot.outline, hotspot.centre));
            QCOMPARE(hotspot.size, analysis->unitOf(analysis->cells[i]).size);
            QVERIFY(areaSquareMetres(hotspot.outline) > 2 * SegmentHalfWidthMetres * hotspot.size);
            QCOMPARE(analysis->cellAt(hotspot.centre)->cell.q, analysis->cells[i].cell.q);
        }
    }

    void commandUnitsAreMadeOfBoroughs()
    {
        std::vector<Boundary> boroughs = areasOf(Boundary::Kind::Borough);
        const QStringList names{QStringLiteral("Lambeth"), QStringLiteral("Camden"), QStringLiteral("southwark"),
                                QStringLiteral("City of London"), QStringLiteral("Elsewhere")};
        for (size_t i = 0; i < boroughs.size(); ++i)
            boroughs[i].name = names[static_cast<qsizetype>(i)];
        const auto units = commandUnits(boroughs);
        QVERIFY(units.has_value());
        QCOMPARE(units->size(), 2u);
        QCOMPARE(units->at(0).key, QStringLiteral("AS"));
        QCOMPARE(units->at(1).key, QStringLiteral("CN"));
        const double both = areaSquareMetres(boroughs[0].outline) + areaSquareMetres(boroughs[2].outline);
        QVERIFY(std::abs(units->at(0).size - both) < 1e-6);
        const auto none = commandUnits(std::span(boroughs).subspan(3));
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(QStringLiteral("Import")));
    }

    void fileWithoutShapesSaysWhatToImport_data()
    {
        QTest::addColumn<UnitKind>("kind");
        QTest::addColumn<QString>("said");
        QTest::addRow("ward") << UnitKind::Ward << QStringLiteral("boundaries");
        QTest::addRow("borough") << UnitKind::Borough << QStringLiteral("boundaries");
        QTest::addRow("bcu") << UnitKind::BasicCommandUnit << QStringLiteral("boundaries");
        QTest::addRow("segment") << UnitKind::Segment << QStringLiteral("streets");
    }
    void fileWithoutShapesSaysWhatToImport()
    {
        QFETCH(UnitKind, kind);
        QFETCH(QString, said);
        const StoreFixture empty;
        const auto file = empty.create();
        const auto placement = placeInUnits(*file, m_recorded, kind);
        QVERIFY(!placement);
        QVERIFY(placement.error().code == Error::Code::Refused);
        QVERIFY(placement.error().message.contains(said) &&
                placement.error().message.contains(QStringLiteral("mport")));
    }

    void oddPlacesAreOutside()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        m_recorded.offences = {{.easting = nan, .northing = nan, .classId = 1},
                               {.easting = 0, .northing = 0, .classId = 1},
                               {.easting = 180'000, .northing = 530'000, .classId = 1},
                               {.easting = std::numeric_limits<float>::infinity(), .northing = 0, .classId = 1}};
        for (const UnitKind kind : {UnitKind::Ward, UnitKind::Segment}) {
            const auto placement = placeInUnits(store(), m_recorded, kind);
            QVERIFY(placement.has_value());
            QCOMPARE((*placement)->offences, (std::vector<qint32>{-1, -1, -1, -1}));
            QCOMPARE((*placement)->offencesReport.outsideShare(), 1.0);
            QVERIFY(std::isfinite((*placement)->offencesReport.p99Metres));
        }
    }

    void millionAtOnePoint()
    {
        const UnitReference *inside = nullptr;
        for (const UnitReference &of : m_references)
            if (of.area >= 0 && of.metres < SnapMetres)
                inside = &of;
        QVERIFY(inside != nullptr);
        m_recorded.offences.assign(1'000'000, occurrence(inside->at, 1));
        for (const UnitKind kind : {UnitKind::Ward, UnitKind::Segment}) {
            AnalysisOptions options{.period = thisYear, .source = QStringLiteral("offences")};
            options.placement = *placeInUnits(store(), m_recorded, kind);
            const auto analysis = analyse(m_recorded, options);
            QVERIFY(analysis.has_value());
            QCOMPARE(analysis->cells.size(), 1u);
            QCOMPARE(analysis->cells[0].count, 1'000'000);
            QCOMPARE(analysis->cells[0].score, 10.1e6);
        }
    }

    void streetOfNoLengthIsNoSegment()
    {
        const GridPoint here{530'000, 180'000};
        std::vector<Street> streets{{.line = {here, here}},
                                    {.line = {here}},
                                    {.line = {}},
                                    {.streetClass = Street::Class::Motorway, .line = {here, {530'100, 180'000}}}};
        QVERIFY(streetSegments(streets).empty());
        QVERIFY(!SegmentIndex({}).nearest(here));
    }

private:
    [[nodiscard]] Store &store() { return *m_store; }

    std::unique_ptr<StoreFixture> m_file;
    std::unique_ptr<Store> m_store;
    std::vector<UnitReference> m_references;
    Recorded m_recorded;
};

QTEST_GUILESS_MAIN(HotspotUnitsTest)
#include "tst_hotspot_units.moc"
