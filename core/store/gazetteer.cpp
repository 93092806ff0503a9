#include "store/gazetteer.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace lantern
{

namespace
{

constexpr double sameStreetMetres = 400;

struct Cluster
{
    std::vector<GridPoint> points;
};

bool isNear(const Cluster &cluster, GridPoint point)
{
    return std::ranges::any_of(cluster.points,
                               [point](GridPoint member) { return distanceMetres(member, point) <= sameStreetMetres; });
}

// Puts the point to the first cluster it is near to, and joins the others it is near to with that one.
void addTo(std::vector<Cluster> &clusters, GridPoint point)
{
    Cluster joined;
    qsizetype first = -1;
    for (size_t i = 0; i < clusters.size(); ++i) {
        if (!isNear(clusters[i], point))
            continue;
        if (first < 0)
            first = static_cast<qsizetype>(i);
        joined.points.insert(joined.points.end(), clusters[i].points.begin(), clusters[i].points.end());
        clusters[i].points.clear();
    }
    joined.points.push_back(point);
    if (first < 0)
        clusters.push_back(std::move(joined));
    else
        clusters[static_cast<size_t>(first)] = std::move(joined);
    std::erase_if(clusters, [](const Cluster &cluster) { return cluster.points.empty(); });
}

GridPoint middleOf(const Cluster &cluster)
{
    GridPoint mean;
    for (const GridPoint point : cluster.points) {
        mean.easting += point.easting / static_cast<double>(cluster.points.size());
        mean.northing += point.northing / static_cast<double>(cluster.points.size());
    }
    return *std::ranges::min_element(cluster.points, {},
                                     [mean](GridPoint point) { return distanceMetres(point, mean); });
}

} // namespace

std::vector<GazetteerEntry> mergeStreets(std::vector<GazetteerEntry> entries)
{
    const QString street = QStringLiteral("street");
    QHash<QString, std::vector<Cluster>> clusters;
    for (const GazetteerEntry &entry : entries) {
        if (entry.kind == street)
            addTo(clusters[entry.name], entry.point);
    }
    std::vector<GazetteerEntry> merged;
    merged.reserve(
        static_cast<size_t>(std::ranges::count_if(entries, [&](const auto &entry) { return entry.kind != street; }) +
                            std::accumulate(clusters.cbegin(), clusters.cend(), qsizetype{0},
                                            [](qsizetype sum, const auto &of) { return sum + std::ssize(of); })));
    for (GazetteerEntry &entry : entries) {
        if (entry.kind != street) {
            merged.push_back(std::move(entry));
            continue;
        }
        for (const Cluster &cluster : clusters.take(entry.name))
            merged.push_back({.name = entry.name, .kind = street, .point = middleOf(cluster)});
    }
    return merged;
}

QString plainPlaceName(const QString &name)
{
    const QString prefix = QStringLiteral("on or near");
    QString plain = name.trimmed();
    if (plain.startsWith(prefix, Qt::CaseInsensitive))
        plain = plain.mid(prefix.size()).trimmed();
    return plain.compare(QStringLiteral("no location"), Qt::CaseInsensitive) == 0 ? QString()
                                                                                  : withSmallPossessive(plain);
}

QString withSmallPossessive(QString name)
{
    // After a capital it may be all capitals: "ST JAMES'S".
    static const QRegularExpression large(QStringLiteral("(?<=\\p{Ll}['’])S(?!\\p{L})"));
    return name.replace(large, QStringLiteral("s"));
}

bool isKindOfPlace(const QString &name)
{
    static const QSet<QString> kinds{
        QStringLiteral("Airport/Airfield"),
        QStringLiteral("Bus/Coach Station"),
        QStringLiteral("Conference/Exhibition Centre"),
        QStringLiteral("Ferry Terminal"),
        QStringLiteral("Further/Higher Educational Building"),
        QStringLiteral("Hospital"),
        QStringLiteral("Motorway Service Area"),
        QStringLiteral("Nightclub"),
        QStringLiteral("Park/Open Space"),
        QStringLiteral("Parking Area"),
        QStringLiteral("Pedestrian Subway"),
        QStringLiteral("Petrol Station"),
        QStringLiteral("Police Station"),
        QStringLiteral("Prison"),
        QStringLiteral("Race Track"),
        QStringLiteral("Shopping Area"),
        QStringLiteral("Sports/Recreation Area"),
        QStringLiteral("Supermarket"),
        QStringLiteral("Theatre/Concert Hall"),
        QStringLiteral("Theme/Adventure Park"),
    };
    return kinds.contains(name);
}

QString searchExpression(const QString &text)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(QStringLiteral("\"%1\"*").arg(word));
        word.clear();
    };
    for (const QChar character : text) {
        if (character.isLetterOrNumber() || character.isMark())
            word.append(character);
        else
            endWord();
    }
    endWord();
    return words.join(u' ');
}

QString gazetteerKind(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::BusStop:
        return QStringLiteral("stop");
    case Place::Kind::Pub:
    case Place::Kind::Bar:
    case Place::Kind::Nightclub:
    case Place::Kind::Venue:
        return QStringLiteral("venue");
    default:
        return toKey(kind);
    }
}

} // namespace lantern
