#include "bench/force_file.h"

#include "bench/force_drawing.h"
#include "exercise/borough.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

#include <QDir>
#include <QFile>

namespace lantern::bench
{

namespace
{

constexpr int GeneratorVersion = 2;
constexpr int Columns = 8; // of boroughs
constexpr int Rows = 4;
constexpr double BoroughMetres = 5000;
constexpr int PlacesOfBorough = 700;

MultiPolygon squareBorough(GridPoint corner)
{
    constexpr int Steps = 100; // of a side, so that it costs what a surveyed outline costs
    Polygon polygon;
    const auto along = [&](GridPoint from, double east, double north) {
        for (int step = 0; step < Steps; ++step)
            polygon.outer().push_back({from.easting + east * step / Steps, from.northing + north * step / Steps});
    };
    const double side = BoroughMetres;
    along(corner, 0, side);
    along({corner.easting, corner.northing + side}, side, 0);
    along({corner.easting + side, corner.northing + side}, 0, -side);
    along({corner.easting + side, corner.northing}, -side, 0);
    polygon.outer().push_back(corner);
    return {polygon};
}

// The exercise borough, and the others north of it.
void drawGround(ForceDrawing &drawing)
{
    taken(fillExercise(drawing.store, {.seed = 1, .today = drawing.today}));
    PlaceRepository places(drawing.store);
    const GridBox town = taken(places.bounds());
    std::vector<GridPoint> corners{{town.west, town.south}};
    std::vector<Boundary> boroughs;
    for (int i = 1; i < Columns * Rows; ++i) {
        const double column = i % Columns - Columns / 2.0;
        const GridPoint corner{town.west + column * BoroughMetres, town.north + 100 + i / Columns * BoroughMetres};
        boroughs.push_back({.kind = Boundary::Kind::Borough,
                            .code = QStringLiteral("E0900%1").arg(9900 + i),
                            .name = QStringLiteral("Borough %1").arg(i, 2, 10, QLatin1Char('0')),
                            .outline = squareBorough(corner)});
        corners.push_back(corner);
    }
    taken(places.addBoundaries(boroughs));
    for (const GridPoint &corner : corners)
        for (int i = 0; i < PlacesOfBorough; ++i)
            drawing.places.push_back({corner.easting + drawing.random.unit() * BoroughMetres * 0.9,
                                      corner.northing + drawing.random.unit() * BoroughMetres * 0.9});
}

// A few places have most of it.
GridPoint harmPlace(ForceDrawing &drawing)
{
    const double share = drawing.random.unit();
    return drawing.places[static_cast<size_t>(share * share * share * static_cast<double>(drawing.places.size()))];
}

void drawOffences(ForceDrawing &drawing)
{
    constexpr int Chunk = 100'000;
    OffenceRepository repository(drawing.store);
    const std::vector<OffenceClass> classes = taken(repository.classes());
    std::vector<Offence> offences;
    offences.reserve(Chunk);
    for (int i = 0; i < ForceOffences; ++i) {
        const QDate day = drawing.dayOf(i, ForceOffences);
        const QDateTime at(day, QTime(drawing.random.between(0, 23), drawing.random.between(0, 59)), QTimeZone::UTC);
        offences.push_back({.fingerprint = static_cast<quint64>(i) + 1'000'000'000,
                            .classId = classes[drawing.random.below(classes.size())].id,
                            .month = Month::of(day),
                            .from = at,
                            .to = at.addSecs(600),
                            .point = harmPlace(drawing),
                            .reference = QStringLiteral("%1/%2").arg(2'000'000 + i).arg(day.year() % 100)});
        if (drawing.chance(0.01))
            offences.back().behaviour = {QStringLiteral("followed")};
        if (static_cast<int>(offences.size()) == Chunk || i + 1 == ForceOffences) {
            taken(repository.addOffences(offences));
            offences.clear();
        }
    }
}

void drawReports(ForceDrawing &drawing)
{
    constexpr int Many = 60'000;
    std::vector<StreetSafeReport> reports;
    reports.reserve(Many);
    for (int i = 0; i < Many; ++i)
        reports.push_back({.fingerprint = static_cast<quint64>(i) + 1'000'000'000,
                           .month = Month::of(drawing.dayOf(i, Many)),
                           .point = drawing.place(),
                           .environment = {environmentReasons()[static_cast<qsizetype>(drawing.random.below(5))]},
                           .behaviour = {}});
    taken(OffenceRepository(drawing.store).addStreetSafe(reports));
}

void drawOfficers(ForceDrawing &drawing)
{
    PlanRepository repository(drawing.store);
    for (int i = 0; i < 800; ++i) {
        Officer officer{.id = drawing.key<OfficerId>(drawing.firstDay()),
                        .shoulderNumber = QString::number(5000 + i),
                        .rank = i % 8 == 0 ? QStringLiteral("sergeant") : QStringLiteral("constable"),
                        .skills = {}};
        for (const char *skill : {"spotter", "driver", "licensing"})
            if (drawing.chance(0.4))
                officer.skills.push_back({.name = QString::fromLatin1(skill),
                                          .until = drawing.today.addDays(drawing.random.between(-200, 700))});
        drawing.officers.push_back(officer.id);
        taken(repository.saveOfficer(officer));
    }
}

void drawForce(const QString &path)
{
    const FixedClock clock(QDateTime(forceToday(), QTime(18, 0), QTimeZone::UTC));
    const std::unique_ptr<Store> store = taken(Store::create({.path = path}, clock));
    ForceDrawing drawing{.store = *store, .today = forceToday(), .places = {}, .officers = {}};
    drawing.together("ground", [&] { drawGround(drawing); });
    drawing.together("offences", [&] { drawOffences(drawing); });
    drawing.together("reports", [&] { drawReports(drawing); });
    drawing.together("officers", [&] { drawOfficers(drawing); });
    drawDeployments(drawing);
    drawWalks(drawing);
    drawPartners(drawing);
}

} // namespace

QString forceFile(const QString &folder)
{
    if (!QDir().mkpath(folder))
        taken(Result<void>(failure(Error::Code::Storage, QStringLiteral("no folder %1").arg(folder))));
    const QString path =
        QDir(folder).filePath(QStringLiteral("force-%1-%2.lantern").arg(GeneratorVersion).arg(newestSchemaVersion()));
    if (QFile::exists(path))
        return path;
    const QString begun = path + QStringLiteral(".part"); // so that half a file is never taken for one
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(begun + QLatin1StringView(suffix));
    drawForce(begun);
    if (!QFile::rename(begun, path))
        taken(Result<void>(failure(Error::Code::Storage, QStringLiteral("%1 cannot be named").arg(path))));
    return path;
}

} // namespace lantern::bench
