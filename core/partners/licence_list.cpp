#include "partners/licence_list.h"

#include "intake/fields.h"
#include "intake/file_sample.h"
#include "intake/point_columns.h"
#include "partners/licence_match.h"
#include "partners/words.h"

#include <QHash>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr qsizetype LongestName = 120;

struct Guess
{
    const char *ours;
    std::initializer_list<const char *> theirs;
};
const std::array<Guess, 9> Guesses{{
    {"name", {"name", "premises name", "trading name", "premises", "venue", "business name", "trading as"}},
    {"type", {"type", "premises type", "category", "kind", "description"}},
    {"licence", {"licence", "licence number", "licence reference", "license number", "licence no", "reference", "ref"}},
    {"postcode", {"postcode", "post code", "premises postcode", "address", "premises address", "full address"}},
    {"schemes", {"schemes", "scheme"}},
    {"latitude", {"latitude", "lat"}},
    {"longitude", {"longitude", "lng", "lon", "long"}},
    {"easting", {"easting", "x", "eastings"}},
    {"northing", {"northing", "y", "northings"}},
}};

// Where the columns of ours stand in a file; -1 where they do not.
struct LicenceColumns
{
    int name = -1;
    int type = -1;
    int licence = -1;
    int postcode = -1;
    int schemes = -1;
    PointColumns point;

    LicenceColumns(const Columns &columns, const QMap<QString, QString> &mapping)
    {
        const auto at = [&](const char *ours) {
            const QString theirs = mapping.value(QString::fromLatin1(ours));
            return theirs.isEmpty() ? -1 : columns.find(theirs);
        };
        name = at("name");
        type = at("type");
        licence = at("licence");
        postcode = at("postcode");
        schemes = at("schemes");
        point = {.latitude = at("latitude"),
                 .longitude = at("longitude"),
                 .easting = at("easting"),
                 .northing = at("northing")};
    }
};

bool hasControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
               letter.category() == QChar::Other_PrivateUse || letter.category() == QChar::Other_NotAssigned;
    });
}

class LicenceReader
{
public:
    LicenceReader(const Columns &columns, const QMap<QString, QString> &mapping, const VenueRegister &all,
                  std::span<const Place> places, FileReading &reading)
        : m_columns(columns, mapping)
        , m_all(all)
        , m_matcher(all, places)
        , m_reading(reading)
    {
    }
    void read(const CsvRow &row)
    {
        m_reading.countRead();
        LicenceRow licence{.line = row.line};
        licence.venue.postcode = postcodeIn(text(row, m_columns.postcode));
        if (readName(row, licence.venue) && readType(row, licence.venue) && readLicence(row, licence.venue) &&
            readSchemes(row, licence.venue) && place(row, licence))
            m_rows.push_back(std::move(licence));
    }
    // A second row for the same venue would write over the first: one that is in doubt gives way, else the later one.
    [[nodiscard]] std::vector<LicenceRow> takeRows()
    {
        QHash<QString, const LicenceRow *> first;
        for (const LicenceRow &row : m_rows)
            if (row.venue.id.isValid())
                if (const LicenceRow *&kept = first[row.venue.id.toString()];
                    kept == nullptr || (kept->doubt != LicenceDoubt::None && row.doubt == LicenceDoubt::None))
                    kept = &row;
        std::vector<LicenceRow> rows;
        rows.reserve(m_rows.size());
        for (const LicenceRow &row : m_rows)
            if (const LicenceRow *kept = first.value(row.venue.id.toString(), &row); kept == &row)
                rows.push_back(row);
            else
                m_reading.refuse(row.line, m_columns.name + 1,
                                 PartnersWords::tr("Line %1 is this venue of the register already.").arg(kept->line));
        return rows;
    }

private:
    [[nodiscard]] static QString text(const CsvRow &row, int column)
    {
        return column < 0 || column >= static_cast<int>(row.fields.size())
                   ? QString()
                   : toText(row.fields[static_cast<size_t>(column)]).simplified();
    }
    bool refuse(const CsvRow &row, int column, const QString &why)
    {
        m_reading.refuse(row.line, column + 1, why);
        return false;
    }
    bool readName(const CsvRow &row, Venue &venue)
    {
        venue.name = text(row, m_columns.name);
        if (venue.name.isEmpty())
            return refuse(row, m_columns.name, PartnersWords::tr("There is no name."));
        if (venue.name.size() > LongestName)
            return refuse(row, m_columns.name,
                          PartnersWords::tr("The name is longer than %1 letters.").arg(LongestName));
        if (hasControlCharacters(venue.name))
            return refuse(row, m_columns.name, PartnersWords::tr("The name has characters that cannot be shown."));
        return true;
    }
    bool readType(const CsvRow &row, Venue &venue)
    {
        const QString typed = text(row, m_columns.type);
        const auto type = typed.isEmpty() ? Place::Kind::Venue : venueTypeFromText(typed);
        if (!type)
            return refuse(row, m_columns.type,
                          PartnersWords::tr(
                              "“%1” is no type of venue that is known: pub, bar, nightclub, venue, shop, gym or other.")
                              .arg(typed.left(40)));
        m_hasType = !typed.isEmpty();
        venue.type = *type;
        return true;
    }
    bool readLicence(const CsvRow &row, Venue &venue)
    {
        venue.licence = text(row, m_columns.licence);
        if (venue.licence.isEmpty())
            return true;
        if (venue.licence.size() > LongestName || hasControlCharacters(venue.licence))
            return refuse(row, m_columns.licence, PartnersWords::tr("That is no licence reference."));
        const QString compared = comparedLicence(venue.licence);
        if (const qint64 before = m_lines.value(compared); before > 0)
            return refuse(row, m_columns.licence,
                          PartnersWords::tr("The licence %1 is on line %2 already.").arg(venue.licence).arg(before));
        m_lines.insert(compared, row.line);
        return true;
    }
    bool readSchemes(const CsvRow &row, Venue &venue)
    {
        for (const QString &part : text(row, m_columns.schemes).split(u';', Qt::SkipEmptyParts)) {
            const auto known = std::ranges::find_if(m_all.schemes, [&](const QString &scheme) {
                return scheme.compare(part.trimmed(), Qt::CaseInsensitive) == 0;
            });
            if (known == m_all.schemes.end())
                return refuse(row, m_columns.schemes,
                              PartnersWords::tr("“%1” is not in the list of schemes: add it there first.")
                                  .arg(part.trimmed().left(40)));
            if (!venue.schemes.contains(*known))
                venue.schemes.append(*known);
        }
        return true;
    }
    [[nodiscard]] bool hasPoint(const CsvRow &row) const
    {
        const PointColumns &at = m_columns.point;
        return (at.hasGrid() && !(text(row, at.easting) + text(row, at.northing)).isEmpty()) ||
               (at.hasDegrees() && !(text(row, at.latitude) + text(row, at.longitude)).isEmpty());
    }
    // Where it is, and what of the register and of the imported places it is.
    bool place(const CsvRow &row, LicenceRow &licence)
    {
        Venue &venue = licence.venue;
        const bool pointed = hasPoint(row);
        if (pointed) {
            const std::optional<GridPoint> point = pointOf(row, m_columns.point, m_reading);
            if (!point)
                return false;
            venue.point = *point;
            licence.apart = venue;
        }
        const LicenceMatch found = m_matcher.match(venue, pointed);
        if (!pointed && found.place == nullptr && found.venue == nullptr)
            return refuse(
                row, m_columns.name,
                PartnersWords::tr("There is no point, and not exactly one venue or imported place is called “%1”.")
                    .arg(venue.name.left(40)));
        if (found.venue == nullptr && pointed && isInList(venue))
            return refuse(row, m_columns.name, PartnersWords::tr("The venue came before in this list."));
        take(found, pointed, licence);
        m_listed[comparedName(venue.name)].push_back(licence.venue.point);
        return true;
    }
    void take(const LicenceMatch &found, bool pointed, LicenceRow &licence) const
    {
        Venue &venue = licence.venue;
        licence.doubt = found.doubt;
        if (found.doubt == LicenceDoubt::SameLicenceElsewhere)
            licence.apart.reset(); // no two venues have one licence
        if (found.place != nullptr) {
            venue.place = found.place->id;
            licence.against = found.place->name;
            licence.metres = pointed ? distanceMetres(found.place->point, venue.point) : -1;
            if (!pointed)
                venue.point = found.place->point;
        }
        licence.fate = found.place != nullptr ? LicenceFate::Matched : LicenceFate::New;
        if (found.venue == nullptr)
            return;
        licence.against = found.venue->name;
        licence.metres = pointed ? distanceMetres(found.venue->point, venue.point) : -1;
        licence.fate = mergedInto(*found.venue, pointed, venue) ? LicenceFate::Update : LicenceFate::Same;
    }
    // Two premises of one name within reach of each other, of which neither has a licence to tell them apart.
    [[nodiscard]] bool isInList(const Venue &venue) const
    {
        return venue.licence.isEmpty() &&
               std::ranges::any_of(m_listed.value(comparedName(venue.name)), [&](GridPoint point) {
                   return distanceMetres(point, venue.point) <= LikeNameMetres;
               });
    }
    // Takes over what the list says and keeps the rest; true if that changes anything.
    [[nodiscard]] bool mergedInto(const Venue &known, bool pointed, Venue &venue) const
    {
        Venue merged = known;
        merged.name = venue.name;
        if (m_hasType)
            merged.type = venue.type;
        // In the writing that the register has, where it is the same reference.
        if (!venue.licence.isEmpty() && comparedLicence(venue.licence) != comparedLicence(merged.licence))
            merged.licence = venue.licence;
        if (pointed)
            merged.point = venue.point;
        if (!venue.postcode.isEmpty())
            merged.postcode = venue.postcode;
        if (venue.place > 0)
            merged.place = venue.place;
        for (const QString &scheme : std::as_const(venue.schemes))
            if (!merged.schemes.contains(scheme))
                merged.schemes.append(scheme);
        venue = merged;
        constexpr double sameSpot = 0.1;
        merged.point = distanceMetres(merged.point, known.point) < sameSpot ? known.point : merged.point;
        return merged != known;
    }

    LicenceColumns m_columns;
    const VenueRegister &m_all;
    LicenceMatcher m_matcher;
    FileReading &m_reading;
    QHash<QString, qint64> m_lines; // by compared licence
    QHash<QString, std::vector<GridPoint>> m_listed;
    std::vector<LicenceRow> m_rows;
    bool m_hasType = false;
};

Result<FileSample> sampleList(const QString &path)
{
    Result<FileSample> sample = sampleFile(path);
    if (sample && sample->format != Format::Csv)
        return std::unexpected(
            Error{.code = Error::Code::WrongFormat,
                  .message = PartnersWords::tr("This is no table (CSV) with a line that names its columns."),
                  .file = path});
    return sample;
}

} // namespace

const QStringList &licenceColumnNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Guess &guess : Guesses)
            all.append(QString::fromLatin1(guess.ours));
        return all;
    }();
    return names;
}

int LicenceList::count(LicenceFate fate) const
{
    return static_cast<int>(
        std::ranges::count_if(rows, [fate](const LicenceRow &row) { return row.outcome() == fate; }));
}

int LicenceList::leftOut() const
{
    return static_cast<int>(std::ranges::count_if(rows, [](const LicenceRow &row) { return !row.outcome(); }));
}

std::optional<LicenceFate> LicenceRow::outcome() const
{
    if (doubt == LicenceDoubt::None || decision == LicenceDecision::Same)
        return fate;
    return decision == LicenceDecision::Another && apart ? std::optional(LicenceFate::New) : std::nullopt;
}

Result<LicencePreview> previewLicenceList(const QString &path, int rows)
{
    const Result<FileSample> sample = sampleList(path);
    if (!sample)
        return std::unexpected(sample.error());
    LicencePreview preview{.columns = sample->columns.names(), .rows = {}};
    for (const Guess &guess : Guesses)
        for (const char *name : guess.theirs)
            if (const int at = sample->columns.find(QString::fromLatin1(name)); at >= 0) {
                preview.suggested.insert(QString::fromLatin1(guess.ours), preview.columns[at]);
                break;
            }
    auto stream = ByteStream::open(path);
    if (!stream)
        return std::unexpected(stream.error());
    bool header = true;
    readCsvRows(*stream, sample->delimiter,
                {.row =
                     [&](const CsvRow &row) {
                         if (std::exchange(header, false))
                             return true;
                         QStringList cells;
                         for (const auto &field : row.fields)
                             cells.append(toText(field).left(80));
                         preview.rows.push_back(cells);
                         return static_cast<int>(preview.rows.size()) < rows;
                     },
                 .bad = [](qint64, int, const QString &) { return true; }});
    return preview;
}

Result<LicenceList> readLicenceList(const QString &path, const QMap<QString, QString> &mapping,
                                    const VenueRegister &all, std::span<const Place> places)
{
    const Result<FileSample> sample = sampleList(path);
    if (!sample)
        return std::unexpected(sample.error());
    if (sample->columns.find(mapping.value(QStringLiteral("name"))) < 0)
        return failure(Error::Code::Refused, PartnersWords::tr("Say which column holds the name of the venue."));
    auto stream = ByteStream::open(path);
    if (!stream)
        return std::unexpected(stream.error());
    ImportContext context;
    FileReading reading(path, context, [](Batch &&) { return true; });
    LicenceReader reader(sample->columns, mapping, all, places, reading);
    bool header = true;
    readCsvRows(*stream, sample->delimiter,
                {.row =
                     [&](const CsvRow &row) {
                         if (!std::exchange(header, false))
                             reader.read(row);
                         return true;
                     },
                 .bad =
                     [&](qint64 line, int column, const QString &reason) {
                         reading.refuse(line, column, reason);
                         return true;
                     }});
    return LicenceList{.rows = reader.takeRows(), .refused = reading.takeRefusals()};
}

std::vector<Venue> venuesToSave(const LicenceList &list, Store &store)
{
    std::vector<Venue> venues;
    venues.reserve(list.rows.size());
    for (const LicenceRow &row : list.rows) {
        const auto outcome = row.outcome();
        if (!outcome || outcome == LicenceFate::Same)
            continue;
        const bool apart = row.doubt != LicenceDoubt::None && row.decision == LicenceDecision::Another;
        venues.push_back(apart ? *row.apart : row.venue);
        if (!venues.back().id.isValid())
            venues.back().id = store.makeId<VenueId>();
    }
    return venues;
}

} // namespace lantern
